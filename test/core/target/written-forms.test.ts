import { toFiscalYear } from "../../../src/core/calendar/fiscal-year";
import { parseTargets } from "../../../src/core/target/parse-target";
import { describeTargets } from "./describe-targets";

const context = { planStart: toFiscalYear(2024) ?? null, planEnd: toFiscalYear(2028) ?? null };

/** The reading without units, `~` and `@every`. */
function read(text: string): string {
  return describeTargets(parseTargets(text, context))
    .replace(/ ?@every/g, "")
    .replace(/(?<=\d)[^\d@|→ .]+\d*/g, "")
    .replace(/~/g, "");
}

/** Counters: known ones, nouns that no list has, and Latin letters. */
const UNITS = (
  "% ％ 人 名 件 社 か所 ヶ所 箇所 回 日 時間 分 秒 か月 週 点 ポイント 校 園 館 課 部 局 区 町 村 市 地区 地域 団体 組織 組 世帯 戸 棟 台 本 枚 " +
  "冊 株 羽 頭 匹 隻 便 路線 橋 駅 基 面 両 床 室 席 議席 票 品 品目 種類 項目 事業 業務 施設 店 店舗 者 団 班 隊 艇 コマ コース 講座 ファイル 回線 " +
  "チーム クラブ サロン カフェ ジャンル 税目 科目 資格 職場 学級 教室 会場 拠点 圏域 字 丁 kWh MW t トン kg m km ㎡ ha ㎥ リットル dB 円 食 人泊 歩 杯 曲 作品 " +
  "問 言語 か国 位 アカウント フォロワー DL GB 駅舎 車両 車種 樹 区画 区間 ロット 袋 束 巻 編 記事 投稿 動画 手続 様式 病院 薬局 家族 児童 生徒 個 品種 消防団 自治会"
).split(" ");

/** One year before the plan and its last, as the same hand would write both. */
const YEARS: readonly (readonly [string, string])[] = [
  ["R5", "R10"],
  ["Ｒ５", "Ｒ１０"],
  ["R5末", "R10末"],
  ["R5年度", "R10年度"],
  ["令和5年度", "令和10年度"],
  ["令和５年度末", "令和１０年度末"],
  ["令和五年度", "令和十年度"],
  ["令5", "令10"],
  ["令和5年", "令和10年"],
  ["2023年度", "2028年度"],
  ["FY2023", "FY2028"],
  ["令和6年3月末", "令和11年3月末"],
  ["R6.3", "R11.3"],
  ["R6.3.31", "R11.3.31"],
  ["令和5年4月1日", "令和10年4月1日"],
  ["令和5(2023)年度", "令和10(2028)年度"],
  ["2023(令和5)年度", "2028(令和10)年度"],
  ["R5(2023)", "R10(2028)"],
  ["2023(R5)", "2028(R10)"],
  ["R5実績", "R10目標"],
  ["R5決算", "R10決算"],
];

describe.each([
  ["指標名　12U（R5）→20U（R9）", "12 @2023 → >= 20 @2027"],
  ["指標名　R5 12U → R9 20U", "12 @2023 → >= 20 @2027"],
  ["指標名　12U（令和5年度）　20U（令和9年度）", "12 @2023 → >= 20 @2027"],
  ["指標名　令和5年度：12U　令和9年度：20U", "12 @2023 → >= 20 @2027"],
  ["現状値 12U　目標値 20U", "12 → >= 20"],
  ["令和9年度までに指標名を20U以上とします（令和5年度12U）。", "12 @2023 → >= 20 @2027"],
  ["指標名 20U以上", "→ >= 20"],
  ["指標名　20U", "→ = 20"],
  ["指標名：20U（R9）", "→ = 20 @2027"],
  ["指標名を毎年度20Uとする。", "→ = 20"],
  ["指標名を20U以下に抑える。", "→ <= 20"],
  ["指標名を20U維持する", "→ = 20"],
  ["R7:12U、R8:15U、R9:20U", "→ = 12 @2025 | → = 15 @2026 | → = 20 @2027"],
])("parseTargets: %s, whatever is counted", (form, reading) => {
  test("reads the same for every unit", () => {
    const misread = UNITS.filter((unit) => read(form.replaceAll("U", unit)) !== reading);
    expect(misread).toEqual([]);
  });
});

describe.each([
  ["指標名　12件（A）→20件（B）", "12 @2023 → >= 20 @2028"],
  ["指標名　A 12件 → B 20件", "12 @2023 → >= 20 @2028"],
  ["指標名　A：12件　B：20件", "12 @2023 → >= 20 @2028"],
  ["指標名 12件(A) 20件(B)", "12 @2023 → >= 20 @2028"],
  ["指標名を20件以上とします（A：12件）。", "12 @2023 → >= 20"],
  ["指標名 20件（A 12件）", "12 @2023 → >= 20"],
  ["指標名：20件（B）", "→ = 20 @2028"],
  ["B：指標名20件以上", "→ >= 20 @2028"],
  ["Bまでに指標名を20件とする。", "→ = 20 @2028"],
  ["指標名をA比で20％削減する。", "@2023 → <baseline 20"],
  ["Bまでに指標名をAと比べて20％以上増やす。", "@2023 → >baseline 20 @2028"],
  ["指標名　半減（A：12件）", "12 @2023 → <baseline 50"],
  ["指標名をA（12件）からB（20件）に増やす。", "12 @2023 → >= 20 @2028"],
  ["指標名（A：12件、B：20件）", "12 @2023 → >= 20 @2028"],
  ["[A] 12件 [B] 20件", "12 @2023 → >= 20 @2028"],
])("parseTargets: %s, however years are written", (form, reading) => {
  test("reads the same for every year", () => {
    const misread = YEARS.filter(
      ([first, last]) => read(form.replaceAll("A", first).replaceAll("B", last)) !== reading,
    );
    expect(misread).toEqual([]);
  });
});

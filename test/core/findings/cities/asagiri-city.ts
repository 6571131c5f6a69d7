import { sheetOf, workbookOf, type Written } from "../../../support/sheet-of";
import { seedFaults } from "./seed-faults";

type Row = readonly Written[];

const INDEX = sheetOf(
  [
    ["施策分野別取組一覧"],
    ["No.", "取組名", "重点", null, "担当部署", "掲載頁"],
    [null, null, "若手", "管理職"],
    ["（１）学び続ける職員"],
    [1, "階層別研修の見直し", "●", null, "人事課", 4],
    [2, "自己啓発の支援", "●", null, "人事課", 4],
    [3, "先輩職員による伴走", "●", null, "人事課、各職場", 5],
    ["（２）力を生かす職場"],
    [4, "評価面談の質の向上", null, "●", "人事課", 6],
    [5, "庁内公募の拡大", null, null, "人事課、行政管理課", 6],
    [6, "管理職の相互評価", null, "●", "行政管理課", 7],
  ],
  { name: "一覧", merges: ["A2:A3", "B2:B3", "C2:D2", "E2:E3", "F2:F3", "A4:F4", "A8:F8"] },
);

interface Sheet {
  readonly name: string;
  readonly number: number;
  readonly division: string;
  readonly purpose: string;
  readonly content: string;
  readonly target: string;
  readonly bars: readonly [Written, Written, Written];
}

function card({ name, number, division, purpose, content, target, bars }: Sheet): readonly Row[] {
  return [
    ["取組名", name, null, "整理番号", number],
    ["担当課", division],
    ["目的", purpose],
    ["内容", content],
    ["目標", target],
    ["工程", "令和5年度", "令和6年度", "令和7年度"],
    [null, ...bars],
    [],
  ];
}

const CARDS = sheetOf(
  [
    ["あさぎり市人材育成計画　個票（計画期間：令和５年度～令和７年度）"],
    [],
    ...card({
      name: "階層別研修の見直し",
      number: 1,
      division: "人事課",
      purpose: "役割に合う力を段階ごとに身に付ける。",
      content: "研修の科目と時間を組み直す。",
      target: "研修の満足度　80％以上（令和7年度）",
      bars: ["検討", "試行", "実施"],
    }),
    ...card({
      name: "自己啓発の支援",
      number: 2,
      division: "人事課",
      purpose: "自ら学ぶ職員を増やす。",
      content: "受講料の半額を助成する。",
      target: "助成の利用者　年50人以上",
      bars: ["実施", "→", "→"],
    }),
    ...card({
      name: "先輩職員による伴走",
      number: 3,
      division: "人事課、各職場",
      purpose: "新規採用職員の不安を減らす。",
      content: "採用から一年間、先輩が相談に乗る。",
      target: "実施率　100％",
      bars: ["試行", "実施", "→"],
    }),
    ...card({
      name: "評価面談の質の向上",
      number: 4,
      division: "人事課",
      purpose: "面談を育成の場にする。",
      content: "評価者の研修に面談の演習を加える。",
      target: "面談の納得度　60％（令和4年度）→75％（令和7年度）",
      bars: ["検討", "実施", "→"],
    }),
    ...card({
      name: "庁内公募の拡大",
      number: 5,
      division: "人事課、行政管理課",
      purpose: "意欲のある職員を生かす。",
      content: "公募の対象とする職を広げる。※No.4の面談の結果を参考にする。",
      target: "公募する職　10以上",
      bars: ["検討", "→", "実施"],
    }),
    ...card({
      name: "管理職の相互評価",
      number: 6,
      division: "行政管理課",
      purpose: "管理の力の気付きを促す。",
      content: "部下と同僚の声を年に一度届ける。",
      target: "対象の課　30課",
      bars: ["検討", "試行", "実施"],
    }),
  ],
  { name: "個票" },
);

const LEVELS = sheetOf(
  [
    ["あさぎり市人材育成計画　成果指標"],
    ["No.", "指標", "基準値（令和4年度）", "目標値（令和7年度）", "実績"],
    [null, null, null, null, "令和5年度", "令和6年度", "令和7年度"],
    [
      1,
      "仕事にやりがいを感じる職員の割合",
      { value: 0.612, numberFormat: "0.0%" },
      { value: 0.7, numberFormat: "0.0%" },
      { value: 0.634, numberFormat: "0.0%" },
    ],
    [2, "年間の研修受講者数（人）", 820, 1000, 870],
    [3, "時間外勤務が月45時間を超えた職員（人）", 96, 50, 81],
    [
      4,
      "面談の納得度",
      { value: 0.6, numberFormat: "0.0%" },
      { value: 0.75, numberFormat: "0.0%" },
      { value: 0.66, numberFormat: "0.0%" },
    ],
  ],
  { name: "成果指標", merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:G2"] },
);

/** Cards with an index and a table of indicators. */
export const asagiriCity = seedFaults({
  name: "あさぎり市",
  today: "2024-11-01",
  sound: workbookOf(INDEX, CARDS, LEVELS),
  faults: [
    { rule: "cross-sheet-mismatch", at: "一覧!E7", typed: "研修センター、各職場" },
    { rule: "cross-sheet-mismatch", at: "一覧!B10", typed: "庁内公募制度の廃止" },
    {
      rule: "broken-cross-reference",
      at: "個票!B38",
      typed: "公募の対象とする職を広げる。※No.14の面談の結果を参考にする。",
    },
    { rule: "missing-measure-number", at: "一覧!A11", typed: null },
    { rule: "unreadable-target", at: "成果指標!D5", typed: "1O00" },
    { rule: "percent-scale", at: "成果指標!E4", typed: { value: 63.4, numberFormat: "0.0%" } },
    { rule: "number-stored-as-text", at: "成果指標!C6", typed: "96" },
    { rule: "missing-actual", at: "成果指標!E6", typed: null },
    {
      rule: "target-not-beyond-baseline",
      at: "個票!B31",
      typed: "面談の納得度を60％（令和4年度）から55％以上（令和7年度）に高める",
    },
    { rule: "missing-division", at: "個票!B12", typed: null },
  ],
  accepted: [{ rule: "missing-column", at: "個票!A3" }],
});

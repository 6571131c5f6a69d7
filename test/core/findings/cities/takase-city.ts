import { sheetOf, workbookOf } from "../../../support/sheet-of";
import { seedFaults } from "./seed-faults";

const INDEX = sheetOf(
  [
    ["たかせ市人財育成アクションプラン　体系"],
    [],
    ["Ⅰ　職員の力を伸ばす取組み"],
    ["実現への取組み", "アクションプラン", null, "取組状況"],
    ["1 採用", "(1)", "採用説明会の充実", "継続"],
    [null, "(2)", "職場見学の受入れ", "新規"],
    [null, "(3)", "社会人経験者の採用", "拡充"],
    ["2 育成", "(1)", "階層別研修の実施", "継続"],
    [null, "(2)", "専門研修への派遣", "継続"],
    [null, "(3)", "OJTの推進", "拡充"],
    ["Ⅱ　働きやすい職場をつくる取組み"],
    ["実現への取組み", "アクションプラン", null, "取組状況"],
    ["1 対話", "(1)", "朝礼の実施", "継続"],
    [null, "(2)", "所属長との面談", "継続"],
    ["2 健康", "(1)", "健康診断の受診の勧奨", "継続"],
    [null, "(2)", "休暇の取得の促進", "拡充"],
    [null, "(3)", "相談窓口の周知", "継続"],
  ],
  {
    name: "体系",
    merges: ["A1:D1", "A3:D3", "B4:C4", "A5:A7", "A8:A10", "A11:D11", "B12:C12", "A13:A14", "A15:A17"],
  },
);

const LIST = sheetOf(
  [
    ["たかせ市人財育成アクションプラン　進捗管理表（令和５年度～令和９年度）"],
    ["令和6年9月30日現在"],
    ["番号", "アクションプラン", "取組内容", "所管課", "スケジュール", "進捗状況"],
    ["Ⅰ　職員の力を伸ばす取組み"],
    ["1 採用"],
    ["(1)", "採用説明会の充実", "学校を訪ねて説明会を開く。", "職員課", "毎年5月、11月", "実施中"],
    ["(2)", "職場見学の受入れ", "学生の見学を受け入れる。", "職員課", "令和6年8月", "完了"],
    ["(3)", "社会人経験者の採用", "受験資格の年齢を引き上げる。", "職員課", "令和6年度～令和7年度", "実施中"],
    ["2 育成"],
    ["(1)", "階層別研修の実施", "昇任の時に研修を行う。", "職員課", "毎年度4月", "実施中"],
    ["(2)", "専門研修への派遣", "県の研修所へ派遣する。", "職員課", "通年", "実施中"],
    ["(3)", "OJTの推進", "手引きを作り各課へ配る。", "職員課、各課", "令和5年度末まで", "完了"],
    ["Ⅱ　働きやすい職場をつくる取組み"],
    ["1 対話"],
    ["(1)", "朝礼の実施", "週に一度、予定を話し合う。", "各課", "随時", "実施中"],
    ["(2)", "所属長との面談", "年に二度、面談の時間を設ける。", "各課", "9月、3月", "実施中"],
    ["2 健康"],
    ["(1)", "健康診断の受診の勧奨", "未受診の職員に知らせる。", "職員厚生課", "毎年度6月～12月", "実施中"],
    ["(2)", "休暇の取得の促進", "計画表により取得を促す。", "職員厚生課", "令和5年度～令和9年度", "実施中"],
    ["(3)", "相談窓口の周知", "窓口の一覧を作って配る。", "職員厚生課", "令和6年10月～令和7年3月", "未着手"],
  ],
  { name: "進捗管理", merges: ["A4:F4", "A5:F5", "A9:F9", "A13:F13", "A14:F14", "A17:F17"] },
);

/** Numbers that begin again under each heading, in a system and in a list. */
export const takaseCity = seedFaults({
  name: "たかせ市",
  today: "2024-11-01",
  sound: workbookOf(INDEX, LIST),
  faults: [
    { rule: "duplicate-measure-number", at: "進捗管理!A8", typed: "(2)" },
    { rule: "measure-number-gap", at: "進捗管理!A18", typed: { A18: "(2)", A19: "(3)", A20: "(4)" } },
    { rule: "missing-measure-name", at: "進捗管理!B11", typed: null },
    { rule: "cross-sheet-mismatch", at: "体系!C14", typed: "所属長による評価" },
    { rule: "missing-period", at: "進捗管理!E15", typed: null },
    { rule: "overdue-measure", at: "進捗管理!E12", typed: { F12: "実施中" } },
    { rule: "status-contradicts-period", at: "進捗管理!F20", typed: "完了" },
    { rule: "unknown-division", at: "進捗管理!D18", typed: "職員厚性課" },
    { rule: "unknown-status", at: "進捗管理!F6", typed: "済？" },
    { rule: "unreadable-period", at: "進捗管理!E7", typed: "令和6年8月32日" },
    { rule: "missing-division", at: "進捗管理!D10", typed: null },
  ],
  accepted: [
    { rule: "unreadable-period", at: "進捗管理!E16" },
    // The list is numbered otherwise now.
    { rule: "cross-sheet-mismatch", at: "体系!B15" },
    { rule: "cross-sheet-mismatch", at: "体系!B16" },
    { rule: "cross-sheet-mismatch", at: "体系!B17" },
  ],
});

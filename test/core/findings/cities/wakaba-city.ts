import { sheetOf, workbookOf } from "../../../support/sheet-of";
import { seedFaults } from "./seed-faults";

const LEVELS = sheetOf(
  [
    ["第２期わかば市まち・ひと・しごと総合戦略　重要業績評価指標（KPI）一覧"],
    ["計画期間：令和4年度から令和8年度まで"],
    [null, null, null, null, null, null, null, "令和6年10月1日現在"],
    ["番号", "KPI", "単位", "基準値", "実績値", null, null, null, null, "目標値", "担当課"],
    [
      null,
      null,
      null,
      "令和3年度",
      "令和4年度",
      "令和5年度",
      "令和6年度",
      "令和7年度",
      "令和8年度",
      "令和8年度",
    ],
    [1, "新規就農者数", "人", 12, 14, 15, null, null, null, 20, "農政課"],
    [2, "観光入込客数", "千人", 840, 910, 955, null, null, null, 1100, "観光課"],
    [3, "市内企業の若者の採用率", "％", 18.5, 19.2, 20.1, null, null, null, 25, "商工課"],
    [4, "空き家の件数", "件", 1320, 1290, 1244, null, null, null, 1100, "住宅課"],
    [5, "子育て環境の満足度", "％", 61.2, 62.8, 64, null, null, null, 70, "こども課"],
    [6, "待機児童数", "人", 9, 4, 0, null, null, null, 0, "こども課"],
    [7, "路線バスの利用者数", "千人", 310, 318, 326, null, null, null, 350, "交通政策課"],
    [8, "健康診査の受診率", "％", 38.4, 40.2, 41.9, null, null, null, 50, "健康増進課"],
    [9, "自主防災組織の活動率", "％", 55, 57.5, 60.3, null, null, null, 75, "危機管理課"],
    ["※ 実績値は翌年度の6月に取りまとめる。"],
  ],
  { name: "KPI一覧", merges: ["A4:A5", "B4:B5", "C4:C5", "E4:I4", "K4:K5", "A15:K15"] },
);

const MEASURES = sheetOf(
  [
    ["第２期わかば市総合戦略　具体的な施策の進捗"],
    ["施策番号", "施策名", "主管課", "実施時期", "達成状況"],
    ["1-1", "新規就農者の住まいの支援", "農政課", "令和4年度～令和8年度", "B"],
    ["1-2", "農業体験の受入れ", "農政課、観光課", "令和5年度～", "B"],
    ["1-3", "若者の就職説明会", "商工課", "毎年度8月", "A"],
    ["2-1", "空き家バンクの充実", "住宅課", "令和4年7月～令和7年3月", "B"],
    ["2-2", "移住相談窓口の開設", "企画課", "令和4年10月", "A"],
    ["3-1", "保育所の定員の拡大", "こども課", "令和6年4月", "A"],
    ["3-2", "一時預かりの拡大", "こども課", "令和7年度", "C"],
    ["3-3", "親子の遊び場の整備", "こども課、建設課", "令和6年度～令和7年度", "B"],
    ["※達成状況　A：完了　B：実施中　C：未着手　D：中止"],
  ],
  { name: "施策", merges: ["A11:E11"] },
);

/** Indicators year by year, with numbers in percent under a column of units. */
export const wakabaCity = seedFaults({
  name: "わかば市",
  today: "2024-11-01",
  sound: workbookOf(LEVELS, MEASURES),
  faults: [
    { rule: "missing-actual", at: "KPI一覧!F7", typed: null },
    { rule: "percent-scale", at: "KPI一覧!E8", typed: 0.192 },
    { rule: "number-stored-as-text", at: "KPI一覧!F9", typed: "1,244" },
    { rule: "target-not-beyond-baseline", at: "KPI一覧!J13", typed: 35 },
    { rule: "unreadable-target", at: "KPI一覧!J12", typed: "検討中" },
    {
      rule: "formula-error",
      at: "KPI一覧!F14",
      typed: { value: { error: "#DIV/0!" }, formula: "=ROUND(41/0,1)" },
    },
    { rule: "measure-number-gap", at: "施策!A6", typed: { A6: "2-2", A7: "2-3" } },
    { rule: "unknown-status", at: "施策!E8", typed: "E" },
    { rule: "status-contradicts-period", at: "施策!E9", typed: "A" },
    { rule: "unreadable-period", at: "施策!D10", typed: "令和6年度～令和ｘ年度" },
    { rule: "unknown-division", at: "施策!C5", typed: "商エ課" },
    { rule: "missing-division", at: "施策!C3", typed: null },
  ],
  accepted: [{ rule: "overdue-measure", at: "施策!E8" }],
});

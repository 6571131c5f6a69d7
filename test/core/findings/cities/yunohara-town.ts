import { sheetOf, workbookOf } from "../../../support/sheet-of";
import { seedFaults } from "./seed-faults";

const SHEET1 = sheetOf(
  [
    ["湯ノ原町観光振興計画　成果指標（計画期間　令和5年度～令和8年度）"],
    [],
    ["No.", "指標", "単位", "基準値", "実績", null, null, "目標値"],
    [null, null, null, "令和4年度", "令和5年度", "令和6年度", "令和7年度", "令和8年度"],
    [1, "観光入込客数", "千人", 412, 455, 498, null, 550],
    [2, "延べ宿泊者数", "人", 68200, 71450, 75300, null, 80000],
    [3, "観光消費額（一人当たり）", "円", 7850, 8020, 8340, null, 9000],
    [4, "リピーターの割合", "％", 41.2, 43.5, 45.1, null, 50],
    [5, "観光案内所の外国人利用者数", "人", 310, 520, 880, null, 1200],
    [6, "体験プログラムの数", "件", 12, 15, 19, null, 25],
    [7, "観光に関する苦情の件数", "件", 34, 30, 27, null, 20],
  ],
  { name: "成果指標", merges: ["C3:C4", "B3:B4", "A3:A4", "E3:G3", "A1:H1"] },
);

const SHEET2 = sheetOf(
  [
    ["湯ノ原町観光振興計画　実施事業"],
    ["No.", "事業名", "担当", "予算額（千円）", "スケジュール", "達成状況", "備考"],
    [1, "駅前観光案内所の改修", "観光商工課", 18500, "R5.7～R6.3", "達成", "完成"],
    [2, "多言語の案内看板の設置", "観光商工課", 6200, "R6.4～R7.3", "達成"],
    [3, "温泉街のライトアップ", "観光商工課", 4300, "毎年11月～2月", "実施中"],
    [4, "体験プログラムの造成", "農林課", 2500, "R5～R8", "実施中"],
    [5, "観光パンフレットの改訂", "観光商工課", 1800, "R6.10", "達成", "No.2と連動"],
    [6, "二次交通の実証運行", "企画課", 12400, "R7.4～R8.3", "実施中"],
    [7, "宿泊税の検討", "税務課", 0, "R8.4～R9.3", "未着手"],
    [8, "SNSでの情報発信", "観光商工課", 900, "通年", "実施中"],
    [9, "観光ガイドの育成", "生涯学習課", 1100, "R5.6～R9.3", "実施中"],
    [null, "計", null, 47700],
  ],
  { name: "実施事業" },
);

/** Figures in columns of years beside a list with a printed total. */
export const yunoharaTown = seedFaults({
  name: "湯ノ原町",
  today: "2025-09-30",
  sound: workbookOf(SHEET1, SHEET2),
  faults: [
    { rule: "number-stored-as-text", at: "成果指標!F6", typed: "７５３００" },
    { rule: "target-not-beyond-baseline", at: "成果指標!H11", typed: 40 },
    { rule: "actual-out-of-range", at: "成果指標!F7", typed: 83400 },
    { rule: "missing-actual", at: "成果指標!F9", typed: { F9: null } },
    { rule: "indicator-without-target", at: "成果指標!H10", typed: { H10: null } },
    { rule: "percent-scale", at: "成果指標!F8", typed: 0.451 },
    { rule: "printed-total-mismatch", at: "実施事業!D12", typed: 47200 },
    { rule: "broken-cross-reference", at: "実施事業!G7", typed: "No.12と連動" },
    { rule: "overdue-measure", at: "実施事業!F4", typed: "実施中" },
    { rule: "unreadable-period", at: "実施事業!E11", typed: "R5.6～R9.33" },
    { rule: "duplicate-measure-name", at: "実施事業!B10", typed: "体験プログラムの造成" },
  ],
});

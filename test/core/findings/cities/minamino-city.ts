import { sheetOf, workbookOf } from "../../../support/sheet-of";
import { seedFaults } from "./seed-faults";

const MATRIX = sheetOf(
  [
    ["みなみの市環境基本計画　年度別実施計画"],
    ["※○は実施、→は継続を示す"],
    ["施策", "№", "取組項目", "担当課", "R5", "R6", "R7", "R8", "進捗"],
    ["1 省エネルギー", 1, "庁舎の照明のLED化", "管財課", "○", "→", null, null, "完了"],
    [null, 2, "公用車の電動化", "管財課", null, "○", "→", "→", "実施中"],
    [null, 3, "省エネ診断の助成", "環境政策課", null, null, "○", "→", "未着手"],
    ["2 ごみの減量", 4, "生ごみの堆肥化", "廃棄物対策課", "○", "→", "→", "→", "実施中"],
    [null, 5, "分別アプリの配信", "廃棄物対策課", "○", null, null, null, "完了"],
    [null, 6, "事業系ごみの指導", "廃棄物対策課", "○", "→", "→", null, "実施中"],
    ["3 自然の保全", 7, "里山の下草刈り", "農林課、環境政策課", "○", "→", "→", "→", "実施中"],
    [null, 8, "川の生き物の調査", "環境政策課", null, "○", null, "○", "実施中"],
    [null, 9, "外来種の駆除", "環境政策課", null, null, null, "○", "未着手"],
  ],
  { name: "実施計画", merges: ["A4:A6", "A7:A9", "A10:A12"] },
);

const LEVELS = sheetOf(
  [
    ["環境指標"],
    ["指標", "基準（令和4年度）", "令和5年度", "令和6年度", "令和7年度", "令和8年度", "目標（令和8年度）"],
    ["市役所のCO2排出量（t）", 8200, 7950, null, null, null, 6500],
    ["一人一日のごみの量（g）", 912, 898, null, null, null, 850],
    ["リサイクル率（％）", 21.4, 22.3, null, null, null, 27],
    ["下草刈りの参加者数（人）", 160, 185, null, null, null, 250],
  ],
  { name: "環境指標" },
);

/** Marks under years in a list with status, and indicators with years between baseline and target. */
export const minaminoCity = seedFaults({
  name: "みなみの市",
  today: "2024-11-01",
  sound: workbookOf(MATRIX, LEVELS),
  faults: [
    { rule: "status-contradicts-period", at: "実施計画!I6", typed: "完了" },
    { rule: "missing-period", at: "実施計画!E7", typed: { E7: null, F7: null, G7: null, H7: null } },
    { rule: "overdue-measure", at: "実施計画!I8", typed: "実施中" },
    { rule: "missing-division", at: "実施計画!D5", typed: null },
    { rule: "unknown-division", at: "実施計画!D9", typed: "廃棄物対作課" },
    { rule: "missing-measure-name", at: "実施計画!C11", typed: null },
    { rule: "measure-number-gap", at: "実施計画!B12", typed: 10 },
    { rule: "unknown-status", at: "実施計画!I10", typed: "実施？" },
    { rule: "missing-actual", at: "環境指標!C4", typed: null },
    { rule: "percent-scale", at: "環境指標!C5", typed: 0.223 },
    { rule: "target-not-beyond-baseline", at: "環境指標!G3", typed: 9000 },
    { rule: "number-stored-as-text", at: "環境指標!C6", typed: "185" },
  ],
});

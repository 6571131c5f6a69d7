import type { ExampleCell, RuleExample } from "../rule-example";
import { indicatorExample, listExample, tableExample } from "./example-sheets";

const SOUND = [
  [1, "窓口案内の改善", "市民課", "6月", "○"],
  [2, "待合室の改修", "管財課", "12月", "△"],
] as const;

/** Cells as the columns of this product hold them. */
const JUDGED: ExampleCell = { value: "期限内", formula: '=IF($F3<進捗_基準日,"▲ 期限超過","期限内")' };

function day(serial: number): ExampleCell {
  return { value: serial, numberFormat: "yyyy/m/d" };
}

function note(row: number, written: string): ExampleCell {
  return { value: "", formula: `=IF(N($F${String(row)})<>DATE(${written}),"【手入力の日付】","")` };
}

/** Faults that show when one place is put beside another. */
export const consistencyExamples: Readonly<Record<string, RuleExample>> = {
  "unknown-division": {
    before: [
      listExample([...SOUND, [3, "会議の見直し", "総務部人車課", "12月", "△"]]),
      { name: "課名", rows: [["課名一覧"], ["市民課"], ["管財課"], ["総務部人事課"]] },
    ],
  },
  "cross-sheet-mismatch": {
    before: [
      listExample(SOUND),
      {
        name: "個票",
        rows: [
          ["取組名", "窓口の案内の改善", "整理番号", 1],
          ["担当課", "市民課"],
          ["目的", "手続をしやすくする。"],
          [],
          ["取組名", "待合室の改修", "整理番号", 2],
          ["担当課", "管財課"],
          ["目的", "待ち時間を過ごしやすくする。"],
        ],
      },
    ],
    mend: { "個票!B1": "窓口案内の改善" },
  },
  "baseline-mismatch": {
    before: [
      indicatorExample([["窓口の満足度", "57.5%", "80%以上", "62%", null]]),
      indicatorExample([["窓口の満足度", "55.7%", "80%以上", "62%", null]], "概要"),
    ],
    mend: { "概要!B3": "57.5%" },
  },
  "broken-cross-reference": {
    before: [
      tableExample(
        ["No.", "取組名", "担当課", "時期", "備考"],
        [
          [1, "窓口案内の改善", "市民課", "6月", null],
          [2, "待合室の改修", "管財課", "12月", "No.12 参照"],
        ],
      ),
    ],
    mend: { "一覧!E4": "No.1 参照" },
  },
  "cross-listing-drift": {
    before: [
      tableExample(
        ["No.", "取組名", "取組内容", "担当課", "時期"],
        [
          [1, "窓口案内の改善", "・待ち時間を毎月調べ、結果を広報紙に載せる。", "市民課", "6月"],
          [2, "広報の充実", "・待ち時間を毎年調べ、結果を広報紙に載せる。（No.1 再掲）", "広報課", "12月"],
        ],
      ),
    ],
    mend: { "一覧!C4": "・待ち時間を毎月調べ、結果を広報紙に載せる。（No.1 再掲）" },
  },
  "stale-columns": {
    before: [
      tableExample(
        ["No.", "取組名", "担当課", "時期", "実施状況", "期限", "判定", "確認事項"],
        [
          [1, "窓口案内の改善", "市民課", "6月", "○", day(45_473), JUDGED, note(3, "2024,6,30")],
          [2, "待合室の改修", "管財課", "12月", "△", day(45_596), JUDGED, note(4, "2024,10,31")],
        ],
      ),
    ],
    names: [
      { name: "_進捗_列_1_due", formula: "=一覧!$F$2:$F$4", isHidden: true },
      { name: "_進捗_列_1_judgement", formula: "=一覧!$G$2:$G$4", isHidden: true },
      { name: "_進捗_列_1_note", formula: "=一覧!$H$2:$H$4", isHidden: true },
    ],
    mend: { "一覧!F4": day(45_657), "一覧!H4": note(4, "2024,12,31") },
  },
  "printed-total-mismatch": {
    before: [
      tableExample(
        ["No.", "取組名", "担当課", "時期", "件数"],
        [
          [1, "窓口案内の改善", "市民課", "6月", 10],
          [2, "待合室の改修", "管財課", "12月", 25],
          ["計", null, null, null, 45],
        ],
      ),
    ],
    mend: { "一覧!E5": 35 },
  },
};

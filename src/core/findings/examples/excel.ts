import type { ExampleCell, ExampleSheet, RuleExample } from "../rule-example";
import { listExample, tableExample } from "./example-sheets";

/** A list with one more column, named by its heading. */
function extended(heading: string, ...cells: readonly ExampleCell[]): ExampleSheet {
  return tableExample(
    ["No.", "取組名", "担当課", "時期", heading],
    cells.map((cell, index) => [index + 1, `窓口の改善 その${String(index + 1)}`, "市民課", "12月", cell]),
  );
}

function share(row: number): ExampleCell {
  return { value: 0.5, formula: `=A${String(row)}/2` };
}

const DATED = { numberFormat: "yyyy/m/d" };

/** A list that rows were pasted into, as its cells stand. */
const PASTED = listExample([
  [1, "案内表示の点検", "市民課", "12月", "○"],
  [2, "待ち時間の公表", "市民課", "12月", "△"],
  [3, "手続一覧の作成", "税務課", "12月", "△"],
]);

/** Faults of cells and formulas. */
export const excelExamples: Readonly<Record<string, RuleExample>> = {
  "formula-error": {
    before: [extended("予算額", 100, { value: { error: "#REF!" }, formula: "=#REF!*2" })],
    mend: { "一覧!E4": 200 },
  },
  "broken-formula-reference": {
    before: [extended("予算額", 100, { value: 0, formula: "=IFERROR(#REF!*2,0)" })],
    mend: { "一覧!E4": { value: 200, formula: "=IFERROR(E3*2,0)" } },
  },
  "formula-overwritten": {
    before: [extended("割合", share(3), share(4), 0.8, share(6), share(7))],
    mend: { "一覧!E5": share(5) },
  },
  "external-reference": {
    before: [extended("予算額", 100, { value: 200, formula: "=[1]予算!B2" })],
    mend: { "一覧!E4": 200 },
  },
  "volatile-date": {
    before: [
      extended("経過日数", { value: 90, formula: "=$F$1-45473" }, { value: 30, formula: "=TODAY()-45535" }),
    ],
    mend: { "一覧!E4": { value: 30, formula: "=$F$1-45535" } },
  },
  "duplicated-conditional-format": {
    before: [
      {
        ...PASTED,
        conditionalFormats: [2, 3, 4].map((row) => ({
          areas: [{ top: row, left: 4, bottom: row, right: 4 }],
          kind: "formula",
          formula: `=$E${String(row + 1)}="△"`,
        })),
      },
    ],
    mend: [PASTED],
  },
  "number-stored-as-text": { before: [extended("予算額", 1200, 300, "1,500")] },
  "mixed-types": {
    before: [extended("予算額", 100, 200, 300, 400, 500, "約600")],
    mend: { "一覧!E8": 600 },
  },
  "date-stored-as-text": {
    before: [
      tableExample(
        ["No.", "取組名", "担当課", "期限", "実施状況"],
        [
          [1, "窓口案内の改善", "市民課", { value: 45_657, ...DATED }, "△"],
          [2, "待合室の改修", "管財課", "令和6年12月27日", "△"],
        ],
      ),
    ],
  },
  "surrounding-space": {
    before: [
      listExample([
        [1, "窓口案内の改善", "市民課", "6月", "○"],
        [2, "待合室の改修　", "管財課", "12月", "△"],
      ]),
    ],
  },
  "validation-list-mismatch": {
    before: [
      {
        ...listExample([
          [1, "窓口案内の改善", "市民課", "6月", "完了"],
          [2, "待合室の改修", "管財課", "12月", "着手済"],
        ]),
        validations: [{ areas: [{ top: 2, left: 4, bottom: 9, right: 4 }], source: '"完了,実施中,未着手"' }],
      },
    ],
    mend: { "一覧!E4": "実施中" },
  },
  "merged-data-cells": {
    before: [
      {
        ...listExample([
          [1, "窓口案内の改善", "市民課", "6月", "○"],
          [2, "待合室の改修", "管財課", "8月", null],
        ]),
        merges: ["E3:E4"],
      },
    ],
  },
};

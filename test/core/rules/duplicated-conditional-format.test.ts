import { duplicatedConditionalFormat } from "../../../src/core/rules/duplicated-conditional-format";
import type { ConditionalFormatSnapshot } from "../../../src/core/sheet/snapshot";
import { listSheet } from "./books";
import { testRule } from "./rule-tester";

const LIST = listSheet([
  [1, "窓口案内の改善", "市民課", "6月", "○"],
  [2, "待合室の改修", "管財課", "9月", "△"],
  [3, "会議の見直し", "総務課", "9月", "○"],
]);

/** A format of one row, with its formula as Excel writes it for that row. */
const format = (row: number, formula: string): ConditionalFormatSnapshot => ({
  areas: [{ top: row, left: 0, bottom: row, right: 4 }],
  kind: "formula",
  formula,
});

const late = [2, 3, 4].map((row) => format(row, `=$E${String(row + 1)}="△"`));

testRule(duplicatedConditionalFormat, {
  valid: [
    { name: "no format", book: [LIST] },
    { name: "two parts of one format", book: [{ ...LIST, conditionalFormats: late.slice(0, 2) }] },
    {
      name: "formats that ask different things",
      book: [
        {
          ...LIST,
          conditionalFormats: ["○", "△", "×"].map((mark) => format(2, `=$E3="${mark}"`)),
        },
      ],
    },
    {
      name: "formats that look at one fixed cell from different rows",
      book: [
        { ...LIST, conditionalFormats: [2, 3, 4].map((row) => format(row, `=$E$${String(row + 1)}="△"`)) },
      ],
    },
    {
      name: "formats of this product",
      book: [
        {
          ...LIST,
          conditionalFormats: [2, 3, 4].map((row) =>
            format(row, `=AND(進捗_色分け="する",$E${String(row + 1)}="△")`),
          ),
        },
      ],
    },
  ],
  invalid: [
    {
      name: "pasting has multiplied a format",
      book: [{ ...LIST, conditionalFormats: late }],
      findings: [
        {
          messageId: "copies",
          severity: "info",
          at: "一覧!A3",
          related: ["一覧!A4", "一覧!A5"],
          data: { formula: '=$E3="△"', count: 3 },
        },
      ],
    },
  ],
});

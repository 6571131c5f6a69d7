import { hiddenMeasure } from "../../../src/core/rules/hidden-measure";
import { listSheet } from "./books";
import { testRule } from "./rule-tester";

const LIST = listSheet([
  [1, "窓口案内の改善", "市民課", "6月", "○"],
  [2, "待合室の改修", "管財課", "9月", "△"],
  [3, "会議の見直し", "総務課", "9月", "○"],
]);

testRule(hiddenMeasure, {
  valid: [
    { name: "no row is hidden", book: [LIST] },
    {
      name: "hidden rows hold no measure",
      book: [
        {
          ...LIST,
          hiddenRows: [
            { first: 0, last: 0 },
            { first: 9, last: 20 },
          ],
        },
      ],
    },
    {
      name: "a filter hides rows for a while",
      book: [{ ...LIST, isFiltered: true, hiddenRows: [{ first: 3, last: 3 }] }],
    },
    {
      name: "the whole sheet is hidden",
      book: [{ ...LIST, visibility: "hidden", hiddenRows: [{ first: 3, last: 3 }] }],
    },
  ],
  invalid: [
    {
      name: "rows are hidden by hand",
      book: [{ ...LIST, hiddenRows: [{ first: 3, last: 4 }] }],
      findings: [
        {
          messageId: "hidden",
          severity: "info",
          at: "一覧!A4",
          related: ["一覧!A5"],
          data: { count: 2, name: "待合室の改修", sheet: "一覧" },
        },
      ],
    },
  ],
});

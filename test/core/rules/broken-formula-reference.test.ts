import { brokenFormulaReference } from "../../../src/core/rules/broken-formula-reference";
import { listOf, listSheet } from "./books";
import { testRule } from "./rule-tester";

const hidden = { value: 0, formula: "=IFERROR(SUM(#REF!),0)" };

testRule(brokenFormulaReference, {
  valid: [
    {
      name: "formulas point at cells",
      book: listOf([{ value: 1, formula: "=ROW()-2" }, "窓口案内の改善", "市民課", "6月", "○"]),
    },
    {
      name: "the error shows: reported as an error",
      book: listOf([1, "窓口案内の改善", "市民課", "6月", { value: { error: "#REF!" }, formula: "=#REF!" }]),
    },
    {
      name: "the sheet is hidden",
      book: [{ ...listSheet([[1, "窓口案内の改善", "市民課", "6月", hidden]]), visibility: "hidden" }],
    },
  ],
  invalid: [
    {
      name: "IFERROR hides that cells were deleted",
      book: listOf(
        [1, "窓口案内の改善", "市民課", "6月", "○", hidden],
        [2, "待合室の改修", "管財課", "9月", "△", hidden],
      ),
      findings: [
        {
          messageId: "deleted",
          severity: "error",
          at: "一覧!F3",
          related: ["一覧!F4"],
          data: { formula: "=IFERROR(SUM(#REF!),0)", count: 2 },
        },
      ],
    },
  ],
});

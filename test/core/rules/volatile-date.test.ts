import { volatileDate } from "../../../src/core/rules/volatile-date";
import { listOf } from "./books";
import { testRule } from "./rule-tester";

testRule(volatileDate, {
  valid: [
    {
      name: "formulas refer to one cell with the reporting date",
      book: listOf([1, "窓口案内の改善", "市民課", "6月", "○", { value: 12, formula: "=$B$1-D3" }]),
    },
    { name: "a text speaks of today", book: listOf([1, "TODAY()の説明", "市民課", "6月", "○"]) },
  ],
  invalid: [
    {
      name: "formulas ask for today's date",
      book: listOf(
        [1, "窓口案内の改善", "市民課", "6月", "○", { value: 12, formula: "=TODAY()-D3" }],
        [2, "待合室の改修", "管財課", "9月", "△", { value: 3, formula: '=DATEDIF(D4,now(),"D")' }],
      ),
      findings: [
        {
          messageId: "today",
          severity: "warning",
          at: "一覧!F3",
          related: ["一覧!F4"],
          data: { formula: "=TODAY()-D3", count: 2 },
        },
      ],
    },
  ],
});

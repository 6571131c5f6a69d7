import { actualInFutureYear } from "../../../src/core/rules/actual-in-future-year";
import { indicatorSheet, percent } from "./books";
import { testRule } from "./rule-tester";

testRule(actualInFutureYear, {
  valid: [
    {
      name: "actuals reach up to the year that runs",
      book: [indicatorSheet(["窓口の満足度", percent(0.5), percent(0.8), percent(0.6), percent(0.65), null])],
    },
  ],
  invalid: [
    {
      name: "an actual stands under a year that has not begun",
      book: [indicatorSheet(["窓口の満足度", percent(0.5), percent(0.8), percent(0.6), null, percent(0.65)])],
      findings: [
        {
          messageId: "future",
          severity: "warning",
          at: "指標!F4",
          data: { name: "窓口の満足度", years: ["2025"], asOf: "2024-09-30" },
        },
      ],
    },
  ],
});

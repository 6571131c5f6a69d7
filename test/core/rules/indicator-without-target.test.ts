import { indicatorWithoutTarget } from "../../../src/core/rules/indicator-without-target";
import { indicatorSheet } from "./books";
import { testRule } from "./rule-tester";

testRule(indicatorWithoutTarget, {
  valid: [
    {
      name: "every indicator has a target, or a dash for none",
      book: [
        indicatorSheet(
          ["講座の受講者数", "120人", "200人", "150人", null, null],
          ["苦情の件数", "12件", "－", "15件", null, null],
        ),
      ],
    },
    {
      name: "targets have not been set yet",
      book: [
        indicatorSheet(
          ["講座の受講者数", "120人", null, "150人", null, null],
          ["苦情の件数", "12件", null, "15件", null, null],
        ),
      ],
    },
  ],
  invalid: [
    {
      name: "one target is blank",
      book: [
        indicatorSheet(
          ["講座の受講者数", "120人", "200人", "150人", null, null],
          ["苦情の件数", "12件", null, "15件", null, null],
        ),
      ],
      findings: [{ messageId: "missing", severity: "warning", at: "指標!C5", data: { name: "苦情の件数" } }],
    },
  ],
});

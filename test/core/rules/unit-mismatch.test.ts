import { unitMismatch } from "../../../src/core/rules/unit-mismatch";
import { indicatorSheet, percent } from "./books";
import { testRule } from "./rule-tester";

testRule(unitMismatch, {
  valid: [
    {
      name: "units agree, whatever their spelling",
      book: [
        indicatorSheet(
          ["講座の受講者数", "120人", "200名", "150人", 160, null],
          ["窓口の満足度", percent(0.5), "80％以上", "65%", null, null],
        ),
      ],
    },
    {
      name: "the target is a change of the baseline",
      book: [indicatorSheet(["窓口の満足度", "65点", "5ポイント増", "66点", null, null])],
    },
  ],
  invalid: [
    {
      name: "an actual is given in another unit",
      book: [indicatorSheet(["講座の受講者数", "120人", "200人", "15回", null, null])],
      findings: [
        {
          messageId: "differs",
          severity: "warning",
          at: "指標!D4",
          related: ["指標!C4"],
          data: { name: "講座の受講者数", unit: "回", usual: "人" },
        },
      ],
    },
    {
      name: "the target is in another unit than all others",
      book: [indicatorSheet(["講座の受講者数", "120人", "90%", "150人", null, null])],
      findings: [
        {
          messageId: "differs",
          severity: "warning",
          at: "指標!C4",
          related: ["指標!B4"],
          data: { name: "講座の受講者数", unit: "%", usual: "人" },
        },
      ],
    },
  ],
});

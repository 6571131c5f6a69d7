import { actualOutOfRange } from "../../../src/core/rules/actual-out-of-range";
import { indicatorSheet, percent } from "./books";
import { testRule } from "./rule-tester";

testRule(actualOutOfRange, {
  valid: [
    {
      name: "actuals are of the size of the others",
      book: [
        indicatorSheet(
          ["窓口の満足度", percent(0.5), percent(0.8), percent(0.3), percent(1), null],
          ["相談の件数", "120件", "200件", "310件", "95件", null],
        ),
      ],
    },
    {
      name: "comparisons with a goal exceed it",
      book: [indicatorSheet(["目標達成率", percent(0.8), percent(1), percent(1.3), null, null])],
    },
    {
      name: "too little is known, or the figures differ widely anyway",
      book: [
        indicatorSheet(
          ["講座の受講者数", null, "100人", "9人", null, null],
          ["動画の再生回数", "10回", "5000回", "20回", "800回", null],
        ),
      ],
    },
    {
      name: "an actual comes near to a target of none",
      book: [indicatorSheet(["待機児童数", "24人", "0人", "22人", "2人", null])],
    },
    {
      name: "the scale of the percentage slipped: reported as such",
      book: [indicatorSheet(["窓口の満足度", percent(0.5), percent(0.8), percent(65), null, null])],
    },
  ],
  invalid: [
    {
      name: "a share exceeds all there is",
      book: [indicatorSheet(["窓口の満足度", "50%", "80%", "108%", null, null])],
      findings: [
        {
          messageId: "beyondAll",
          severity: "warning",
          at: "指標!D4",
          data: { name: "窓口の満足度", value: 108, unit: "%" },
        },
      ],
    },
    {
      name: "an actual lies on the far side of where it began",
      book: [indicatorSheet(["待機児童数", "24人", "0人", "220人", "22人", null])],
      findings: [
        {
          messageId: "jump",
          severity: "warning",
          at: "指標!D4",
          data: { name: "待機児童数", value: 220, unit: "人", usual: 24 },
        },
      ],
    },
    {
      name: "a figure has a digit too many",
      book: [indicatorSheet(["相談の件数", "120件", "200件", "1480件", "150件", null])],
      findings: [
        {
          messageId: "jump",
          severity: "warning",
          at: "指標!D4",
          data: { name: "相談の件数", value: 1480, unit: "件", usual: 150 },
        },
      ],
    },
  ],
});

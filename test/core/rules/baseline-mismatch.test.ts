import { baselineMismatch } from "../../../src/core/rules/baseline-mismatch";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { indicatorSheet, percent } from "./books";
import { testRule } from "./rule-tester";

const here = indicatorSheet(["窓口の満足度", percent(0.575), "80%以上", null, null, null]);
const there = (baseline: string | number, target: string): SheetSnapshot => ({
  ...indicatorSheet(["窓口の 満足度", baseline, target, null, null, null]),
  name: "概要",
});

testRule(baselineMismatch, {
  valid: [
    { name: "both sheets say the same, each in its way", book: [here, there("57.5%", "80％以上")] },
    { name: "the indicator stands once", book: [here] },
    { name: "figures in other units cannot be compared", book: [here, there("57点", "80点以上")] },
  ],
  invalid: [
    {
      name: "the baseline differs",
      book: [here, there("55.7%", "80%以上")],
      findings: [
        {
          messageId: "baseline",
          severity: "warning",
          at: "指標!B4",
          related: ["概要!B4"],
          data: {
            name: "窓口の満足度",
            here: "57.5%",
            there: "55.7%",
            hereSheet: "指標",
            thereSheet: "概要",
          },
        },
      ],
    },
    {
      name: "the target differs",
      book: [here, there("57.5%", "85%以上")],
      findings: [
        {
          messageId: "target",
          severity: "warning",
          at: "指標!C4",
          related: ["概要!C4"],
          data: {
            name: "窓口の満足度",
            here: "80%",
            there: "85%",
            hereSheet: "指標",
            thereSheet: "概要",
          },
        },
      ],
    },
  ],
});

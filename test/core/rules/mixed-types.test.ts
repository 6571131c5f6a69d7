import { mixedTypes } from "../../../src/core/rules/mixed-types";
import type { Written } from "../../support/sheet-of";
import { indicatorSheet, TITLE } from "./books";
import { testRule } from "./rule-tester";

const budget = (...values: readonly Written[]): readonly (readonly Written[])[] => [
  [TITLE],
  ["No.", "取組名", "担当課", "時期", "予算額"],
  ...values.map((value, index) => [index + 1, `窓口の改善${String(index)}`, "市民課", "9月", value]),
];

testRule(mixedTypes, {
  valid: [
    {
      name: "all are numbers, or say without a figure that there is none",
      book: budget(10, 20, 30, 40, 50, 60, 70, 80, "未定", "－"),
    },
    { name: "words are as common as numbers", book: budget(10, 20, 30, 40, 50, "約60", "70件", "80件") },
    { name: "the text is a plain figure: reported as such", book: budget(10, 20, 30, 40, 50, 60, "70") },
    {
      name: "indicators have units of their own",
      book: [
        indicatorSheet(
          ...[1, 2, 3, 4, 5, "6人"].map((value) => ["受講者数", 1, 9, value, null, null] as const),
        ),
      ],
    },
  ],
  invalid: [
    {
      name: "figures with words stand among numbers",
      book: budget(10, 20, 30, 40, 50, 60, 70, 80, "約90", "100（見込み）"),
      findings: [
        {
          messageId: "words",
          severity: "info",
          at: "一覧!E11",
          related: ["一覧!E12"],
          data: { text: "約90", heading: "予算額", count: 2 },
        },
      ],
    },
  ],
});

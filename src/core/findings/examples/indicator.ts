import type { RuleExample } from "../rule-example";
import { indicatorExample, shareExample } from "./example-sheets";

const SOUND = [
  "窓口の満足度",
  shareExample(0.575),
  "80%以上",
  shareExample(0.62),
  shareExample(0.65),
] as const;

/** Faults of indicators, as on 30 September 2024. */
export const indicatorExamples: Readonly<Record<string, RuleExample>> = {
  "missing-actual": {
    before: [indicatorExample([SOUND, ["案内板の認知度", shareExample(0.4), "60%以上", null, null]])],
    mend: { "指標!D4": shareExample(0.45) },
  },
  "actual-in-future-year": {
    before: [
      {
        name: "指標",
        rows: [
          ["計画期間：令和5年度～令和7年度"],
          [
            "指標",
            "策定前（令和4年度）",
            "目標（令和7年度）",
            "令和5年度実績",
            "令和6年度実績",
            "令和7年度実績",
          ],
          ["窓口の満足度", shareExample(0.575), "80%以上", shareExample(0.62), null, shareExample(0.65)],
        ],
      },
    ],
    mend: { "指標!E3": shareExample(0.65), "指標!F3": null },
  },
  "actual-out-of-range": {
    before: [indicatorExample([SOUND, ["相談の件数", "120件", "200件", "1480件", "150件"]])],
    mend: { "指標!D4": "148件" },
  },
  "percent-scale": {
    before: [indicatorExample([["窓口の満足度", "57.5%", "80%以上", 0.62, null]])],
  },
  "unit-mismatch": {
    before: [indicatorExample([SOUND, ["講座の受講者数", "120人", "200人", "15回", null]])],
    mend: { "指標!D4": "150人" },
  },
  "target-not-beyond-baseline": {
    before: [indicatorExample([["窓口の満足度", "57.5%", "50%以上", "62%", null]])],
    mend: { "指標!C3": "80%以上" },
  },
  "unreadable-target": {
    before: [indicatorExample([SOUND, ["講座の受講者数", "120人", "〇〇人以上", "150人", null]])],
    mend: { "指標!C4": "200人以上" },
  },
  "indicator-without-target": {
    before: [indicatorExample([SOUND, ["講座の受講者数", "120人", null, "150人", null]])],
    mend: { "指標!C4": "200人以上" },
  },
};

import { datum, figure, type RuleTexts } from "../rule-texts";

/** What the rules on indicators say in English. */
export const indicatorTextsEn: Readonly<Record<string, RuleTexts>> = {
  "actual-in-future-year": {
    title: "Actual of a year to come",
    description: "Checks that no actual stands under a fiscal year that had not begun on the reporting date.",
    messages: {
      future: (data) => ({
        message: `“${datum(data, "name")}” has an actual for FY ${datum(data, "years", ", ")}`,
        why: `That year had not begun on ${datum(data, "asOf")}; the figure may stand in the wrong column.`,
        action: "Check the year and move the figure.",
      }),
    },
  },
  "actual-out-of-range": {
    title: "Actual out of range",
    description:
      "Reports shares over 100 % and actuals a digit away from all other figures of their indicator.",
    options: {
      factor: "How many times as large or small as the others an actual must be",
    },
    messages: {
      beyondAll: (data) => ({
        message: `The actual ${figure(data, "value")}${datum(data, "unit")} of “${datum(data, "name")}” is no possible share`,
        why: "Baseline and target lie between 0 % and 100 %; a slip would spoil the progress.",
        action: "Check the figure and enter it again.",
      }),
      jump: (data) => ({
        message: `The actual ${figure(data, "value")}${datum(data, "unit")} of “${datum(data, "name")}” is far from the others`,
        why: `The other figures are around ${figure(data, "usual")}${datum(data, "unit")}; a digit may be wrong.`,
        action: "Check the figure; where it is right, say why in the remarks.",
      }),
    },
  },
  "unit-mismatch": {
    title: "Units differ",
    description: "Checks that baseline, target and actuals of an indicator are in one unit.",
    messages: {
      differs: (data) => ({
        message: `The units of “${datum(data, "name")}” differ`,
        why: `“${datum(data, "unit")}” and “${figure(data, "usual")}” cannot be compared, so there is no progress.`,
        action: "Use one unit.",
      }),
    },
  },
  "indicator-without-target": {
    title: "Indicator without a target",
    description: "Reports indicators whose target is blank where others have one.",
    messages: {
      missing: (data) => ({
        message: `“${datum(data, "name")}” has no target`,
        why: "Without a target nobody can tell whether it is on track.",
        action: "Enter the target, or “－” where none is set.",
      }),
    },
  },
};

import type { FindingData } from "../finding";
import { datum, figure, type RuleTexts } from "../rule-texts";

/** Among plain figures a % would set the cell apart from the others. */
function enterShare(data: FindingData): string {
  return data["enter"] === undefined
    ? `Format the cell as % or enter ${figure(data, "read")}%.`
    : `Enter ${figure(data, "enter")}, as the others are written.`;
}

/** What the rules on figures of indicators say in English. */
export const figureTextsEn: Readonly<Record<string, RuleTexts>> = {
  "missing-actual": {
    title: "Missing actual",
    description: "Reports indicators without an actual for a fiscal year that is over.",
    messages: {
      missing: (data) => ({
        message: `“${datum(data, "name")}” has no actual for FY ${datum(data, "years", ", ")}`,
        why: "The year is over; without its actual no progress can be computed.",
        action: "Enter the actual, or “－” for a year without a survey.",
      }),
      missingEverywhere: (data) => ({
        message: `None of the ${figure(data, "count")} indicators has an actual for FY ${datum(data, "years", ", ")}`,
        why: "These years are over; without actuals no progress can be computed.",
        action: "Enter the actuals, or “－” for a year without a survey.",
      }),
      unreadable: (data) => ({
        message: `The actual “${datum(data, "text")}” of “${datum(data, "name")}” is no figure`,
        why: "An actual that cannot be read as a figure is left out of the progress.",
        action: "Enter figure and unit alone, such as 80.0%; notes belong in the remarks.",
      }),
    },
  },
  "percent-scale": {
    title: "Percentage off by a hundred",
    description: "Reports shares that are a hundred times too large or too small.",
    messages: {
      fraction: (data) => ({
        message: `The actual ${datum(data, "written")} of “${datum(data, "name")}” seems to mean ${figure(data, "read")} %`,
        why: "The other figures are percentages; this cell holds a fraction.",
        action: enterShare(data),
      }),
      cellFraction: (data) => ({
        message: `${datum(data, "written")} under “${datum(data, "name")}” seems to mean ${figure(data, "read")} %`,
        why: "The figures beside it are percentages; this cell holds a fraction.",
        action: enterShare(data),
      }),
      cellHundredfold: (data) => ({
        message: `${datum(data, "written")} under “${datum(data, "name")}” seems to mean ${figure(data, "read")} %`,
        why: "The cell is formatted as % and holds a hundred times the value.",
        action: `Enter ${figure(data, "read")}%.`,
      }),
      hundredfold: (data) => ({
        message: `The actual of “${datum(data, "name")}” is a hundredfold`,
        why: `A cell formatted as % holds ${datum(data, "written")}. It was read as ${figure(data, "read")} %.`,
        action: `Enter ${figure(data, "read")}%.`,
      }),
    },
    fixes: {
      showPercent: (data) => `Format the cell as %, so that it shows ${figure(data, "read")}%`,
      multiply: (data) => `Change to ${figure(data, "read")}`,
      divide: (data) => `Make it ${figure(data, "read")}%`,
    },
  },
  "target-not-beyond-baseline": {
    title: "Target worse than the baseline",
    description: "Reports targets that lie on the wrong side of their baseline.",
    messages: {
      againstName: (data) => ({
        message: `The target of “${datum(data, "name")}” seems worse than its baseline`,
        why: `The baseline is ${figure(data, "baseline")}${datum(data, "unit")}, the target ${figure(data, "target")}${datum(data, "unit")}.`,
        action: "Check whether baseline and target were exchanged.",
      }),
      wrongSide: (data) => ({
        message: `The target of “${datum(data, "name")}” is worse than its baseline`,
        why: `The baseline is ${figure(data, "baseline")}${datum(data, "unit")}, the target ${figure(data, "target")}${datum(data, "unit")}. No percentage is given.`,
        action: "Check whether the two have been swapped.",
      }),
    },
  },
  "unreadable-target": {
    title: "Unreadable target",
    description: "Reports targets that give no value to compare.",
    messages: {
      unreadable: (data) => ({
        message: `The target of “${datum(data, "name")}” gives no value`,
        why: `No value could be read from “${datum(data, "text")}”.`,
        action: "Write value and unit plainly, such as 90%以上.",
      }),
    },
  },
};

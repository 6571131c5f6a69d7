import type { FindingData } from "./finding";
import { datum, type FindingText, type RuleTexts } from "./rule-texts";
import { consistencyTextsEn } from "./texts/consistency.en";
import { excelTextsEn } from "./texts/excel.en";
import { indicatorTextsEn } from "./texts/indicator.en";
import { mappingTextsEn } from "./texts/mapping.en";
import { scheduleTextsEn } from "./texts/schedule.en";
import { structureTextsEn } from "./texts/structure.en";
import { measure, places, shared } from "./texts/wording.en";

function mismatch(what: string): (data: FindingData) => FindingText {
  return (data) => ({
    message: `${what} differs between sheets (${datum(data, "number") === "" ? datum(data, "name") : `No. ${datum(data, "number")}`})`,
    why: `${datum(data, "hereSheet")}: “${datum(data, "here")}”; ${datum(data, "thereSheet")}: “${datum(data, "there")}”.`,
    action: "Make both say the same.",
  });
}

/** What the rules say in English. */
export const messagesEn: Readonly<Record<string, RuleTexts>> = {
  "duplicate-measure-number": {
    title: "Duplicate number",
    description: "Checks that no two measures under the same heading of a sheet bear the same number.",
    messages: {
      duplicate: (data) => ({
        message: `Number ${datum(data, "number")} is used more than once`,
        why: `${shared(data)}Cards and earlier reports cannot be matched with it.`,
        action: "Correct one of the numbers.",
      }),
    },
  },
  "missing-measure-number": {
    title: "Missing number",
    description: "Reports measures without a number on sheets that have a place for numbers.",
    messages: {
      missing: (data) => ({
        message: `${measure(data)} has no number`,
        why: "Without a number it cannot be matched with other sheets or earlier reports.",
        action: "Enter its number.",
      }),
      missingEverywhere: (data) => ({
        message: `None of the ${datum(data, "count")} measures has a number`,
        why: "Without numbers they cannot be matched with other sheets or earlier reports.",
        action: "Enter the numbers; a plan that has none may stay as it is.",
      }),
    },
  },
  "missing-measure-name": {
    title: "Missing name",
    description: "Reports rows that have a number and no name.",
    messages: {
      missing: (data) => ({
        message: `${measure(data)} has no name`,
        why: "A measure without a name cannot appear in lists and summaries.",
        action: "Enter its name, or clear the number if the row is not in use.",
      }),
    },
  },
  "missing-division": {
    title: "Missing division",
    description: "Reports measures for which nobody is named, on sheets that have a place for the division.",
    messages: {
      missing: (data) => ({
        message: `${measure(data)} names no division`,
        why: "Nobody can be asked about it, and it is left out of the counts by division.",
        action: "Enter the responsible division.",
      }),
      missingEverywhere: (data) => ({
        message: `None of the ${datum(data, "count")} measures names a division`,
        why: "Nobody can be asked about them, and nothing can be counted by division.",
        action: "Enter the responsible divisions.",
      }),
    },
  },
  "missing-period": {
    title: "Missing schedule",
    description: "Reports measures without a schedule on sheets that have a place for one.",
    messages: {
      missing: (data) => ({
        message: `${measure(data)} has no schedule`,
        why: "Without a due date nobody can tell whether it is late.",
        action: "Enter when it takes place; 未定 (undecided) and 通年 (all year) are understood too.",
      }),
      missingEverywhere: (data) => ({
        message: `None of the ${datum(data, "count")} measures has a schedule`,
        why: "Without due dates nobody can tell what is late.",
        action: "Enter when they take place; 未定 (undecided) and 通年 (all year) are understood too.",
      }),
    },
  },
  "unreadable-period": {
    title: "Unreadable schedule",
    description: "Reports dates that no calendar has and periods that end before they start.",
    messages: {
      impossible: (data) => ({
        message: `“${datum(data, "text")}” is not a calendar date`,
        why: `The due date of ${measure(data)} cannot be told.`,
        action: "Check and correct the date.",
      }),
      reversed: (data) => ({
        message: `“${datum(data, "text")}” ends before it starts`,
        why: `The due date of ${measure(data)} cannot be told. Months are read from April to March.`,
        action: "Check the first and last month.",
      }),
      implausible: (data) => ({
        message: `The year in “${datum(data, "text")}” is far off`,
        why: `The due date of ${measure(data)} lies far outside the plan.`,
        action: "Check the year.",
      }),
      needsYear: (data) => ({
        message: `“${datum(data, "text")}” does not say which year`,
        why: `The plan spans several years, so the due date of ${measure(data)} cannot be told.`,
        action: "Add the fiscal year or the year.",
      }),
      noDate: (data) => ({
        message: `“${datum(data, "text")}” cannot be read as a date`,
        why: `${measure(data)} cannot be judged by a due date.`,
        action: "Add an approximate date where one is known, such as 9月末まで.",
      }),
    },
  },
  "period-outside-plan": {
    title: "Schedule outside the plan",
    description: "Reports periods that end before the plan starts, start after it ends or run far beyond it.",
    messages: {
      before: (data) => ({
        message: `“${datum(data, "text")}” lies before the plan`,
        why: `${measure(data)} would end before the plan starts on ${datum(data, "first")}.`,
        action: "Check the year; a text of the previous plan may have been left.",
      }),
      runsBeyond: (data) => ({
        message: `“${datum(data, "text")}” runs far beyond the plan`,
        why: `${measure(data)} would go on after the plan ends on ${datum(data, "last")}.`,
        action: "Check whether the year was mistyped.",
      }),
      after: (data) => ({
        message: `“${datum(data, "text")}” lies after the plan`,
        why: `${measure(data)} would start after the plan ends on ${datum(data, "last")}.`,
        action: "Check the year.",
      }),
    },
  },
  "overdue-measure": {
    title: "Overdue",
    description:
      "Reports measures due before the reporting date and not done. The due day itself is not late.",
    messages: {
      overdue: (data) => ({
        message: `${measure(data)} is ${datum(data, "daysLate")} days overdue`,
        why: `It was due on ${datum(data, "due")}; its status is “${datum(data, "status")}”.`,
        action: `Ask ${datum(data, "divisions", ", ") === "" ? "the division" : datum(data, "divisions", ", ")} how it stands.`,
      }),
      overdueWithoutStatus: (data) => ({
        message: `${measure(data)} is ${datum(data, "daysLate")} days overdue`,
        why: `It was due on ${datum(data, "due")} and has no status.`,
        action: `Ask ${datum(data, "divisions", ", ") === "" ? "the division" : datum(data, "divisions", ", ")} and enter the status.`,
      }),
    },
  },
  "unknown-status": {
    title: "Unknown status",
    description: "Reports statuses that neither the legend nor common usage explains.",
    messages: {
      unknown: (data) => ({
        message: `The status “${datum(data, "text")}” is not understood`,
        why: "It counts as not done.",
        action: "Use one of the plan's own words.",
      }),
      notInLegend: (data) => ({
        message: `The status “${datum(data, "text")}” is not in the legend`,
        why: `The legend has ${datum(data, "marks", " ")}. Other marks are misread, and missed by counts.`,
        action: "Use a mark of the legend, or add this one to it.",
      }),
    },
  },
  "status-variant": {
    title: "Look-alike marks",
    description: "Checks that marks which look alike are the same character.",
    messages: {
      variant: (data) => ({
        message: `Look-alikes of “${datum(data, "mark")}” are mixed (${places(datum(data, "count"))})`,
        why: `“${datum(data, "variants", "”, “")}” are other characters, so COUNTIF and the like miss them.`,
        action: `Use “${datum(data, "mark")}” throughout.`,
      }),
    },
    fixes: {
      unify: (data) => `Use “${datum(data, "mark")}” throughout (${places(datum(data, "count"))})`,
    },
  },
  "cross-sheet-mismatch": {
    title: "Sheets disagree",
    description:
      "Checks that a measure which stands on several sheets has the same number, name, division, emphasis, target, status, schedule, direction and heading.",
    messages: {
      measureNumber: mismatch("The number"),
      name: mismatch("The name"),
      divisions: mismatch("The division"),
      emphasis: mismatch("The emphasis"),
      target: mismatch("The target"),
      status: mismatch("The status"),
      period: mismatch("The schedule"),
      direction: mismatch("The direction"),
      area: (data) => ({
        message: "A heading differs between sheets",
        why: `${datum(data, "hereSheet")}: “${datum(data, "here")}”; ${datum(data, "thereSheet")}: “${datum(data, "there")}”.`,
        action: "Make both say the same.",
      }),
    },
  },
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
        message: `None of the ${datum(data, "count")} indicators has an actual for FY ${datum(data, "years", ", ")}`,
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
        message: `The actual ${datum(data, "written")} of “${datum(data, "name")}” seems to mean ${datum(data, "read")} %`,
        why: "The other figures are percentages; this cell holds a fraction.",
        action: `Format the cell as % or enter ${datum(data, "read")}%.`,
      }),
      cellFraction: (data) => ({
        message: `${datum(data, "written")} under “${datum(data, "name")}” seems to mean ${datum(data, "read")} %`,
        why: "The figures beside it are percentages; this cell holds a fraction.",
        action: `Format the cell as % or enter ${datum(data, "read")}%.`,
      }),
      cellHundredfold: (data) => ({
        message: `${datum(data, "written")} under “${datum(data, "name")}” seems to mean ${datum(data, "read")} %`,
        why: "The cell is formatted as % and holds a hundred times the value.",
        action: `Enter ${datum(data, "read")}%.`,
      }),
      hundredfold: (data) => ({
        message: `The actual of “${datum(data, "name")}” is a hundredfold`,
        why: `A cell formatted as % holds ${datum(data, "written")}. It was read as ${datum(data, "read")} %.`,
        action: `Enter ${datum(data, "read")}%.`,
      }),
    },
    fixes: {
      showPercent: (data) => `Format the cell as %, so that it shows ${datum(data, "read")}%`,
      divide: (data) => `Make it ${datum(data, "read")}%`,
    },
  },
  "target-not-beyond-baseline": {
    title: "Target worse than the baseline",
    description: "Reports targets that lie on the wrong side of their baseline.",
    messages: {
      againstName: (data) => ({
        message: `The target of “${datum(data, "name")}” seems worse than its baseline`,
        why: `The baseline is ${datum(data, "baseline")}${datum(data, "unit")}, the target ${datum(data, "target")}${datum(data, "unit")}.`,
        action: "Check whether baseline and target were exchanged.",
      }),
      wrongSide: (data) => ({
        message: `The target of “${datum(data, "name")}” is worse than its baseline`,
        why: `The baseline is ${datum(data, "baseline")}${datum(data, "unit")}, the target ${datum(data, "target")}${datum(data, "unit")}. No percentage is given.`,
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
  "formula-error": {
    title: "Formula error",
    description: "Reports cells that show an error such as #REF!.",
    messages: {
      error: (data) => ({
        message: `The cell shows ${datum(data, "error")}`,
        why: "Its value cannot be read, nor can sums that refer to it.",
        action: "Mend the reference, or clear the formula if it is not needed.",
      }),
    },
  },
  ...structureTextsEn,
  ...mappingTextsEn,
  ...scheduleTextsEn,
  ...indicatorTextsEn,
  ...consistencyTextsEn,
  ...excelTextsEn,
};

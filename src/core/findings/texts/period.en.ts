import { datum, figure, type RuleTexts } from "../rule-texts";
import { measure } from "./wording.en";

/** What the rules on dates and what is late say in English. */
export const periodTextsEn: Readonly<Record<string, RuleTexts>> = {
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
        message: `None of the ${figure(data, "count")} measures has a schedule`,
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
        action: "Add the year or, where it comes every year, write so (毎年10月).",
      }),
      noDate: (data) => ({
        message: `“${datum(data, "text")}” cannot be read as a date`,
        why: `${measure(data)} cannot be judged by a due date.`,
        action: "Add an approximate date where one is known, such as 9月末まで.",
      }),
    },
  },
  "period-without-year": {
    title: "Schedules without a year",
    description:
      "Reports once where a sheet of a plan of several years gives months without a year again and again.",
    messages: {
      often: (data) => ({
        message: `${figure(data, "count")} schedules do not say which year (“${datum(data, "text")}” and others)`,
        why: "The plan spans several years, so due dates cannot be told.",
        action: "Add the year or, where it comes every year, write so (毎年10月).",
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
        message: `${measure(data)} is ${figure(data, "daysLate")} days overdue`,
        why: `It was due on ${datum(data, "due")}; its status is “${datum(data, "status")}”.`,
        action: `Ask ${datum(data, "divisions", ", ") === "" ? "the division" : datum(data, "divisions", ", ")} how it stands.`,
      }),
      overdueWithoutStatus: (data) => ({
        message: `${measure(data)} is ${figure(data, "daysLate")} days overdue`,
        why: `It was due on ${datum(data, "due")} and has no status.`,
        action: `Ask ${datum(data, "divisions", ", ") === "" ? "the division" : datum(data, "divisions", ", ")} and enter the status.`,
      }),
    },
  },
};

import { datum, type RuleTexts } from "../rule-texts";
import { measure } from "./wording.en";

/** What the rules on schedules and statuses say in English. */
export const scheduleTextsEn: Readonly<Record<string, RuleTexts>> = {
  "start-after-due": {
    title: "Due before it starts",
    description: "Checks that no start date lies after the due date beside it.",
    messages: {
      reversed: (data) => ({
        message: `${measure(data)} is due before it starts`,
        why: `It starts on “${datum(data, "start")}” and is due on “${datum(data, "due")}”, so that lateness cannot be judged.`,
        action: "Check both dates.",
      }),
    },
  },
  "as-of-outside-plan": {
    title: "Reporting date outside the plan",
    description:
      "Checks that the workbook's own reporting date is not before the plan, or more than a year after it.",
    messages: {
      before: (data) => ({
        message: `The reporting date ${datum(data, "asOf")} is before the plan`,
        why: `The plan starts on ${datum(data, "first")}; nothing can be late before that.`,
        action: "Enter the date of this report.",
      }),
      after: (data) => ({
        message: `The reporting date ${datum(data, "asOf")} is more than a year after the plan`,
        why: `The plan ended on ${datum(data, "last")}.`,
        action: "Check the reporting date and the plan's years.",
      }),
    },
  },
  "outdated-era": {
    title: "Year of an era that had ended",
    description: "Reports years of an era that had ended by then, such as Heisei 32.",
    messages: {
      era: (data) => ({
        message: `“${datum(data, "text")}” is a year that never came`,
        why: `It is read as ${datum(data, "year")}, but people have to work that out.`,
        action: "Write it in the present era.",
      }),
    },
  },
  "missing-status": {
    title: "Missing status",
    description: "Reports measures without a status on sheets where nearly all have one.",
    options: {
      fewestGiven: "Looks only at sheets with at least so many statuses",
      leastShare: "Looks only at sheets where at least this share of statuses is given",
    },
    messages: {
      missing: (data) => ({
        message: `${measure(data)} has no status`,
        why: "The others have one; this report may not have come in yet.",
        action: `Ask ${datum(data, "divisions", ", ") === "" ? "the division" : datum(data, "divisions", ", ")} and enter the status.`,
      }),
      missingHere: (data) => ({
        message: `The status of ${measure(data)} is blank on this sheet`,
        why: `“${datum(data, "sheet")}” says “${datum(data, "status")}”. Whoever sees this sheet alone takes it for not reported.`,
        action: "Enter the same status here.",
      }),
    },
  },
  "status-contradicts-period": {
    title: "Status contradicts schedule",
    description:
      "Checks, by the reporting date and the legend, that nothing is done before it starts or still to come after it ended.",
    messages: {
      doneBeforeStart: (data) => ({
        message: `${measure(data)} is done before it starts`,
        why: `Its status is “${datum(data, "status")}”, but “${datum(data, "period")}” lies after the reporting date (${datum(data, "asOf")}).`,
        action: "Ask the division which of the two is right.",
      }),
      partDoneBeforeStart: (data) => ({
        message: `Part ${datum(data, "part")} of ${measure(data)} is done before it starts`,
        why: `The status is “${datum(data, "status")}”, but the part's schedule is “${datum(data, "period")}”.`,
        action: "Ask the division which of the two is right.",
      }),
      laterThanSchedule: (data) => ({
        message: `${measure(data)} is still to come although its time is over`,
        why: `It was due on ${datum(data, "due")}, but “${datum(data, "meaning")}” speaks of month ${datum(data, "month")} and later.`,
        action: "Correct the status if it took place, the schedule if it was put off.",
      }),
    },
  },
};

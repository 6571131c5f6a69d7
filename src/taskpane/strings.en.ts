import type { WriteReport, WriteTask } from "../app/session-state";
import { formatDay, formatFiscalYear } from "../core/calendar/era";
import { indicatorStateWords, judgementWords } from "../core/findings/format-judgement";
import { formatFiscalYears } from "../core/calendar/format-fiscal-years";
import { formatCount } from "../core/text/format-number";
import { formatTime } from "./format-time";
import { percentOf } from "./percent-of";
import type { Advice, Strings } from "./strings";

function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}

const WRITTEN: Readonly<Record<WriteTask, Advice>> = {
  fix: { title: "Fixed", body: "The workbook was checked again with the changes." },
  ignore: { title: "Left as is", body: "This is not reported until the cell changes." },
  takeBack: { title: "Reported again", body: "The finding is back in the list." },
  columnMap: { title: "Headings saved", body: "The workbook is read this way from now on." },
  ruleSettings: { title: "Rules changed", body: "This is kept in the workbook." },
  columns: { title: "Columns added", body: "Judgements follow the reporting date and the status cells." },
  renewColumns: { title: "Columns renewed", body: "They match the workbook as it is now." },
  clean: { title: "Columns and sheets taken out", body: "What staff have entered is still there." },
  summary: { title: "Summary made", body: "Its figures follow the status cells and the reporting date." },
  renewSummary: { title: "Summary renewed", body: "It matches the workbook as it is now." },
  removeSummary: { title: "Summary taken out", body: "The other sheets are unchanged." },
  settle: { title: "Report settled", body: "The next summary shows what has changed since." },
  removeHistory: { title: "Settled reports taken out", body: "The other sheets are unchanged." },
  undo: { title: "Undone", body: "The cells are as they were before." },
};

/** Why some edits were left out, in the words of the person who would make them. */
function leftOut({ rejected }: WriteReport): string {
  const reasons = new Set(rejected.map(({ reason }) => reason));
  if (reasons.has("sheet-protected") || reasons.has("structure-protected"))
    return "Unprotect the sheet or workbook and try again.";
  if (reasons.has("sheet-filtered")) return "Clear the filter and try again.";
  if (reasons.has("changed")) return "They were changed after the check and stay as they are.";
  if (reasons.has("page-refused"))
    return "Excel did not take the page set-up. Look at the paper before you print. All else is written.";
  return "Check for merged cells and names that are taken.";
}

function written(report: WriteReport): Advice {
  const { task, applied, rejected } = report;
  if (rejected.length === 0) return WRITTEN[task];
  const title =
    applied === 0 ? "Nothing could be written" : `${counted(rejected.length, "place")} could not be written`;
  return { title, body: leftOut(report) };
}

/** The task pane in English. */
export const english: Strings = {
  language: "en",
  productName: "Shinchoku",
  tagline: "Checks plan workbooks and shows how far they are",
  tabs: {
    label: "Views",
    validate: "Check",
    progress: "Progress",
    columns: "Columns",
    summary: "Summary",
    settings: "Settings",
  },

  formatCount,
  formatDay: (day) => formatDay(day, "en"),
  formatFiscalYear: (year) => formatFiscalYear(year, "en"),
  formatFiscalYears: (start, end) => formatFiscalYears(start, end, "en"),
  inParentheses: (text) => ` (${text})`,
  formatTime: (milliseconds) => formatTime(milliseconds, "en-GB"),

  header: {
    unnamedPlan: "Plan without a name",
    measures: (count) => counted(count, "measure"),
    indicators: (count) => counted(count, "indicator"),
    separator: " · ",
    asOf: (day) => `As of ${day}`,
  },

  action: {
    validate: "Check workbook",
    validateAgain: "Check again",
    cancel: "Cancel",
    reload: "Reload",
    showMore: (next, remaining) => `Show ${formatCount(next)} more (${formatCount(remaining)} left)`,
    moreCells: (count) => `${formatCount(count)} more`,
    goToCell: (address) => `Go to cell ${address}`,
  },

  working: {
    reading: "Reading the workbook…",
    readingOf: (done, total) => `Reading the workbook… ${percentOf(done, total)}`,
    reviewing: "Checking the contents…",
    writing: "Writing to the workbook…",
  },
  reviewedAt: (time, isLive) => `At ${time}${isLive ? " · live" : ""}`,

  intro: {
    validate: "Reads measures, dates and indicators from the open workbook and lists what needs attention.",
    progress: "Check the workbook to see its indicators and the state of its measures here.",
    columns: "Check the workbook to see where columns of due dates and judgements can be added.",
    summary: "Check the workbook to make a summary for the committee here.",
    readOnly: "Checking never changes the workbook.",
  },
  announce: {
    advice: ({ title, body }) => `${title}. ${body}`,
    reading: "Checking has started.",
    writing: "Writing to the workbook.",
    finished: ({ errors, warnings, infos, overdue }, before) =>
      `${before ?? "Checking has finished."} ${counted(errors, "error")}, ${counted(warnings, "warning")}, ` +
      `${counted(infos, "note")}, ${formatCount(overdue)} overdue.`,
  },
  failures: {
    "not-a-workbook": {
      title: "This is not an Excel workbook",
      body: "Open the plan's workbook (.xlsx) and try again.",
    },
    "damaged-file": {
      title: "Part of the workbook seems damaged",
      body: "Save it with Excel's Open and Repair, then try again.",
    },
    "encrypted-file": {
      title: "The workbook is protected by a password",
      body: "Remove the password and try again.",
    },
    "file-too-large": {
      title: "The workbook is too large to read",
      body: "Move sheets and pictures that do not belong to the plan into another workbook, then try again.",
    },
    "file-not-found": { title: "The workbook was not found", body: "Open the workbook again and retry." },
    "not-editable": {
      title: "The workbook would lose something by any edit",
      body: "Try again with a copy without digital signatures.",
    },
    "cell-not-found": {
      title: "That cell was not found",
      body: "Its sheet was renamed or deleted. Check again to see the current place.",
    },
    "cell-editing": {
      title: "A cell is being edited",
      body: "Press Enter to keep or Esc to discard the entry, then check again.",
    },
    "payload-too-large": {
      title: "The workbook holds more than Excel can hand over at once",
      body: "Remove unused ranges or unrelated sheets, then try again.",
    },
    "not-allowed": {
      title: "Excel does not allow this",
      body: "The workbook seems to be open for viewing only, or protected. Make it editable, then try again.",
    },
    "half-written": {
      title: "Writing stopped half way",
      body: "Part of it may have been written. Take it back with Excel's Undo, or close the workbook without saving and open it again; then check again.",
    },
    "host-failed": {
      title: "Excel did not answer",
      body: "Wait a moment and check again. If this goes on, save the workbook and open it anew.",
    },
    defect: {
      title: "The check could not be completed",
      body: "This looks like a fault of the add-in. The workbook has not been changed. If it happens again, please report it together with the workbook's layout.",
    },
  },
  noFindings: { title: "Nothing needs attention", body: "All measures and indicators have been checked." },
  search: {
    label: "Search the findings",
    placeholder: "Division, measure or any word",
    found: (count, total) => `${formatCount(count)} of ${counted(total, "finding")}`,
    nothing: "No finding has these words.",
  },

  fix: {
    all: (count) => `Fix all (${formatCount(count)})`,
    withPreview: (title) => `${title}…`,
    before: "Now",
    after: "After",
    empty: "(empty)",
    more: (count) => `${counted(count, "more place", "more places")}`,
    apply: "Fix",
    leave: "Cancel",
    undo: "Undo",
    close: "Close",
    merge: { joined: "merged", apart: "not merged" },
    ignore: "Leave as is",
    ignored: (count) => `Left as is: ${formatCount(count)}`,
    ignoredOn: (day) => `since ${day}`,
    takeBack: "Report again",
  },
  ruleSettings: {
    title: "What is checked",
    help: "How each rule counts. Kept in the workbook.",
    usual: (severity) => `Usual (${severity})`,
    off: "Off",
  },
  ruleHelp: { open: "Details", before: "Example", after: "Example, fixed", close: "Close" },
  written,

  severities: { error: "Errors", warning: "Warnings", info: "Notes" },
  overdueTile: "Overdue",
  tilesLabel: "Number of results",

  progress: {
    indicators: "Indicators",
    noIndicators: "No indicators were found.",
    unmeasured: "Indicators without actuals",
    states: indicatorStateWords("en"),
    held: "Held",
    baseline: "Baseline",
    target: "Target",
    current: "Now",
    progress: (percent) => `progress ${percent}`,
    expected: (percent) => `expected ${percent}`,
    measures: "Measures",
    noMeasures: "No measures were found.",
    judgements: judgementWords("en"),
    overdue: "Overdue",
    noOverdue: "No measure is past its due date.",
    notCheckable: "Not judged",
    columns: { number: "No.", measure: "Measure", divisions: "Division", daysLate: "Late" },
    daysLate: (days) => counted(days, "day"),
    listSeparator: ", ",
  },

  settings: {
    asOf: "Reporting date",
    asOfHelp:
      "Overdue measures and expected progress are judged on this date. Leave it empty to use the workbook's own date, or today.",
    midYear: "Mid-year",
    yearEnd: "Year end",
    clear: "Clear",
    now: (day) => `In use: ${day}`,
    origin: { chosen: "set here", workbook: (cell) => `from ${cell}`, today: "today" },
    invalidDay: "This is not a date. Enter year, month and day.",
    language: "Language",
    languageHelp: "The choice is kept for the next time.",
    automatic: "Automatic (language of Office)",
    themeHelp: "Colours follow Office or the system (light, dark, high contrast).",
    live: "Update while the workbook is edited",
    liveHelp: "After a check, entries, pastes and changes of co-authors show in the results at once.",
  },

  host: {
    starting: "Getting ready…",
    unreachable: {
      title: "The connection to Excel could not be prepared",
      body: "At start the add-in fetches a component (Office.js) from Microsoft's servers. Your network may not allow this.",
      administrator:
        "Please ask your administrator to allow appsforoffice.microsoft.com, or to deploy the build that carries Office.js itself.",
    },
    notExcel: {
      title: "Please open this inside Excel",
      body: "This page works as a task pane of Excel. Open the plan's workbook and start it from the Plan Progress tab.",
    },
    oldExcel: {
      title: "This version of Excel is not supported",
      body: "Please use Excel 2021 or later, Microsoft 365, or Excel on the web.",
    },
  },
  crash: {
    title: "The pane could not go on",
    body: "This is a fault of the add-in. The workbook has not been changed. Reload to continue.",
  },
};

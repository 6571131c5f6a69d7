import { toSerial } from "../../calendar/calendar-day";
import { formatJudgement } from "../../findings/format-judgement";
import type { JudgedMeasure } from "../../review";
import type { Composed } from "../../sheet/sheet-composer";
import type { ListingRow, Report } from "../report";
import type { ListingColumn } from "./listing-columns";
import type { SummarySources } from "./summary-sources";

/** Larger than any number of rows, so that it keeps day and row apart in one figure. */
const ROW_STEP = 10_000_000;

export interface ListingInput {
  readonly name: string;
  readonly report: Report;
  readonly sources: SummarySources;
  readonly dateSystem: 1900 | 1904;
}

/** What the lines of the sheet have in common. */
export interface LineInput extends ListingInput {
  /** The measures of the report's lists. */
  readonly members: Readonly<Record<"overdue" | "dueNext" | "notCheckable", ReadonlySet<JudgedMeasure>>>;
}

/** Figures by which LARGE and SMALL bring lines into an order; "" for lines that are not in the list. */
function orderCells(
  row: number,
  judged: JudgedMeasure,
  at: (role: ListingColumn) => string,
  input: LineInput,
): Readonly<Record<"overdueOrder" | "dueOrder" | "notCheckableOrder", Composed>> {
  const { report, sources, dateSystem } = input;
  const has = (word: string): string => `ISNUMBER(FIND("${word}",${at("judgement")}))`;
  const isCounted = `${at("counted")}=1`;
  const [asOf, due, step] = [sources.asOf, at("due"), String(ROW_STEP)];
  const isOpen = `NOT(OR(${has(formatJudgement("done", "ja"))},${has(formatJudgement("cancelled", "ja"))}))`;
  const days = `IF(ISNUMBER(${due}),${asOf}-${due},0)`;
  const soon = `AND(${isCounted},${due}>=${asOf},${due}<=${asOf}+${String(report.dueWithinDays)},${isOpen})`;
  const serial = judged.measure.due === null ? null : toSerial(judged.measure.due, dateSystem);
  const daysLate = serial === null ? 0 : judged.daysLate;
  return {
    overdueOrder: {
      formula: `=IF(AND(${isCounted},${has(formatJudgement("overdue", "ja"))}),(${days}+1)*${step}-ROW(),"")`,
      value: input.members.overdue.has(judged) ? (daysLate + 1) * ROW_STEP - (row + 1) : "",
    },
    dueOrder: {
      formula: `=IF(ISNUMBER(${due}),IF(${soon},${due}*${step}+ROW(),""),"")`,
      value: serial !== null && input.members.dueNext.has(judged) ? serial * ROW_STEP + row + 1 : "",
    },
    notCheckableOrder: {
      formula: `=IF(AND(${isCounted},${has(formatJudgement("notCheckable", "ja"))}),ROW(),"")`,
      value: input.members.notCheckable.has(judged) ? row + 1 : "",
    },
  };
}

type TextField = "measureNumber" | "name" | "content" | "audience" | "period" | "divisions";

/** What the cells of a line hold. */
export function lineCells(
  row: number,
  line: ListingRow,
  at: (role: ListingColumn) => string,
  input: LineInput,
): Readonly<Record<ListingColumn, Composed | null>> {
  const { sources } = input;
  const { judged, isCounted } = line;
  const { measure } = judged;
  const text = (field: TextField, shown: string): Composed => sources.text(line.sourceOf(field), shown);
  const live = { status: at("status"), due: at("due"), judgement: at("judgement") };
  return {
    area: measure.area[0] ?? "",
    number: text("measureNumber", measure.number ?? ""),
    name: text("name", measure.name),
    content: text("content", line.content),
    audience: text("audience", line.audience),
    period: text("period", line.period),
    divisions: text("divisions", measure.divisions.join("、")),
    ...sources.measure(judged, live),
    listed: { formula: `=IF(${at("number")}&${at("name")}="",0,1)`, value: 1 },
    counted: isCounted ? { formula: `=${at("listed")}`, value: 1 } : 0,
    ...orderCells(row, judged, at, input),
  };
}

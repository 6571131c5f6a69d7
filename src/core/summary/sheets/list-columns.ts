import type { Report } from "../report";
import { countLines } from "./measure-text";
import { widthOf, type TableColumn } from "./report-grid";
import { ERA_DATE, LOOK } from "./summary-look";

/** The columns of the report's lists of measures. */
export interface ListColumns {
  /** null where no measure has a number. */
  readonly number: TableColumn | null;
  readonly name: TableColumn;
  /** null where no measure names a division. */
  readonly divisions: TableColumn | null;
  readonly due: TableColumn;
  readonly daysLate: TableColumn;
  readonly daysLeft: TableColumn;
  readonly status: TableColumn;
  readonly reason: TableColumn;
}

const NUMBER: TableColumn = { heading: "番号", first: 0, last: 0, look: LOOK.short };
const DUE: TableColumn = { heading: "期限", first: 13, last: 14, look: LOOK.short, numberFormat: ERA_DATE };
const DAYS_LATE: TableColumn = {
  ...{ heading: "遅れ", first: 15, last: 15 },
  ...{ look: LOOK.figure, numberFormat: '#,##0"日"' },
};

/** Grid columns with which the names may end where divisions stand beside them: neither gets too little. */
const NAME_ENDS = [6, 7, 5, 8, 4, 9, 3] as const;
const LAST = 12;

/** Lines of text that names and divisions take in all, where the names end with a column of the grid. */
function totalLines({ listing }: Report, first: number, nameEnd: number): number {
  const columns = [
    { first, last: nameEnd },
    { first: nameEnd + 1, last: LAST },
  ].map(widthOf);
  return listing.reduce((sum, { judged: { measure } }) => {
    const texts = [measure.name, measure.divisions.join("、")];
    return sum + Math.max(...texts.map((text, index) => countLines(text, columns[index] ?? 0)));
  }, 0);
}

/** Where the names end so that the lists are lowest; the first of {@link NAME_ENDS} that is as good as any. */
function chooseNameEnd(report: Report, first: number): number {
  let [best, least] = [NAME_ENDS[0] as number, Infinity];
  for (const nameEnd of NAME_ENDS) {
    const lines = totalLines(report, first, nameEnd);
    if (lines < least) [best, least] = [nameEnd, lines];
  }
  return best;
}

/** The columns that the measures of a plan fill, as wide as their texts need. */
export function listColumns(report: Report): ListColumns {
  const { listing } = report;
  const hasNumbers = listing.some(({ judged }) => judged.measure.number !== null);
  const hasDivisions = listing.some(({ judged }) => judged.measure.divisions.length > 0);
  const first = hasNumbers ? NUMBER.last + 1 : NUMBER.first;
  const last = hasDivisions ? chooseNameEnd(report, first) : LAST;
  return {
    number: hasNumbers ? NUMBER : null,
    name: { heading: "取組", first, last, look: LOOK.text },
    divisions: hasDivisions ? { heading: "担当", first: last + 1, last: LAST, look: LOOK.text } : null,
    due: DUE,
    daysLate: DAYS_LATE,
    daysLeft: { ...DAYS_LATE, heading: "あと" },
    status: { heading: "実施状況", first: 16, last: 18, look: LOOK.short },
    reason: { heading: "理由", first: 13, last: 18, look: LOOK.text },
  };
}

import type { ListingRow } from "../report";
import { shareWidth } from "./share-width";

/** What a column of 進捗一覧 holds. */
export type ListingColumn =
  | "area"
  | "number"
  | "name"
  | "content"
  | "audience"
  | "period"
  | "divisions"
  | "status"
  | "due"
  | "judgement"
  | "note"
  /** 1 for a line whose measure the workbook still has (延べ). */
  | "listed"
  /** 1 for a line that counts in totals (実数). */
  | "counted"
  /** Figures that put the lines into the order of the report's lists. */
  | "overdueOrder"
  | "dueOrder"
  | "notCheckableOrder";

interface ColumnLook {
  readonly heading: string;
  /** In characters; of a long text the least, beside {@link LONG_TEXTS}. */
  readonly width: number;
  readonly isShort?: boolean;
}

/** In the order in which cities print them; those from `listed` on are for the report and not printed. */
const LOOKS: Readonly<Record<ListingColumn, ColumnLook>> = {
  area: { heading: "施策分野", width: 10 },
  number: { heading: "番号", width: 6, isShort: true },
  name: { heading: "取組", width: 16 },
  content: { heading: "内容", width: 20 },
  audience: { heading: "対象", width: 10 },
  period: { heading: "時期", width: 12 },
  divisions: { heading: "担当", width: 12 },
  status: { heading: "実施状況", width: 9, isShort: true },
  due: { heading: "期限", width: 13, isShort: true },
  judgement: { heading: "判定", width: 12, isShort: true },
  note: { heading: "確認事項", width: 15 },
  listed: { heading: "延べ", width: 6 },
  counted: { heading: "実数", width: 6 },
  overdueOrder: { heading: "超過順", width: 9 },
  dueOrder: { heading: "期限順", width: 9 },
  notCheckableOrder: { heading: "対象外順", width: 9 },
};

const COLUMNS = Object.keys(LOOKS) as readonly ListingColumn[];
const HELPERS: ReadonlySet<ListingColumn> = new Set<ListingColumn>([
  ...(["listed", "counted", "overdueOrder", "dueOrder", "notCheckableOrder"] as const),
]);
const GAP_WIDTH = 2;

/** Columns that only some plans fill. */
const OPTIONAL: Readonly<Partial<Record<ListingColumn, (line: ListingRow) => boolean>>> = {
  area: ({ judged }) => judged.measure.area.length > 0,
  number: ({ judged }) => judged.measure.number !== null,
  content: ({ content }) => content !== "",
  audience: ({ audience }) => audience !== "",
  period: ({ period }) => period !== "",
  divisions: ({ judged }) => judged.measure.divisions.length > 0,
};

/** What the columns hold whose widths depend on it. */
const LONG_TEXTS: Readonly<Partial<Record<ListingColumn, (line: ListingRow) => string>>> = {
  area: ({ judged }) => judged.measure.area[0] ?? "",
  name: ({ judged }) => judged.measure.name,
  content: ({ content }) => content,
  audience: ({ audience }) => audience,
  period: ({ period }) => period,
  divisions: ({ judged }) => judged.measure.divisions.join("、"),
};

/** In characters: what a page shows without shrinking letters much; more where the plan fills every column. */
const PAGE_WIDTH = 150;
const WIDEST_PAGE = 170;
const COLUMNS_OF_A_PAGE = 10;

/** A column in its place. */
export interface PlacedColumn extends ColumnLook {
  readonly role: ListingColumn;
  /** Counted from 0. */
  readonly column: number;
  readonly isPrinted: boolean;
}

/** The widths of long texts, so that the lines of the sheet are low. */
function widthsOfTexts(
  printed: readonly ListingColumn[],
  lines: readonly ListingRow[],
): ReadonlyMap<ListingColumn, number> {
  const sum = printed.reduce((total, role) => total + LOOKS[role].width, 0);
  const page = printed.length > COLUMNS_OF_A_PAGE ? WIDEST_PAGE : PAGE_WIDTH;
  const long = printed.flatMap((role) => {
    const textOf = LONG_TEXTS[role];
    return textOf === undefined ? [] : [{ role, width: LOOKS[role].width, texts: lines.map(textOf) }];
  });
  const widths = shareWidth(long, page - sum);
  return new Map(long.map(({ role }, index) => [role, widths[index] ?? LOOKS[role].width]));
}

/**
 * Places the columns of 進捗一覧. What no measure fills is not printed: such columns stand among those for the report,
 * right of a narrow gap. Long texts share the room that the others leave.
 */
export function placeColumns(lines: readonly ListingRow[]): readonly PlacedColumn[] {
  const isFilled = (role: ListingColumn): boolean => {
    const test = OPTIONAL[role];
    return test === undefined || lines.some(test);
  };
  const printed = COLUMNS.filter((role) => !HELPERS.has(role) && isFilled(role));
  const others = COLUMNS.filter((role) => !printed.includes(role));
  const widths = widthsOfTexts(printed, lines);
  return [
    ...printed.map((role, column) => ({
      ...LOOKS[role],
      ...{ role, column, isPrinted: true, width: widths.get(role) ?? LOOKS[role].width },
    })),
    ...others.map((role, index) => ({
      ...LOOKS[role],
      role,
      column: printed.length + 1 + index,
      isPrinted: false,
    })),
  ];
}

/** Widths from the first column on, the gap before what is not printed included. */
export function widthsOf(columns: readonly PlacedColumn[]): readonly number[] {
  const printed = columns.filter(({ isPrinted }) => isPrinted).map(({ width }) => width);
  return [...printed, GAP_WIDTH, ...columns.filter(({ isPrinted }) => !isPrinted).map(() => 8)];
}

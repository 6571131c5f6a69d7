import type { SetColumnWidth } from "../../../../core/sheet/edit";
import type { SheetRecord } from "../record/sheet-record";
import type { TextSplices } from "../text-splices";
import { WORKSHEET_ORDER } from "../worksheet-order";
import { childNamed, replaceChild, type XmlDocument } from "../xml-document";
import { attributeOf, elementsIn, parseAttributes, sourceOf } from "../xml-scan";
import { formatAttributes } from "../xml-write";

/** A run of columns as `<col>` states it; first and last are counted from 1, as in the part. */
interface ColumnRun {
  readonly first: number;
  readonly last: number;
  /** All attributes in their order, `min` and `max` included. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** Of a sheet that states none, in characters of the standard font. */
const EXCELS_STANDARD_WIDTH = "8.43";

const PLACES = new Set(["min", "max"]);
/** What says how wide columns are, and where the width comes from. */
const WIDTHS = ["width", "customWidth", "bestFit"];

function parseRuns(cols: string): readonly ColumnRun[] {
  return elementsIn(cols)
    .flatMap((list) => elementsIn(cols, list.openEnd, list.closeStart))
    .map((col) => {
      const attributes = parseAttributes(col.attributes);
      return { first: Number(attributes.get("min")), last: Number(attributes.get("max")), attributes };
    });
}

/** What a run says of its columns, in any order. */
function saying({ attributes }: ColumnRun): string {
  const telling = [...attributes].flatMap(([name, value]) =>
    PLACES.has(name) ? [] : [[name, value === "true" ? "1" : value] as const],
  );
  return JSON.stringify(telling.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function joinEqualNeighbours(
  runs: readonly ColumnRun[],
  mayJoin: (a: ColumnRun, b: ColumnRun) => boolean,
): readonly ColumnRun[] {
  const joined: ColumnRun[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    const isJoined =
      before !== undefined &&
      before.last + 1 === run.first &&
      saying(before) === saying(run) &&
      mayJoin(before, run);
    if (isJoined) joined[joined.length - 1] = { ...before, last: run.last };
    else joined.push(run);
  }
  return joined;
}

/** Splits the run that holds a column, so that the column is a run of its own (without attributes where it had none). */
function isolate(runs: readonly ColumnRun[], column: number): readonly ColumnRun[] {
  const others = runs.flatMap((run): readonly ColumnRun[] => {
    if (column < run.first || run.last < column) return [run];
    const parts: readonly ColumnRun[] = [
      { ...run, last: column - 1 },
      { ...run, first: column, last: column },
      { ...run, first: column + 1 },
    ];
    return parts.filter((part) => part.first <= part.last);
  });
  if (others.some(({ first, last }) => first <= column && column <= last)) return others;
  const own: ColumnRun = { first: column, last: column, attributes: new Map() };
  return [...others, own].sort((a, b) => a.first - b.first);
}

function hasOwnWidth({ attributes }: ColumnRun): boolean {
  return attributes.get("customWidth") === "1" || attributes.get("customWidth") === "true";
}

function withWidth(run: ColumnRun, width: number): ColumnRun {
  const attributes = new Map(run.attributes);
  attributes.delete("bestFit");
  return { ...run, attributes: attributes.set("width", String(width)).set("customWidth", "1") };
}

/** A width that columns had before this product changed it is spelled as it was. */
function withFormerWidth(run: ColumnRun, width: number, former: ColumnRun | undefined): ColumnRun {
  const widened = withWidth(run, width);
  if (former === undefined || !hasOwnWidth(former) || Number(former.attributes.get("width")) !== width) {
    return widened;
  }
  const attributes = new Map(widened.attributes);
  for (const name of WIDTHS) {
    const stated = former.attributes.get(name);
    if (stated !== undefined) attributes.set(name, stated);
  }
  return { ...run, attributes };
}

function withoutWidth(run: ColumnRun, standardWidth: string): ColumnRun {
  const attributes = new Map(run.attributes);
  for (const name of WIDTHS) attributes.delete(name);
  // A run that still says something (a style) states a width as Excel does, the standard one.
  if ([...attributes.keys()].some((name) => !PLACES.has(name))) attributes.set("width", standardWidth);
  return { ...run, attributes };
}

function standardWidthOf(document: XmlDocument): string {
  const format = childNamed(document, "sheetFormatPr");
  return (format === undefined ? undefined : attributeOf(format, "defaultColWidth")) ?? EXCELS_STANDARD_WIDTH;
}

function runAt(runs: readonly ColumnRun[], column: number): ColumnRun | undefined {
  return runs.find(({ first, last }) => first <= column && column <= last);
}

function setWidth(
  runs: readonly ColumnRun[],
  former: readonly ColumnRun[],
  { column, width }: SetColumnWidth,
  standardWidth: string,
): readonly ColumnRun[] {
  const number = column + 1;
  const before = runAt(former, number);
  const change = (run: ColumnRun): ColumnRun => {
    if (width !== null) {
      const isSo = Number(run.attributes.get("width")) === width && hasOwnWidth(run);
      return isSo ? run : withFormerWidth(run, width, before);
    }
    // The standard width as the part spelled it, if it did.
    return before === undefined || hasOwnWidth(before)
      ? withoutWidth(run, standardWidth)
      : { ...run, attributes: before.attributes };
  };
  const changed = isolate(runs, number)
    .map((run) => (run.first === number ? change(run) : run))
    .filter((run) => [...run.attributes.keys()].some((name) => !PLACES.has(name)));
  const touches = (run: ColumnRun): boolean => run.first <= number && number <= run.last;
  return joinEqualNeighbours(changed, (a, b) => touches(a) || touches(b));
}

function formatRun({ first, last, attributes }: ColumnRun): string {
  const placed = new Map(attributes.has("min") ? attributes : [["min", ""], ["max", ""], ...attributes]);
  return `<col${formatAttributes(placed.set("min", String(first)).set("max", String(last)))}/>`;
}

function sayTheSame(a: readonly ColumnRun[], b: readonly ColumnRun[]): boolean {
  const text = (runs: readonly ColumnRun[]): string =>
    JSON.stringify(joinEqualNeighbours(runs, () => true).map((run) => [run.first, run.last, saying(run)]));
  return text(a) === text(b);
}

/**
 * Sets widths of columns: runs of columns are split where they must be, and joined again where nothing tells them apart.
 *
 * @param record keeps how the columns were spelled, and has them spelled so again once they say the same again.
 */
export function editColumns(
  document: XmlDocument,
  splices: TextSplices,
  edits: readonly SetColumnWidth[],
  record: SheetRecord | undefined,
): void {
  if (edits.length === 0) return;
  const cols = childNamed(document, "cols");
  const source = cols === undefined ? "" : sourceOf(document.text, cols);
  const before = parseRuns(source);
  const formerSource = record?.columns ?? source;
  const former = parseRuns(formerSource);
  const standardWidth = standardWidthOf(document);
  let runs = before;
  for (const edit of edits) runs = setWidth(runs, former, edit, standardWidth);
  if (sayTheSame(runs, before)) return;
  const isAsFormer = sayTheSame(runs, former);
  const list = runs.length === 0 ? "" : `<cols>${runs.map(formatRun).join("")}</cols>`;
  if (record !== undefined) record.columns = isAsFormer ? undefined : formerSource;
  replaceChild(document, splices, {
    name: "cols",
    xml: isAsFormer ? formerSource : list,
    order: WORKSHEET_ORDER,
  });
}

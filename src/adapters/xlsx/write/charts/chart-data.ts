import type { ChartSpec } from "../../../../core/sheet/chart";
import { formatReference, type SheetArea } from "../../../../core/sheet/reference";
import type { CellValue, WorkbookSnapshot } from "../../../../core/sheet/snapshot";
import { encodeEscapes, escapeText } from "../xml-write";

function valuesOf(
  { sheets }: WorkbookSnapshot,
  { sheet, area }: SheetArea,
): readonly (CellValue | undefined)[] {
  const cells = sheets.find(({ name }) => name === sheet)?.cells ?? [];
  const found = new Map(
    cells.filter(({ column }) => column === area.left).map(({ row, value }) => [row, value]),
  );
  return Array.from({ length: area.bottom - area.top + 1 }, (_, index) => found.get(area.top + index));
}

function formulaXml(area: SheetArea): string {
  return `<c:f>${escapeText(formatReference(area))}</c:f>`;
}

function pointsXml(values: readonly (string | undefined)[]): string {
  const points = values.map((value, index) =>
    value === undefined
      ? ""
      : `<c:pt idx="${String(index)}"><c:v>${escapeText(encodeEscapes(value))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${String(values.length)}"/>${points.join("")}`;
}

/** A reference to texts, with what they are now: programs that do not calculate draw by it. */
export function textsXml(workbook: WorkbookSnapshot, area: SheetArea): string {
  const texts = valuesOf(workbook, area).map((value) =>
    value === undefined || typeof value === "object" ? undefined : String(value),
  );
  return `<c:strRef>${formulaXml(area)}<c:strCache>${pointsXml(texts)}</c:strCache></c:strRef>`;
}

/** A reference to figures, with what they are now. */
export function figuresXml(workbook: WorkbookSnapshot, area: SheetArea, format: string): string {
  const figures = valuesOf(workbook, area).map((value) =>
    typeof value === "number" ? String(value) : undefined,
  );
  const cache = `<c:formatCode>${escapeText(format)}</c:formatCode>${pointsXml(figures)}`;
  return `<c:numRef>${formulaXml(area)}<c:numCache>${cache}</c:numCache></c:numRef>`;
}

/** The categories of a chart, as `c:cat`. */
export function categoriesXml(workbook: WorkbookSnapshot, { categories }: ChartSpec): string {
  return `<c:cat>${textsXml(workbook, categories)}</c:cat>`;
}

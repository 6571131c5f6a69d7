import { LAST_COLUMN, LAST_ROW } from "../../../../core/sheet/address";
import { isJsonObject, parseJson } from "../../../../core/text/parse-json";
import type { SheetRecordData, SpansRun, StyleRun } from "./sheet-record";
import type { ValidationsRecordData } from "./validations-record";
import type { StylesRecordData, WriterRecordData } from "./writer-record";

/** More cells than anybody has had columns put beside; a run is short to write and long to follow. */
const MOST_CELLS = 2_000_000;

type Check<T> = (value: unknown) => value is T;

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isUpTo(value: unknown, most: number): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= most;
}

function isNumber(value: unknown): value is number {
  return isUpTo(value, Number.MAX_SAFE_INTEGER);
}

function isListOf<T>(value: unknown, isItem: Check<T>): value is readonly T[] {
  return Array.isArray(value) && value.every(isItem);
}

function isRecordOf<T>(value: unknown, isItem: Check<T>): value is Readonly<Record<string, T>> {
  return isJsonObject(value) && Object.values(value).every(isItem);
}

function isStyleList(value: unknown): value is readonly [string, number] {
  return Array.isArray(value) && value.length === 2 && isText(value[0]) && isNumber(value[1]);
}

function isStyles(value: unknown): value is StylesRecordData {
  if (!isJsonObject(value)) return false;
  const { lists, isNew, before, after } = value;
  const isFlag = isNew === undefined || typeof isNew === "boolean";
  return isRecordOf(lists, isStyleList) && isFlag && isNumber(before) && isNumber(after);
}

function isStyleRun(value: unknown): value is StyleRun {
  if (!Array.isArray(value) || value.length !== 5) return false;
  const [top, left, bottom, right, style] = value as readonly unknown[];
  return (
    isUpTo(bottom, LAST_ROW) &&
    isUpTo(right, LAST_COLUMN) &&
    isUpTo(top, bottom) &&
    isUpTo(left, right) &&
    (style === null || isNumber(style))
  );
}

function areStyleRuns(value: unknown): value is readonly StyleRun[] {
  if (!isListOf(value, isStyleRun)) return false;
  const cells = value.reduce(
    (sum, [top, left, bottom, right]) => sum + (bottom - top + 1) * (right - left + 1),
    0,
  );
  return cells <= MOST_CELLS;
}

function isSpansRun(value: unknown): value is SpansRun {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [first, last, spans] = value as readonly unknown[];
  return isUpTo(last, LAST_ROW) && isUpTo(first, last) && isText(spans);
}

function areSpansRuns(value: unknown): value is readonly SpansRun[] {
  if (!isListOf(value, isSpansRun)) return false;
  return value.reduce((sum, [first, last]) => sum + last - first + 1, 0) <= MOST_CELLS;
}

function isValidations(value: unknown): value is ValidationsRecordData {
  if (!isJsonObject(value)) return false;
  const { former, left, written, extension } = value;
  const isExtension =
    extension === undefined ||
    (isJsonObject(extension) && isText(extension["former"]) && isNumber(extension["left"]));
  return (former === undefined || isText(former)) && isNumber(left) && isNumber(written) && isExtension;
}

function parseSheetRecord(value: unknown): SheetRecordData {
  if (!isJsonObject(value)) return {};
  const { dimension, extent, columns, spans, styles, validations } = value;
  return {
    ...(isText(dimension) && { dimension }),
    ...(isText(extent) && { extent }),
    ...(isText(columns) && { columns }),
    ...(areSpansRuns(spans) && { spans }),
    ...(areStyleRuns(styles) && { styles }),
    ...(isValidations(validations) && { validations }),
  };
}

/**
 * Reads the record that the file's writer keeps. Where somebody has changed our part, what is not as we write it is passed
 * over: without it some bytes stay other than they were, nothing else.
 */
export function parseWriterRecord(text: string | undefined): WriterRecordData {
  const data = parseJson(text);
  if (!isJsonObject(data)) return {};
  const { styles, calculation, views, emptyNames, names, sheets, added } = data;
  return {
    ...(isStyles(styles) && { styles }),
    ...(isText(calculation) && { calculation }),
    ...(isText(views) && { views }),
    ...(isText(emptyNames) && { emptyNames }),
    ...(isRecordOf(names, isText) && { names }),
    ...(isJsonObject(sheets) && {
      sheets: Object.fromEntries(
        Object.entries(sheets).map(([id, sheet]) => [id, parseSheetRecord(sheet)] as const),
      ),
    }),
    ...(isListOf(added, isText) && { added }),
  };
}

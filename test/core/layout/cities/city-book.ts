import { parseArea } from "../../../../src/core/sheet/address";
import type { Area, SheetSnapshot, Span } from "../../../../src/core/sheet/snapshot";
import { toSerial } from "../../../../src/core/calendar/calendar-day";
import { parseCalendarDay } from "../../../../src/core/calendar/calendar-day";
import { sheetOf, type Written } from "../../../support/sheet-of";

/** A workbook as another city holds it, with what a reader must find in it. */
export interface CityBook {
  readonly title: string;
  readonly sheets: readonly SheetSnapshot[];
  /** Whether it is written as a real file and read back first. */
  readonly asFile?: true;
  /** Number and name | areas | divisions | start..due | state; in the order of the sheets. */
  readonly measures: readonly string[];
  /** Of each measure; `null` where it has none. */
  readonly directions?: readonly (string | null)[];
  /** Name: text start..end, of every step. */
  readonly steps?: readonly string[];
  /** Name | baseline | target | actuals. */
  readonly indicators?: readonly string[];
  /** Where each measure stands: the sheet, and the first cell of its own. */
  readonly places?: readonly string[];
  /** First and last fiscal year of the plan. */
  readonly span?: readonly [number | null, number | null];
}

function writtenCell(text: string): Written {
  if (text === "") return null;
  if (text.startsWith("'")) return text.slice(1);
  if (text.startsWith("@")) {
    const day = parseCalendarDay(text.slice(1));
    if (day === undefined) throw new Error(`Not a day: ${text}`);
    return { value: toSerial(day, 1900), numberFormat: "yyyy/m/d" };
  }
  if (/^%[\d.]+$/u.test(text)) return { value: Number(text.slice(1)), numberFormat: "0.0%" };
  return /^-?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : text.replaceAll("\\n", "\n");
}

interface DrawnSheet {
  /** A1 areas, set apart by blanks. */
  readonly merges?: string;
  /** A1 areas whose columns nobody sees. */
  readonly hiddenColumns?: string;
  /** A1 areas whose rows nobody sees. */
  readonly hiddenRows?: string;
}

/**
 * A sheet drawn as text: a line a row, cells set apart by `|`. A figure is a number, `'7` a text, `@2024-06-30` a date
 * cell, `%0.45` a formatted share, `\n` a line break in a cell.
 *
 * @example drawSheet("一覧", "No.|取組名\n1|窓口の案内", { merges: "A1:B1" })
 */
export function drawSheet(
  name: string,
  drawing: string,
  { merges = "", hiddenColumns = "", hiddenRows = "" }: DrawnSheet = {},
): SheetSnapshot {
  const lines = drawing.replace(/^\n|\n$/gu, "").split("\n");
  const sheet = sheetOf(
    lines.map((line) => line.split("|").map((text) => writtenCell(text.replace(/^ +| +$/gu, "")))),
    { name, merges: merges.split(" ").filter((area) => area !== "") },
  );
  const areas = (written: string): readonly Area[] =>
    written.split(" ").flatMap((area) => parseArea(area) ?? []);
  return {
    ...sheet,
    hiddenColumns: areas(hiddenColumns).map(({ left, right }): Span => ({ first: left, last: right })),
    hiddenRows: areas(hiddenRows).map(({ top, bottom }): Span => ({ first: top, last: bottom })),
  };
}

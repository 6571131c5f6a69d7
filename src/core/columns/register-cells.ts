import type { RawMeasure } from "../layout/raw-plan";
import type { Measure, MeasureSource, SourcedText } from "../plan/plan";
import { formatAddress, quoteSheetName, type CellRef } from "../sheet/address";
import type { CellContent } from "../sheet/edit";
import type { CellValue } from "../sheet/snapshot";
import type { BuildContext } from "./build-context";
import { cellReference, mirrorFormula, textLiteral } from "./formula-text";
import { nameCellOf } from "./apply-entries";

/** The place of a measure that a row of the register shows. */
export interface RegisterPlace {
  readonly source: MeasureSource;
  readonly raw: RawMeasure;
  readonly name: CellRef;
}

/** The first place of a measure whose cells are known. */
export function registerPlace(
  { sources }: Measure,
  rawOf: (source: MeasureSource) => RawMeasure | undefined,
): RegisterPlace | undefined {
  for (const source of sources) {
    const raw = rawOf(source);
    if (raw !== undefined) return { source, raw, name: nameCellOf(source, raw) };
  }
  return undefined;
}

function valueAt(context: BuildContext, { sheet, row, column }: CellRef): CellValue {
  return context.edits.cellAt(sheet, row, column)?.value ?? "";
}

/** A cell of the staff's, shown by formula; what it shows now comes with it. */
function shownCell(context: BuildContext, at: CellRef, from: string): CellContent {
  return { value: valueAt(context, at), formula: mirrorFormula(cellReference(at, from)) };
}

/** The end of a cell's text: the name behind its number, as far as the cell still holds as much. */
function tailOf(reference: string, from: number): string {
  return `=IF(${reference}="","",MID(${reference},${String(from + 1)},255))`;
}

/** The name of a measure: its cell, or the end of a cell that holds more. */
export function nameContent(
  context: BuildContext,
  measure: Measure,
  place: RegisterPlace,
  from: string,
): CellContent {
  const value = valueAt(context, place.name);
  const text = typeof value === "string" ? value : "";
  const at = measure.name === "" ? -1 : text.indexOf(measure.name);
  if (at <= 0 || text.slice(at).trimEnd() !== measure.name) return shownCell(context, place.name, from);
  return { value: text.slice(at, at + 255), formula: tailOf(cellReference(place.name, from), at) };
}

/** The number of a measure: its cell, or what the review read where it stands before the name. */
export function numberContent(
  context: BuildContext,
  measure: Measure,
  place: RegisterPlace,
  from: string,
): CellContent {
  const [written] = place.raw.texts("measureNumber");
  if (written !== undefined) return shownCell(context, written.at, from);
  return measure.number === null ? null : { value: measure.number };
}

function joined(context: BuildContext, texts: readonly SourcedText[], from: string): CellContent {
  const references = texts.map(({ at }) => cellReference(at, from));
  return {
    value: texts.map(({ at }) => String(valueAt(context, at))).join("、"),
    formula: `=${references.join(`&${textLiteral("、")}&`)}`,
  };
}

/** The divisions of a measure: their cells, or the heading that names them. */
export function divisionsContent(
  context: BuildContext,
  measure: Measure,
  place: RegisterPlace,
  from: string,
): CellContent {
  const texts = place.raw.texts("divisions");
  const [only] = texts;
  if (only === undefined)
    return measure.divisions.length === 0 ? null : { value: measure.divisions.join("、") };
  return texts.length === 1 ? shownCell(context, only.at, from) : joined(context, texts, from);
}

/** A link to where the measure stands. It opens in Excel and LibreOffice; a renamed sheet is mended on the next run. */
export function sourceContent({ source }: RegisterPlace): CellContent {
  const address = formatAddress(source.at.row, source.at.column);
  const label = `${source.sheet} ${address}`;
  const target = `#${quoteSheetName(source.sheet)}!${address}`;
  return { value: label, formula: `=HYPERLINK(${textLiteral(target)},${textLiteral(label)})` };
}

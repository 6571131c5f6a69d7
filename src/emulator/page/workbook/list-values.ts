import { parseReference } from "../../../core/sheet/reference";
import { parseArea } from "../../../core/sheet/address";
import type { SheetModel } from "../../model/sheet-model";
import { toListValidation } from "../../model/validation";
import type { WorkbookModel } from "../../model/workbook-model";
import { formatCell } from "../format/format-cell";
import { strings } from "../strings.ja";

/** Longer lists are cut: nobody chooses among more. */
const MOST_VALUES = 200;

/**
 * The values that a cell's dropdown offers.
 *
 * @returns `undefined` where the cell has none; an empty list where its source cannot be found
 */
export function listValues(
  model: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
): readonly string[] | undefined {
  const validation = sheet.validationAt(row, column);
  const source = validation && toListValidation(validation)?.source;
  if (source === undefined) return undefined;
  if (source.startsWith('"')) {
    return source
      .slice(1, -1)
      .split(",")
      .map((value) => value.trim());
  }
  return valuesOfReference(model, sheet, source);
}

function valuesOfReference(model: WorkbookModel, sheet: SheetModel, source: string): readonly string[] {
  const named = model.names.find(({ name }) => name.toLowerCase() === source.toLowerCase());
  const text = named?.formula ?? source;
  const reference = parseReference(text);
  const area = reference?.area ?? parseArea(text.replace(/^=/, ""));
  const from = reference === undefined ? sheet : model.findSheet(reference.sheet);
  if (area === undefined || from === undefined) return [];
  const values: string[] = [];
  for (let row = area.top; row <= area.bottom && values.length < MOST_VALUES; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = from.cellAt(row, column);
      const { text: shown } = formatCell(cell ?? { value: null }, model.dateSystem);
      if (shown !== "") values.push(shown);
    }
  }
  return values;
}

/**
 * What Excel says of an entry that a cell does not accept.
 *
 * @returns `undefined` where the cell accepts it
 */
export function refuseEntry(
  model: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
  entry: string,
): string | undefined {
  const alert = sheet.validationAt(row, column)?.errorAlert;
  const isSilent =
    typeof alert === "object" && alert !== null && "showAlert" in alert && alert.showAlert === false;
  const values = listValues(model, sheet, row, column);
  if (values === undefined || values.length === 0 || isSilent || entry === "" || entry.startsWith("=")) {
    return undefined;
  }
  if (values.includes(entry.trim())) return undefined;
  const message =
    typeof alert === "object" && alert !== null && "message" in alert ? String(alert.message) : "";
  return message === "" ? strings.onlyValues(values.join("、")) : message;
}

import type {
  CellValue,
  ConditionalFormatSnapshot,
  DefinedName,
  ListValidation,
  SheetSnapshot,
  Span,
  WorkbookSnapshot,
} from "../sheet/snapshot";
import { parseArea } from "../sheet/address";
import { blankSheet } from "../sheet/blank-sheet";

/** A cell of an example: a value, or a value with its formula or number format. */
export type ExampleCell =
  CellValue | null | { readonly value: CellValue; readonly formula?: string; readonly numberFormat?: string };

/** A small sheet as a person would type it from A1 on. */
export interface ExampleSheet {
  readonly name: string;
  readonly rows: readonly (readonly ExampleCell[])[];
  /** In A1 notation. */
  readonly merges?: readonly string[];
  /** Counted from 0. */
  readonly hiddenRows?: readonly Span[];
  readonly validations?: readonly ListValidation[];
  readonly conditionalFormats?: readonly ConditionalFormatSnapshot[];
}

/** A fault as it stands in sheets, and the same sheets once it is mended. */
export interface RuleExample {
  readonly before: readonly ExampleSheet[];
  /** Names that the workbook defines. */
  readonly names?: readonly DefinedName[];
  /** What changes, cell by cell (`一覧!B5`), or the sheets anew. Absent where the rule's own fix mends it. */
  readonly mend?: Readonly<Record<string, ExampleCell>> | readonly ExampleSheet[];
}

function isDetailed(cell: ExampleCell): cell is Extract<ExampleCell, { readonly value: CellValue }> {
  return typeof cell === "object" && cell !== null && "value" in cell;
}

function toSheet(example: ExampleSheet): SheetSnapshot {
  const { name, rows, merges = [], hiddenRows = [], validations, conditionalFormats } = example;
  return {
    ...blankSheet(name),
    cells: rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        if (cell === null) return [];
        return [isDetailed(cell) ? { row, column, ...cell } : { row, column, value: cell }];
      }),
    ),
    merges: merges.flatMap((merge) => parseArea(merge) ?? []),
    hiddenRows,
    ...(validations === undefined ? {} : { validations }),
    ...(conditionalFormats === undefined ? {} : { conditionalFormats }),
  };
}

/** The workbook that an example stands for. */
export function exampleWorkbook(
  sheets: readonly ExampleSheet[],
  names: readonly DefinedName[] = [],
): WorkbookSnapshot {
  return { dateSystem: 1900, sheets: sheets.map(toSheet), names };
}

import type { JudgedMeasure, MeasuredIndicator } from "../review";
import { quoteSheetName } from "../sheet/address";
import type { CellContent } from "../sheet/edit";
import { formatAbsoluteAddress } from "../sheet/reference";
import type { CellValue } from "../sheet/snapshot";
import type { ColumnRole } from "./own-names";
import { atReferences, type StatusShare, type StatusSource } from "./status-source";
import type { OwnCell } from "./write-block";

/** A cell as a formula of any sheet refers to it, with what it shows now. */
export interface LiveCell {
  readonly reference: string;
  readonly value: CellValue;
}

/** The cells that say how a measure stands. */
export interface LiveMeasure {
  /** The statuses that count, the row's own first. */
  readonly statuses: readonly StatusSource[];
  /** What numbers in the status cell are. */
  readonly share: StatusShare;
  /** Holds a date, ours or the staff's; empty where there is none. */
  readonly due: string;
  readonly judgement: LiveCell;
  readonly note: LiveCell;
}

/** The cells that say how an indicator stands. */
export interface LiveIndicator {
  /** Percentages stand as fractions. */
  readonly latest: LiveCell & { readonly isPercent: boolean };
  readonly progress: LiveCell;
  readonly expected: LiveCell;
  readonly state: LiveCell;
  readonly note: LiveCell;
}

/** Where the columns of a workbook tell how its measures and indicators stand: what a summary refers to. */
export interface LiveCells {
  readonly measures: ReadonlyMap<JudgedMeasure, LiveMeasure>;
  readonly indicators: ReadonlyMap<MeasuredIndicator, LiveIndicator>;
}

const LOCAL = /^\$([A-Z]+)(\d+)$/u;

/** A reference of a row's own formula, as another sheet writes it. */
function fixedReference(reference: string, sheet: string): string {
  const [, column = "", row = ""] = LOCAL.exec(reference) ?? [];
  return column === "" ? reference : `${quoteSheetName(sheet)}!$${column}$${row}`;
}

function valueOf(content: CellContent): CellValue {
  return content?.value ?? "";
}

/** Collects the live cells while columns are written. A measure that stands in several lists is told by the first. */
export class LiveCellBook implements LiveCells {
  readonly measures = new Map<JudgedMeasure, LiveMeasure>();
  readonly indicators = new Map<MeasuredIndicator, LiveIndicator>();

  addMeasure(
    judged: JudgedMeasure,
    plan: {
      readonly sheet: string;
      readonly row: number;
      readonly columns: ReadonlyMap<ColumnRole, number>;
      readonly statuses: readonly StatusSource[];
      readonly share: StatusShare;
    },
    due: string,
    cells: ReadonlyMap<ColumnRole, OwnCell>,
  ): void {
    if (this.measures.has(judged)) return;
    const { sheet, statuses, share } = plan;
    const live = liveCellsOf(plan, cells);
    this.measures.set(judged, {
      statuses: statuses.map((status) =>
        atReferences(status, (reference) => fixedReference(reference, sheet)),
      ),
      share,
      due: fixedReference(due, sheet),
      judgement: live("judgement"),
      note: live("note"),
    });
  }

  addIndicator(
    measured: MeasuredIndicator,
    place: {
      readonly sheet: string;
      readonly row: number;
      readonly columns: ReadonlyMap<ColumnRole, number>;
    },
    cells: ReadonlyMap<ColumnRole, OwnCell>,
    isPercent: boolean,
  ): void {
    if (this.indicators.has(measured)) return;
    const live = liveCellsOf(place, cells);
    this.indicators.set(measured, {
      latest: { ...live("latest"), isPercent },
      progress: live("progress"),
      expected: live("expected"),
      state: live("state"),
      note: live("note"),
    });
  }
}

function liveCellsOf(
  {
    sheet,
    row,
    columns,
  }: { readonly sheet: string; readonly row: number; readonly columns: ReadonlyMap<ColumnRole, number> },
  cells: ReadonlyMap<ColumnRole, OwnCell>,
): (role: ColumnRole) => LiveCell {
  return (role) => {
    const cell = cells.get(role);
    return {
      reference: `${quoteSheetName(sheet)}!${formatAbsoluteAddress(row, columns.get(role) ?? 0)}`,
      value: cell?.kind === "write" ? valueOf(cell.content) : "",
    };
  };
}

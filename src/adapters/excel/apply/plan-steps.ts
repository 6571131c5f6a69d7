import { areasEqual, holdsCell } from "../../../core/sheet/area";
import { contentOf, contentsEqual } from "../../../core/sheet/cell-content";
import type {
  Edit,
  RemoveSheet,
  SetCell,
  SetColumnWidth,
  SetFormat,
  SetRowHeight,
} from "../../../core/sheet/edit";
import { planChart } from "./chart-step";
import { planCellSteps, type ReadCells } from "./cell-steps";
import { planFormat, planValidation } from "./look-steps";
import { planPage } from "./page-step";
import type { WorkbookState } from "./read-state";
import { planSettings } from "./settings-step";
import { ofKind, type SheetEdit, type SheetState } from "./sheet-state";
import { planRules } from "./rule-steps";
import { planColumnWidths, planMerge, planPrintArea, planResizeTable, planRowHeights } from "./sheet-steps";
import type { Step } from "./step";
import { WorkbookPlan } from "./workbook-plan";

const NEW_SHEET: ReadCells = { cellAt: () => undefined, formatAt: () => "General" };

/** Edits of one sheet that wait to be written together. */
interface Waiting {
  /** Id of the sheet, or the name of a new one. */
  readonly key: string;
  readonly state: SheetState | undefined;
  cells: SetCell[];
  readonly widths: SetColumnWidth[];
  readonly heights: SetRowHeight[];
}

/**
 * Turns edits into steps, in the order given, but for what is better written together: cells (as blocks), widths and
 * heights. What cannot be taken back (old conditional formats, removed sheets) comes last.
 */
export function planSteps(edits: readonly Edit[], state: WorkbookState): readonly Step[] {
  return new Planner(edits, state).plan();
}

class Planner {
  readonly #edits: readonly Edit[];
  readonly #state: WorkbookState;
  readonly #steps: Step[] = [];
  readonly #last: Step[] = [];
  readonly #waiting = new Map<string, Waiting>();
  readonly #workbook: WorkbookPlan;

  constructor(edits: readonly Edit[], state: WorkbookState) {
    this.#edits = edits;
    this.#state = state;
    this.#workbook = new WorkbookPlan(edits, state.outline);
  }

  plan(): readonly Step[] {
    for (const edit of this.#edits) {
      if ("sheet" in edit) this.#planOnSheet(edit, this.#waitingOf(edit.sheet));
      else this.#planOnWorkbook(edit);
    }
    for (const waiting of this.#waiting.values()) this.#flush(waiting);
    this.#planSettings();
    return [...this.#steps, ...this.#last];
  }

  #planOnSheet(edit: SheetEdit, waiting: Waiting): void {
    const { key, state } = waiting;
    switch (edit.kind) {
      case "setCell":
        if (!isThere(edit, state ?? NEW_SHEET)) waiting.cells.push(edit);
        break;
      case "setFormat":
        if (changesNumberFormat(edit, waiting.cells)) this.#flushCells(waiting);
        this.#steps.push(planFormat(key, edit, state));
        break;
      case "setMerge": {
        const isMerged = state?.snapshot.merges.some((merge) => areasEqual(merge, edit.area)) === true;
        if (isMerged === edit.isMerged) break;
        this.#flushCells(waiting);
        this.#steps.push(planMerge(key, edit));
        break;
      }
      case "resizeTable": {
        this.#flushCells(waiting);
        const table = state?.snapshot.tables.find(({ name }) => name === edit.table);
        if (table === undefined || !areasEqual(table.area, edit.area)) {
          this.#steps.push(planResizeTable(key, edit, table));
        }
        break;
      }
      case "setValidation": {
        const before = state?.validations.find(({ area }) => areasEqual(area, edit.area));
        this.#steps.push(planValidation(key, edit, before));
        break;
      }
      case "setColumnWidth":
        waiting.widths.push(edit);
        break;
      case "setRowHeight":
        waiting.heights.push(edit);
        break;
      case "setConditionalRules": {
        const { add, remove } = planRules(key, edit, state);
        this.#steps.push(add);
        if (remove !== undefined) this.#last.push(remove);
        break;
      }
      case "setPrintArea":
        this.#steps.push(planPrintArea(key, edit, state?.hasPrintAreaName === true));
        break;
      case "setPage":
        this.#steps.push(planPage(key, edit));
        break;
      case "addChart":
        if (state?.charts.has(edit.name) !== true) this.#steps.push(planChart(key, edit));
    }
  }

  #planOnWorkbook(edit: Exclude<Edit, SheetEdit>): void {
    switch (edit.kind) {
      case "addSheet":
        this.#steps.push(...this.#workbook.planAddition(edit));
        break;
      case "removeSheet":
        this.#planRemoval(edit);
        break;
      case "setName":
        this.#steps.push(...this.#workbook.planName(edit));
        break;
      case "setSetting":
        break;
    }
  }

  #planRemoval(edit: RemoveSheet): void {
    const removal = this.#workbook.planRemoval(edit);
    if (removal === undefined) return;
    (removal.comesAgain ? this.#steps : this.#last).push(removal.step);
    if (!removal.comesAgain) return;
    // What follows is for the new sheet of that name: the old one's id and state go with it.
    const { name } = edit;
    const waiting: Waiting = { key: name, state: undefined, cells: [], widths: [], heights: [] };
    this.#waiting.set(name.toLowerCase(), waiting);
  }

  #planSettings(): void {
    const changes = ofKind(this.#edits, "setSetting");
    if (changes.length === 0) return;
    const before = this.#state.snapshot.settings ?? {};
    const isSame = changes.every(({ key, value }) => (before[key] ?? null) === value);
    if (!isSame) this.#steps.push(planSettings(changes, before, this.#state.settingsParts));
  }

  #waitingOf(sheet: string): Waiting {
    const name = sheet.toLowerCase();
    const known = this.#waiting.get(name);
    if (known !== undefined) return known;
    const state = this.#state.sheets.get(name);
    const waiting: Waiting = { key: state?.outline.id ?? sheet, state, cells: [], widths: [], heights: [] };
    this.#waiting.set(name, waiting);
    return waiting;
  }

  #flushCells(waiting: Waiting): void {
    const { key, state, cells } = waiting;
    this.#steps.push(...planCellSteps(key, cells, state ?? NEW_SHEET, state === undefined));
    waiting.cells = [];
  }

  #flush(waiting: Waiting): void {
    const { key, state, widths, heights } = waiting;
    this.#flushCells(waiting);
    const digitPixels = state?.digitPixels ?? this.#state.digitPixels;
    this.#steps.push(
      ...planColumnWidths(key, widths, digitPixels, state?.columnPoints ?? new Map()),
      ...planRowHeights(key, heights, state?.rowHeights ?? new Map()),
    );
  }
}

function isThere(edit: SetCell, read: ReadCells): boolean {
  const isSame = contentsEqual(contentOf(read.cellAt(edit.row, edit.column)), edit.content);
  return (
    isSame &&
    (edit.numberFormat ?? read.formatAt(edit.row, edit.column)) === read.formatAt(edit.row, edit.column)
  );
}

function changesNumberFormat({ area, format }: SetFormat, cells: readonly SetCell[]): boolean {
  if (format !== null && format.numberFormat === undefined) return false;
  return cells.some(({ row, column }) => holdsCell(area, row, column));
}

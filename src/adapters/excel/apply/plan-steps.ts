import { areasEqual } from "../../../core/sheet/area";
import type { Edit, RemoveSheet } from "../../../core/sheet/edit";
import { planChart } from "./chart-step";
import { planCellSteps, type CellSheet } from "./cell-steps";
import type { ReadCells } from "./cell-writing";
import { planFormat, planValidation } from "./look-steps";
import { planPage } from "./page-step";
import { packSteps } from "./pack-steps";
import type { WorkbookState } from "./read-state";
import { planSettings } from "./settings-step";
import { ofKind, type SheetEdit } from "./sheet-state";
import { planRules } from "./rule-steps";
import { planColumnWidths, planMerge, planPrintArea, planResizeTable, planRowHeights } from "./sheet-steps";
import { SMALL, type Step } from "./step";
import { changesNumberFormat, isThere, losesContent, newWaiting, type Waiting } from "./waiting-edits";
import { WorkbookPlan } from "./workbook-plan";
import type { WriteWay } from "./write-ways";

const NEW_SHEET: ReadCells = { cellAt: () => undefined, formatAt: () => "General" };

/**
 * Turns edits into steps, in the order given, but for what is better written together: cells (as blocks), widths and
 * heights. What cannot be taken back (old conditional formats, removed sheets) comes last.
 *
 * Formulas are sent as they are as long as one request holds all; beyond that, Excel copies those that repeat.
 */
export function planSteps(
  edits: readonly Edit[],
  state: WorkbookState,
  { isCautious }: Pick<WriteWay, "isCautious">,
): readonly Step[] {
  const plain = new Planner(edits, state, { isCautious, fillsByCopying: false }).plan();
  const requests = packSteps(plain).length;
  if (requests === 1) return plain;
  const copying = new Planner(edits, state, { isCautious, fillsByCopying: true }).plan();
  return packSteps(copying).length < requests ? copying : plain;
}

interface PlannerOptions {
  readonly isCautious: boolean;
  readonly fillsByCopying: boolean;
}

class Planner {
  readonly #edits: readonly Edit[];
  readonly #state: WorkbookState;
  readonly #steps: Step[] = [];
  readonly #last: Step[] = [];
  readonly #waiting = new Map<string, Waiting>();
  readonly #workbook: WorkbookPlan;
  readonly #options: PlannerOptions;

  constructor(edits: readonly Edit[], state: WorkbookState, options: PlannerOptions) {
    this.#options = options;
    this.#edits = edits;
    this.#state = state;
    this.#workbook = new WorkbookPlan(edits, state.outline, !options.isCautious);
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
        this.#add(waiting, planFormat(key, edit, state));
        break;
      case "setMerge": {
        const isMerged = state?.snapshot.merges.some((merge) => areasEqual(merge, edit.area)) === true;
        if (isMerged === edit.isMerged) break;
        if (edit.isMerged && waiting.cells.some((cell) => losesContent(cell, edit.area)))
          this.#flushCells(waiting);
        if (edit.isMerged) waiting.merges.push(edit.area);
        this.#add(waiting, planMerge(key, edit));
        break;
      }
      case "resizeTable": {
        this.#flushCells(waiting);
        waiting.tables.push(edit.area);
        const table = state?.snapshot.tables.find(({ name }) => name === edit.table);
        if (table === undefined || !areasEqual(table.area, edit.area)) {
          this.#add(waiting, planResizeTable(key, edit, table));
        }
        break;
      }
      case "setValidation": {
        const before = state?.validations.find(({ area }) => areasEqual(area, edit.area));
        this.#add(waiting, planValidation(key, edit, before));
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
        this.#add(waiting, add);
        if (remove !== undefined) this.#last.push(remove);
        break;
      }
      case "setPrintArea":
        this.#add(waiting, planPrintArea(key, edit, state?.hasPrintAreaName === true));
        break;
      case "setPage":
        this.#add(waiting, planPage(key, edit));
        break;
      case "addChart":
        if (state?.charts.has(edit.name) !== true)
          this.#add(waiting, planChart(key, edit, this.#options.isCautious));
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
    this.#waiting.set(name.toLowerCase(), newWaiting(name, undefined));
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
    const waiting = newWaiting(state?.outline.id ?? sheet, state);
    this.#waiting.set(name, waiting);
    return waiting;
  }

  /** A new sheet goes as a whole where all is put back: what is on it need not be, and cannot where it was never added. */
  #add({ key, state }: Waiting, ...steps: readonly Step[]): void {
    this.#steps.push(
      ...steps.map((step) => (state === undefined ? withoutRestore(step) : { ...step, sheet: key })),
    );
  }

  #flushCells(waiting: Waiting): void {
    const { key, state, cells, merges, tables } = waiting;
    const sheet: CellSheet = {
      key,
      read: state ?? NEW_SHEET,
      isNew: state === undefined,
      merges: [...merges],
      tables: [...tables],
    };
    this.#add(waiting, ...planCellSteps(sheet, cells, this.#options.fillsByCopying));
    waiting.cells = [];
  }

  #flush(waiting: Waiting): void {
    const { key, state, widths, heights } = waiting;
    this.#flushCells(waiting);
    const digitPixels = state?.digitPixels ?? this.#state.digitPixels;
    this.#add(
      waiting,
      ...planColumnWidths(key, widths, digitPixels, state?.columnPoints ?? new Map()),
      ...planRowHeights(key, heights, state?.rowHeights ?? new Map()),
    );
  }
}

function withoutRestore({ bytes, answerBytes = SMALL, queue }: Step): Step {
  return { bytes, answerBytes, queue };
}

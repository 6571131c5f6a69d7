import type { Area, ColumnWidth } from "../../../core/sheet/snapshot";
import type { ModelEvent } from "../../model/model-event";
import type { SheetModel } from "../../model/sheet-model";
import type { WorkbookModel } from "../../model/workbook-model";
import type { Axis } from "../grid/axis";
import { layOutSheet, type GridLayout } from "../grid/grid-layout";
import type { SheetLook } from "../look/sheet-look";

/** What the page draws of a workbook at one moment. A new object stands for a change. */
export interface ViewState {
  readonly sheets: readonly SheetModel[];
  readonly sheet: SheetModel;
  readonly layout: GridLayout;
  /** How the file dresses the sheet. */
  readonly look: SheetLook | undefined;
  readonly selection: Area;
  /** Who moved the selection last: what an add-in selects is brought to the middle and pointed out. */
  readonly selectedBy: "person" | "add-in";
  /** Counts the changes of cells and looks: what was drawn before may be stale. */
  readonly revision: number;
}

/** Watches a workbook model for React's `useSyncExternalStore`, and keeps the layouts of its sheets. */
export class WorkbookView {
  readonly model: WorkbookModel;
  readonly #looks: ReadonlyMap<SheetModel, SheetLook>;
  /** Layouts with the widths that they were made for. */
  readonly #layouts = new Map<
    SheetModel,
    { readonly widths: readonly ColumnWidth[]; readonly layout: GridLayout }
  >();
  readonly #changed = new Set<SheetModel>();
  #isDrawingDue = false;
  readonly #listeners = new Set<() => void>();
  #state: ViewState;
  #isPersonSelecting = false;

  /** @param looks by sheet name; sheets without one are drawn plainly */
  constructor(model: WorkbookModel, looks: ReadonlyMap<string, SheetLook>) {
    this.model = model;
    this.#looks = new Map(
      model.sheets.flatMap((sheet) => {
        const look = looks.get(sheet.name);
        return look === undefined ? [] : [[sheet, look] as const];
      }),
    );
    this.#state = this.#compose("person", 0);
    model.onEvent((event) => {
      this.#follow(event);
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  readonly state = (): ViewState => this.#state;

  /** Selects on behalf of the person at the grid. */
  select(sheet: SheetModel, area: Area): void {
    this.#isPersonSelecting = true;
    this.model.select(sheet, area);
    this.#isPersonSelecting = false;
  }

  #follow(event: ModelEvent): void {
    const isSelecting = event.kind === "selection" || event.kind === "active-sheet";
    if (isSelecting) {
      this.#publish(this.#isPersonSelecting ? "person" : "add-in");
      return;
    }
    const sheet = this.model.findSheet(event.sheet);
    if (sheet !== undefined && event.kind !== "sheets") this.#changed.add(sheet);
    // One request of an add-in changes many things: they are drawn once.
    if (this.#isDrawingDue) return;
    this.#isDrawingDue = true;
    queueMicrotask(() => {
      this.#isDrawingDue = false;
      for (const each of this.#changed) this.#layOutAgain(each);
      this.#changed.clear();
      this.#publish(this.#state.selectedBy, 1);
    });
  }

  #publish(selectedBy: ViewState["selectedBy"], changes = 0): void {
    this.#state = this.#compose(selectedBy, this.#state.revision + changes);
    for (const listener of this.#listeners) listener();
  }

  /** Columns stay where they are while somebody types; only heights follow the new content. */
  #layOutAgain(sheet: SheetModel): void {
    const previous = this.#layouts.get(sheet);
    if (previous === undefined) return;
    const widths = sheet.columnWidths.runs();
    const kept = previous.widths === widths ? previous.layout.columns : undefined;
    this.#layouts.set(sheet, { widths, layout: this.#layOut(sheet, kept) });
  }

  #layOut(sheet: SheetModel, keptColumns?: Axis): GridLayout {
    return layOutSheet(sheet, this.model.dateSystem, this.#looks.get(sheet), keptColumns);
  }

  #compose(selectedBy: ViewState["selectedBy"], revision: number): ViewState {
    const sheet = this.model.activeSheet;
    const look = this.#looks.get(sheet);
    const known = this.#layouts.get(sheet);
    const layout = known?.layout ?? this.#layOut(sheet);
    if (known === undefined) this.#layouts.set(sheet, { widths: sheet.columnWidths.runs(), layout });
    const { top, left } = sheet.selection;
    const merge = layout.merges.at(top, left);
    return {
      sheets: this.model.sheets.filter(({ visibility }) => visibility === "visible"),
      sheet,
      layout,
      look,
      selection: merge ?? sheet.selection,
      selectedBy,
      revision,
    };
  }
}

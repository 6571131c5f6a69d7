import type { Area } from "../../../core/sheet/snapshot";
import type { ModelEvent } from "../../model/model-event";
import type { SheetModel } from "../../model/sheet-model";
import type { WorkbookModel } from "../../model/workbook-model";
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
  /** Counts the changes of cells: what was drawn before may be stale. */
  readonly revision: number;
}

/** Watches a workbook model for React's `useSyncExternalStore`, and keeps the layouts of its sheets. */
export class WorkbookView {
  readonly model: WorkbookModel;
  readonly #looks: ReadonlyMap<string, SheetLook>;
  readonly #layouts = new Map<SheetModel, GridLayout>();
  readonly #listeners = new Set<() => void>();
  #state: ViewState;
  #isPersonSelecting = false;

  /** @param looks by sheet name; sheets without one are drawn plainly */
  constructor(model: WorkbookModel, looks: ReadonlyMap<string, SheetLook>) {
    this.model = model;
    this.#looks = looks;
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
    const sheet = this.model.findSheet(event.sheet);
    const previous = sheet === undefined ? undefined : this.#layouts.get(sheet);
    if (event.kind === "cells" && sheet !== undefined && previous !== undefined) {
      // Columns stay where they are while somebody types; only heights follow the new content.
      this.#layouts.set(
        sheet,
        layOutSheet(sheet, this.model.dateSystem, this.#looks.get(sheet.name), previous.columns),
      );
    }
    const selectedBy =
      event.kind === "cells" ? this.#state.selectedBy : this.#isPersonSelecting ? "person" : "add-in";
    this.#state = this.#compose(selectedBy, this.#state.revision + (event.kind === "cells" ? 1 : 0));
    for (const listener of this.#listeners) listener();
  }

  #compose(selectedBy: ViewState["selectedBy"], revision: number): ViewState {
    const sheet = this.model.activeSheet;
    const look = this.#looks.get(sheet.name);
    const layout = this.#layouts.get(sheet) ?? layOutSheet(sheet, this.model.dateSystem, look);
    this.#layouts.set(sheet, layout);
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

import type { Area } from "../../core/sheet/snapshot";
import type { CellState } from "./sheet-model";

/** Who changed the workbook: the person at the grid, an add-in through the rich API, or a co-author elsewhere. */
export type ChangeSource = "person" | "add-in" | "co-author";

/** What changed in a workbook model; sheets go by their present name. */
export type ModelEvent =
  | { readonly kind: "selection"; readonly sheet: string; readonly area: Area }
  | { readonly kind: "active-sheet"; readonly sheet: string }
  | {
      readonly kind: "cells";
      readonly sheet: string;
      readonly area: Area;
      readonly source: ChangeSource;
      /** Where a single cell was changed: what it held, and what it holds. */
      readonly single?: { readonly before: CellState | undefined; readonly after: CellState | undefined };
    }
  /** Formulas of the sheet have other values: Excel raises no change event for that. */
  | { readonly kind: "calculated"; readonly sheet: string }
  /** Formats, widths, validations, conditional formats: how the sheet looks. */
  | { readonly kind: "look"; readonly sheet: string }
  /** A sheet was added, removed (then with the id that it had), renamed, shown, hidden or moved. */
  | { readonly kind: "sheets"; readonly sheet: string; readonly removedId?: string };

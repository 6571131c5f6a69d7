import type { Area } from "../../core/sheet/snapshot";

/** Who changed the workbook: the person at the grid, or an add-in through the rich API. */
export type ChangeSource = "person" | "add-in";

/** What changed in a workbook model; sheets go by their present name. */
export type ModelEvent =
  | { readonly kind: "selection"; readonly sheet: string; readonly area: Area }
  | { readonly kind: "active-sheet"; readonly sheet: string }
  | { readonly kind: "cells"; readonly sheet: string; readonly area: Area; readonly source: ChangeSource };

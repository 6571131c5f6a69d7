import type { Edit } from "../../../core/sheet/edit";
import { canMergeUndo } from "../run-excel";

/** How edits are written. */
export interface WriteWay {
  /** As one entry of Excel's undo list. */
  readonly mergesUndo: boolean;
  /** Without what some Excel fails at: page set-ups, frozen panes, axes of charts, a list of conditional formats. */
  readonly isCautious: boolean;
}

const PLAIN: WriteWay = { mergesUndo: false, isCautious: false };

const DELICATE: readonly Edit["kind"][] = ["setPage", "setConditionalRules", "addChart"];

function isDelicate(edit: Edit): boolean {
  return DELICATE.includes(edit.kind) || (edit.kind === "addSheet" && edit.frozen !== undefined);
}

/**
 * The ways in which edits can be written, the best one first; the next one is for an Excel that fails at the one before.
 *
 * Grouping for the undo list has failed for many reasons besides those that are documented (office-js issues 6255, 6491,
 * 6711), so any failure of a group is answered by writing without it.
 */
export function listWays(edits: readonly Edit[]): readonly WriteWay[] {
  const isCautionOfUse = edits.some(isDelicate);
  return [
    ...(canBeGrouped(edits) ? [{ ...PLAIN, mergesUndo: true }] : []),
    PLAIN,
    ...(isCautionOfUse ? [{ ...PLAIN, isCautious: true }] : []),
  ];
}

/**
 * Whether Excel can take edits back as one entry of its undo list: it never brings back a sheet that was taken out, and
 * outside the web it can neither move a tab nor hide it within a group.
 *
 * Source: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities
 */
function canBeGrouped(edits: readonly Edit[]): boolean {
  if (!canMergeUndo()) return false;
  const isOnWeb = String(Office.context.platform) === "OfficeOnline";
  return !edits.some(
    (edit) =>
      edit.kind === "removeSheet" ||
      (edit.kind === "addSheet" && !isOnWeb && (edit.before !== undefined || edit.visibility !== undefined)),
  );
}

import { applyEdits } from "../../../core/sheet/apply-edits";
import type { Edit, EditOutcome, RejectedEdit } from "../../../core/sheet/edit";
import { DEFAULT_LIMITS } from "../read-budget";
import { readWorkbook } from "../read-xlsx";
import { checkEditable } from "./check-editable";
import { findImpossible } from "./find-impossible";
import { PackageEditor } from "./package-editor";
import { sheetLimits } from "./sheet-limits";
import { openWorkbookFile } from "./workbook-file";
import { writeWorkbook } from "./write-workbook";

export interface EditXlsxOptions {
  /** Applies either every edit or none. Default false. */
  readonly isAtomic?: boolean;
}

/** A workbook file after edits. `bytes` are the very same where nothing had to change. */
export interface EditedXlsx {
  readonly bytes: Uint8Array;
  readonly outcome: EditOutcome;
}

/**
 * Applies edits to an .xlsx file by splicing the XML that they touch: every other part, and within a touched part
 * everything else, stays byte for byte as it is.
 *
 * @param bytes the whole file.
 * @param edits in the order in which they are to be applied.
 * @throws PortError as `readXlsx` does, and `not-editable` for a file that would lose something by any edit.
 * @example editXlsx(bytes, [{ kind: "setCell", sheet: "一覧", row: 4, column: 9, expected: null, content: { value: "済" } }])
 */
export function editXlsx(
  bytes: Uint8Array,
  edits: readonly Edit[],
  { isAtomic = false }: EditXlsxOptions = {},
): EditedXlsx {
  const read = readWorkbook(bytes);
  const parts = new PackageEditor(bytes, DEFAULT_LIMITS);
  checkEditable(parts);
  const impossible = findImpossible(
    read.snapshot,
    edits,
    sheetLimits(openWorkbookFile(parts), read.snapshot),
  );
  const possible = edits.filter((edit) => !impossible.has(edit));
  const { snapshot, outcome } = applyEdits(read.snapshot, possible, { isAtomic });
  const rejected = [...impossible].map(([edit, reason]): RejectedEdit => ({ edit, reason }));
  if (isAtomic && rejected.length > 0) return { bytes, outcome: refuseAll(outcome, rejected) };
  const result: EditOutcome = { ...outcome, rejected: [...rejected, ...outcome.rejected] };
  if (outcome.applied.length === 0) return { bytes, outcome: result };
  writeWorkbook(parts, { before: read, after: snapshot, edits: outcome.applied });
  return { bytes: parts.finish(), outcome: result };
}

function refuseAll({ applied, rejected }: EditOutcome, impossible: readonly RejectedEdit[]): EditOutcome {
  const notAttempted = applied.map((edit): RejectedEdit => ({ edit, reason: "not-attempted" }));
  return { applied: [], rejected: [...impossible, ...rejected, ...notAttempted], inverse: [] };
}

import { PortError, type ApplyOptions } from "../../../app/workbook-port";
import { applyEdits as judgeEdits } from "../../../core/sheet/apply-edits";
import type { Edit, EditOutcome, RejectedEdit } from "../../../core/sheet/edit";
import { runExcel } from "../run-excel";
import { readAgainWhereASheetGoes } from "../read-again";
import { readOutline } from "../read-outline";
import { planSteps } from "./plan-steps";
import { readState, type WorkbookState } from "./read-state";
import { tellsFormats } from "./tells-formats";
import { ofKind } from "./sheet-state";
import { restoreSteps, runSteps } from "./run-steps";
import type { Step, StepReport } from "./step";
import { listWays, type WriteWay } from "./write-ways";

const NOTHING: EditOutcome = { applied: [], rejected: [], inverse: [] };

/**
 * Applies edits to the open workbook: reads the list of sheets and what the edits are about to change, lets the core
 * judge them by that, and writes those that it accepts. Three syncs; more where a
 * request cannot hold all.
 *
 * What a co-author changed between the reading and the writing is put back and the edit rejected: each write brings
 * back what was there the moment before. Where Excel fails at a part, all is put back, and written again in a plainer
 * way as far as there is one.
 *
 * @throws PortError where Excel refuses, or keeps a cell otherwise than asked
 */
export async function applyEdits(edits: readonly Edit[], options: ApplyOptions = {}): Promise<EditOutcome> {
  if (edits.length === 0) return NOTHING;
  let failure: unknown;
  for (const way of listWays(edits)) {
    try {
      return await applyInOneWay(edits, options, way);
    } catch (error) {
      if (!isFailureOfExcel(error)) throw error;
      failure = error;
    }
  }
  throw failure;
}

/** What Excel itself failed at, not for want of permission, of room or of an end to somebody's typing. */
function isFailureOfExcel(error: unknown): boolean {
  return (
    error instanceof PortError && error.code === "host-failed" && error.cause instanceof OfficeExtension.Error
  );
}

/** @throws PortError where Excel fails; all is put back then */
async function applyInOneWay(
  edits: readonly Edit[],
  { isAtomic = false, onProgress }: ApplyOptions,
  way: WriteWay,
): Promise<EditOutcome> {
  const wanted = way.isCautious ? edits.filter(({ kind }) => kind !== "setPage") : edits;
  const state = await readAgainWhereASheetGoes(async () => {
    const outline = await readOutline();
    const withFormats = !way.isCautious || (await tellsFormats(outline, wanted));
    return readState(outline, wanted, { withFormats });
  });
  const judged = judgeEdits(state.snapshot, wanted, { isAtomic }).outcome;
  const outcome = { ...judged, rejected: [...judged.rejected, ...rejectLeftOut(edits, wanted)] };
  const steps = planSteps(outcome.applied, state, way);
  if (steps.length === 0) return withReadLooks(outcome, state);
  const run = await runSteps(steps, {
    calculationMode: state.outline.calculationMode,
    mergesUndo: way.mergesUndo,
    ...(onProgress !== undefined && { onProgress }),
  });
  if (run.failure !== undefined) {
    await putBack(run.attempted, run.failure.error);
    throw run.failure.error;
  }
  const misread = run.reports.flatMap((report) => report.misread);
  if (misread.length > 0) {
    const error = new PortError(
      "host-failed",
      `Excel keeps other contents: ${misread.slice(0, 5).join(", ")}`,
    );
    await putBack(run.attempted, error);
    throw error;
  }
  const overwritten = run.reports.flatMap((report) => report.overwritten);
  if (overwritten.length === 0) return withReadLooks(outcome, state);
  return withdraw(outcome, overwritten, isAtomic ? run.attempted : [], state);
}

function rejectLeftOut(edits: readonly Edit[], wanted: readonly Edit[]): readonly RejectedEdit[] {
  const kept = new Set(wanted);
  return edits.filter((edit) => !kept.has(edit)).map((edit) => ({ edit, reason: "page-refused" }));
}

/** Gives co-authors back what they had just written, and takes the edits of those cells out of the outcome. */
async function withdraw(
  outcome: EditOutcome,
  overwritten: StepReport["overwritten"],
  attempted: readonly Step[],
  state: WorkbookState,
): Promise<EditOutcome> {
  await restoreSteps(attempted);
  await runExcel(async (context) => {
    for (const { restore } of overwritten) restore(context);
    await context.sync();
  });
  const withdrawn = new Set<Edit>(overwritten.map(({ edit }) => edit));
  const isAll = attempted.length > 0;
  const rejected = outcome.applied.flatMap((edit): readonly RejectedEdit[] => {
    if (withdrawn.has(edit)) return [{ edit, reason: "changed" }];
    return isAll ? [{ edit, reason: "not-attempted" }] : [];
  });
  const applied = isAll ? [] : outcome.applied.filter((edit) => !withdrawn.has(edit));
  const { inverse } = judgeEdits(state.snapshot, applied).outcome;
  return withReadLooks({ applied, rejected: [...outcome.rejected, ...rejected], inverse }, state);
}

function isDenied(error: unknown): boolean {
  return error instanceof PortError && error.code === "not-allowed";
}

/** @throws PortError that says that the workbook may be left half written */
async function putBack(steps: readonly Step[], cause: unknown): Promise<void> {
  try {
    await restoreSteps(steps);
  } catch (error) {
    // Open for viewing only: nothing was written that would have to be put back.
    if (isDenied(cause) && isDenied(error)) return;
    throw new PortError("half-written", `Could not put back what was there: ${String(error)}`, { cause });
  }
}

/** A snapshot does not tell the number formats of blank cells, nor how high rows are; here they are known. */
function withReadLooks(outcome: EditOutcome, state: WorkbookState): EditOutcome {
  const stateOf = (sheet: string) => state.sheets.get(sheet.toLowerCase());
  const inverse = outcome.inverse.map((edit): Edit => {
    if (edit.kind !== "setCell" || edit.content !== null || edit.numberFormat === undefined) return edit;
    const sheet = stateOf(edit.sheet);
    return sheet === undefined ? edit : { ...edit, numberFormat: sheet.formatAt(edit.row, edit.column) };
  });
  const heights = ofKind(outcome.applied, "setRowHeight").flatMap((edit): readonly Edit[] => {
    const height = stateOf(edit.sheet)?.rowHeights.get(edit.row);
    return height === undefined || height === edit.height ? [] : [{ ...edit, height }];
  });
  return { ...outcome, inverse: [...inverse, ...heights] };
}

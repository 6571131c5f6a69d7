import { buildCleanEdits, type CleanOptions } from "../columns/build-clean-edits";
import type { CleanNote } from "../columns/clean-context";
import type { ColumnsRefusal } from "../columns/find-refusals";
import type { Edit } from "../sheet/edit";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import { findHistorySheet } from "./history/read-history";
import { removeHistory } from "./history/record-history";
import { removeSummary } from "./sheets/build-summary-sheets";
import { withoutSummary } from "./sheets/without-summary";

export interface WorkbookCleanOptions extends CleanOptions {
  /** `all`: columns and summary, which shows them; `summary` or `history`: only that. Default `all`. */
  readonly scope?: "all" | "summary" | "history";
  /** Takes settled reports out together with all else: nothing can bring them back. Default false. */
  readonly withHistory?: boolean;
}

/** What is to be taken out, or why nothing can be. */
export interface BuiltWorkbookClean {
  readonly edits: readonly Edit[];
  readonly refusals: readonly ColumnsRefusal[];
  readonly notes: readonly (CleanNote | SummaryCleanNote)[];
}

/** Something to tell of the summary; rendered by `formatSummaryCleanNote`. */
export interface SummaryCleanNote {
  readonly code:
    | "summary-removed"
    | "summary-kept-as-values"
    | "history-removed"
    | "history-kept"
    | "no-summary"
    | "no-history";
  readonly sheet?: string;
}

/** Whether a note speaks of the summary. */
export function isSummaryNote(note: CleanNote | SummaryCleanNote): note is SummaryCleanNote {
  return note.code.includes("summary") || note.code.includes("history");
}

/**
 * Builds the edits that take out what `buildWorkbookSummary` put in. Sheets of the summary on which somebody has written
 * stay as plain values. Settled reports stay unless they are asked for.
 */
export function buildWorkbookClean(
  snapshot: WorkbookSnapshot,
  { scope = "all", withHistory = false, keepEntries = false }: WorkbookCleanOptions = {},
): BuiltWorkbookClean {
  const history = findHistorySheet(snapshot);
  const goesWithHistory = scope === "history" || withHistory;
  const summary = scope === "history" ? undefined : removeSummary(snapshot);
  const columns = scope === "all" ? buildCleanEdits(withoutSummary(snapshot), { keepEntries }) : undefined;
  if (columns !== undefined && columns.refusals.length > 0)
    return { edits: [], refusals: columns.refusals, notes: [] };
  const edits = [
    // The summary shows the columns: it goes first.
    ...(summary?.edits ?? []),
    ...(columns?.edits ?? []),
    ...(goesWithHistory ? removeHistory(snapshot) : []),
  ];
  if (snapshot.isStructureProtected === true && edits.some(({ kind }) => kind === "removeSheet"))
    return { edits: [], refusals: [{ code: "structure-protected" }], notes: [] };
  const summaryNotes: readonly SummaryCleanNote[] = [
    ...(summary?.removed ?? []).map((sheet) => ({ code: "summary-removed" as const, sheet })),
    ...(summary?.kept ?? []).map((sheet) => ({ code: "summary-kept-as-values" as const, sheet })),
    ...(scope === "summary" && edits.length === 0 ? [{ code: "no-summary" as const }] : []),
    ...(scope === "history" && history === undefined ? [{ code: "no-history" as const }] : []),
    ...(history === undefined
      ? []
      : [
          {
            code: goesWithHistory ? ("history-removed" as const) : ("history-kept" as const),
            sheet: history.sheet.name,
          },
        ]),
  ];
  const isOnlySummary = summaryNotes.some(({ code }) => code === "summary-removed");
  const columnNotes = (columns?.notes ?? []).filter(({ code }) => code !== "nothing-ours" || !isOnlySummary);
  return { edits, refusals: [], notes: [...columnNotes, ...summaryNotes] };
}

import type { CalendarDay } from "../calendar/calendar-day";
import { buildColumns, type BuiltColumns } from "../columns/build-columns";
import type { ColumnsNote, ColumnsOptions } from "../columns/build-context";
import type { ColumnsRefusal } from "../columns/find-refusals";
import type { Edit } from "../sheet/edit";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import { buildReport } from "./build-report";
import { chooseKept } from "./history/choose-kept";
import { keepReport } from "./history/keep-report";
import { readHistory } from "./history/read-history";
import { recordHistory } from "./history/record-history";
import type { Report } from "./report";
import type { ReviewedPlan } from "./reviewed-plan";
import { buildSummarySheets } from "./sheets/build-summary-sheets";
import { liveSources } from "./sheets/live-sources";

export interface SummaryOptions {
  /** The settled report to compare with; without it the last one before 基準日, `null` for none. */
  readonly since?: CalendarDay | null;
  /** Days after 基準日 within which an open measure counts as falling due next. Default 60. */
  readonly dueWithinDays?: number;
}

export interface WorkbookSummaryOptions extends SummaryOptions, Pick<ColumnsOptions, "columnMap"> {
  /** Keeps the report in the workbook's history (報告の確定). Default false. */
  readonly isSettled?: boolean;
}

/** What is to be written, or why nothing can be. */
export interface BuiltSummary {
  /** In the order in which they are to be applied, all or none. Empty where something is refused. */
  readonly edits: readonly Edit[];
  readonly refusals: readonly ColumnsRefusal[];
  readonly notes: readonly ColumnsNote[];
  readonly report: Report;
  /** Sheets of an earlier summary that stay, as values, because somebody has written on them. */
  readonly leftAlone: readonly string[];
}

/** The report of a reviewed workbook, compared with what its history keeps. */
export function reportOf(
  snapshot: WorkbookSnapshot,
  { review, reading }: Pick<ReviewedPlan, "review" | "reading">,
  { since, dueWithinDays }: SummaryOptions = {},
): Report {
  return buildReport(review, {
    fieldsOf: (source) => reading.fieldsOf(source),
    previous: chooseKept(readHistory(snapshot), review.asOf, since),
    ...(dueWithinDays !== undefined && { dueWithinDays }),
  });
}

function refused({ edits }: { readonly edits: readonly Edit[] }, snapshot: WorkbookSnapshot): boolean {
  const changesSheets = edits.some(({ kind }) => kind === "addSheet" || kind === "removeSheet");
  return changesSheets && snapshot.isStructureProtected === true;
}

/**
 * Builds the columns of progress and the summary on them as one set of edits: the sheets 進捗集計 and 進捗一覧 show by
 * formula what the columns hold. Built again on its own result it gives no edits.
 *
 * @param plan of the same workbook, as `reviewPlan` gives it
 * @example applyEdits(snapshot, buildWorkbookSummary(snapshot, reviewPlan(snapshot, { today })).edits, { isAtomic: true })
 */
export function buildWorkbookSummary(
  snapshot: WorkbookSnapshot,
  plan: ReviewedPlan,
  options: WorkbookSummaryOptions = {},
): BuiltSummary {
  const { review, warningDays } = plan;
  const { columnMap, isSettled = false } = options;
  const report = reportOf(snapshot, plan, options);
  const columns: BuiltColumns = buildColumns(snapshot, review, {
    warningDays,
    ...(columnMap !== undefined && { columnMap }),
  });
  const nothing = { edits: [], notes: [], report, leftAlone: [] };
  if (columns.refusals.length > 0) return { ...nothing, refusals: columns.refusals };
  const sources = liveSources(snapshot, review, columns.live);
  const summary = buildSummarySheets({ snapshot, report, sources });
  const history = isSettled ? recordHistory(snapshot, keepReport(report)) : [];
  const edits = [...columns.edits, ...summary.edits, ...history];
  if (refused({ edits }, snapshot)) return { ...nothing, refusals: [{ code: "structure-protected" }] };
  return { edits, refusals: [], notes: columns.notes, report, leftAlone: summary.leftAlone };
}

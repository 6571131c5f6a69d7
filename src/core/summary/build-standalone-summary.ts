import { openContext } from "../columns/open-context";
import { writeSettingsSheet } from "../columns/settings-sheet";
import type { Edit } from "../sheet/edit";
import { BLANK_SHEET, BLANK_WORKBOOK } from "./blank-workbook";
import type { Report } from "./report";
import type { ReviewedPlan } from "./reviewed-plan";
import { buildSummarySheets } from "./sheets/build-summary-sheets";
import { plainSources } from "./sheets/plain-sources";

/** In points: the standard font of this workbook is known, its figures are 8 pixels wide. */
const PAGE_HEIGHT = 580;

/**
 * The edits that make the summary a workbook of its own, on {@link BLANK_WORKBOOK}: 進捗集計, 進捗一覧 and 進捗設定. Statuses
 * and dates are plain cells there; judgements, counts, lists and charts follow them and 基準日.
 */
export function buildStandaloneSummary(
  { review, warningDays }: Pick<ReviewedPlan, "review" | "warningDays">,
  report: Report,
): readonly Edit[] {
  const sources = plainSources(review, BLANK_WORKBOOK.dateSystem);
  const summary = buildSummarySheets({
    snapshot: BLANK_WORKBOOK,
    report,
    sources,
    pageHeight: PAGE_HEIGHT,
  });
  // The cell in which the staff's workbook keeps its 基準日 is not in this one.
  const settings = openContext(BLANK_WORKBOOK, { ...review, plan: { ...review.plan, asOf: null } });
  writeSettingsSheet(settings, warningDays);
  return [
    // Nothing is ever to be taken out of this workbook again: no record is kept in it.
    ...summary.edits.filter(({ kind }) => kind !== "setSetting"),
    ...settings.edits.all,
    { kind: "removeSheet", name: BLANK_SHEET },
  ];
}

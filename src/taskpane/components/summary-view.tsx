import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ReviewSession } from "../../app/review-session";
import { formatColumnsRefusal } from "../../core/columns/format-columns-message";
import type { Review } from "../../core/review";
import { reviewPlan } from "../../core/review-workbook";
import type { Edit } from "../../core/sheet/edit";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import { buildStandaloneSummary } from "../../core/summary/build-standalone-summary";
import { buildWorkbookClean } from "../../core/summary/build-workbook-clean";
import { buildWorkbookSummary, reportOf } from "../../core/summary/build-workbook-summary";
import { readHistory } from "../../core/summary/history/read-history";
import type { Exporter } from "../exporter";
import { useStrings } from "../hooks/use-strings";
import { summaryTexts } from "../summary-texts";
import { reportCell } from "../written-places";
import { Notice } from "./notice";
import { SectionHeading } from "./section-heading";
import { SummaryExports } from "./summary-exports";
import { SummaryPreview } from "./summary-preview";
import { TakeOutHistory } from "./take-out-history";

const useStyles = makeStyles({
  help: {
    margin: `${tokens.spacingVerticalM} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  parts: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} 0`,
  },
  settle: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  hint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

export interface SummaryViewProps {
  readonly session: ReviewSession;
  readonly review: Review;
  /** Whether the session is reading or writing: nothing else may be started. */
  readonly isBusy: boolean;
  readonly exporter: Exporter;
}

/** The summary of a workbook on the day that its review is judged on. */
function summarise(snapshot: WorkbookSnapshot, { asOf }: Review, isSettled: boolean) {
  return buildWorkbookSummary(snapshot, reviewPlan(snapshot, { today: asOf, asOf }), { isSettled });
}

/** The edits that make a workbook of the summary alone. */
function standalone(snapshot: WorkbookSnapshot, { asOf }: Review): readonly Edit[] {
  const plan = reviewPlan(snapshot, { today: asOf, asOf });
  return buildStandaloneSummary(plan, reportOf(snapshot, plan));
}

/** 集計: what the committee's sheets will show, making them, saving them as files, and settling the report. */
export function SummaryView({ session, review, isBusy, exporter }: SummaryViewProps) {
  const styles = useStyles();
  const strings = useStrings();
  const texts = summaryTexts(strings.language);
  const built = useMemo(
    () =>
      // The workbook is the one that this review was made of.
      session.preview((snapshot) => ({
        summary: summarise(snapshot, review, false),
        /** The edits of a workbook with nothing but the summary in it. */
        alone: () => standalone(snapshot, review),
        hasSheets: buildWorkbookClean(snapshot, { scope: "summary" }).notes.some(
          ({ code }) => code === "summary-removed" || code === "summary-kept-as-values",
        ),
        settled: readHistory(snapshot).map(({ asOf }) => asOf),
      })),
    [session, review],
  );
  if (built === null) return null;
  const { report, refusals, edits, leftAlone } = built.summary;
  const lastSettled = built.settled.at(-1);

  const make = async (isSettled: boolean) => {
    const task = isSettled ? "settle" : built.hasSheets ? "renewSummary" : "summary";
    const outcome = await session.writeFrom(task, (snapshot, current) => {
      const next = summarise(snapshot, current, isSettled);
      return next.refusals.length > 0 || next.edits.length === 0
        ? null
        : { edits: next.edits, isAtomic: true };
    });
    const cell = outcome.kind === "written" ? session.preview(reportCell) : undefined;
    if (cell !== null && cell !== undefined) await session.jumpTo(cell);
  };
  const takeOut = (task: "removeSummary" | "removeHistory", scope: "summary" | "history") => {
    void session.writeFrom(task, (snapshot) => {
      const next = buildWorkbookClean(snapshot, { scope });
      return next.edits.length === 0 ? null : { edits: next.edits, isAtomic: true };
    });
  };
  return (
    <>
      <p className={styles.help}>{texts.help}</p>
      <SummaryPreview report={report} />
      <SectionHeading id="summary-contents">{texts.contents}</SectionHeading>
      <ul className={styles.parts}>
        {texts.parts.map((part) => (
          <li key={part}>{part}</li>
        ))}
        {report.changes !== null && <li>{texts.since(strings.formatDay(report.changes.since))}</li>}
      </ul>
      {refusals.length > 0 && (
        <Notice
          intent="trouble"
          advice={{
            title: texts.refused,
            body: refusals.map((refusal) => formatColumnsRefusal(refusal, strings.language)).join("\n"),
          }}
        />
      )}
      {leftAlone.length > 0 && <p className={styles.help}>{texts.leftAlone(leftAlone.join("」「"))}</p>}
      {refusals.length === 0 && edits.length === 0 && <p className={styles.help}>{texts.upToDate}</p>}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={isBusy || refusals.length > 0 || edits.length === 0}
          onClick={() => {
            void make(false);
          }}
        >
          {built.hasSheets ? texts.renew : texts.make}
        </Button>
        <SummaryExports report={report} buildWorkbook={built.alone} exporter={exporter} isBusy={isBusy} />
      </div>
      <div className={mergeClasses(styles.actions, styles.settle)}>
        <Button
          disabledFocusable={isBusy || refusals.length > 0}
          onClick={() => {
            void make(true);
          }}
        >
          {texts.settle}
        </Button>
        <span className={styles.hint}>
          {lastSettled === undefined ? texts.settleHint : texts.settled(strings.formatDay(lastSettled))}
        </span>
      </div>
      {(built.hasSheets || lastSettled !== undefined) && (
        <div className={mergeClasses(styles.actions, styles.settle)}>
          {built.hasSheets && (
            <Button
              size="small"
              appearance="subtle"
              disabledFocusable={isBusy}
              onClick={() => {
                takeOut("removeSummary", "summary");
              }}
            >
              {texts.takeOut}
            </Button>
          )}
          {lastSettled !== undefined && (
            <TakeOutHistory
              isBusy={isBusy}
              onTakeOut={() => {
                takeOut("removeHistory", "history");
              }}
            />
          )}
        </div>
      )}
    </>
  );
}

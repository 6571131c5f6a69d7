import { useCallback } from "react";
import { flushSync } from "react-dom";
import type { ReviewSession } from "../../app/review-session";
import { isWorking, type LanguageChoice, type SessionState } from "../../app/session-state";
import type { CalendarDay } from "../../core/calendar/calendar-day";
import { changeRuleSeverity } from "../../core/findings/change-rule-severity";
import type { Finding, Severity } from "../../core/findings/finding";
import { ignoreFinding, takeBackIgnored } from "../../core/findings/ignored-findings";
import { saveColumnMap } from "../../core/layout/change-column-map";
import type { ColumnMap } from "../../core/layout/column-map";
import type { CellRef } from "../../core/sheet/address";
import { useStrings } from "../hooks/use-strings";
import { isEmptyPlan } from "../empty-plan";
import type { View } from "../views";
import { COLUMN_MAPPING_HEADING_ID } from "./column-mapping";
import { ColumnsView } from "./columns-view";
import type { TileTarget } from "./count-tiles";
import { groupHeadingId } from "./finding-group";
import { FirstRun } from "./first-run";
import { NoPlan } from "./no-plan";
import { OVERDUE_HEADING_ID, ProgressView } from "./progress-view";
import type { Exporter } from "../exporter";
import { saveLiveChoice } from "../live-choice";
import { showHeading } from "../show-heading";
import { SettingsView } from "./settings-view";
import { SummaryView } from "./summary-view";
import { ValidateView } from "./validate-view";

export interface ViewPanelProps {
  readonly view: View;
  readonly session: ReviewSession;
  readonly state: SessionState;
  readonly today: CalendarDay;
  readonly exporter: Exporter;
  readonly onOpenView: (view: View) => void;
  readonly onChooseLanguage: (language: LanguageChoice) => void;
}

/** The view that is open, with all that can be done in it. */
export function ViewPanel(props: ViewPanelProps) {
  const { view, session, state, today, exporter, onOpenView, onChooseLanguage } = props;
  const { intro } = useStrings();
  const review = state.completed?.review ?? null;
  const jump = useCallback(
    (cell: CellRef) => {
      void session.jumpTo(cell);
    },
    [session],
  );
  const chooseAsOf = useCallback(
    (asOf: CalendarDay | null) => {
      void session.chooseAsOf(asOf);
    },
    [session],
  );
  const applyFix = useCallback(
    ({ fix }: Finding) => {
      if (fix !== undefined) void session.write("fix", { edits: fix.edits });
    },
    [session],
  );
  const ignore = useCallback(
    (finding: Finding) => {
      if (review !== null)
        void session.write("ignore", { edits: [ignoreFinding(review, finding, "", today)] });
    },
    [review, session, today],
  );
  const takeBack = useCallback(
    (finding: Finding) => {
      if (review !== null) void session.write("takeBack", { edits: [takeBackIgnored(review, finding)] });
    },
    [review, session],
  );
  const saveMap = useCallback(
    (map: ColumnMap) => {
      if (review !== null) void session.write("columnMap", { edits: [saveColumnMap(review.settings, map)] });
    },
    [review, session],
  );
  const chooseLive = useCallback(
    (isWanted: boolean) => {
      saveLiveChoice(isWanted);
      void session.chooseLive(isWanted);
    },
    [session],
  );
  const changeSeverity = useCallback(
    (rule: string, severity: Severity | "off" | null) => {
      if (review !== null)
        void session.write("ruleSettings", { edits: [changeRuleSeverity(review.settings, rule, severity)] });
    },
    [review, session],
  );
  const goTo = useCallback(
    (target: View, headingId: string) => {
      // The heading must be on the page before it can take the focus.
      flushSync(() => {
        onOpenView(target);
      });
      showHeading(headingId);
    },
    [onOpenView],
  );
  const openMapping = useCallback(() => {
    goTo("settings", COLUMN_MAPPING_HEADING_ID);
  }, [goTo]);
  const open = useCallback(
    (target: TileTarget) => {
      if (target === "overdue") goTo("progress", OVERDUE_HEADING_ID);
      else goTo("validate", groupHeadingId(target));
    },
    [goTo],
  );

  if (view === "settings") {
    return (
      <SettingsView
        asOf={state.asOf}
        review={review}
        today={today}
        onChoose={chooseAsOf}
        language={state.language}
        onChooseLanguage={onChooseLanguage}
        isLive={state.live.isWanted}
        onChooseLive={chooseLive}
        onSaveColumnMap={saveMap}
        onChangeSeverity={changeSeverity}
        onJump={jump}
      />
    );
  }
  if (review === null) return <FirstRun text={intro[view]} />;
  // Columns may have been added before the plan could no longer be read: they can be taken out still.
  if (isEmptyPlan(review.plan) && (view === "progress" || view === "summary"))
    return <NoPlan plan={review.plan} onOpenMapping={openMapping} />;
  switch (view) {
    case "validate":
      return (
        <ValidateView
          review={review}
          onJump={jump}
          onOpen={open}
          onApplyFix={applyFix}
          onIgnore={ignore}
          onTakeBack={takeBack}
          onOpenMapping={openMapping}
        />
      );
    case "progress":
      return <ProgressView review={review} onJump={jump} />;
    case "columns":
      return (
        <ColumnsView
          session={session}
          review={review}
          isBusy={isWorking(state.phase)}
          asOf={state.asOf}
          today={today}
          onChooseAsOf={chooseAsOf}
        />
      );
    case "summary":
      return (
        <SummaryView session={session} review={review} isBusy={isWorking(state.phase)} exporter={exporter} />
      );
  }
}

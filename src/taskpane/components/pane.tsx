import { Button, Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useCallback, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { ReviewSession } from "../../app/review-session";
import type { LanguageChoice } from "../../app/session-state";
import { isWorking } from "../../app/session-state";
import type { CalendarDay } from "../../core/calendar/calendar-day";
import { mendWorkbook } from "../../core/collect-fixes";
import type { Finding } from "../../core/findings/finding";
import { ignoreFinding, takeBackIgnored } from "../../core/findings/ignored-findings";
import { saveColumnMap } from "../../core/layout/change-column-map";
import type { ColumnMap } from "../../core/layout/column-map";
import type { CellRef } from "../../core/sheet/address";
import type { SetSetting } from "../../core/sheet/edit";
import { useSessionState } from "../hooks/use-session-state";
import { useStrings } from "../hooks/use-strings";
import { Announcer } from "./announcer";
import { COLUMN_MAPPING_HEADING_ID } from "./column-mapping";
import type { TileTarget } from "./count-tiles";
import { groupHeadingId } from "./finding-group";
import { FirstRun } from "./first-run";
import { Notice } from "./notice";
import { PaneHeader } from "./pane-header";
import { OVERDUE_HEADING_ID, ProgressView } from "./progress-view";
import { ReviewBar } from "./review-bar";
import { SettingsView } from "./settings-view";
import { ValidateView } from "./validate-view";
import { WorkingBar } from "./working-bar";
import { WriteNotice } from "./write-notice";

const VIEWS = ["validate", "progress", "columns", "settings"] as const;
type View = (typeof VIEWS)[number];

/** Loaded when it is first opened: validating must not wait for it. */
const ColumnsView = lazy(async () => ({ default: (await import("./columns-view")).ColumnsView }));

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", height: "100vh", minWidth: 0 },
  tabs: {
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  panel: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
    // Results that are being renewed stay readable, and look it.
    "&[aria-busy='true']": { color: tokens.colorNeutralForeground3 },
  },
  notice: { margin: `${tokens.spacingVerticalM} 0` },
});

export interface PaneProps {
  readonly session: ReviewSession;
  readonly today: CalendarDay;
  /** Starts with a review, for the ribbon button that asks for one. */
  readonly startsWithReview: boolean;
  readonly onChooseLanguage: (language: LanguageChoice) => void;
}

/** The task pane: header, tabs and the view that is open. */
export function Pane({ session, today, startsWithReview, onChooseLanguage }: PaneProps) {
  const styles = useStyles();
  const strings = useStrings();
  const state = useSessionState(session);
  const [view, setView] = useState<View>("validate");
  const hasStarted = useRef(false);
  const review = state.completed?.review ?? null;

  const validate = useCallback(() => {
    void session.validate();
  }, [session]);
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
  const fixAll = useCallback(() => {
    void session.writeFrom("fix", (snapshot, { asOf }) => mendWorkbook(snapshot, { today, asOf }));
  }, [session, today]);
  const setAside = useCallback(
    (task: "ignore" | "takeBack", edit: SetSetting) => {
      void session.write(task, { edits: [edit] });
    },
    [session],
  );
  const ignore = useCallback(
    (finding: Finding) => {
      if (review !== null) setAside("ignore", ignoreFinding(review, finding, "", today));
    },
    [review, setAside, today],
  );
  const takeBack = useCallback(
    (finding: Finding) => {
      if (review !== null) setAside("takeBack", takeBackIgnored(review, finding));
    },
    [review, setAside],
  );
  const saveMap = useCallback(
    (map: ColumnMap) => {
      if (review !== null) void session.write("columnMap", { edits: [saveColumnMap(review.settings, map)] });
    },
    [review, session],
  );
  const openMapping = useCallback(() => {
    flushSync(() => {
      setView("settings");
    });
    document.getElementById(COLUMN_MAPPING_HEADING_ID)?.focus();
  }, []);
  const open = useCallback((target: TileTarget) => {
    // The heading must be on the page before it can take the focus.
    flushSync(() => {
      setView(target === "overdue" ? "progress" : "validate");
    });
    const heading = target === "overdue" ? OVERDUE_HEADING_ID : groupHeadingId(target);
    document.getElementById(heading)?.focus();
  }, []);

  useEffect(() => {
    // React runs effects twice while developing; the ribbon asked once.
    if (!startsWithReview || hasStarted.current) return;
    hasStarted.current = true;
    validate();
  }, [startsWithReview, validate]);
  const failure = state.phase.kind === "failed" ? state.phase.code : null;
  return (
    <div className={styles.root}>
      <PaneHeader review={review} />
      <TabList
        className={styles.tabs}
        aria-label={strings.tabs.label}
        size="medium"
        selectedValue={view}
        onTabSelect={(_, { value }) => {
          const selected = VIEWS.find((candidate) => candidate === value);
          if (selected !== undefined) setView(selected);
        }}
      >
        {VIEWS.map((name) => (
          <Tab key={name} value={name} id={`tab-${name}`} aria-controls="panel">
            {strings.tabs[name]}
          </Tab>
        ))}
      </TabList>
      <main
        id="panel"
        role="tabpanel"
        aria-labelledby={`tab-${view}`}
        aria-busy={isWorking(state.phase)}
        className={styles.panel}
      >
        {view !== "settings" && <ReviewBar state={state} onValidate={validate} onFixAll={fixAll} />}
        <WorkingBar phase={state.phase} onCancel={session.cancel} />
        <WriteNotice
          report={state.written}
          undo={state.undo}
          onUndo={() => {
            void session.undo();
          }}
          onClose={session.closeReport}
        />
        {failure !== null && (
          <div className={styles.notice}>
            <Notice intent="trouble" advice={strings.failures[failure]}>
              <Button size="small" onClick={validate}>
                {strings.action.validateAgain}
              </Button>
            </Notice>
          </div>
        )}
        {state.jumpFailure !== null && (
          <div className={styles.notice}>
            <Notice intent="trouble" advice={strings.failures[state.jumpFailure]} />
          </div>
        )}
        {view === "validate" &&
          (review === null ? (
            <FirstRun text={strings.intro.validate} />
          ) : (
            <ValidateView
              review={review}
              onJump={jump}
              onOpen={open}
              onApplyFix={applyFix}
              onIgnore={ignore}
              onTakeBack={takeBack}
              onOpenMapping={openMapping}
            />
          ))}
        {view === "progress" &&
          (review === null ? (
            <FirstRun text={strings.intro.progress} />
          ) : (
            <ProgressView review={review} onJump={jump} />
          ))}
        {view === "columns" &&
          (review === null ? (
            <FirstRun text={strings.intro.columns} />
          ) : (
            <Suspense>
              <ColumnsView
                session={session}
                review={review}
                isBusy={isWorking(state.phase)}
                asOf={state.asOf}
                today={today}
                onChooseAsOf={chooseAsOf}
              />
            </Suspense>
          ))}
        {view === "settings" && (
          <SettingsView
            asOf={state.asOf}
            review={review}
            today={today}
            onChoose={chooseAsOf}
            language={state.language}
            onChooseLanguage={onChooseLanguage}
            onSaveColumnMap={saveMap}
            onJump={jump}
          />
        )}
      </main>
      <Announcer state={state} />
    </div>
  );
}

import { Button, Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState } from "react";
import type { ReviewSession } from "../../app/review-session";
import { isWorking, type LanguageChoice } from "../../app/session-state";
import type { CalendarDay } from "../../core/calendar/calendar-day";
import type { Exporter } from "../exporter";
import { useSessionState } from "../hooks/use-session-state";
import { useStrings } from "../hooks/use-strings";
import { VIEWS, type View } from "../views";
import type * as workbenchModule from "../workbench";
import { Announcer } from "./announcer";
import { FirstRun } from "./first-run";
import { Notice } from "./notice";
import { PaneHeader } from "./pane-header";
import { ReviewBar } from "./review-bar";
import { WorkingBar } from "./working-bar";
import { WriteNotice } from "./write-notice";

/** What is loaded after the pane itself has been drawn. */
export type Workbench = typeof workbenchModule;

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
  /** Core and views; null until they are loaded. */
  readonly workbench: Workbench | null;
  readonly exporter: Exporter;
  /** The view that a ribbon button asks for: it opens, and a review starts; null for nothing of the kind. */
  readonly startView: View | null;
  readonly onChooseLanguage: (language: LanguageChoice) => void;
}

/** The task pane: header, tabs and the view that is open. */
export function Pane({ session, today, workbench, exporter, startView, onChooseLanguage }: PaneProps) {
  const styles = useStyles();
  const strings = useStrings();
  const state = useSessionState(session);
  const [view, setView] = useState<View>(startView ?? "validate");
  const hasStarted = useRef(false);

  const validate = useCallback(() => {
    void session.validate();
  }, [session]);
  const fixAll = useCallback(() => {
    void session.writeFrom("fix", (snapshot, { asOf }) =>
      workbench === null ? null : workbench.mendWorkbook(snapshot, { today, asOf }),
    );
  }, [session, today, workbench]);

  useEffect(() => {
    // React runs effects twice while developing; the ribbon asked once.
    if (startView === null || hasStarted.current) return;
    hasStarted.current = true;
    validate();
  }, [startView, validate]);
  const failure = state.phase.kind === "failed" ? state.phase.code : null;
  return (
    <div className={styles.root}>
      <PaneHeader review={state.completed?.review ?? null} />
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
        {workbench !== null ? (
          <workbench.ViewPanel
            view={view}
            session={session}
            state={state}
            today={today}
            exporter={exporter}
            onOpenView={setView}
            onChooseLanguage={onChooseLanguage}
          />
        ) : (
          view !== "settings" && <FirstRun text={strings.intro[view]} />
        )}
      </main>
      <Announcer state={state} />
    </div>
  );
}

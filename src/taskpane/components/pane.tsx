import { Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState } from "react";
import type { ReviewSession } from "../../app/review-session";
import { isWorking, type LanguageChoice } from "../../app/session-state";
import type { CalendarDay } from "../../core/calendar/calendar-day";
import type { Exporter } from "../exporter";
import { useKeptFocus } from "../hooks/use-kept-focus";
import { useScrollByView } from "../hooks/use-scroll-by-view";
import { useSessionState } from "../hooks/use-session-state";
import { useStrings } from "../hooks/use-strings";
import { VIEWS, type View } from "../views";
import type * as workbenchModule from "../workbench";
import { Announcer } from "./announcer";
import { FirstRun } from "./first-run";
import { PaneHeader } from "./pane-header";
import { ReviewBar } from "./review-bar";
import { SessionStatus } from "./session-status";

/** What is loaded after the pane itself has been drawn. */
export type Workbench = typeof workbenchModule;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", height: "100vh", minWidth: 0 },
  tabs: {
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalMNudge}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // Longer words, or a pane drawn narrower: the tabs scroll, not the pane.
    overflowX: "auto",
    overflowY: "hidden",
    scrollbarWidth: "none",
  },
  // Five words of English fit beside each other in a pane of the usual 360 pixels.
  tab: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalMNudge}`,
  },
  panel: {
    flexGrow: 1,
    minHeight: 0,
    outlineStyle: "none",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
    // Results that are being renewed stay readable, and look it.
    "&[aria-busy='true']": { color: tokens.colorNeutralForeground3 },
  },
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
  const { panel, onScroll } = useScrollByView<HTMLElement>(view);
  useKeptFocus(panel, isWorking(state.phase));

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
  return (
    <div className={styles.root}>
      <PaneHeader review={state.completed?.review ?? null} />
      <TabList
        className={styles.tabs}
        aria-label={strings.tabs.label}
        size="small"
        selectedValue={view}
        onTabSelect={(_, { value }) => {
          const selected = VIEWS.find((candidate) => candidate === value);
          if (selected !== undefined) setView(selected);
        }}
      >
        {VIEWS.map((name) => (
          <Tab key={name} value={name} id={`tab-${name}`} aria-controls="panel" className={styles.tab}>
            {strings.tabs[name]}
          </Tab>
        ))}
      </TabList>
      <SessionStatus session={session} state={state} onValidate={validate} />
      <main
        ref={panel}
        id="panel"
        tabIndex={-1}
        role="tabpanel"
        aria-labelledby={`tab-${view}`}
        aria-busy={isWorking(state.phase)}
        className={styles.panel}
        onScroll={onScroll}
      >
        {view !== "settings" && (
          <ReviewBar
            state={state}
            isMain={view === "validate" || state.completed === null}
            onValidate={validate}
            onFixAll={fixAll}
          />
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

import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { useEffect } from "react";
import type { HostStart } from "../../app/host-start";
import type { ReviewSession } from "../../app/review-session";
import type { LanguageChoice } from "../../app/session-state";
import type { CalendarDay } from "../../core/calendar/calendar-day";
import type { Exporter } from "../exporter";
import { useColorMode } from "../hooks/use-color-mode";
import { useSessionState } from "../hooks/use-session-state";
import { StringsContext } from "../hooks/use-strings";
import { resolveLanguage, saveLanguageChoice, stringsFor } from "../language";
import { themeFor } from "../theme";
import type { View } from "../views";
import { CrashScreen } from "./crash-screen";
import { ErrorBoundary } from "./error-boundary";
import { HostScreen } from "./host-screen";
import { Pane, type Workbench } from "./pane";

const useStyles = makeStyles({ provider: { minHeight: "100vh" } });

export interface AppProps {
  readonly session: ReviewSession;
  readonly start: HostStart;
  readonly today: CalendarDay;
  readonly workbench: Workbench | null;
  readonly exporter: Exporter;
  readonly startView: View | null;
  readonly reportDefect: (error: unknown) => void;
}

/** Language, colours and safety net around the pane. */
export function App({ session, start, today, workbench, exporter, startView, reportDefect }: AppProps) {
  const styles = useStyles();
  const { language: choice } = useSessionState(session);
  const mode = useColorMode(start.kind === "ready" ? start.isDark : null);
  const language = resolveLanguage(
    choice,
    start.kind === "ready" ? start.displayLanguage : navigator.language,
  );
  const strings = stringsFor(language);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = strings.productName;
  }, [language, strings]);

  useEffect(() => {
    // Scroll bars, the calendar of a date field and the lists of selects are the browser's own.
    document.documentElement.style.colorScheme = mode === "dark" ? "dark" : "normal";
  }, [mode]);

  const chooseLanguage = (next: LanguageChoice) => {
    saveLanguageChoice(next);
    session.chooseLanguage(next);
  };
  return (
    <FluentProvider theme={themeFor(mode)} className={styles.provider}>
      <StringsContext value={strings}>
        <ErrorBoundary fallback={<CrashScreen onReload={reload} />} onDefect={reportDefect}>
          {start.kind === "ready" ? (
            <Pane
              session={session}
              today={today}
              workbench={workbench}
              exporter={exporter}
              startView={startView}
              onChooseLanguage={chooseLanguage}
            />
          ) : (
            <HostScreen start={start} onReload={reload} />
          )}
        </ErrorBoundary>
      </StringsContext>
    </FluentProvider>
  );
}

function reload(): void {
  window.location.reload();
}

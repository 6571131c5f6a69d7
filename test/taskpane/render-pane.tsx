import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, configure, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryPort } from "../../src/adapters/memory/memory-port";
import { ReviewSession } from "../../src/app/review-session";
import type { LanguageChoice } from "../../src/app/session-state";
import type { EditablePort } from "../../src/app/workbook-port";
import { parseCalendarDay, type CalendarDay } from "../../src/core/calendar/calendar-day";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { after } from "../../src/taskpane/browser-environment";
import { loadLiveChoice } from "../../src/taskpane/live-choice";
import type { Exporter } from "../../src/taskpane/exporter";
import type { View } from "../../src/taskpane/views";
import * as workbench from "../../src/taskpane/workbench";
import { Pane } from "../../src/taskpane/components/pane";
import { StringsContext } from "../../src/taskpane/hooks/use-strings";
import { stringsFor } from "../../src/taskpane/language";

// What is waited for comes; on a busy machine later than the second that is usual.
configure({ asyncUtilTimeout: 20_000 });

/** A day from ISO text; throws where it is none. */
export function dayOf(text: string): CalendarDay {
  const day = parseCalendarDay(text);
  if (day === undefined) throw new Error(`Not a day: ${text}`);
  return day;
}

/** A host that lets nothing out. */
const refusing: Exporter = {
  saveFile: () => Promise.reject(new Error("refused")),
  saveWorkbook: () => Promise.reject(new Error("refused")),
};

export interface PaneSetting {
  readonly port: EditablePort;
  readonly today?: CalendarDay;
  readonly startView?: View;
  readonly exporter?: Exporter;
  readonly language?: "ja" | "en";
}

/** Renders the pane over a real session; the workbook stands behind the port. */
export function renderPane({
  port,
  today = dayOf("2023-10-01"),
  startView,
  exporter = refusing,
  language = "ja",
}: PaneSetting) {
  const reviewer = workbench.createReviewer();
  const session = new ReviewSession({
    port,
    review: reviewer.review,
    today: () => today,
    now: () => Date.UTC(2023, 9, 1),
    nextFrame: () => Promise.resolve(),
    reportDefect: (error) => {
      throw error;
    },
    language: "auto",
    ...(port instanceof MemoryPort && {
      live: { port, after, update: reviewer.update, isWanted: loadLiveChoice() },
    }),
  });
  const languages: LanguageChoice[] = [];
  const view = render(
    <FluentProvider theme={webLightTheme}>
      <StringsContext value={stringsFor(language)}>
        <Pane
          session={session}
          today={today}
          workbench={workbench}
          exporter={exporter}
          startView={startView ?? null}
          onChooseLanguage={(choice) => languages.push(choice)}
        />
      </StringsContext>
    </FluentProvider>,
  );
  return { session, languages, user: userEvent.setup(), view };
}

/** Renders the pane and reviews the workbook. */
export async function renderReviewed(snapshot: WorkbookSnapshot, setting: Omit<PaneSetting, "port"> = {}) {
  const port = new MemoryPort(snapshot);
  const rendered = renderPane({ ...setting, port });
  await act(() => rendered.session.validate());
  return { ...rendered, port };
}

/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import { MemoryPort } from "../../src/adapters/memory/memory-port";
import { ReviewSession } from "../../src/app/review-session";
import { App } from "../../src/taskpane/components/app";
import * as workbench from "../../src/taskpane/workbench";
import { smallPlan } from "../support/plan-workbook";
import { dayOf } from "./render-pane";

/** What the operating system prefers, which jsdom does not tell: nothing of all that is asked for. */
function mediaQueries(): void {
  window.matchMedia = (media) => ({
    matches: false,
    media,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    dispatchEvent: () => false,
  });
}

function renderApp(host: { readonly displayLanguage: string; readonly isDark: boolean | null }) {
  mediaQueries();
  const today = dayOf("2023-10-01");
  const session = new ReviewSession({
    port: new MemoryPort(smallPlan()),
    review: workbench.createReviewer().review,
    today: () => today,
    now: () => 0,
    nextFrame: () => Promise.resolve(),
    reportDefect: (error) => {
      throw error;
    },
    language: "auto",
  });
  render(
    <App
      session={session}
      start={{ kind: "ready", ...host }}
      today={today}
      workbench={workbench}
      exporter={{
        saveFile: () => Promise.reject(new Error()),
        saveWorkbook: () => Promise.reject(new Error()),
      }}
      startView={null}
      reportDefect={() => undefined}
    />,
  );
}

describe("the pane in Office", () => {
  it("speaks the language of Office, and says so to the browser", () => {
    renderApp({ displayLanguage: "en-US", isDark: false });
    expect(screen.getByRole("tab", { name: "Check" })).toBeTruthy();
    expect(document.documentElement.lang).toBe("en");
    expect(document.title).toBe("Shinchoku");
  });

  it.each([
    [true, "dark"],
    [false, "normal"],
  ])("has the browser draw its own parts to match where Office is dark: %s", (isDark, scheme) => {
    renderApp({ displayLanguage: "ja-JP", isDark });
    expect(document.documentElement.style.colorScheme).toBe(scheme);
  });
});

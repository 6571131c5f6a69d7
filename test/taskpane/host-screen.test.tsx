/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { CrashScreen } from "../../src/taskpane/components/crash-screen";
import { ErrorBoundary } from "../../src/taskpane/components/error-boundary";
import { HostScreen } from "../../src/taskpane/components/host-screen";

describe("HostScreen", () => {
  it("says that Office.js did not arrive, what to ask the administrator, and loads anew on demand", async () => {
    let reloads = 0;
    render(<HostScreen start={{ kind: "unreachable", cause: "timeout" }} onReload={() => (reloads += 1)} />);
    expect(screen.getByRole("alert").textContent).toContain("appsforoffice.microsoft.com への接続の許可");
    await userEvent.click(screen.getByRole("button", { name: "読み込み直す" }));
    expect(reloads).toBe(1);
  });

  it("names the versions that work where this one does not", () => {
    render(<HostScreen start={{ kind: "unsupported", cause: "old-excel" }} onReload={() => undefined} />);
    expect(screen.getByRole("alert").textContent).toContain("Excel 2021以降");
  });

  it("leads back into Excel where the page was opened outside it", () => {
    render(<HostScreen start={{ kind: "unsupported", cause: "not-excel" }} onReload={() => undefined} />);
    expect(screen.getByRole("alert").textContent).toContain("Excelの中で開いてください");
  });

  it("shows that it gets ready while it waits", () => {
    render(<HostScreen start={{ kind: "starting" }} onReload={() => undefined} />);
    expect(screen.getByText("準備しています…")).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("ErrorBoundary", () => {
  function Faulty(): never {
    throw new Error("a view broke");
  }

  it("puts a calm message in the place of a view that breaks, and reports the defect", () => {
    const defects: unknown[] = [];
    render(
      <ErrorBoundary
        fallback={<CrashScreen onReload={() => undefined} />}
        onDefect={(error) => defects.push(error)}
      >
        <Faulty />
      </ErrorBoundary>,
      { onCaughtError: () => undefined },
    );
    expect(screen.getByRole("alert").textContent).toContain("ブックは変更していません");
    expect(screen.getByRole("button", { name: "読み込み直す" })).toBeTruthy();
    expect(defects).toEqual([new Error("a view broke")]);
  });
});

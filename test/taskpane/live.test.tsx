/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import { patchSnapshot } from "../../src/core/live/patch-snapshot";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { loadLiveChoice } from "../../src/taskpane/live-choice";
import { smallPlan } from "../support/plan-workbook";
import { renderReviewed } from "./render-pane";

const cell = { top: 4, left: 4, bottom: 4, right: 4 };

/** The plan with its late measure done. */
function donePlan(): WorkbookSnapshot {
  const patched = patchSnapshot(smallPlan(), "取組一覧", cell, [{ row: 4, column: 4, value: "完了" }]);
  if (patched === undefined) throw new Error("There is no such sheet");
  return patched;
}

const change = { sheet: "取組一覧", area: cell, isOwn: false, isRemote: false };

beforeEach(() => {
  window.localStorage.clear();
});

describe("results that follow the workbook", () => {
  it("show an edit without a click, and say quietly that they do", async () => {
    const { port } = await renderReviewed(smallPlan());
    expect(screen.getByText(/自動更新中/u)).toBeTruthy();
    expect(screen.getByRole("status").textContent).toContain("期限超過1件");
    act(() => {
      port.announce(donePlan(), change);
    });
    await waitFor(() => {
      expect(screen.getByRole("status").textContent).toContain("期限超過0件");
    });
  });

  it("are switched off in 設定, and stay so the next time", async () => {
    const { user, session } = await renderReviewed(smallPlan());
    await user.click(screen.getByRole("tab", { name: "設定" }));
    const control = screen.getByRole("switch", { name: "編集に合わせて更新する" });
    expect((control as HTMLInputElement).checked).toBe(true);
    await user.click(control);
    expect((control as HTMLInputElement).checked).toBe(false);
    expect(session.getState().live).toEqual({ isWanted: false, isOn: false });
    expect(loadLiveChoice()).toBe(false);
    await user.click(screen.getByRole("tab", { name: "検証" }));
    expect(screen.queryByText(/自動更新中/u)).toBeNull();
  });
});

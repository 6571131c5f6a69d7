/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { shoppingList, smallPlan } from "../support/plan-workbook";
import { renderReviewed } from "./render-pane";

async function openColumns(plan: WorkbookSnapshot) {
  const rendered = await renderReviewed(plan);
  await rendered.user.click(screen.getByRole("tab", { name: "列の追加" }));
  await screen.findByRole("button", { name: /^列を(追加する|更新する)$/ });
  return rendered;
}

const openDialog = (): Promise<HTMLElement> =>
  waitFor(() => {
    const dialog = document.querySelector<HTMLElement>('[role="dialog"]');
    if (dialog === null) throw new Error("No dialog is open");
    return dialog;
  });

const isOff = (button: HTMLElement): boolean => button.getAttribute("aria-disabled") === "true";

describe("the view 列の追加", () => {
  it("says before anything is written where it will be", async () => {
    const plan = smallPlan();
    const { port } = await openColumns(plan);
    expect(screen.getByText(/「取組一覧」のF～.列（取組3件/)).toBeTruthy();
    expect(await port.readSnapshot()).toBe(plan);
  });

  it("writes the columns, says so, and then has nothing to renew", async () => {
    const { user, port } = await openColumns(smallPlan());
    await user.click(screen.getByRole("button", { name: "列を追加する" }));
    expect(await screen.findByText("列を追加しました")).toBeTruthy();
    const { sheets } = await port.readSnapshot();
    expect(sheets.map(({ name }) => name)).toContain("進捗設定");
    expect(sheets[0]?.cells.some(({ value }) => value === "判定")).toBe(true);
    await waitFor(() => {
      expect(port.selectedCell).toMatchObject({ sheet: "取組一覧", row: 2 });
    });
    expect(isOff(screen.getByRole("button", { name: "列を更新する" }))).toBe(true);
  });

  it("takes them out again after asking, and the workbook is as it was", async () => {
    const plan = smallPlan();
    const { user, port } = await openColumns(plan);
    await user.click(screen.getByRole("button", { name: "列を追加する" }));
    await screen.findByText("列を追加しました");
    await user.click(screen.getByRole("button", { name: "取り除く…" }));
    await user.click(within(await openDialog()).getByText("取り除く"));
    expect(await screen.findByText("追加した列とシートを取り除きました")).toBeTruthy();
    const after = await port.readSnapshot();
    expect(after.sheets.map(({ name, cells }) => [name, cells])).toEqual(
      plan.sheets.map(({ name, cells }) => [name, cells]),
    );
    expect(after.names).toEqual(plan.names);
  });

  it("takes the summary out with them, which would count nothing without them, and says so before", async () => {
    const { user, port } = await openColumns(smallPlan());
    await user.click(screen.getByRole("tab", { name: "集計" }));
    await user.click(await screen.findByRole("button", { name: "シートを作る" }));
    await screen.findByText("集計シートを作りました");
    await user.click(screen.getByRole("tab", { name: "列の追加" }));
    await user.click(await screen.findByRole("button", { name: "取り除く…" }));
    const dialog = await openDialog();
    expect(dialog.textContent).toContain("シート「進捗集計」");
    expect(dialog.textContent).toContain("元に戻せません");
    await user.click(within(dialog).getByText("取り除く"));
    await screen.findByText("追加した列とシートを取り除きました");
    expect((await port.readSnapshot()).sheets.map(({ name }) => name)).toEqual(["取組一覧"]);
    expect(screen.queryByRole("button", { name: "元に戻す" })).toBeNull();
  });

  it("renews them for another day, and calls it that", async () => {
    const { user } = await openColumns(smallPlan());
    await user.click(screen.getByRole("button", { name: "列を追加する" }));
    await screen.findByText("列を追加しました");
    expect(screen.getByRole("region", { name: "追加した場所" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /^年度末/ }));
    await waitFor(() => {
      expect(isOff(screen.getByRole("button", { name: "列を更新する" }))).toBe(false);
    });
    await user.click(screen.getByRole("button", { name: "列を更新する" }));
    expect(await screen.findByText("列を更新しました")).toBeTruthy();
  });

  it("takes the writing back in one step", async () => {
    const plan = smallPlan();
    const { user, port } = await openColumns(plan);
    await user.click(screen.getByRole("button", { name: "列を追加する" }));
    await screen.findByText("列を追加しました");
    await user.click(screen.getByRole("button", { name: "元に戻す" }));
    await screen.findByText("元に戻しました");
    expect((await port.readSnapshot()).sheets.map(({ name, cells }) => [name, cells])).toEqual(
      plan.sheets.map(({ name, cells }) => [name, cells]),
    );
  });

  it("refuses a filtered sheet in plain words, and writes nothing", async () => {
    const plan = smallPlan();
    const filtered = { ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, isFiltered: true })) };
    const { port } = await openColumns(filtered);
    expect(screen.getByText("このままでは列を足せません")).toBeTruthy();
    expect(screen.getByText(/フィルターを解除/)).toBeTruthy();
    expect(isOff(screen.getByRole("button", { name: "列を追加する" }))).toBe(true);
    expect(await port.readSnapshot()).toBe(filtered);
  });

  it("refuses a workbook that is no plan", async () => {
    await openColumns(shoppingList());
    expect(isOff(screen.getByRole("button", { name: "列を追加する" }))).toBe(true);
  });
});

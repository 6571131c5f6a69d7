/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { applyEdits } from "../../src/core/sheet/apply-edits";
import { BLANK_WORKBOOK } from "../../src/core/summary/blank-workbook";
import type { ExportedFile, Exporter } from "../../src/taskpane/exporter";
import { officePlan } from "../core/summary/report-of";
import { dayOf, renderReviewed } from "./render-pane";

async function openSummary(plan: WorkbookSnapshot, asOf = "2023-09-30", exporter?: Exporter) {
  const rendered = await renderReviewed(plan, {
    today: dayOf(asOf),
    ...(exporter !== undefined && { exporter }),
  });
  await rendered.user.click(screen.getByRole("tab", { name: "集計" }));
  await screen.findByRole("table", { name: "集計の見本" });
  return rendered;
}

const namesOf = ({ sheets }: WorkbookSnapshot): readonly string[] => sheets.map(({ name }) => name);

describe("the view 集計", () => {
  it("shows the counts before anything is written", async () => {
    const plan = officePlan();
    const { port } = await openSummary(plan);
    const table = screen.getByRole("table", { name: "集計の見本" });
    const total = within(table).getByRole("row", { name: /^計（実数）/ });
    expect([...total.querySelectorAll("td")].map(({ textContent }) => textContent)).toEqual([
      "7",
      "1",
      "0",
      "0",
      "2",
      "4",
    ]);
    expect(await port.readSnapshot()).toBe(plan);
  });

  it("makes the sheets, and takes them out again", async () => {
    const { user, port } = await openSummary(officePlan());
    await user.click(screen.getByRole("button", { name: "シートを作る" }));
    expect(await screen.findByText("集計シートを作りました")).toBeTruthy();
    expect(namesOf(await port.readSnapshot())).toEqual(expect.arrayContaining(["進捗集計", "進捗一覧"]));
    expect(screen.getByText("集計シートは、いまの内容に合っています。")).toBeTruthy();
    await waitFor(() => {
      expect(port.selectedCell).toEqual({ sheet: "進捗集計", row: 0, column: 0 });
    });
    await user.click(screen.getByRole("button", { name: "集計シートを取り除く" }));
    expect(await screen.findByText("集計シートを取り除きました")).toBeTruthy();
    expect(namesOf(await port.readSnapshot())).not.toContain("進捗集計");
  });

  it("settles a report, says up to when, and takes what was settled out again", async () => {
    const { user, port } = await openSummary(officePlan(), "2023-06-30");
    await user.click(screen.getByRole("button", { name: "報告を確定" }));
    expect(await screen.findByText("報告を確定しました")).toBeTruthy();
    expect(namesOf(await port.readSnapshot())).toContain("進捗履歴");
    expect(screen.getByText("令和5年6月30日の報告まで確定しています")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "確定した報告を取り除く…" }));
    const dialog = await waitFor(() => {
      const open = document.querySelector<HTMLElement>('[role="dialog"]');
      if (open === null) throw new Error("No dialog is open");
      return open;
    });
    expect(dialog.textContent).toContain("元に戻せません");
    expect(namesOf(await port.readSnapshot())).toContain("進捗履歴");
    await user.click(within(dialog).getByText("取り除く"));
    expect(await screen.findByText("確定した報告を取り除きました")).toBeTruthy();
    expect(namesOf(await port.readSnapshot())).not.toContain("進捗履歴");
    expect(screen.queryByRole("button", { name: /^確定した報告/ })).toBeNull();
  });

  it("saves a CSV file under a safe name", async () => {
    const saved: ExportedFile[] = [];
    const exporter: Exporter = {
      saveFile: (file) => Promise.resolve(void saved.push(file)),
      saveWorkbook: () => Promise.reject(new Error("not asked for")),
    };
    const { user } = await openSummary(officePlan(), "2023-09-30", exporter);
    await user.click(screen.getByRole("button", { name: "CSVで保存" }));
    expect(await screen.findByText(/を保存しました。$/)).toBeTruthy();
    expect(saved.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^[^\\/:*?"<>|]+ 進捗集計 2023-09-30\.csv$/),
    ]);
    expect(String(saved[0]?.content).startsWith("\uFEFF")).toBe(true);
  });

  it("makes a workbook of the summary alone", async () => {
    const made: WorkbookSnapshot[] = [];
    const exporter: Exporter = {
      saveFile: () => Promise.reject(new Error("not asked for")),
      saveWorkbook: (_, edits) => {
        made.push(applyEdits(BLANK_WORKBOOK, edits).snapshot);
        return Promise.resolve("opened");
      },
    };
    const { user } = await openSummary(officePlan(), "2023-09-30", exporter);
    await user.click(screen.getByRole("button", { name: "別ブックで保存" }));
    expect(await screen.findByText("新しいブックで開きました。")).toBeTruthy();
    expect(made.flatMap(namesOf)).toEqual(expect.arrayContaining(["進捗集計", "進捗一覧"]));
  });

  it("says so where the host lets no file out", async () => {
    const { user } = await openSummary(officePlan());
    await user.click(screen.getByRole("button", { name: "CSVで保存" }));
    expect(await screen.findByText(/^保存できませんでした。MacとiPadでは/)).toBeTruthy();
  });
});

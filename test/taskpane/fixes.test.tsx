/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { smallPlan } from "../support/plan-workbook";
import { sheetOf, workbookOf } from "../support/sheet-of";
import { renderReviewed } from "./render-pane";

/** Two look-alikes of the mark ○ (mended unseen), and a merge over two measures (mended after a look). */
function plan(): WorkbookSnapshot {
  return workbookOf(
    sheetOf(
      [
        ["みどり市 窓口改善計画（令和5年度）"],
        ["※実施状況　○：実施した　△：一部を実施した"],
        ["No.", "取組名", "担当課", "実施時期", "実施状況"],
        ["1", "案内表示の見直し", "市民課", "令和5年6月", "○"],
        ["2", "待ち時間の公表", "市民課", "令和5年7月", "〇"],
        ["3", "窓口アンケートの実施", "総務課", "令和5年8月", "◯"],
        ["4", "手続の一覧の作成", "税務課", "令和5年9月", "△"],
        ["5", "申請書の記入例の掲示", "税務課", "令和5年9月", null],
      ],
      { name: "取組一覧", merges: ["E7:E8"] },
    ),
  );
}

const marksIn = ({ sheets }: WorkbookSnapshot): readonly unknown[] =>
  (sheets[0]?.cells ?? []).filter(({ row, column }) => row > 2 && column === 4).map(({ value }) => value);

const cardWith = (text: RegExp): HTMLElement => {
  const card = screen.getAllByRole("listitem").find((item) => text.test(item.textContent));
  if (card === undefined) throw new Error(`No card says ${String(text)}`);
  return card;
};

/** The open dialog; asking for its role again and again would take jsdom seconds. */
const openDialog = (): Promise<HTMLElement> =>
  waitFor(() => {
    const dialog = document.querySelector<HTMLElement>('[role="dialog"]');
    if (dialog === null) throw new Error("No dialog is open");
    return dialog;
  });

describe("a safe fix", () => {
  it("is written at one click, reported, and taken back at another", async () => {
    const { user, port } = await renderReviewed(plan());
    const button = within(cardWith(/〇/)).getByRole("button", { name: /そろえる/ });
    await user.click(button);
    expect(await screen.findByText("直しました")).toBeTruthy();
    expect(marksIn(await port.readSnapshot())).toEqual(["○", "○", "○", "△"]);
    await user.click(screen.getByRole("button", { name: "元に戻す" }));
    expect(await screen.findByText("元に戻しました")).toBeTruthy();
    expect(marksIn(await port.readSnapshot())).toEqual(["○", "〇", "◯", "△"]);
  });

  it("is one of all that a single button mends", async () => {
    const { user, port } = await renderReviewed(plan());
    await user.click(screen.getByRole("button", { name: /^まとめて直す/ }));
    expect(await screen.findByText("直しました")).toBeTruthy();
    expect(marksIn(await port.readSnapshot())).toEqual(["○", "○", "○", "△"]);
    expect(screen.queryByRole("button", { name: /^まとめて直す/ })).toBeNull();
  });
});

describe("a protected sheet", () => {
  it("is left as it is, and the pane says why instead of that it has fixed something", async () => {
    const { sheets, ...rest } = plan();
    const locked = { ...rest, sheets: sheets.map((sheet) => ({ ...sheet, isProtected: true })) };
    const { user, port } = await renderReviewed(locked);
    await user.click(screen.getByRole("button", { name: /^まとめて直す/ }));
    expect(await screen.findByText("書き込めませんでした")).toBeTruthy();
    expect(screen.getByRole("status").textContent).toContain("保護を解除");
    expect(marksIn(await port.readSnapshot())).toEqual(["○", "〇", "◯", "△"]);
  });
});

describe("what was written", () => {
  it("is told to screen readers, before the counts of the review that follows", async () => {
    const { user } = await renderReviewed(plan());
    await user.click(screen.getByRole("button", { name: /^まとめて直す/ }));
    await screen.findByText("直しました");
    await waitFor(() => {
      expect(screen.getByRole("status").textContent).toMatch(/^直しました。.+要修正\d+件/);
    });
  });

  it("is shown above the list, which scrolls by itself", async () => {
    const { user } = await renderReviewed(plan());
    await user.click(screen.getByRole("button", { name: /^まとめて直す/ }));
    const notice = await screen.findByText("直しました");
    expect(screen.getByRole("tabpanel").contains(notice)).toBe(false);
  });
});

describe("a fix that needs a look", () => {
  it("shows before and after, and changes nothing until it is taken", async () => {
    const { user, port } = await renderReviewed(plan());
    const before = await port.readSnapshot();
    const button = within(cardWith(/結合/)).getByRole("button", { name: /…$/ });
    await user.click(button);
    const dialog = await openDialog();
    expect([...dialog.querySelectorAll("dd")].map(({ textContent }) => textContent)).toEqual([
      "結合",
      "結合なし",
      "（空欄）",
      "△",
    ]);
    expect(await port.readSnapshot()).toBe(before);
    await user.click(within(dialog).getByText("直す"));
    expect(await screen.findByText("直しました")).toBeTruthy();
    expect((await port.readSnapshot()).sheets[0]?.merges).toEqual([]);
  });

  it("can be left", async () => {
    const { user, port } = await renderReviewed(plan());
    const before = await port.readSnapshot();
    const button = within(cardWith(/結合/)).getByRole("button", { name: /…$/ });
    await user.click(button);
    await user.click(within(await openDialog()).getByText("やめる"));
    await waitFor(() => {
      expect(document.querySelector('[role="dialog"]')).toBeNull();
    });
    expect(await port.readSnapshot()).toBe(before);
  });
});

describe("what a rule is about", () => {
  it("is told on demand, with an example before and after", async () => {
    const { user } = await renderReviewed(plan());
    await user.click(within(cardWith(/〇/)).getByRole("button", { name: "くわしく" }));
    const dialog = await openDialog();
    expect(dialog.querySelectorAll("table").length).toBeGreaterThanOrEqual(2);
    expect(dialog.textContent).toContain("直した例");
    expect(dialog.textContent).toContain("字形");
  });

  it("points out in the example after what was changed", async () => {
    const { user } = await renderReviewed(smallPlan());
    const [first] = screen.getAllByRole("button", { name: "くわしく" });
    if (first === undefined) throw new Error("No button");
    await user.click(first);
    const [before, after] = (await openDialog()).querySelectorAll("table");
    const marked = (table: Element | undefined): readonly string[] =>
      [...(table?.querySelectorAll("mark") ?? [])].map(({ textContent }) => textContent);
    expect([marked(before), marked(after)]).toEqual([["2"], ["3"]]);
  });
});

describe("a rule that does not matter here", () => {
  it("is switched off in the workbook, and back again", async () => {
    const { user, port } = await renderReviewed(plan());
    const findings = screen.getAllByRole("listitem").length;
    await user.click(screen.getByRole("tab", { name: "設定" }));
    await user.selectOptions(screen.getByLabelText("状況の字形・表記の違い"), "off");
    expect(await screen.findByText("点検の項目を変えました")).toBeTruthy();
    expect((await port.readSnapshot()).settings).toEqual({ rules: '{"status-variant":{"severity":"off"}}' });
    await user.click(screen.getByRole("tab", { name: "検証" }));
    expect(screen.getAllByRole("listitem").length).toBeLessThan(findings);
  });
});

describe("a finding that is to stay", () => {
  it("leaves the list, is remembered by the workbook, and comes back when asked for", async () => {
    const { user, port } = await renderReviewed(plan());
    await user.click(within(cardWith(/〇/)).getByRole("button", { name: "このままにする" }));
    expect(await screen.findByText("このままにしました")).toBeTruthy();
    expect((await port.readSnapshot()).settings).toHaveProperty("ignored");
    expect(screen.queryByRole("button", { name: /^まとめて直す/ })).toBeNull();
    await user.click(screen.getByRole("button", { name: "このままにした指摘 1件" }));
    await user.click(screen.getByRole("button", { name: "指摘に戻す" }));
    expect(await screen.findByText("指摘に戻しました")).toBeTruthy();
    expect((await port.readSnapshot()).settings).not.toHaveProperty("ignored");
    expect(screen.getByRole("button", { name: /^まとめて直す/ })).toBeTruthy();
  });
});

describe("edits that somebody was ahead of", () => {
  it("are left out, and the pane says why", async () => {
    const { user, port } = await renderReviewed(plan());
    await port.applyEdits([
      {
        kind: "setCell",
        sheet: "取組一覧",
        row: 4,
        column: 4,
        expected: { value: "〇" },
        content: { value: "中止" },
      },
    ]);
    const button = within(cardWith(/〇/)).getByRole("button", { name: /そろえる/ });
    await user.click(button);
    expect(await screen.findByText("1か所は書き込めませんでした")).toBeTruthy();
    expect(marksIn(await port.readSnapshot())).toEqual(["○", "中止", "○", "△"]);
  });
});

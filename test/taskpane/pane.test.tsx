/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import { MemoryPort } from "../../src/adapters/memory/memory-port";
import { PortError } from "../../src/app/workbook-port";
import { DeferredPort } from "../app/deferred-port";
import { faultyPlan, shoppingList, smallPlan } from "../support/plan-workbook";
import { sheetOf, workbookOf } from "../support/sheet-of";
import { dayOf, renderPane, renderReviewed } from "./render-pane";

describe("before the first review", () => {
  it("the pane says what checking does, and that nothing is written", () => {
    renderPane({ port: new MemoryPort(smallPlan()) });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("進捗");
    expect(screen.getByText("検証ではブックを書き換えません。")).toBeTruthy();
    for (const name of ["検証", "進捗", "設定"]) expect(screen.getByRole("tab", { name })).toBeTruthy();
  });

  it("the ribbon's button starts the review without a click in the pane", async () => {
    renderPane({ port: new MemoryPort(smallPlan()), startView: "validate" });
    expect(await screen.findByRole("heading", { level: 1, name: /窓口改善計画/ })).toBeTruthy();
  });
});

it("each view begins at its top, and is found again as it was left", async () => {
  const { user } = await renderReviewed(faultyPlan(40));
  const panel = screen.getByRole("tabpanel");
  const scrollTo = (top: number) => {
    panel.scrollTop = top;
    fireEvent.scroll(panel);
  };
  scrollTo(900);
  await user.click(screen.getByRole("tab", { name: "進捗" }));
  expect(panel.scrollTop).toBe(0);
  scrollTo(120);
  await user.click(screen.getByRole("tab", { name: "検証" }));
  expect(panel.scrollTop).toBe(900);
  await user.click(screen.getByRole("tab", { name: "進捗" }));
  expect(panel.scrollTop).toBe(120);
});

it("a ribbon button opens its view and starts the review", async () => {
  renderPane({ port: new MemoryPort(smallPlan()), startView: "columns" });
  expect(await screen.findByRole("button", { name: "列を追加する" })).toBeTruthy();
});

describe("a review", () => {
  it("names the plan, its years, its size and the day that it is judged on", async () => {
    await renderReviewed(smallPlan());
    const header = screen.getByRole("banner");
    expect(header.textContent).toContain("窓口改善計画");
    expect(header.textContent).toContain("令和5年度・取組3件・指標0件");
    expect(header.textContent).toContain("基準日 令和5年10月1日");
  });

  it("shows each finding with what is wrong, and the cell that a click selects", async () => {
    const { user, port } = await renderReviewed(smallPlan());
    const errors = screen.getByRole("region", { name: /^要修正/ });
    const [card] = within(errors).getAllByRole("listitem");
    if (card === undefined) throw new Error("There is no finding");
    expect(card.querySelectorAll("p")).toHaveLength(3);
    const [link] = within(card).getAllByRole("button");
    if (link === undefined) throw new Error("The finding has no cell");
    expect(link.textContent).toBe("取組一覧!A5");
    await user.click(link);
    expect(port.selectedCell).toEqual({ sheet: "取組一覧", row: 4, column: 0 });
    // The same word stands on every finding: the message tells which one it is for.
    const message = card.querySelector("p")?.textContent ?? "";
    expect(within(card).getByRole("button", { name: "くわしく", description: message })).toBeTruthy();
  });

  it("tells a screen reader how it ended", async () => {
    const { session } = await renderReviewed(smallPlan());
    const findings = session.getState().completed?.review.findings ?? [];
    const errors = findings.filter(({ severity }) => severity === "error").length;
    expect(screen.getByRole("status").textContent).toContain(`要修正${String(errors)}件`);
    expect(screen.getByRole("status").textContent).toContain("期限超過1件");
  });

  it("shows text of the workbook as text, whatever it holds", async () => {
    const name = '<img src="x" onerror="document.title=1">';
    const plan = smallPlan();
    const [sheet] = plan.sheets;
    if (sheet === undefined) throw new Error("There is no sheet");
    const cells = sheet.cells.map((cell) =>
      cell.row === 4 && cell.column === 1 ? { ...cell, value: name } : cell,
    );
    const { view, user } = await renderReviewed({ ...plan, sheets: [{ ...sheet, cells }] });
    await user.click(screen.getByRole("tab", { name: "進捗" }));
    expect(screen.getByRole("button", { name: /^<img/ }).textContent).toBe(name);
    expect(view.container.querySelector("img")).toBeNull();
  });

  it("without a plan in the workbook says what could be read", async () => {
    const { user } = await renderReviewed(shoppingList());
    expect(screen.getByText("取組も指標も見つかりませんでした")).toBeTruthy();
    expect(screen.queryByRole("list", { name: "検証結果の件数" })).toBeNull();
    for (const name of ["進捗", "集計"]) {
      await user.click(screen.getByRole("tab", { name }));
      expect(screen.getByText("取組も指標も見つかりませんでした")).toBeTruthy();
    }
  });

  it("without findings says so", async () => {
    await renderReviewed(
      workbookOf(
        sheetOf([
          ["みどり市 窓口改善計画（令和5年度）"],
          ["No.", "取組名", "担当課", "実施時期", "実施状況"],
          ["1", "案内表示の見直し", "市民課", "令和5年6月", "完了"],
          ["2", "待ち時間の公表", "総務課", "令和5年7月", "完了"],
        ]),
      ),
    );
    expect(screen.getByText("確認が必要な箇所はありません")).toBeTruthy();
  });
});

describe("while it works", () => {
  it("the pane shows how far the reading is, keeps the focus on the button, and can be stopped", async () => {
    const port = new DeferredPort();
    const { user } = renderPane({ port });
    const button = screen.getByRole("button", { name: "検証する" });
    await user.click(button);
    act(() => {
      port.read(0).report({ done: 3, total: 12 });
    });
    expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("3");
    expect(screen.getByText("ブックを読み取っています… 25%")).toBeTruthy();
    expect(screen.getByRole("tabpanel").getAttribute("aria-busy")).toBe("true");
    expect(document.activeElement).toBe(button);
    await user.click(button);
    expect(port.reads).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: "中止" }));
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(screen.getByText("検証ではブックを書き換えません。")).toBeTruthy();
  });
});

describe("trouble", () => {
  it("says what happened and what to do, and trying again works", async () => {
    const port = new DeferredPort();
    const { user } = renderPane({ port });
    await user.click(screen.getByRole("button", { name: "検証する" }));
    await act(async () => {
      port.read(0).fail(new PortError("cell-editing"));
      await Promise.resolve();
    });
    expect(screen.getByText("セルが編集中のため読み取れませんでした")).toBeTruthy();
    expect(screen.getByRole("status").textContent).toContain("Enterキーで入力を確定");
    await user.click(screen.getByRole("button", { name: "もう一度検証する" }));
    await act(async () => {
      port.read(1).succeed(smallPlan());
      await Promise.resolve();
    });
    expect(screen.queryByText("セルが編集中のため読み取れませんでした")).toBeNull();
    expect(await screen.findByRole("region", { name: /^要修正/ })).toBeTruthy();
  });

  it("with a jump to a sheet that is gone is shown above the findings, which stay", async () => {
    const { session } = await renderReviewed(smallPlan());
    await act(() => session.jumpTo({ sheet: "昨年度", row: 0, column: 0 }));
    expect(screen.getByText("移動先のセルが見つかりませんでした")).toBeTruthy();
    expect(screen.getByRole("region", { name: /^要修正/ })).toBeTruthy();
  });
});

describe("tiles", () => {
  it("lead to their group, and to the table of overdue measures", async () => {
    const { user } = await renderReviewed(smallPlan());
    const tiles = screen.getByRole("list", { name: "検証結果の件数" });
    await user.click(within(tiles).getByRole("button", { name: /要修正/ }));
    expect(document.activeElement?.textContent).toMatch(/^要修正/);
    await user.click(within(tiles).getByRole("button", { name: /期限超過/ }));
    expect(document.activeElement?.textContent).toBe("期限超過 1");
    expect(screen.getByRole("tab", { name: "進捗", selected: true })).toBeTruthy();
  });
});

describe("a long list", () => {
  it("shows what is searched for, says how many that are, and a tile leads to all again", async () => {
    const { user } = await renderReviewed(faultyPlan(12));
    const cards = () => screen.getAllByRole("listitem").length;
    const all = cards();
    await user.type(screen.getByRole("searchbox", { name: "指摘を絞り込む" }), "その12");
    expect(cards()).toBeLessThan(all);
    expect(screen.getByText(/^\d+件のうち\d+件$/)).toBeTruthy();
    await user.type(screen.getByRole("searchbox", { name: "指摘を絞り込む" }), "どこにもない");
    expect(screen.getByText("当てはまる指摘はありません。")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /要確認/ }));
    expect(cards()).toBe(all);
    expect(document.activeElement?.id).toBe("findings-warning");
  });

  it("ask for no search where there are few", async () => {
    await renderReviewed(smallPlan());
    expect(screen.queryByRole("searchbox")).toBeNull();
  });

  it("shows a page of findings, and the next page on demand with the focus on its first", async () => {
    const { user } = await renderReviewed(faultyPlan(120));
    const group = screen.getByRole("region", { name: /^要確認/ });
    expect(within(group).getAllByRole("listitem")).toHaveLength(50);
    await user.click(within(group).getByRole("button", { name: /^さらに50件を表示/ }));
    const cards = within(group).getAllByRole("listitem");
    expect(cards).toHaveLength(100);
    expect(document.activeElement).toBe(cards[50]);
  });
});

describe("what is shown on demand", () => {
  it("takes the focus where the button was: in lists of measures", async () => {
    const { user } = await renderReviewed(faultyPlan(45));
    await user.click(screen.getByRole("tab", { name: "進捗" }));
    await user.click(screen.getByRole("button", { name: /^さらに20件を表示/ }));
    expect(document.activeElement?.textContent).toMatch(/その21$/);
    await user.click(screen.getByRole("button", { name: /^さらに/ }));
    expect(screen.queryByRole("button", { name: /^さらに/ })).toBeNull();
    expect(document.activeElement?.textContent).toMatch(/その41$/);
  });

  it("takes the focus where the button was: among the cells of a finding", async () => {
    const rows = Array.from({ length: 8 }, (_, index) => [
      String(index + 1),
      `窓口の取組その${String(index + 1)}`,
      "市民課",
      "令和5年6月",
      index < 2 ? "○" : "〇",
    ]);
    const marks = Array.from({ length: 8 }, (_, index) => [
      String(index + 9),
      `電話の取組その${String(index + 1)}`,
      "市民課",
      "令和5年6月",
      "○",
    ]);
    const { user } = await renderReviewed(
      workbookOf(
        sheetOf([
          ["みどり市 窓口計画（令和5年度）"],
          ["番号", "取組名", "担当課", "時期", "実施状況"],
          ...rows,
          ...marks,
        ]),
      ),
    );
    await user.click(screen.getByRole("button", { name: /^ほか\dか所$/ }));
    // The finding's own cell and three others stood there before.
    expect(document.activeElement?.textContent).toBe("E9");
    expect(screen.queryByRole("button", { name: /^ほか\dか所$/ })).toBeNull();
  });
});

describe("a review that finds more than the one before", () => {
  it("leaves the focus where it was", async () => {
    const { user, session } = await renderReviewed(smallPlan(), { today: dayOf("2023-06-30") });
    const button = screen.getByRole("button", { name: "検証する" });
    await user.click(button);
    const before = session.getState().completed?.review.findings.length ?? 0;
    await act(() => session.chooseAsOf(dayOf("2023-10-01")));
    expect(session.getState().completed?.review.findings.length).toBeGreaterThan(before);
    expect(document.activeElement).toBe(button);
  });
});

describe("the progress view", () => {
  it("draws the indicators that have actuals, and lists the others by name", async () => {
    const { user } = await renderReviewed(
      workbookOf(
        sheetOf([
          ["みどり市 窓口改善計画（令和5～7年度） 指標"],
          ["指標名", "基準値（令和4年度）", "目標値（令和7年度）", "令和5年度実績"],
          ["満足度", "60%", "80%", "65%"],
          ["待ち時間", "20分", "10分以下", null],
        ]),
      ),
    );
    await user.click(screen.getByRole("tab", { name: "進捗" }));
    expect(screen.getByRole("heading", { name: "指標 2" })).toBeTruthy();
    expect(screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      "満足度",
    ]);
    expect(screen.getByRole("heading", { name: "実績のない指標 1" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "待ち時間" })).toBeTruthy();
  });

  it("counts the measures by judgement and lists the late ones with their days", async () => {
    const { user, port } = await renderReviewed(smallPlan());
    await user.click(screen.getByRole("tab", { name: "進捗" }));
    const counts = within(screen.getByRole("list", { name: "取組の状況" })).getAllByRole("listitem");
    expect(counts.map(({ textContent }) => textContent)).toEqual([
      "完了 1",
      "期限内 0",
      "期限間近 0",
      "期限超過 1",
      "開始前 0",
      "判定対象外 1",
    ]);
    const table = screen.getByRole("table", { name: "期限超過 1" });
    const [, row] = within(table).getAllByRole("row");
    expect(row?.textContent).toBe("2待ち時間の公表市民課62日");
    await user.click(within(table).getByRole("button", { name: /待ち時間の公表/ }));
    expect(port.selectedCell?.row).toBe(4);
  });

  it("says why a measure is not judged", async () => {
    const { user } = await renderReviewed(smallPlan());
    await user.click(screen.getByRole("tab", { name: "進捗" }));
    expect(screen.getByText(/随時/).textContent).toContain("期限で判定しません");
  });

  it("before the first review says how to get there", async () => {
    const { user } = renderPane({ port: new MemoryPort(smallPlan()) });
    await user.click(screen.getByRole("tab", { name: "進捗" }));
    expect(screen.getByText(/^検証すると/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "検証する" })).toBeTruthy();
  });
});

describe("the settings", () => {
  it("judge anew on a preset day, and on the workbook's own again", async () => {
    const { user } = await renderReviewed(smallPlan());
    await user.click(screen.getByRole("tab", { name: "設定" }));
    expect(screen.getByText(/^いまの基準日/).textContent).toBe("いまの基準日：令和5年10月1日（今日）");
    await user.click(screen.getByRole("button", { name: "年度末 令和6年3月31日" }));
    expect(screen.getByRole("banner").textContent).toContain("基準日 令和6年3月31日");
    expect(screen.getByText(/^いまの基準日/).textContent).toContain("（ここで指定）");
    await user.click(screen.getByRole("button", { name: "指定をやめる" }));
    expect(screen.getByRole("banner").textContent).toContain("基準日 令和5年10月1日");
    expect(screen.queryByRole("button", { name: "指定をやめる" })).toBeNull();
    expect(document.activeElement).toBe(screen.getByLabelText("基準日"));
  });

  it("take a typed date when it is complete, not at every keystroke", async () => {
    const { user, session } = await renderReviewed(smallPlan());
    const days: string[] = [];
    session.subscribe(() => days.push(session.getState().asOf ?? "none"));
    await user.click(screen.getByRole("tab", { name: "設定" }));
    await user.type(screen.getByLabelText("基準日"), "2023-07-31");
    expect(days).toEqual([]);
    await user.keyboard("{Enter}");
    expect(new Set(days)).toEqual(new Set(["2023-07-31"]));
    expect(screen.getByRole("banner").textContent).toContain("基準日 令和5年7月31日");
  });

  it("offer the plan's last year where today lies behind it", async () => {
    const { user } = await renderReviewed(smallPlan(), { today: dayOf("2026-11-21") });
    await user.click(screen.getByRole("tab", { name: "設定" }));
    expect(screen.getByRole("button", { name: "中間 令和5年9月30日" })).toBeTruthy();
  });

  it("hand on the language that was chosen", async () => {
    const { user, languages } = renderPane({ port: new MemoryPort(smallPlan()) });
    await user.click(screen.getByRole("tab", { name: "設定" }));
    await user.click(screen.getByRole("radio", { name: "English" }));
    expect(languages).toEqual(["en"]);
  });
});

describe("in English", () => {
  it("the pane's own texts hold no Japanese", async () => {
    const { user } = await renderReviewed(shoppingList(), { language: "en" });
    const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
    expect(screen.getByRole("banner").textContent).not.toMatch(japanese);
    expect(screen.getByRole("tabpanel").textContent).not.toMatch(japanese);
    await user.click(screen.getByRole("tab", { name: "Progress" }));
    expect(screen.getByRole("tabpanel").textContent).not.toMatch(japanese);
  });
});

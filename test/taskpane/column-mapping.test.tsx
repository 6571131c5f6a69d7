/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { COLUMN_MAP_SETTING, parseColumnMap } from "../../src/core/layout/parse-column-map";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { sheetOf, workbookOf } from "../support/sheet-of";
import { renderReviewed } from "./render-pane";

function plan(): WorkbookSnapshot {
  return workbookOf(
    sheetOf(
      [
        ["令和5年度　窓口改善計画"],
        ["番号", "取組名", "うけもち", "時期", "実施状況", "色"],
        [1, "案内板の更新", "管財課", "6月", "完了", "赤"],
        [2, "呼出機の設置", "市民課", "10月", "実施中", "青"],
      ],
      { name: "一覧" },
    ),
  );
}

type Rendered = Awaited<ReturnType<typeof renderReviewed>>;

async function openMapping({ user }: Rendered): Promise<HTMLElement> {
  await user.click(screen.getByRole("button", { name: "見出しの対応を確かめる" }));
  return screen.getByRole("table", { name: "一覧" });
}

function meaningOf(heading: string): HTMLElement {
  return screen.getByLabelText(`「${heading}」の意味`);
}

async function choose({ user }: Rendered, heading: string, meaning: string): Promise<void> {
  await user.click(meaningOf(heading));
  // Visibility need not be computed for every option of the list: it is open.
  await user.click(await screen.findByRole("option", { name: meaning, hidden: true }));
}

describe("the meanings of headings", () => {
  it("are reached from a missing column, and take the focus", async () => {
    const rendered = await renderReviewed(plan());
    expect(screen.getByText(/見出し「うけもち」のことと思われます/u)).toBeTruthy();
    await openMapping(rendered);
    expect(document.activeElement?.textContent).toBe("見出しの対応");
  });

  it("show each heading with what it was read as, and a proposal where it was not", async () => {
    const table = await openMapping(await renderReviewed(plan()));
    const rows = within(table).getAllByRole("row").slice(1);
    expect(rows.map((row) => row.querySelector("td")?.textContent)).toEqual([
      "番号番号として読みました",
      "取組名取組名として読みました",
      "うけもち読んでいません候補：担当課（確からしさ 高）",
      "時期時期として読みました",
      "実施状況状況として読みました",
      "色読んでいません",
    ]);
  });

  it("are kept in the workbook once saved, and read from there", async () => {
    const rendered = await renderReviewed(plan());
    const table = await openMapping(rendered);
    const { user, port, session } = rendered;
    const save = screen.getByRole("button", { name: "保存" });
    expect(save.getAttribute("aria-disabled")).toBe("true");
    await user.click(within(table).getByRole("button", { name: "担当課にする" }));
    await user.click(save);
    await waitFor(() => {
      expect(session.getState().completed?.review.measures[0]?.measure.divisions).toEqual(["管財課"]);
    });
    const { settings = {} } = await port.readSnapshot();
    expect(parseColumnMap(settings[COLUMN_MAP_SETTING] ?? "").map).toEqual([
      { sheet: "一覧", heading: ["うけもち"], field: "divisions" },
    ]);
    expect(await screen.findByText("担当課として読みました（指定）")).toBeTruthy();
  });

  it("give a meaning to one heading only", async () => {
    const rendered = await renderReviewed(plan());
    const table = await openMapping(rendered);
    await rendered.user.click(within(table).getByRole("button", { name: "担当課にする" }));
    await choose(rendered, "色", "担当課");
    expect(meaningOf("うけもち").textContent).toBe("自動");
    expect(meaningOf("色").textContent).toBe("担当課");
  });

  it("can be left as they were", async () => {
    const rendered = await renderReviewed(plan());
    await openMapping(rendered);
    await choose(rendered, "色", "読まない");
    await rendered.user.click(screen.getByRole("button", { name: "取り消す" }));
    expect(meaningOf("色").textContent).toBe("自動");
    expect((await rendered.port.readSnapshot()).settings).toBeUndefined();
  });
});

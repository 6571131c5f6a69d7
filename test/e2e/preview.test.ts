import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { sheetOf, workbookOf } from "../support/sheet-of";
import { buildXlsx } from "../support/build-xlsx";
import { samplesFolder } from "../support/samples";
import { openSample, selectedAddress, startPreview, visit, type Preview, type Visit } from "./open-preview";

const FAULTY = "1_職員育成プラン（点検前）.xlsx";
const BIG = "big-plan.xlsx";
const HEADINGS = ["No.", "取組", "担当課", "時期", "実施状況"];
const MEASURES = 2_000;

jest.setTimeout(120_000);

function bigPlan(): WorkbookSnapshot {
  const rows = Array.from({ length: MEASURES }, (_, index) => [
    index + 1,
    `地域拠点の点検その${String(index + 1)}`,
    "施設部管理課",
    index % 2 === 0 ? "令和6年4月～令和7年3月" : "令和6年9月末まで",
    index === MEASURES - 1 ? "よくわからない" : "完了",
  ]);
  return workbookOf(sheetOf([["施設点検計画（令和6年度～令和7年度）"], [], HEADINGS, ...rows]));
}

/** A workbook that shows what the grid can do. */
function gridSamples(): WorkbookSnapshot {
  const first: SheetSnapshot = {
    ...sheetOf([], { name: "表" }),
    cells: [
      { row: 0, column: 0, value: "二行にわたる見出し" },
      { row: 0, column: 2, value: 45_199, numberFormat: '[$-411]ggge"年"m"月"d"日"' },
      { row: 1, column: 2, value: 0.529, numberFormat: "0.0%" },
      { row: 2, column: 0, value: "A3" },
      { row: 2, column: 1, value: "B3" },
      { row: 2, column: 2, value: { error: "#REF!" }, formula: "=#REF!" },
      { row: 4, column: 1, value: "隠れた行の下" },
    ],
    merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
    hiddenRows: [{ first: 3, last: 3 }],
  };
  const hidden: SheetSnapshot = { ...sheetOf([["隠し"]], { name: "内部" }), visibility: "hidden" };
  return workbookOf(first, hidden, { ...sheetOf([["固定"]], { name: "保護" }), isProtected: true });
}

let samples: string;
let preview: Preview;
let visited: Visit[] = [];

beforeAll(async () => {
  samples = mkdtempSync(path.join(tmpdir(), "shinchoku-preview-"));
  const written = samplesFolder();
  for (const name of readdirSync(written)) copyFileSync(path.join(written, name), path.join(samples, name));
  writeFileSync(path.join(samples, BIG), buildXlsx(bigPlan()));
  writeFileSync(path.join(samples, "grid.xlsx"), buildXlsx(gridSamples()));
  preview = await startPreview(samples);
});

afterAll(async () => {
  await preview.close();
  rmSync(samples, { recursive: true, force: true });
});

afterEach(async () => {
  for (const { page } of visited) await page.close();
  visited = [];
});

async function open(
  ...rest: Parameters<typeof visit> extends [unknown, ...infer R] ? R : never
): Promise<Visit> {
  const opened = await visit(preview, ...rest);
  visited.push(opened);
  return opened;
}

/** Nothing went wrong, and nothing but this machine's server was ever asked. */
function expectQuiet({ requests, troubles }: Visit): void {
  // A frame that gives way to the next workbook's drops what it was fetching.
  expect(troubles.filter((trouble) => !trouble.startsWith("dropped:"))).toEqual([]);
  expect(requests.filter((address) => !address.startsWith(preview.server.url))).toEqual([]);
  expect(requests.length).toBeGreaterThan(5);
}

describe("the add-in in the preview", () => {
  test("reviews the sample and leads to the cell of a finding", async () => {
    const visit = await open();
    await openSample(visit, FAULTY);
    await visit.pane.getByRole("button", { name: "検証する" }).click();
    const link = visit.pane.getByRole("button", { name: /取組一覧!G45/ }).first();
    await link.click();

    await visit.page.waitForFunction(
      () => document.querySelector<HTMLInputElement>(".name-box")?.value === "G45",
    );
    const cell = visit.page.locator("#cell-G45");
    await expect(cell.getAttribute("aria-selected")).resolves.toBe("true");
    await expect(cell.innerText()).resolves.toBe("令和5年13月まで");
    await expect(visit.page.getByLabel("セルの内容").innerText()).resolves.toBe("令和5年13月まで");
    const [seen, grid] = await Promise.all([cell.boundingBox(), visit.page.getByRole("grid").boundingBox()]);
    expect(seen?.y).toBeGreaterThan(grid?.y ?? Infinity);
    expect((seen?.y ?? Infinity) + (seen?.height ?? 0)).toBeLessThan((grid?.y ?? 0) + (grid?.height ?? 0));
    expectQuiet(visit);
  });

  test("starts the review from the ribbon", async () => {
    const visit = await open();
    await openSample(visit, FAULTY);
    await visit.page.getByRole("toolbar").getByRole("button", { name: "検証" }).click();
    await visit.pane.getByText("要修正").first().waitFor();
    expectQuiet(visit);
  });

  test("is reached from the grid by the keyboard", async () => {
    const visit = await open();
    await openSample(visit, FAULTY);
    const validate = visit.pane.getByRole("button", { name: "検証する" });
    await validate.waitFor();
    await visit.page.locator("#cell-B10").click();
    await visit.page.keyboard.press("F6");
    await visit.page.keyboard.press("Tab");
    await visit.page.keyboard.press("Tab");
    await visit.page.keyboard.press("Enter");
    await visit.pane.getByText("要修正").first().waitFor();
    expectQuiet(visit);
  });

  test("sees what is typed into the grid", async () => {
    const visit = await open();
    await openSample(visit, FAULTY);
    await visit.page.locator("#cell-B10").click();
    await visit.page.keyboard.type("令和5年度からの取組");
    await visit.page.keyboard.press("Enter");
    await expect(visit.page.locator("#cell-B10").innerText()).resolves.toBe("令和5年度からの取組");
    await expect(selectedAddress(visit.page)).resolves.toBe("B11");

    // Takes the fault of G45 away: the finding goes with it.
    const name = visit.page.getByLabel("名前ボックス");
    await name.fill("G45");
    await name.press("Enter");
    await visit.page.locator("#cell-G45").click();
    await visit.page.keyboard.type("令和6年3月まで");
    await visit.page.keyboard.press("Enter");
    await visit.pane.getByRole("button", { name: "検証する" }).click();
    await visit.pane.getByText("要修正").first().waitFor();
    await expect(visit.pane.getByText("令和5年13月").count()).resolves.toBe(0);
    expectQuiet(visit);
  });

  test(`reviews ${String(MEASURES)} measures and leads to the last row`, async () => {
    const visit = await open();
    await openSample(visit, BIG);
    await visit.pane.getByRole("button", { name: "検証する" }).click();
    const address = `一覧!E${String(MEASURES + 3)}`;
    await visit.pane.getByRole("button", { name: address }).first().click();
    await visit.page.locator(`#cell-E${String(MEASURES + 3)}[aria-selected=true]`).waitFor();
    await expect(visit.page.getByLabel("セルの内容").innerText()).resolves.toBe("よくわからない");
    expectQuiet(visit);
  });

  test("says so where office.js cannot be reached", async () => {
    const visit = await open(async (page) => {
      await page.route("**/office-js/**", (route) => route.abort());
    });
    await visit.pane.getByText("Excelとの接続を準備できませんでした").waitFor({ timeout: 30_000 });
    expect(visit.troubles.length).toBeGreaterThan(0);
    expect(visit.troubles.filter((trouble) => !/office-js|ERR_FAILED/.test(trouble))).toEqual([]);
  });

  test("says so where office.js loads but Office never gets ready", async () => {
    const visit = await open(async (page) => {
      await page.route("**/office-js/excel-*", () => new Promise(() => undefined));
    });
    await visit.pane.getByText("Excelとの接続を準備できませんでした").waitFor({ timeout: 30_000 });
    expectQuiet(visit);
  });
});

describe("the grid of the preview", () => {
  async function openGrid(): Promise<Visit> {
    const visit = await open();
    await openSample(visit, "grid.xlsx");
    return visit;
  }

  test("shows merged cells, formats, errors, and no hidden sheet", async () => {
    const { page, ...rest } = await openGrid();
    await expect(page.locator("#cell-C1").innerText()).resolves.toBe("令和5年9月30日");
    await expect(page.locator("#cell-C2").innerText()).resolves.toBe("52.9%");
    await expect(page.locator("#cell-C3").innerText()).resolves.toBe("#REF!");
    await expect(page.locator("#cell-A1").getAttribute("aria-rowspan")).resolves.toBe("2");
    await expect(page.locator("#cell-B2").count()).resolves.toBe(0);
    await expect(page.getByRole("tab").allInnerTexts()).resolves.toEqual(["表", "保護"]);
    expectQuiet({ page, ...rest });
  });

  test("goes by keyboard over merged cells and past hidden rows", async () => {
    const { page } = await openGrid();
    await page.locator("#cell-A1").click();
    const after = async (key: string): Promise<string> => {
      await page.keyboard.press(key);
      return selectedAddress(page);
    };
    expect(await after("ArrowRight")).toBe("C1");
    expect(await after("Enter")).toBe("C2");
    expect(await after("Shift+Tab")).toBe("A1");
    expect(await after("ArrowDown")).toBe("A3");
    expect(await after("Tab")).toBe("B3");
    expect(await after("Enter")).toBe("B5");
    expect(await after("Home")).toBe("A5");
    expect(await after("End")).toBe("C5");
    expect(await after("Control+Home")).toBe("A1");
  });

  test("edits, cancels, empties, overwrites formulas, and leaves protected sheets alone", async () => {
    const { page } = await openGrid();
    const status = page.locator(".status");
    await page.locator("#cell-B3").dblclick();
    await page.keyboard.type("と追記");
    await page.keyboard.press("Escape");
    await expect(page.locator("#cell-B3").innerText()).resolves.toBe("B3");
    await page.keyboard.press("F2");
    await page.keyboard.type("と追記");
    await page.keyboard.press("Tab");
    await expect(page.locator("#cell-B3").innerText()).resolves.toBe("B3と追記");
    await expect(selectedAddress(page)).resolves.toBe("C3");
    await page.keyboard.type("1");
    await page.keyboard.press("Enter");
    await expect(page.locator("#cell-C3").innerText()).resolves.toBe("1");
    await page.locator("#cell-A3").click();
    await page.keyboard.press("Delete");
    await expect(page.locator("#cell-A3").innerText()).resolves.toBe("");
    await page.getByRole("tab", { name: "保護" }).click();
    await page.locator("#cell-A1").click();
    await page.keyboard.type("上書き");
    await expect(status.innerText()).resolves.toContain("保護");
    await expect(page.locator("#cell-A1").innerText()).resolves.toBe("固定");
  });

  test("leaves Enter to a Japanese input method while it composes", async () => {
    const { page } = await openGrid();
    await page.locator("#cell-A3").click();
    const input = await page.context().newCDPSession(page);
    await input.send("Input.imeSetComposition", { text: "けいか", selectionStart: 3, selectionEnd: 3 });
    await page.locator("textarea.cell-editor").evaluate((editor) => {
      editor.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", isComposing: true, bubbles: true }));
    });
    await expect(selectedAddress(page)).resolves.toBe("A3");
    await input.send("Input.insertText", { text: "計画" });
    await page.keyboard.press("Enter");
    await expect(page.locator("#cell-A3").innerText()).resolves.toBe("計画");
    await expect(selectedAddress(page)).resolves.toBe("A5");
  });

  test("draws only what is seen of a big sheet", async () => {
    const visit = await open();
    await openSample(visit, BIG);
    const drawn = await visit.page.getByRole("row").count();
    expect(drawn).toBeLessThan(100);
    const rowCount = await visit.page.getByRole("grid").getAttribute("aria-rowcount");
    expect(Number(rowCount)).toBeGreaterThan(MEASURES);
    await visit.page.keyboard.press("Tab");
    await visit.page.locator("#cell-A1").click();
    await visit.page.keyboard.press("Control+End");
    await visit.page.locator(`#cell-E${String(MEASURES + 3)}`).waitFor();
    await expect(visit.page.getByRole("row").count()).resolves.toBeLessThan(100);
  });
});

describe("opening a file", () => {
  async function choose(page: Visit["page"], name: string, buffer: Buffer): Promise<void> {
    await page.getByRole("grid").waitFor();
    await page
      .locator("input[type=file]")
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  }

  test("opens a workbook from disk", async () => {
    const visit = await open();
    await choose(visit.page, "手元の計画.xlsx", Buffer.from(buildXlsx(gridSamples())));
    await visit.page.locator(".file-name", { hasText: "手元の計画.xlsx" }).waitFor();
    await expect(visit.page.locator("#cell-C2").innerText()).resolves.toBe("52.9%");
    expectQuiet(visit);
  });

  test("says in one line that a file is no workbook, and keeps the open one", async () => {
    const visit = await open();
    await openSample(visit, "grid.xlsx");
    await choose(visit.page, "議事録.xlsx", Buffer.from("議事録です"));
    const alert = visit.page.getByRole("alert");
    await alert.waitFor();
    const said = (await alert.locator("span").innerText()).split("\n");
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^議事録\.xlsx：Excel ブック（\.xlsx）ではないため開けません。/);
    await expect(visit.page.locator(".file-name").innerText()).resolves.toBe("grid.xlsx");
    expectQuiet(visit);
  });

  test("shows what a workbook holds as text, never as markup", async () => {
    const visit = await open();
    const markup = "<img src=x onerror=\"document.title='ran'\">";
    await choose(visit.page, "markup.xlsx", Buffer.from(buildXlsx(workbookOf(sheetOf([[markup]])))));
    await visit.page.locator(".file-name", { hasText: "markup.xlsx" }).waitFor();
    await expect(visit.page.locator("#cell-A1").innerText()).resolves.toBe(markup);
    await expect(visit.page.title()).resolves.not.toBe("ran");
    expectQuiet(visit);
  });
});

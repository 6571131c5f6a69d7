import type { Page } from "playwright-core";
import { samplesFolder } from "../support/samples";
import { openSample, startPreview, visit, type Preview } from "./open-preview";

const SAMPLE = "1_職員育成プラン（点検前）.xlsx";
const ORIGINAL_TABS = ["取組一覧", "指標"];
/** A measure that is done; it is due on the reporting date of the sample. */
const DONE_ROW = 10;

jest.setTimeout(180_000);

let preview: Preview;

beforeAll(async () => {
  preview = await startPreview(samplesFolder());
});

afterAll(async () => {
  await preview.close();
});

function tabs(page: Page): Promise<string[]> {
  return page.getByRole("tablist", { name: "シート" }).getByRole("tab").allInnerTexts();
}

function activeTab(page: Page, name: string): Promise<void> {
  return page.getByRole("tab", { name, selected: true }).waitFor();
}

async function selectCell(page: Page, address: string): Promise<void> {
  const name = page.getByLabel("名前ボックス");
  await name.fill(address);
  await name.press("Enter");
  await page.locator(`#cell-${address}[aria-selected=true]`).click();
}

test("from the review over columns and summary back to the workbook as it was", async () => {
  const { page, pane, troubles } = await visit(preview, undefined, {
    viewport: { width: 1800, height: 900 },
  });
  await openSample({ page }, SAMPLE);
  const press = (name: string | RegExp) => pane.getByRole("button", { name }).first().click();
  const said = (text: string) => pane.getByText(text, { exact: true }).first().waitFor();

  await press("検証する");
  await press(/^まとめて直す/);
  await pane.getByRole("button", { name: "元に戻す" }).first().waitFor();

  await pane.getByRole("tab", { name: "列の追加" }).click();
  await press("列を追加する");
  await said("列を追加しました");
  expect(await tabs(page)).toEqual([...ORIGINAL_TABS, "進捗設定"]);
  const heading = page.getByRole("gridcell", { name: "判定", exact: true });
  const column = /^cell-([A-Z]+)/.exec((await heading.first().getAttribute("id")) ?? "")?.[1] ?? "";
  const judgement = page.locator(`#cell-${column}${String(DONE_ROW)}`);
  await expect(judgement.innerText()).resolves.toMatch(/完了$/);
  await selectCell(page, `H${String(DONE_ROW)}`);
  await page.keyboard.type("△");
  await page.keyboard.press("Enter");
  await selectCell(page, `${column}${String(DONE_ROW)}`);
  await expect(judgement.innerText()).resolves.toMatch(/期限間近$/);

  await pane.getByRole("tab", { name: "集計" }).click();
  await press("シートを作る");
  await said("集計シートを作りました");
  await activeTab(page, "進捗集計");
  const picture = page.getByRole("img", { name: /^施策分野別の状況/ });
  await picture.waitFor();
  expect((await picture.boundingBox())?.width).toBeGreaterThan(200);
  expect(await picture.locator("rect").count()).toBeGreaterThan(5);
  await expect(picture.innerHTML()).resolves.toContain("期限超過");

  await press("元に戻す");
  await said("元に戻しました");
  expect(await tabs(page)).toEqual([...ORIGINAL_TABS, "進捗設定"]);

  await pane.getByRole("tab", { name: "列の追加" }).click();
  await press("取り除く…");
  await pane.getByRole("dialog").getByRole("button", { name: "取り除く" }).click();
  await said("追加した列とシートを取り除きました");
  expect(await tabs(page)).toEqual(ORIGINAL_TABS);
  await expect(heading.count()).resolves.toBe(0);
  expect(troubles.filter((trouble) => !trouble.startsWith("dropped:"))).toEqual([]);
});

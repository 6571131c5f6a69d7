import type { FrameLocator, Page } from "playwright-core";
import { samplesFolder } from "../support/samples";
import { openSample, startPreview, visit, type Preview, type Visit } from "./open-preview";

/*
 * What only a browser knows of the pane: where the focus is, what is in sight, and what fits.
 */
const SAMPLE = "1_職員育成プラン（点検前）.xlsx";
/** The narrowest that Excel makes a task pane, about. */
const NARROW = 320;

jest.setTimeout(120_000);

let preview: Preview;
let visited: Visit[] = [];

beforeAll(async () => {
  preview = await startPreview(samplesFolder());
});

afterAll(async () => {
  await preview.close();
});

afterEach(async () => {
  for (const { page } of visited) await page.close();
  visited = [];
});

async function reviewed(): Promise<Visit> {
  const opened = await visit(preview);
  visited.push(opened);
  await openSample(opened, SAMPLE);
  await opened.pane.getByRole("button", { name: "検証する" }).click();
  await opened.pane.getByText("要修正").first().waitFor();
  return opened;
}

const focused = (pane: FrameLocator): Promise<string> =>
  pane.locator("body").evaluate((body) => body.ownerDocument.activeElement?.textContent ?? "");

async function narrow(page: Page, width: number): Promise<void> {
  const edge = page.getByRole("separator", { name: "作業ウィンドウの幅" });
  await edge.focus();
  while (Number(await edge.getAttribute("aria-valuenow")) > width) await page.keyboard.press("ArrowRight");
}

test("the focus comes back to the button when a dialog closes", async () => {
  const { page, pane } = await reviewed();
  const explain = pane.getByRole("button", { name: "くわしく" }).nth(1);
  await explain.click();
  await pane.getByRole("dialog").getByRole("button", { name: "閉じる" }).waitFor();
  await page.keyboard.press("Escape");
  await pane.getByRole("dialog").waitFor({ state: "detached" });
  await expect(focused(pane)).resolves.toBe("くわしく");
  await expect(explain.evaluate((button) => button === button.ownerDocument.activeElement)).resolves.toBe(
    true,
  );
});

test("the focus stays in the pane when what was pressed goes with its list", async () => {
  const { page, pane } = await reviewed();
  await pane.getByRole("button", { name: "このままにする" }).first().click();
  await pane.getByRole("button", { name: /^このままにした指摘/ }).click();
  await pane.getByRole("button", { name: "指摘に戻す" }).focus();
  await page.keyboard.press("Enter");
  await pane.getByText("指摘に戻しました", { exact: true }).waitFor();
  await pane.locator("#panel:focus").waitFor();
});

test("what a fix far down the list has done is in sight, with the way back", async () => {
  const { pane } = await reviewed();
  const fix = pane.getByRole("button", { name: /そろえる（\d+か所）$/ }).first();
  await fix.scrollIntoViewIfNeeded();
  const panel = pane.getByRole("tabpanel");
  await panel.evaluate((element) => {
    element.scrollTop = Math.max(element.scrollTop, 200);
  });
  await fix.click();
  const undo = pane.getByRole("button", { name: "元に戻す" });
  await undo.waitFor();
  await expect(panel.evaluate((element) => element.scrollTop)).resolves.toBeGreaterThan(0);
  const isInSight = await undo.evaluate((button) => {
    const { top, bottom } = button.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });
  expect(isInSight).toBe(true);
});

test.each(["日本語", "English"])("nothing is wider than a narrow pane in %s", async (language) => {
  const { page, pane } = await reviewed();
  await narrow(page, NARROW);
  await pane.getByRole("tab", { name: "設定" }).click();
  await pane.getByRole("radio", { name: language }).click();
  const tabs = pane.getByRole("tab");
  const count = await tabs.count();
  for (let index = 0; index < count; index += 1) {
    await tabs.nth(index).click();
    const tooWide = await pane
      .locator("html")
      .evaluate((html) =>
        [html, ...html.querySelectorAll("#panel")]
          .filter((element) => element.scrollWidth > element.clientWidth)
          .map((element) => element.tagName),
      );
    expect([await tabs.nth(index).innerText(), tooWide]).toEqual([expect.any(String), []]);
  }
});

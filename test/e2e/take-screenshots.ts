import { mkdirSync, statSync } from "node:fs";
import path from "node:path";
import { samplesFolder } from "../support/samples";
import { openSample, startPreview, visit } from "./open-preview";

/*
 * Writes the pictures of the README from the real thing: `npm run build`, then `npx tsx test/e2e/take-screenshots.ts`.
 */
const FOLDER = path.resolve(__dirname, "../../docs/images");
const LIMIT_IN_BYTES = 300_000;
const SAMPLE = "1_職員育成プラン（点検前）.xlsx";

async function takeScreenshots(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const preview = await startPreview(samplesFolder());
  try {
    const { page, pane } = await visit(preview, undefined, { viewport: { width: 1480, height: 860 } });
    const shoot = async (name: string): Promise<void> => {
      const file = path.join(FOLDER, name);
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: file, animations: "disabled" });
      const { size } = statSync(file);
      if (size > LIMIT_IN_BYTES) throw new Error(`${file} has ${String(size)} bytes.`);
      process.stdout.write(`${file}: ${String(size)} bytes\n`);
    };
    await page.clock.install({ time: new Date("2025-04-07T09:30:00+09:00") });
    await openSample({ page }, SAMPLE);
    await pane.getByRole("button", { name: "検証する" }).waitFor();
    await page.waitForLoadState("networkidle");
    await shoot("preview-before.png");

    await pane.getByRole("button", { name: "検証する" }).click();
    const link = pane.getByRole("button", { name: "取組一覧!B28" }).first();
    await link.click();
    await page.locator("#cell-B28[aria-selected=true]").waitFor();
    await page.waitForLoadState("networkidle");
    await shoot("preview-after.png");
  } finally {
    await preview.close();
  }
}

takeScreenshots().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

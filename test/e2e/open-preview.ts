import { existsSync } from "node:fs";
import path from "node:path";
import type { Browser, BrowserContextOptions, FrameLocator, Page } from "playwright-core";
import { startPreviewServer, type PreviewServer } from "../../src/emulator/server/preview-server";
import { launchBrowser } from "../support/browser";

const ROOT = path.resolve(__dirname, "../..");

/** A running preview with a browser. */
export interface Preview {
  readonly server: PreviewServer;
  readonly browser: Browser;
  close(): Promise<void>;
}

/**
 * Starts the preview of the production build over a folder of workbooks, and a browser.
 *
 * @throws Error where the build is not there.
 */
export async function startPreview(samples: string): Promise<Preview> {
  for (const page of ["dist/addin/taskpane.html", "dist/emulator/index.html"]) {
    if (!existsSync(path.join(ROOT, page))) throw new Error(`${page} is missing: run "npm run build" first.`);
  }
  const server = await startPreviewServer({ root: ROOT, samples, port: 0 });
  const browser = await launchBrowser();
  return {
    server,
    browser,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** One page on the preview, and everything that went wrong on it or left it. */
export interface Visit {
  readonly page: Page;
  /** The task pane's frame. */
  readonly pane: FrameLocator;
  /** Addresses of all requests, of every frame. */
  readonly requests: readonly string[];
  /** Errors and warnings of the console, uncaught errors, refused, failed or dropped (by the page itself) requests. */
  readonly troubles: readonly string[];
}

/** Opens the preview on a page of its own; wait for `shownWorkbook` or for what is expected instead. */
export async function visit(
  { browser, server }: Preview,
  prepare: (page: Page) => Promise<void> = async () => undefined,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const page = await browser.newPage({
    locale: "ja-JP",
    timezoneId: "Asia/Tokyo",
    viewport: { width: 1440, height: 900 },
    ...options,
  });
  const requests: string[] = [];
  const troubles: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("requestfailed", (request) => {
    const isDropped = request.failure()?.errorText === "net::ERR_ABORTED";
    troubles.push(`${isDropped ? "dropped" : "failed"}: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) troubles.push(`${String(response.status())}: ${response.url()}`);
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) troubles.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => troubles.push(`uncaught: ${error.message}`));
  page.setDefaultTimeout(20_000);
  await prepare(page);
  await page.goto(server.url);
  return { page, pane: page.frameLocator("iframe"), requests, troubles };
}

/** Opens one of the offered workbooks and waits until its grid is there. */
export async function openSample({ page }: Pick<Visit, "page">, fileName: string): Promise<void> {
  await page.getByLabel("見本").selectOption(fileName);
  await page.locator(".file-name", { hasText: fileName }).waitFor();
  await page.getByRole("grid").waitFor();
}

/** The address in the name box: the selected cell. */
export async function selectedAddress(page: Page): Promise<string> {
  return page.getByLabel("名前ボックス").inputValue();
}

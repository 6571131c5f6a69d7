import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { chromium, type Browser } from "playwright-core";

const projectRoot = path.resolve(__dirname, "../..");
const run = promisify(execFile);

/**
 * Starts a headless browser: on Linux the Chromium that comes as an npm package (nothing of the system is needed, not
 * even its shared libraries), elsewhere the Chrome or Edge that is installed.
 *
 * @throws Error where neither Chrome nor Edge is installed on macOS or Windows.
 * @example
 * const browser = await launchBrowser();
 * const page = await browser.newPage();
 * await browser.close();
 */
export async function launchBrowser(): Promise<Browser> {
  if (process.platform === "linux") {
    const home = await unpackedChromium();
    return chromium.launch({
      executablePath: path.join(home, "chromium"),
      // Containers often run as root, where Chromium's sandbox cannot start.
      args: ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none"],
      env: { ...process.env, LD_LIBRARY_PATH: libraryPath(home) },
    });
  }
  return chromium.launch({ channel: "chrome" }).catch(() => chromium.launch({ channel: "msedge" }));
}

/** Own libraries come last: a system that has them knows them better. */
function libraryPath(home: string): string {
  const inherited = process.env["LD_LIBRARY_PATH"];
  const own = path.join(home, "al2023", "lib");
  return inherited === undefined || inherited === "" ? own : `${inherited}:${own}`;
}

/** Unpacks once for each version of the package; several processes may ask at the same time. */
async function unpackedChromium(): Promise<string> {
  const manifest = path.join(projectRoot, "node_modules/@sparticuz/chromium/package.json");
  const { version } = (await import(manifest)) as { version: string };
  const cache = path.join(projectRoot, "node_modules/.cache/shinchoku");
  const home = path.join(cache, `chromium-${version}`);
  if (existsSync(home)) return home;

  await mkdir(cache, { recursive: true });
  const staging = await mkdtemp(path.join(cache, "unpacking-"));
  await run(process.execPath, [path.join(__dirname, "unpack-chromium.cjs")], {
    cwd: projectRoot,
    env: { ...process.env, TMPDIR: staging, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" },
  });
  await rename(staging, home).catch(async (error: unknown) => {
    await rm(staging, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  });
  return home;
}

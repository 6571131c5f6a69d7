import { spawn } from "node:child_process";
import path from "node:path";
import { startPreviewServer } from "./server/preview-server";

const PREFERRED_PORT = 4180;

async function main(): Promise<void> {
  const root = path.resolve(__dirname, "../..");
  const samples = path.join(root, "dist/samples");
  const server = await startPreviewServer({ root, samples, port: PREFERRED_PORT });
  console.log(`進捗 プレビュー: ${server.url}（終了は Ctrl+C）`);
  if (process.stdout.isTTY && process.env["CI"] === undefined) openBrowser(server.url);
  const stop = (): void => {
    void server.close().then(() => {
      process.exit(0);
    });
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

/** Best effort: where no browser opens, the printed line is enough. */
function openBrowser(url: string): void {
  const [command, ...rest] =
    process.platform === "darwin"
      ? ["open", url]
      : process.platform === "win32"
        ? ["cmd", "/c", "start", "", url]
        : ["xdg-open", url];
  if (command === undefined) return;
  const child = spawn(command, rest, { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}

void main();

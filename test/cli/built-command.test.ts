import { execFileSync, spawnSync } from "node:child_process";
import { accessSync, constants, readFileSync } from "node:fs";
import path from "node:path";
import { version } from "../../package.json";
import { samplePath } from "../support/samples";

const ROOT = path.resolve(__dirname, "../..");
const BUILT = path.join(ROOT, "dist/cli/shinchoku.js");

/** The command that `npm run build` makes; without it these tests fail, as `npm test` always builds first. */
describe("the built command", () => {
  it("starts with a shebang and is executable", () => {
    expect(readFileSync(BUILT, "utf8").startsWith("#!/usr/bin/env node\n")).toBe(true);
    if (process.platform !== "win32") {
      expect(() => {
        accessSync(BUILT, constants.X_OK);
      }).not.toThrow();
    }
  });

  it("runs through npx from the project's root", () => {
    const output = execFileSync("npx", ["--no-install", "shinchoku", "--version"], {
      cwd: ROOT,
      encoding: "utf8",
      shell: process.platform === "win32",
      stdio: ["ignore", "pipe", "ignore"],
    });
    expect(output).toBe(`${version}\n`);
  });

  it("checks a workbook from any folder", () => {
    const { status, stdout } = spawnSync(process.execPath, [BUILT, "check", "2_職員育成プラン.xlsx"], {
      cwd: path.dirname(samplePath("2_職員育成プラン.xlsx")),
      encoding: "utf8",
    });
    expect(status).toBe(0);
    expect(stdout).toContain("取組 30件");
  });
});

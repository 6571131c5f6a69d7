import { execFileSync, spawnSync } from "node:child_process";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");

export interface CliRun {
  readonly exitCode: number | null;
  readonly output: string;
  readonly errors: string;
}

/**
 * Runs `shinchoku` from its sources in a process of its own, from the repository's root.
 *
 * @param environment Variables on top of this process's own.
 */
export function runCli(args: readonly string[], environment: NodeJS.ProcessEnv = {}): CliRun {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "src/cli/main.ts", ...args],
    { cwd: ROOT, encoding: "utf8", env: { ...process.env, ...environment }, maxBuffer: 64 * 1024 * 1024 },
  );
  return { exitCode: status, output: stdout, errors: stderr };
}

/** Writes a workbook that is really encrypted, through a library that Jest itself cannot load. */
export function writeEncryptedWorkbook(file: string): void {
  const script = `
    import { writeFileSync } from "node:fs";
    import { writeXlsx } from "hucre/xlsx";
    const sheets = [{ name: "一覧", rows: [["No.", "取組"]] }];
    writeFileSync(process.argv[1], await writeXlsx({ sheets, encryption: { password: "secret", spinCount: 1000 } }));
  `;
  execFileSync(process.execPath, ["--input-type=module", "-e", script, file], { cwd: ROOT });
}

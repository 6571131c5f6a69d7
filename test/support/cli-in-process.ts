import { version } from "../../package.json";
import { createXlsxFile, writeTextFile } from "../../src/adapters/xlsx/output-file";
import { XlsxFilePort } from "../../src/adapters/xlsx/xlsx-file-port";
import { parseCalendarDay } from "../../src/core/calendar/calendar-day";
import type { CommandHost } from "../../src/cli/command-host";
import { runCommand } from "../../src/cli/run-command";
import type { CliRun } from "./cli";

/** Runs the commands in this process, on a machine where it is 31 March 2025 and no text file can be read. */
export async function runCommandHere(
  args: readonly string[],
  settings: Partial<CommandHost> = {},
): Promise<CliRun> {
  const today = parseCalendarDay("2025-03-31");
  if (today === undefined) throw new Error("No such day");
  const written = { output: "", errors: "" };
  const host: CommandHost = {
    openWorkbook: (path) => new XlsxFilePort(path),
    editWorkbook: (path, output) => new XlsxFilePort(path, output),
    createWorkbook: createXlsxFile,
    writeText: writeTextFile,
    readText: () => undefined,
    today: () => today,
    version,
    colour: false,
    write: (text) => {
      written.output += text;
    },
    writeError: (text) => {
      written.errors += text;
    },
    ...settings,
  };
  const exitCode = await runCommand(args, host);
  return { exitCode, ...written };
}

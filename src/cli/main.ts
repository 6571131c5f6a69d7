import { readFileSync } from "node:fs";
import { createXlsxFile, writeTextFile } from "../adapters/xlsx/output-file";
import { XlsxFilePort } from "../adapters/xlsx/xlsx-file-port";
import { toCalendarDay } from "../core/calendar/calendar-day";
import packageInfo from "../../package.json";
import type { CommandHost } from "./command-host";
import { runCommand } from "./run-command";

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function today(): ReturnType<CommandHost["today"]> {
  const now = new Date();
  const day = toCalendarDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === undefined) throw new Error(`The clock shows no day of the calendar: ${String(now)}`);
  return day;
}

/** Colours for people: on a terminal, unless NO_COLOR (no-color.org) asks for none. */
function showsColour(): boolean {
  return process.stdout.isTTY && (process.env["NO_COLOR"] ?? "") === "";
}

const host: CommandHost = {
  openWorkbook: (path) => new XlsxFilePort(path),
  editWorkbook: (path, output) => new XlsxFilePort(path, output),
  createWorkbook: createXlsxFile,
  writeText: writeTextFile,
  readText,
  today,
  version: packageInfo.version,
  colour: showsColour(),
  write: (text) => void process.stdout.write(text),
  writeError: (text) => void process.stderr.write(text),
};

// A reader such as `head` may close the pipe early: that ends the output, it is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

runCommand(process.argv.slice(2), host).then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    process.stderr.write(
      `shinchoku: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exitCode = 2;
  },
);

import type { EditablePort, WorkbookPort } from "../app/workbook-port";
import type { CalendarDay } from "../core/calendar/calendar-day";
import type { Edit, EditOutcome } from "../core/sheet/edit";

/** A file to write, and the one that it is made from: they are never the same. */
export interface OutputFile {
  readonly path: string;
  readonly source: string;
}

/** What a command needs of the machine it runs on. */
export interface CommandHost {
  /** A port onto the workbook at a path; reading it may fail with a `PortError`. */
  openWorkbook(path: string): WorkbookPort;
  /** A port that reads one file and writes another; it refuses to write the file that it reads. */
  editWorkbook(path: string, output: string): EditablePort;
  /** Makes a workbook of its own by edits on `BLANK_WORKBOOK`; may fail with a `PortError`. */
  createWorkbook(file: OutputFile, edits: readonly Edit[]): Promise<EditOutcome>;
  /** Writes a text file in UTF-8; may fail with a `PortError`. */
  writeText(file: OutputFile, text: string): Promise<void>;
  /** The text of a file; `undefined` where it cannot be read. */
  readText(path: string): string | undefined;
  /** Today's date where the user is. */
  today(): CalendarDay;
  readonly version: string;
  /** Whether standard output shows colours. */
  readonly colour: boolean;
  write(text: string): void;
  writeError(text: string): void;
}

/** 0: no error-level finding; 1: error-level findings; 2: wrong usage, or a file that cannot be read. */
export type ExitCode = 0 | 1 | 2;

/** One command of `shinchoku`. */
export type Command = (args: readonly string[], host: CommandHost) => Promise<ExitCode>;

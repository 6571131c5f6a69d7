import { resolve } from "node:path";
import { PortError, type EditablePort } from "../app/workbook-port";
import type { Language } from "../core/calendar/era";
import type { Edit } from "../core/sheet/edit";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import type { CommandHost, ExitCode } from "./command-host";
import { formatPortError, formatWriteError } from "./format-port-error";
import { printable } from "./printable";
import { UsageError } from "./usage-error";

/** A file to read and another to write. */
export interface FilePair {
  readonly input: string;
  readonly output: string;
}

/**
 * The files of a command that writes: one to read, and with `-o` one to write.
 *
 * @throws UsageError where one is missing, there are more, or both are one file
 */
export function parseFilePair(positionals: readonly string[], output: string | undefined): FilePair {
  const [input, extra] = positionals;
  if (input === undefined) throw new UsageError({ code: "missing-file" });
  if (extra !== undefined) throw new UsageError({ code: "extra-argument", given: extra });
  if (output === undefined) throw new UsageError({ code: "missing-output" });
  if (resolve(input) === resolve(output)) throw new UsageError({ code: "output-is-input", given: output });
  return { input, output };
}

const WORKBOOK = /\.xl[st][xm]$/i;
const WITH_MACROS = /\.(?:xlsm|xltm)$/i;

/**
 * Excel opens no file whose ending says otherwise than its content: that it is a workbook, and whether it holds macros.
 *
 * @throws UsageError where the output's ending is not of the input's kind
 */
export function requireSameKind({ input, output }: FilePair): void {
  if (!WORKBOOK.test(output))
    throw new UsageError({
      code: "bad-output",
      given: output,
      detail: WITH_MACROS.test(input) ? ".xlsm" : ".xlsx",
    });
  if (WITH_MACROS.test(input) !== WITH_MACROS.test(output))
    throw new UsageError({ code: "output-of-other-kind", given: output });
}

/** What a command makes of a workbook. */
export type EditPlan =
  | {
      readonly kind: "edits";
      readonly edits: readonly Edit[];
      readonly title: string;
      readonly summary: string;
    }
  /** Sentences that say why nothing is written. */
  | { readonly kind: "refused"; readonly reasons: readonly string[] };

async function applyPlan(
  port: EditablePort,
  plan: (snapshot: WorkbookSnapshot) => EditPlan,
): Promise<{ readonly plan: EditPlan; readonly isApplied: boolean }> {
  const made = plan(await port.readSnapshot());
  if (made.kind === "refused") return { plan: made, isApplied: false };
  const { rejected } = await port.applyEdits(made.edits, { isAtomic: true, title: made.title });
  return { plan: made, isApplied: rejected.length === 0 };
}

/** What is said where edits of a command are refused: none of them is carried out. */
export const REJECTED: Readonly<Record<Language, string>> = {
  ja: "書き込めないセルがあったため、何も書き込みませんでした。",
  en: "Some cells cannot be written, so nothing was.",
};

/**
 * Runs the work of a command that reads one file and writes another. Where either fails, one line on standard error says
 * which file it is, why, and what to do.
 *
 * @param work calls what it is given once the input is read: troubles that follow are the output's
 */
export async function withFiles(
  files: FilePair,
  language: Language,
  host: CommandHost,
  work: (markRead: () => void) => Promise<ExitCode>,
): Promise<ExitCode> {
  let isRead = false;
  try {
    return await work(() => {
      isRead = true;
    });
  } catch (error) {
    if (!(error instanceof PortError)) throw error;
    const { code } = error;
    const said = isRead
      ? formatWriteError(files, code, language)
      : formatPortError(files.input, code, language);
    host.writeError(`${said}\n`);
    return 2;
  }
}

/**
 * Reads a workbook, writes what a command makes of it to another file, and says so in one line. Where that is refused,
 * or a file cannot be read or written, one line on standard error says why, and nothing is written.
 *
 * @throws UsageError where the two files are of different kinds
 */
export async function editFile(
  files: FilePair,
  plan: (snapshot: WorkbookSnapshot) => EditPlan,
  language: Language,
  host: CommandHost,
): Promise<ExitCode> {
  requireSameKind(files);
  const { input, output } = files;
  return withFiles(files, language, host, async (markRead) => {
    const done = await applyPlan(host.editWorkbook(input, output), (snapshot) => {
      markRead();
      return plan(snapshot);
    });
    if (done.plan.kind === "edits" && done.isApplied) {
      host.write(`${printable(`${output}: ${done.plan.summary}`)}\n`);
      return 0;
    }
    const reasons = done.plan.kind === "refused" ? done.plan.reasons : [REJECTED[language]];
    host.writeError(`${printable(`${input}: ${reasons.join(" ")}`)}\n`);
    return 2;
  });
}

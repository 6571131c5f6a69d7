import type { Language } from "../core/calendar/era";
import type { Command, CommandHost, ExitCode } from "./command-host";
import { annotate } from "./commands/annotate";
import { check } from "./commands/check";
import { clean } from "./commands/clean";
import { explain } from "./commands/explain";
import { fix } from "./commands/fix";
import { read } from "./commands/read";
import { listRules } from "./commands/rules";
import { summary } from "./commands/summary";
import { helpText, type CommandName } from "./help";
import { formatUsageProblem, UsageError } from "./usage-error";

const COMMANDS: Readonly<Record<CommandName, Command>> = {
  check,
  annotate,
  clean,
  explain,
  fix,
  read,
  rules: listRules,
  summary,
};

function isCommandName(text: string): text is CommandName {
  return Object.hasOwn(COMMANDS, text);
}

/** The language to answer in, also where the rest of the call is wrong; Japanese unless `--lang en` stands somewhere. */
function spokenLanguage(args: readonly string[]): Language {
  const at = args.indexOf("--lang");
  const given =
    at < 0 ? args.find((arg) => arg.startsWith("--lang="))?.slice("--lang=".length) : args[at + 1];
  return given === "en" ? "en" : "ja";
}

async function dispatch(args: readonly string[], host: CommandHost): Promise<ExitCode> {
  const language = spokenLanguage(args);
  const [name, ...rest] = args;
  if (name === undefined) throw new UsageError({ code: "missing-command" });
  if (name === "--version") {
    host.write(`${host.version}\n`);
    return 0;
  }
  const command = isCommandName(name) ? name : undefined;
  if (args.includes("--help") || args.includes("-h")) {
    host.write(helpText(command, language));
    return 0;
  }
  if (command === undefined)
    throw new UsageError({ code: "unknown-command", given: name, known: Object.keys(COMMANDS) });
  return COMMANDS[command](rest, host);
}

/**
 * Runs `shinchoku` with the arguments that follow its name.
 *
 * @returns the exit code; a wrong call is told in one line that ends with a hint, a defect is thrown.
 */
export async function runCommand(args: readonly string[], host: CommandHost): Promise<ExitCode> {
  try {
    return await dispatch(args, host);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const language = spokenLanguage(args);
    const hint = language === "ja" ? "（使い方: shinchoku --help）" : " (Usage: shinchoku --help --lang en)";
    host.writeError(`shinchoku: ${formatUsageProblem(error.problem, language)}${hint}\n`);
    return 2;
  }
}

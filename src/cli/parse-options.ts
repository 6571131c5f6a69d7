import { parseArgs, type ParseArgsConfig } from "node:util";
import type { Language } from "../core/calendar/era";
import { parseCalendarDay, type CalendarDay } from "../core/calendar/calendar-day";
import { toFiscalYear, type FiscalYear } from "../core/calendar/fiscal-year";
import type { Severity } from "../core/findings/finding";
import type { Rule } from "../core/findings/rule";
import { UsageError, type UsageProblem } from "./usage-error";

export interface PlanSpan {
  readonly start: FiscalYear;
  readonly end: FiscalYear;
}

const LANGUAGES: readonly Language[] = ["ja", "en"];
const PLAN_SPAN = /^(\d{4})-(\d{4})$/;
const RULE_SETTING = /^([a-z][a-z0-9-]*)(?:=(off|info|warning|error)|\.([a-zA-Z]+)=(\d+(?:\.\d+)?))$/;

/** Reads the ISO day that an option gives. */
export function parseDay(option: string, text: string): CalendarDay {
  const day = parseCalendarDay(text);
  if (day === undefined) throw new UsageError({ code: "bad-day", given: text, option });
  return day;
}

/** Reads `--as-of`: an ISO day. */
export function parseAsOf(text: string): CalendarDay {
  return parseDay("--as-of", text);
}

/** Reads `--plan`: first and last fiscal year, such as `2021-2023`. */
export function parsePlanSpan(text: string): PlanSpan {
  const match = PLAN_SPAN.exec(text);
  const start = toFiscalYear(Number(match?.[1]));
  const end = toFiscalYear(Number(match?.[2]));
  if (start === undefined || end === undefined || end < start)
    throw new UsageError({ code: "bad-plan", given: text });
  return { start, end };
}

/** Reads `--fy`: one fiscal year. */
export function parseFiscalYear(text: string): FiscalYear {
  const year = /^\d{4}$/.test(text) ? toFiscalYear(Number(text)) : undefined;
  if (year === undefined) throw new UsageError({ code: "bad-year", given: text });
  return year;
}

/** Reads `--lang`; Japanese without it. */
export function parseLanguage(text: string | undefined): Language {
  const language = LANGUAGES.find((known) => known === (text ?? "ja"));
  if (language === undefined) throw new UsageError({ code: "bad-language", given: text ?? "" });
  return language;
}

/** What `--rule` asks for, per rule id. */
export interface AskedRuleSettings {
  readonly severities: Readonly<Record<string, Severity | "off">>;
  readonly ruleOptions: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/**
 * Reads every `--rule ID=severity` and `--rule ID.option=number`; the last one of each counts.
 *
 * @param known The rules that exist.
 */
export function parseRuleSettings(texts: readonly string[], known: readonly Rule[]): AskedRuleSettings {
  const severities: Record<string, Severity | "off"> = {};
  const ruleOptions: Record<string, Readonly<Record<string, number>>> = {};
  for (const text of texts) {
    const [, id, severity, option, value] = RULE_SETTING.exec(text) ?? [];
    if (id === undefined) throw new UsageError({ code: "bad-rule", given: text });
    const rule = known.find((one) => one.id === id);
    if (rule === undefined)
      throw new UsageError({ code: "unknown-rule", given: id, known: known.map((one) => one.id) });
    if (option !== undefined) {
      if (rule.meta.options?.[option] === undefined) throw new UsageError({ code: "bad-rule", given: text });
      ruleOptions[id] = { ...ruleOptions[id], [option]: Number(value) };
    } else if (severity === "off" || severity === "info" || severity === "warning" || severity === "error") {
      severities[id] = severity;
    }
  }
  return { severities, ruleOptions };
}

/** The option that a message of `parseArgs` speaks of. */
function optionNamed(message: string): string {
  return /'(?:-\w, )?(?<option>--?[^\s'=]+)/.exec(message)?.groups?.["option"] ?? "";
}

interface ParseFailure {
  readonly code: string;
  readonly message: string;
}

/** Told by its code: Node makes these errors in a realm of its own, where `instanceof` may not reach. */
function isParseFailure(error: unknown): error is ParseFailure {
  if (typeof error !== "object" || error === null || !("code" in error) || !("message" in error))
    return false;
  const { code, message } = error;
  return typeof code === "string" && code.startsWith("ERR_PARSE_ARGS_") && typeof message === "string";
}

function toUsageProblem(
  { code, message }: ParseFailure,
  options: readonly string[],
): UsageProblem | undefined {
  const given = optionNamed(message);
  switch (code) {
    case "ERR_PARSE_ARGS_UNKNOWN_OPTION":
      return { code: "unknown-option", given, known: options.map((name) => `--${name}`) };
    case "ERR_PARSE_ARGS_INVALID_OPTION_VALUE":
      return { code: message.includes("does not take") ? "unexpected-value" : "missing-value", given };
    default:
      return undefined;
  }
}

function translate(error: unknown, options: readonly string[]): unknown {
  const problem = isParseFailure(error) ? toUsageProblem(error, options) : undefined;
  return problem === undefined ? error : new UsageError(problem, { cause: error });
}

/**
 * Splits the arguments of a command into options and the rest.
 *
 * @throws UsageError where an option is unknown or lacks its value.
 */
export function parseOptions<const T extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: T,
): ReturnType<typeof parseArgs<{ args: string[]; options: T; allowPositionals: true; strict: true }>> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw translate(error, Object.keys(options));
  }
}

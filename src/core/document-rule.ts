import { parseCalendarDay, type CalendarDay } from "./calendar/calendar-day";
import type { Language } from "./calendar/era";
import { ruleExamples } from "./findings/examples";
import type { Finding, Severity } from "./findings/finding";
import { formatFinding, formatFixTitle, ruleTexts } from "./findings/format-finding";
import { exampleWorkbook, type ExampleCell, type RuleExample } from "./findings/rule-example";
import type { Rule, RuleOptions } from "./findings/rule";
import type { FindingText } from "./findings/rule-texts";
import { reviewWorkbook } from "./review-workbook";
import { formatAddress, formatCellRef } from "./sheet/address";
import { applyEdits } from "./sheet/apply-edits";
import type { Cell, SheetSnapshot, WorkbookSnapshot } from "./sheet/snapshot";

/** What a rule says of its example: at which cell, and what its fix would do. */
export interface DocumentedFinding extends FindingText {
  /** `一覧!B5` */
  readonly at: string;
  readonly fix: { readonly title: string; readonly safe: boolean } | null;
}

/** An option of a rule, with what it means. */
export interface DocumentedOption {
  readonly name: string;
  readonly value: number;
  readonly description: string;
}

/** All that is told of a rule, wherever it is shown. */
export interface RuleDocumentation {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  readonly description: string;
  readonly options: readonly DocumentedOption[];
  /** Sheets with the fault, what the rule says of it, and the sheets without it. */
  readonly before: WorkbookSnapshot;
  readonly findings: readonly DocumentedFinding[];
  readonly after: WorkbookSnapshot;
}

/** The day on which examples are reviewed. */
const EXAMPLE_DAY = "2024-09-30";

function exampleDay(): CalendarDay {
  const day = parseCalendarDay(EXAMPLE_DAY);
  if (day === undefined) throw new Error(`Not a day: ${EXAMPLE_DAY}`);
  return day;
}

/** What a rule finds in an example, and nothing else. */
export function reviewExample(rule: Rule, workbook: WorkbookSnapshot): readonly Finding[] {
  const { findings } = reviewWorkbook(workbook, { today: exampleDay() });
  return findings.filter((finding) => finding.rule === rule.id);
}

function toCell(written: ExampleCell, row: number, column: number): Cell | undefined {
  if (written === null) return undefined;
  return typeof written === "object" && "value" in written
    ? { row, column, ...written }
    : { row, column, value: written };
}

/** A sheet with some of its cells written anew. */
function rewritten(sheet: SheetSnapshot, mend: Readonly<Record<string, ExampleCell>>): SheetSnapshot {
  const cells = sheet.cells.flatMap((cell) => {
    const written = mend[`${sheet.name}!${formatAddress(cell.row, cell.column)}`];
    return written === undefined ? [cell] : (toCell(written, cell.row, cell.column) ?? []);
  });
  const filled = new Set(sheet.cells.map(({ row, column }) => formatAddress(row, column)));
  const lastRow = Math.max(...sheet.cells.map(({ row }) => row));
  const lastColumn = Math.max(...sheet.cells.map(({ column }) => column));
  for (let row = 0; row <= lastRow; row += 1) {
    for (let column = 0; column <= lastColumn; column += 1) {
      const address = formatAddress(row, column);
      const written = mend[`${sheet.name}!${address}`];
      const cell = written === undefined || filled.has(address) ? undefined : toCell(written, row, column);
      if (cell !== undefined) cells.push(cell);
    }
  }
  return { ...sheet, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column) };
}

function isSheets(mend: NonNullable<RuleExample["mend"]>): mend is RuleExample["before"] {
  return Array.isArray(mend);
}

function mended(
  { mend }: RuleExample,
  before: WorkbookSnapshot,
  findings: readonly Finding[],
): WorkbookSnapshot {
  if (mend === undefined)
    return applyEdits(
      before,
      findings.flatMap(({ fix }) => fix?.edits ?? []),
    ).snapshot;
  if (isSheets(mend)) return exampleWorkbook(mend);
  return { ...before, sheets: before.sheets.map((sheet) => rewritten(sheet, mend)) };
}

function documentOptions(
  options: RuleOptions,
  texts: Readonly<Record<string, string>>,
): readonly DocumentedOption[] {
  return Object.entries(options).map(([name, value]) => {
    const description = texts[name];
    if (description === undefined) throw new Error(`No text for the option ${name}`);
    return { name, value, description };
  });
}

/**
 * Tells all of a rule in one language. What its example leads to is not written down but found: the rule runs over the
 * sheets with the fault, and its fix, where it has one, mends them.
 *
 * @throws where the rule has no texts or no example, which a test rules out
 * @example documentRule(statusVariant, "ja").findings[0]?.message // "「○」の字形が混ざっています（1か所）"
 */
export function documentRule(rule: Rule, language: Language): RuleDocumentation {
  const { id, meta } = rule;
  const texts = ruleTexts(id, language);
  const example = ruleExamples[id];
  if (example === undefined) throw new Error(`No example for rule ${id}`);
  const before = exampleWorkbook(example.before, example.names);
  const findings = reviewExample(rule, before);
  return {
    id,
    severity: meta.severity,
    title: texts.title,
    description: texts.description,
    options: documentOptions(meta.options ?? {}, texts.options ?? {}),
    before,
    findings: findings.map((finding) => {
      const title = formatFixTitle(finding, language);
      return {
        ...formatFinding(finding, language),
        at: formatCellRef(finding.at),
        fix: title === null ? null : { title, safe: finding.fix?.safe ?? false },
      };
    }),
    after: mended(example, before, findings),
  };
}

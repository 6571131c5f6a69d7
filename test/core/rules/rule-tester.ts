import type { Language } from "../../../src/core/calendar/era";
import type { Finding, FindingData, Fix, Severity } from "../../../src/core/findings/finding";
import { formatFinding, formatFixTitle } from "../../../src/core/findings/format-finding";
import type { Rule } from "../../../src/core/findings/rule";
import type { ReviewOptions } from "../../../src/core/review";
import { reviewWorkbook } from "../../../src/core/review-workbook";
import { formatArea, formatCellRef } from "../../../src/core/sheet/address";
import { applyEdits } from "../../../src/core/sheet/apply-edits";
import type { Edit } from "../../../src/core/sheet/edit";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { sheetOf, workbookOf, type Written } from "../../support/sheet-of";
import { day, year } from "../progress/samples";

/** A sheet as a person would type it from A1 on. */
export type Rows = readonly (readonly Written[])[];

/** One sheet as rows, sheets with their names and merges, or a whole workbook. */
export type Book = Rows | readonly SheetSnapshot[] | WorkbookSnapshot;

interface Case {
  /** A sentence on what stands in the workbook. */
  readonly name: string;
  readonly book: Book;
  /** 基準日 to judge against; 2024-09-30 where the case is not about it. */
  readonly asOf?: string;
  /** The plan's first and last fiscal year, where the workbook does not state them. */
  readonly plan?: readonly [number, number];
}

export type ValidCase = Case;

/** A finding as a table writes it: every field is compared. */
export interface ExpectedFinding {
  readonly messageId: string;
  readonly severity: Severity;
  /** In A1 notation with its sheet: `一覧!B5`. */
  readonly at: string;
  readonly related?: readonly string[];
  readonly data: FindingData;
  /** What the offered mend writes; absent where there is none. */
  readonly fix?: {
    readonly titleId: string;
    readonly safe: boolean;
    /** In order: `一覧!E3 = ○`, `一覧!F3 = 45292 (yyyy/m/d)`, `一覧!E3:E4 parted`. */
    readonly writes: readonly string[];
  };
}

export interface InvalidCase extends Case {
  readonly findings: readonly ExpectedFinding[];
}

export interface RuleCases {
  /** Workbooks in which the rule must find nothing. */
  readonly valid: readonly ValidCase[];
  /** Workbooks with all that the rule must find in them, in order. */
  readonly invalid: readonly InvalidCase[];
}

const LANGUAGES: readonly Language[] = ["ja", "en"];
/** What a text shows where a datum was forgotten. */
const LEFTOVER =
  /undefined|null|NaN|\[object|「」|『』|“”|""|（）|(?<![A-Z])\(\)|No\.(?! ?[\p{L}\p{N}(])|^[\s、。・.,:]|\s{2}/u;

function isRows(book: readonly SheetSnapshot[] | Rows): book is Rows {
  const [first] = book;
  return first === undefined || Array.isArray(first);
}

function isSheets(book: Book): book is readonly SheetSnapshot[] | Rows {
  return Array.isArray(book);
}

function workbookFrom(book: Book): WorkbookSnapshot {
  if (!isSheets(book)) return book;
  return isRows(book) ? workbookOf(sheetOf(book)) : workbookOf(...book);
}

function optionsOf({ asOf = "2024-09-30", plan }: Case): ReviewOptions {
  return {
    asOf: day(asOf),
    today: day("2030-01-01"),
    ...(plan === undefined ? {} : { planSpan: { start: year(plan[0]), end: year(plan[1]) } }),
  };
}

function findingsIn(rule: Rule, workbook: WorkbookSnapshot, one: Case): readonly Finding[] {
  const { findings } = reviewWorkbook(workbook, optionsOf(one));
  return findings.filter((finding) => finding.rule === rule.id);
}

function findingsOf(rule: Rule, one: Case): readonly Finding[] {
  return findingsIn(rule, workbookFrom(one.book), one);
}

function describeEdit(edit: Edit): string {
  if (edit.kind === "setMerge") return `${edit.sheet}!${formatArea(edit.area)} parted`;
  if (edit.kind !== "setCell") throw new Error(`No rule is expected to make such an edit: ${edit.kind}`);
  const { content, numberFormat } = edit;
  const written = content === null ? "" : String(content.value);
  return `${formatCellRef(edit)} = ${written}${numberFormat === undefined ? "" : ` (${numberFormat})`}`;
}

function toExpected({ messageId, severity, at, related, data, fix }: Finding): ExpectedFinding {
  const cells = related.map(formatCellRef);
  return {
    messageId,
    severity,
    at: formatCellRef(at),
    ...(cells.length === 0 ? {} : { related: cells }),
    data,
    ...(fix === undefined
      ? {}
      : { fix: { titleId: fix.titleId, safe: fix.safe, writes: fix.edits.map(describeEdit) } }),
  };
}

/** A fix is carried out in full, mends what it was offered for, and has nothing left to do the second time. */
function expectToMend(rule: Rule, one: Case, finding: Finding, { edits }: Fix): void {
  const { snapshot, outcome } = applyEdits(workbookFrom(one.book), edits);
  expect(outcome.rejected).toEqual([]);
  const after = findingsIn(rule, snapshot, one);
  expect(after.map(({ fingerprint }) => fingerprint)).not.toContain(finding.fingerprint);
  expect(applyEdits(snapshot, edits).snapshot).toEqual(snapshot);
}

function expectSoundTexts(finding: Finding): void {
  for (const language of LANGUAGES) {
    const { message, why, action } = formatFinding(finding, language);
    const title = formatFixTitle(finding, language);
    for (const text of [message, why, action, ...(title === null ? [] : [title])]) {
      expect(text.trim()).not.toBe("");
      expect(text).not.toMatch(LEFTOVER);
    }
  }
}

/**
 * Declares the tests of one rule: what it must find and what it must leave alone, run through the whole review.
 *
 * Beside the tables it checks what holds for every rule: findings survive serialising, their texts have no gap in any
 * language, and the invalid cases show every message that the rule declares, and no other.
 *
 * @example testRule(missingDivision, { valid: [{ name: "every measure names its division", book }], invalid: [] });
 */
export function testRule(rule: Rule, { valid, invalid }: RuleCases): void {
  describe(rule.id, () => {
    describe("finds nothing where", () => {
      test.each(valid)("$name", (one) => {
        expect(findingsOf(rule, one).map(toExpected)).toEqual([]);
      });
    });

    describe("speaks up where", () => {
      test.each(invalid)("$name", (one) => {
        const findings = findingsOf(rule, one);
        expect(findings.map(toExpected)).toEqual(one.findings);
        expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
        findings.forEach(expectSoundTexts);
        for (const finding of findings)
          if (finding.fix !== undefined) expectToMend(rule, one, finding, finding.fix);
      });
    });

    test("shows each of its messages, and no other", () => {
      const seen = new Set(invalid.flatMap(({ findings }) => findings.map(({ messageId }) => messageId)));
      expect([...seen].sort()).toEqual([...rule.meta.messages].sort());
      const fixes = new Set(
        invalid.flatMap(({ findings }) => findings.flatMap(({ fix }) => fix?.titleId ?? [])),
      );
      expect([...fixes].sort()).toEqual([...(rule.meta.fixes ?? [])].sort());
    });
  });
}

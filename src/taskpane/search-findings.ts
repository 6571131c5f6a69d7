import type { Language } from "../core/calendar/era";
import type { Finding } from "../core/findings/finding";
import { formatFinding } from "../core/findings/format-finding";
import type { Measure, Plan } from "../core/plan/plan";
import type { CellRef } from "../core/sheet/address";
import { compactText } from "../core/text/normalize-text";
import { cellLabel } from "./cell-label";

/** Finds findings by what is typed; an empty text finds all of them. */
export type FindingSearch = (typed: string) => readonly Finding[];

/** The measure that a cell belongs to: by its rows, or as the only one of its sheet. */
function measureFinder({ measures }: Plan): (at: CellRef) => Measure | undefined {
  const byRow = new Map<string, Measure>();
  const bySheet = new Map<string, Measure | null>();
  const rowKey = (sheet: string, row: number): string => `${String(row)} ${sheet}`;
  for (const measure of measures) {
    for (const { sheet, at, lastRow } of measure.sources) {
      bySheet.set(sheet, bySheet.has(sheet) ? null : measure);
      for (let row = at.row; row <= lastRow; row += 1) byRow.set(rowKey(sheet, row), measure);
    }
  }
  return ({ sheet, row }) => byRow.get(rowKey(sheet, row)) ?? bySheet.get(sheet) ?? undefined;
}

/** Width, case and blanks make no difference to who searches. */
function folded(text: string): string {
  return compactText(text).toLowerCase();
}

/**
 * A search through findings: by what they say, by their cells, and by number, name and divisions of their measures. Every
 * word that is typed must be found; nothing is prepared before something is typed.
 *
 * @example createFindingSearch(findings, plan, "ja")("人事課 期限") // what concerns the dates of that division
 */
export function createFindingSearch(
  findings: readonly Finding[],
  plan: Plan,
  language: Language,
): FindingSearch {
  let texts: readonly string[] | undefined;
  const prepare = (): readonly string[] => {
    const measureAt = measureFinder(plan);
    return findings.map((finding) => {
      const { message, why, action } = formatFinding(finding, language);
      const measure = measureAt(finding.at);
      const ofMeasure =
        measure === undefined ? [] : [measure.number ?? "", measure.name, ...measure.divisions];
      return [message, why, action, cellLabel(finding.at), ...ofMeasure].map(folded).join("\n");
    });
  };
  return (typed) => {
    const words = typed.split(/\s+/u).map(folded).filter(Boolean);
    if (words.length === 0) return findings;
    texts ??= prepare();
    const searched = texts;
    return findings.filter((_, index) => words.every((word) => searched[index]?.includes(word)));
  };
}

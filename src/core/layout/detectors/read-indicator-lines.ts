import type { CellRef } from "../../sheet/address";
import { cellText } from "../../sheet/grid";
import type { Cell } from "../../sheet/snapshot";
import { parseTargets } from "../../target/parse-target";
import type { IndicatorTarget } from "../../target/target";
import type { RawIndicator } from "../raw-plan";

/** A cell whose text sets targets, and what they are targets of where the text itself does not say. */
export interface TargetCell {
  readonly cell: Cell;
  readonly at: CellRef;
  /** Name of the measure or item that the text belongs to. */
  readonly subject: string;
}

const BULLET = /^[\s　]*(?:[●○◯〇◎・･■□◆◇▼▽▶☆★*-]|[①-⑳])[\s　]*/u;
const IN_BRACKETS = /^[\s　]*[(（].*[)）][\s　]*$/su;

/** The nearest line above a figure that names it: not one in brackets, which only explains. */
function headlineBefore(text: string, offset: number): string | undefined {
  const above = text.slice(0, offset).split(/\r?\n/u).slice(0, -1).reverse();
  const headline = above.find((line) => line.trim() !== "" && !IN_BRACKETS.test(line));
  return headline === undefined ? undefined : plainName(headline);
}

function plainName(text: string): string {
  return text.replace(BULLET, "").trim();
}

/** An explanation in brackets is no name; the line above it is. */
function nameOf(reading: IndicatorTarget, text: string, subject: string): string {
  const own = reading.name === null ? "" : plainName(reading.name);
  if (own !== "" && !IN_BRACKETS.test(own)) return own;
  const headline = headlineBefore(text, reading.span.start);
  return headline === undefined || headline === "" ? subject : headline;
}

function toIndicator({ cell, at }: TargetCell, reading: IndicatorTarget, name: string): RawIndicator {
  const goal = { cell, at, fiscalYear: null, headingUnit: null, reading };
  return { name, at, unit: null, baseline: null, goal, actuals: [] };
}

/**
 * Reads the indicators of a cell that lists several, a figure each (`●窓口の満足度 R5年度 62点 → R8年度 70点`).
 * Directions without a figure (件数の削減) are goals, but nothing can be measured against them.
 *
 * @returns one indicator per figure, in the order of the text
 */
export function readIndicatorLines(source: TargetCell): readonly RawIndicator[] {
  const text = cellText(source.cell);
  return parseTargets(text)
    .targets.filter(({ target }) => target !== null && target.value !== null)
    .map((reading) => toIndicator(source, reading, nameOf(reading, text, source.subject)));
}

/** A baseline stands in brackets, before an arrow or after から; nothing else in a sentence gives one. */
const BASELINE_MARK = /[→⇒➡〔［[(（]|から|より/u;
const DIGIT = /[0-9０-９]/u;

/** A figure in brackets without a year may be anything: a share, a number of places. */
const SAYS_FROM = /[→⇒➡]|から|より|現状|現在|基準|策定|当初/u;

/**
 * Reads the indicators out of a sentence of targets: those figures that come with the baseline to measure from.
 *
 * @example a cell 収納率を99.1％以上（令和5年度98.2％）とします of the measure 市税の確保 gives 市税の確保（収納率）
 */
export function readIndicatorSentence(source: TargetCell): readonly RawIndicator[] {
  const text = cellText(source.cell);
  if (!BASELINE_MARK.test(text) || !DIGIT.test(text)) return [];
  return parseTargets(text)
    .targets.filter(
      ({ baseline, target }) =>
        typeof baseline?.value === "number" &&
        typeof target?.value === "number" &&
        (baseline.fiscalYear !== null || SAYS_FROM.test(text)),
    )
    .map((reading) => {
      const own = nameOf(reading, text, "");
      return toIndicator(source, reading, own === "" ? source.subject : `${source.subject}（${own}）`);
    });
}

import { fiscalYearOf, type FiscalYear } from "../calendar/fiscal-year";
import type { SheetReading } from "../layout/raw-plan";
import { isNote, isSentence } from "../layout/line-kinds";
import { findFiscalYears } from "./find-fiscal-years";
import type { SourcedText } from "./plan";

export interface FiscalYearSpan {
  readonly start: FiscalYear;
  readonly end: FiscalYear;
}

/** Titles stand in a sheet's first rows. */
const TITLE_ROWS = 6;
const LONGEST_TITLE = 80;
const SHORTEST_NAME = 4;

/** A plan's name ends in one of these; what follows (一覧, 取組実績…) names the sheet. */
const PLAN_NAME =
  /([^\s、。：:()（）【】「」『』]*?(?:アクションプラン|行動計画|実施計画|推進計画|基本計画|総合計画|推進プラン|経営プラン|改革プラン|プラン|計画|大綱|ビジョン|戦略|方針|指針|プログラム))(?!期間|的|通り|どおり|値|書)/gu;
const LEADING_MARKS =
  /^(?:第?[0-9０-９一二三四五六七八九十]+[．.、]|[（(][0-9０-９]+[)）]|[①-⑳Ⅰ-ⅻ■◆●○◇※・])\s*/u;
const SECTION_NAMES =
  /^(?:実施計画|年次計画|年度計画|全体計画|計画|プラン|アクションプラン|行動計画|方針|戦略|取組方針|基本方針|対応方針|研修計画|ビジョン|指針|大綱|プログラム)$/u;
/** 令和6年度末現在 says when the sheet was filled in, not which years the plan covers. */
const REPORTING_DATE =
  /(?:令和|平成|昭和|[RHSＲＨＳ])?\s*(?:元|[0-9０-９]{1,4})\s*年(?:[^、。，,（()）～~〜\s]{0,12}(?:現在|時点)|度末(?!まで|[~～〜]))/gu;
const PLAN_SPAN_LABEL = /計画期間|対象期間|推進期間|取組期間/u;

function titlesOf(sheet: SheetReading): readonly SourcedText[] {
  return sheet.notes.filter(
    ({ text, at }) =>
      at.row < TITLE_ROWS && text.length <= LONGEST_TITLE && !isNote(text) && !isSentence(text),
  );
}

/** A city's name stands apart from its plan's by a blank (こもれび市　職員育成プラン) and belongs to it all the same. */
const CITY_BEFORE = /(?:^|\s)([^\s、。]{1,10}[都道府県市区町村])\s+$/u;

function planNamesIn(text: string): readonly string[] {
  const plain = text.trim().replace(LEADING_MARKS, "");
  return [...plain.matchAll(PLAN_NAME)].flatMap((match) => {
    const name = (match[1] ?? "").replace(/^(?:の|における|に係る|に関する)/u, "");
    if (name.length < SHORTEST_NAME || SECTION_NAMES.test(name)) return [];
    const city = CITY_BEFORE.exec(plain.slice(0, match.index))?.[1];
    return [city === undefined ? name : `${city} ${name}`];
  });
}

/** Whether a title or the name of the sheet names a plan. */
export function namesPlan(sheet: SheetReading): boolean {
  return [sheet.name, ...titlesOf(sheet).map(({ text }) => text)].some(
    (text) => planNamesIn(text).length > 0,
  );
}

/**
 * The plan's name: what most of the sheets' titles call it, the earliest of equals.
 *
 * @example title "第１期みどり市人材育成推進計画　取組の指標" gives "第１期みどり市人材育成推進計画"
 */
export function readPlanName(sheets: readonly SheetReading[]): string | null {
  const votes = new Map<string, number>();
  for (const sheet of sheets) {
    for (const name of new Set(titlesOf(sheet).flatMap(({ text }) => planNamesIn(text)))) {
      votes.set(name, (votes.get(name) ?? 0) + 1);
    }
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  if (best !== undefined) return best[0];
  return null;
}

/** The span from the earliest to the latest of some years or spans; `undefined` of none. */
export function spanOf(
  mentions: readonly { readonly first: FiscalYear; readonly last: FiscalYear }[],
): FiscalYearSpan | undefined {
  const [first, ...rest] = mentions;
  if (first === undefined) return undefined;
  return rest.reduce<FiscalYearSpan>(
    (span, mention) => ({
      start: mention.first < span.start ? mention.first : span.start,
      end: mention.last > span.end ? mention.last : span.end,
    }),
    { start: first.first, end: first.last },
  );
}

/**
 * The plan's first and last fiscal year as its titles and notes state them: a stated 計画期間 first, then a span of years
 * in a title, then the single years of titles together with those of year columns.
 */
export function readPlanSpan(sheets: readonly SheetReading[]): FiscalYearSpan | undefined {
  const notes = sheets.flatMap((sheet) => sheet.notes);
  const stated = notes
    .filter(({ text }) => PLAN_SPAN_LABEL.test(text))
    .flatMap(({ text }) => findFiscalYears(text));
  const titled = sheets
    .flatMap((sheet) => titlesOf(sheet))
    .flatMap(({ text }) => findFiscalYears(text.replaceAll(REPORTING_DATE, "")));
  const years = titled.length === 0 ? [] : columnYears(sheets);
  return (
    spanOf(stated) ?? spanOf(titled.filter((mention) => mention.isSpan)) ?? spanOf([...titled, ...years])
  );
}

/** Years whose columns hold bars: a title of one year may head one sheet of a plan of several. */
function columnYears(
  sheets: readonly SheetReading[],
): readonly { readonly first: FiscalYear; readonly last: FiscalYear }[] {
  return sheets.flatMap(({ measures }) =>
    measures.flatMap(({ steps }) =>
      steps.map(({ first, last }) => ({ first: fiscalYearOf(first), last: fiscalYearOf(last) })),
    ),
  );
}

/** The one fiscal year that a sheet is about, by its title or its name (「R6年度」); `undefined` where it names none or several. */
export function readSheetFiscalYear(sheet: SheetReading): FiscalYear | undefined {
  const mentions = [sheet.name, ...titlesOf(sheet).map(({ text }) => text)].flatMap(findFiscalYears);
  const years = new Set(mentions.map((mention) => mention.first));
  const [year] = years;
  return years.size === 1 && mentions.every((mention) => !mention.isSpan) ? year : undefined;
}

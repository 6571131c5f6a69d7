import { fiscalYearOf, type FiscalYear } from "../calendar/fiscal-year";
import type { SheetReading } from "../layout/raw-plan";
import { isNote, isSentence } from "../layout/line-kinds";
import { yearHeading } from "../layout/time-heading";
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
/** Documents that a city may follow as its plan, and others may not: they name it where nothing is called a plan. */
const PLAN_LIKE_NAME =
  /([^\s、。：:()（）【】「」『』]*?(?:ロードマップ|工程表|行程表|アジェンダ|マニフェスト|パッケージ|宣言|一覧表|一覧|管理表|総括表|進捗表|調書))(?!期間|的|値)/gu;
/** What every list of measures may be called; a name says more than that. */
const SAYS_NOTHING =
  /ロードマップ|工程|行程|アジェンダ|マニフェスト|パッケージ|宣言|一覧|管理|総括|進捗|調書|表|取り?組み?|施策|事業|プロジェクト|スケジュール|項目|指標|内容|分野|主な|基本|主要|重点|実施|進行|状況|実績|評価|検証|結果|報告|担当|所管|目標|個別|個票|具体的|年次|年度|全体|令和|平成|[RHＲＨ]|元年?|[0-9０-９一二三四五六七八九十第年月版案別課部局等の・～〜~\-－]/gu;
const LEADING_MARKS =
  /^(?:第?[0-9０-９一二三四五六七八九十]+[．.、]|[（(][0-9０-９]+[)）]|[①-⑳Ⅰ-ⅻ■◆●○◇※・])\s*/u;
const SECTION_NAMES =
  /^(?:実施計画|年次計画|年度計画|全体計画|計画|プラン|アクションプラン|行動計画|方針|戦略|取組方針|基本方針|対応方針|研修計画|ビジョン|指針|大綱|プログラム)$/u;
/** 令和6年度末現在 says when the sheet was filled in, not which years the plan covers. */
const REPORTING_DATE =
  /(?:令和|平成|昭和|[RHSＲＨＳ])?\s*(?:元|[0-9０-９]{1,4})\s*年(?:[^、。，,（()）～~〜\s]{0,12}(?:現在|時点)|度末(?!まで|[~～〜]))/gu;
const REPORT =
  "(?:進捗|実施|取組|達成|進行)(?:の)?(?:状況|結果|管理|度)|実績|報告|評価|点検|検証|結果|調査票|調書|フォローアップ";
const YEAR_OF_REPORT =
  "(?:令和|平成|昭和|[RHSＲＨＳ])?\\s*(?:元|[0-9０-９]{1,4})\\s*(?:[（(][0-9０-９]{4}(?:年度?)?[）)])?\\s*年度";
/** …計画　令和6年度実施状況報告, …計画　進捗状況（令和6年度）, …プラン　事業一覧（令和6年度分）: which year is told of, not which years the plan covers. */
const REPORTED_YEAR = new RegExp(
  `(?<![~〜～\\-－らり]\\s*)${YEAR_OF_REPORT}(?:分|の|版)?[^計画大綱方針戦略プビ、。～~〜らり()（）]{0,10}(?:${REPORT})|(?:${REPORT})[^計画（()）]{0,8}[（(【]\\s*${YEAR_OF_REPORT}(?:分|末)?\\s*[）)】]|[（(【]\\s*${YEAR_OF_REPORT}分\\s*[）)】]`,
  "gu",
);
const PLAN_SPAN_LABEL = /計画期間|対象期間|推進期間|取組期間/u;

function titlesOf(sheet: SheetReading): readonly SourcedText[] {
  return sheet.notes.filter(
    ({ text, at }) =>
      at.row < TITLE_ROWS && text.length <= LONGEST_TITLE && !isNote(text) && !isSentence(text),
  );
}

/** A city's name stands apart from its plan's by a blank (こもれび市　職員育成プラン) and belongs to it all the same. */
const CITY_BEFORE = /(?:^|\s)([^\s、。]{1,10}[都道府県市区町村])\s+$/u;

function namesIn(text: string, pattern: RegExp): readonly string[] {
  const plain = text.trim().replace(LEADING_MARKS, "");
  return [...plain.matchAll(pattern)].flatMap((match) => {
    const name = (match[1] ?? "").replace(/^(?:の|における|に係る|に関する)/u, "");
    if (name.length < SHORTEST_NAME || SECTION_NAMES.test(name)) return [];
    const city = CITY_BEFORE.exec(plain.slice(0, match.index))?.[1];
    return [city === undefined ? name : `${city} ${name}`];
  });
}

function planNamesIn(text: string): readonly string[] {
  return namesIn(text, PLAN_NAME);
}

/** How much of a name must be its own: 若葉市 脱炭素ロードマップ, not 取組一覧. */
const FEWEST_OWN_CHARACTERS = 2;

function planLikeNamesIn(text: string): readonly string[] {
  return namesIn(text, PLAN_LIKE_NAME).filter(
    (name) => name.replaceAll(SAYS_NOTHING, "").trim().length >= FEWEST_OWN_CHARACTERS,
  );
}

function holdsPlan({ measures, indicators }: SheetReading): boolean {
  return measures.length > 0 || indicators.length > 0;
}

/** The name that most of the sheets' titles give, the earliest of equals. */
function nameOfMost(
  sheets: readonly SheetReading[],
  namesOf: (text: string) => readonly string[],
): string | null {
  const votes = new Map<string, number>();
  for (const sheet of sheets) {
    for (const name of new Set(titlesOf(sheet).flatMap(({ text }) => namesOf(text)))) {
      votes.set(name, (votes.get(name) ?? 0) + 1);
    }
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best === undefined ? null : best[0];
}

/** Whether a title or the name of the sheet names a plan. */
export function namesPlan(sheet: SheetReading): boolean {
  return [sheet.name, ...titlesOf(sheet).map(({ text }) => text)].some(
    (text) => planNamesIn(text).length > 0,
  );
}

/**
 * The plan's name: what most of the sheets' titles call it, the earliest of equals. Where no title speaks of a plan, a
 * ロードマップ, 工程表 or 一覧 over measures gives its name, if that says whose or of what.
 *
 * @example title "第１期みどり市人材育成推進計画　取組の指標" gives "第１期みどり市人材育成推進計画"
 */
export function readPlanName(sheets: readonly SheetReading[]): string | null {
  return nameOfMost(sheets, planNamesIn) ?? nameOfMost(sheets.filter(holdsPlan), planLikeNamesIn);
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
    .flatMap(({ text }) => findFiscalYears(withoutReportedYears(text)));
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
  const titles = titlesOf(sheet).map(({ text }) => text);
  return oneYearIn([sheet.name, ...titles]) ?? yearOfName(sheet.name, titles);
}

/** A sheet that is called by its year, and nothing else. */
const YEAR_AS_NAME =
  /^\s*(?:(?:令和|平成|[RHＲＨ])\s*(?:元|[0-9０-９]{1,2})|[2２][0０][0-9０-９]{2})\s*(?:年度?)?(?:分|版|実績|評価)?\s*$/u;

/** The year that a sheet is called by, one sheet for each year of a plan, unless a title names another. */
function yearOfName(name: string, titles: readonly string[]): FiscalYear | undefined {
  const year = YEAR_AS_NAME.test(name) ? yearHeading(name) : undefined;
  if (year === undefined) return undefined;
  const isOfOther = titles
    .flatMap(findFiscalYears)
    .some(({ first, last, isSpan }) => (isSpan ? year < first || year > last : year !== first));
  return isOfOther ? undefined : year;
}

/** A title without the years that say when it was filled in, or of which year it tells. */
function withoutReportedYears(text: string): string {
  return text.replaceAll(REPORTING_DATE, "").replaceAll(REPORTED_YEAR, "");
}

/** Whether a sheet names its fiscal year only to say when it was filled in: 進捗状況（令和６年度末現在）. */
export function isOnlyDated(sheet: SheetReading): boolean {
  return namesNoYearBut(sheet, (text) => text.replaceAll(REPORTING_DATE, ""));
}

/** Whether a sheet names its fiscal year only to say of when it tells: as above, or 令和６年度実施状況報告. */
export function isOnlyReported(sheet: SheetReading): boolean {
  return namesNoYearBut(sheet, withoutReportedYears);
}

function namesNoYearBut(sheet: SheetReading, without: (text: string) => string): boolean {
  const texts = [sheet.name, ...titlesOf(sheet).map(({ text }) => text)];
  return oneYearIn(texts) !== undefined && oneYearIn(texts.map(without)) === undefined;
}

function oneYearIn(texts: readonly string[]): FiscalYear | undefined {
  const mentions = texts.flatMap(findFiscalYears);
  const years = new Set(mentions.map((mention) => mention.first));
  const [year] = years;
  return years.size === 1 && mentions.every((mention) => !mention.isSpan) ? year : undefined;
}

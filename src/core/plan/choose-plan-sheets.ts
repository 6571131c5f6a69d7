import { STANDS_ALONE } from "../layout/plan-evidence";
import type { RawMeasure, SheetReading } from "../layout/raw-plan";
import { measureNameKey } from "./measure-name-key";
import { namesPlan } from "./read-titles";

/** What a title such as 行政改革実施計画 adds to what the headings of its sheet say. */
const WEIGHT_OF_TITLE = 2;
/** What it adds to the other sheets of the workbook. */
const WEIGHT_OF_WORKBOOK = 0.5;
/** 予算書, 名簿…: what the sheet is, in its name or title. */
const FOREIGN_TITLE =
  /予算|決算|名簿|台帳|単価|見積|当番|シフト|会議録|議事録|受付簿|連絡先|住所録|アンケート|調査票|回答票|分掌|在庫|契約/u;
const WEIGHT_OF_FOREIGN_TITLE = -1;
const TITLE_ROWS = 3;
/** A sheet that repeats at least this share of the plan's names is a list of the same measures. */
const SHARE_THAT_REPEATS = 0.5;

function hasForeignTitle({ name, notes }: SheetReading): boolean {
  return (
    FOREIGN_TITLE.test(name) || notes.some(({ text, at }) => at.row < TITLE_ROWS && FOREIGN_TITLE.test(text))
  );
}

function keyOf({ name }: RawMeasure): string {
  return measureNameKey(name);
}

function repeats(sheet: SheetReading, known: ReadonlySet<string>): boolean {
  const repeated = sheet.measures.filter((measure) => known.has(keyOf(measure))).length;
  return repeated >= sheet.measures.length * SHARE_THAT_REPEATS;
}

/** The user has said that these are measures. */
function isMapped({ tables }: SheetReading): boolean {
  return tables.some(
    ({ isRead, headings }) => isRead && headings.some(({ by, field }) => by === "map" && field !== null),
  );
}

/** What is left of a sheet whose table holds something else than measures: its titles and notes. */
function setAside(sheet: SheetReading): SheetReading {
  return {
    ...sheet,
    role: sheet.indicators.length > 0 ? "indicators" : "other",
    layout: "none",
    columns: {},
    measures: [],
    fields: new Set(),
    isSetAside: true,
  };
}

/**
 * Tells the sheets that hold measures of a plan from lists of budgets, contracts or complaints that look like it.
 *
 * A sheet stands for itself by its headings and its title. Beside such a sheet one that says neither for nor against is
 * an index (事業名 and 所管課 alone); one that speaks of something else stays only where it repeats the plan's names.
 *
 * @returns all sheets; those that hold no measures are marked `isSetAside`
 */
export function choosePlanSheets(sheets: readonly SheetReading[]): readonly SheetReading[] {
  const holding = sheets.filter(({ measures }) => measures.length > 0);
  const named = new Set(sheets.filter(namesPlan));
  const weights = new Map(
    holding.map((sheet) => {
      const title = named.has(sheet) ? WEIGHT_OF_TITLE : named.size > 0 ? WEIGHT_OF_WORKBOOK : 0;
      if (isMapped(sheet)) return [sheet, STANDS_ALONE];
      const foreign = hasForeignTitle(sheet) ? WEIGHT_OF_FOREIGN_TITLE : 0;
      return [sheet, sheet.evidence + title + foreign];
    }),
  );
  const standing = holding.filter((sheet) => (weights.get(sheet) ?? 0) >= STANDS_ALONE);
  if (standing.length === holding.length) return sheets;
  const known = new Set(standing.flatMap(({ measures }) => measures.map(keyOf)));
  return sheets.map((sheet) => {
    const weight = weights.get(sheet);
    if (weight === undefined || weight >= STANDS_ALONE) return sheet;
    const isIndex = standing.length > 0 && (weight >= 0 || repeats(sheet, known));
    return isIndex ? sheet : setAside(sheet);
  });
}

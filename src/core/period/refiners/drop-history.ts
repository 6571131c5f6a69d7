import type { CalendarDay } from "../../calendar/calendar-day";
import { fiscalYearOf, fiscalYearStart, type FiscalYear } from "../../calendar/fiscal-year";
import { hasAll, type Traits } from "../../text/trait-table";
import { matchAt, namesYear } from "../mention";
import { traitOf } from "../text-traits";
import type { KnownContext } from "../year-frame";
import type { Dated } from "./resolve-expressions";

/** 令和4年度末の入所者数の6％以上, 令和元年度末時点の人数: a state from which the plan sets out. */
const STATE = /(?:時点)?の(?=[^、。\n]{0,30}?\d)/y;

function isStateBefore(text: string, { expression }: Dated): boolean {
  if (expression.from === null || expression.to !== null || expression.from.edge === null) return false;
  return expression.kind !== "from" && matchAt(STATE, text, expression.end) !== null;
}

/** What a sentence of something that came about ends with. */
const TOLD_AS_PAST =
  /^[^。]*?(?:ました|でした|だった|であった|(?:[一-龠ァ-ヶー]し|[さら]れ|なっ|なさ|てき|始ま|まっ)た(?=[。\n)]|$|ところ))/;
/** Of what lies so far back also what still is so is told: 昭和57年からは…として制定されています. */
const TOLD_AS_STANDING = /^[^。]*?(?<!と(?:なっ|され))て(?:いる(?=[。\n)]|$)|います|おり)/;
/** What the two cannot do without. */
const TELLS = traitOf("たて");
const YEARS_AGO = 15;
const YEARS_AGO_DONE = 3;
/** How far the end of the sentence is looked for. */
const LOOK_AHEAD = 160;

/**
 * Takes out the dates before the plan of which the text tells what came about then: why the work is done, and not when.
 *
 * What goes on since then (平成27年度から実施しています) stays: it belongs to the plan, too.
 *
 * @example 昭和51年に市制を施行しました。令和6年度に記念誌を発行します。
 */
export function dropHistory(
  text: string,
  traits: Traits,
  dated: readonly Dated[],
  context: KnownContext,
): readonly Dated[] {
  const firstYear = context.planStart ?? context.fiscalYear;
  if (firstYear === null || dated.length === 0) return dated;
  const firstDay = fiscalYearStart(firstYear);
  if (!someLieBefore(dated, firstDay)) return dated;
  const tells = hasAll(traits, TELLS);
  return dated.filter((item) => !liesBefore(item, firstDay) || !isHistory(text, tells, item, firstYear));
}

function someLieBefore(dated: readonly Dated[], firstDay: CalendarDay): boolean {
  for (const item of dated) if (liesBefore(item, firstDay)) return true;
  return false;
}

function liesBefore({ kind, start, end, expression }: Dated, firstDay: CalendarDay): boolean {
  const last = kind === "from" ? start : end;
  return last !== null && last < firstDay && expression.from !== null && namesYear(expression.from);
}

/**
 * Whether of a date before the plan something is told that came about then.
 *
 * @param tells whether the text has what a sentence of that kind ends with
 */
function isHistory(text: string, tells: boolean, item: Dated, firstYear: FiscalYear): boolean {
  if (isStateBefore(text, item)) return true;
  if (!tells) return false;
  const rest = text.slice(item.expression.end, item.expression.end + LOOK_AHEAD);
  if (TOLD_AS_PAST.test(rest)) return true;
  const last = item.end ?? item.start;
  return (
    last !== null &&
    firstYear - fiscalYearOf(last) >= (item.kind === "from" ? YEARS_AGO : YEARS_AGO_DONE) &&
    TOLD_AS_STANDING.test(rest)
  );
}

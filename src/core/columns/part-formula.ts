import { dayLiteral } from "./formula-text";
import { judgementLiteral } from "./judgement-words";
import type { PartFact } from "./measure-facts";
import { SETTING_NAMES } from "./own-names";
import { shortReason } from "./note-words";

const { asOf, warningDays } = SETTING_NAMES;

function anyOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? "FALSE" : `OR(${conditions.join(",")})`;
}

/** The day after which a part is late; undefined where it has none. */
function lastDayOf({ loose, due, end }: PartFact): string | undefined {
  const day = loose === null ? due : end;
  return day === null ? undefined : dayLiteral(day);
}

function isDated({ loose, due }: PartFact): boolean {
  return loose === null && due !== null;
}

/** Whether a part waits for its start, as an expression. */
function waits({ code, start }: PartFact): string {
  return start === null || code === 1 ? "FALSE" : `${dayLiteral(start)}>${asOf}`;
}

/** What speaks against judging a part that is not late. */
function notCheckable(part: PartFact): readonly string[] {
  if (isDated(part)) return [];
  return [part.loose === null ? `NOT(${waits(part)})` : "TRUE"];
}

/**
 * The judgement of a measure whose status speaks of its parts one by one (①○ ②□), as an expression on 基準日: the worst
 * speaks for the measure, as in `judgeMeasure`. States and dates of the parts are those of the texts as they stand.
 */
export function partsVerdict(parts: readonly PartFact[]): string {
  const open = parts.filter(({ code }) => code < 2);
  const hasDone = parts.some(({ code }) => code === 2);
  if (open.length === 0) return judgementLiteral(hasDone ? "done" : "cancelled");
  const dated = open.filter(isDated);
  const late = open.flatMap((part) => lastDayOf(part) ?? []).map((day) => `${day}<${asOf}`);
  const soon = dated.flatMap((part) => lastDayOf(part) ?? []).map((day) => `${day}-${asOf}<=${warningDays}`);
  const running = dated.map((part) => `NOT(${waits(part)})`);
  const waiting = judgementLiteral(hasDone ? "onSchedule" : "notStartedYet");
  const settled = `IF(${anyOf(open.flatMap(notCheckable))},${judgementLiteral("notCheckable")},${waiting})`;
  const calm = `IF(${anyOf(running)},${judgementLiteral("onSchedule")},${settled})`;
  return `IF(${anyOf(late)},${judgementLiteral("overdue")},IF(${anyOf(soon)},${judgementLiteral("dueSoon")},${calm}))`;
}

/** The day that the part which is late the longest was due, as an expression; undefined where none can be late. */
export function firstDueOfParts(parts: readonly PartFact[]): string | undefined {
  const days = parts.filter(({ code }) => code < 2).flatMap((part) => lastDayOf(part) ?? []);
  return days.length === 0 ? undefined : `MIN(${days.join(",")})`;
}

/** Why the parts cannot be judged. */
export function whyPartsNotCheckable(parts: readonly PartFact[]): string {
  const found = parts.find((part) => part.code < 2 && !isDated(part));
  return found === undefined ? "" : shortReason(found.why);
}

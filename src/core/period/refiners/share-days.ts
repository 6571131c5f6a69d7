import { dateMention, draftOf, type DateMention, type Mention, type Moment } from "../mention";

/** 4月、7月の各上旬, 6月と12月の各10日: what is said of every month of the list. */
const OF_EACH = /^\s*の?\s*各(?:月の?)?\s*$/;
const LIST_GAP = /^\s*(?:・|、|,|\/|と|及び|並びに|および)\s*$/;
/** 4月～6月の各上旬: the months between have none of their own, so all three stay whole. */
const RANGE_GAP = /^\s*(?:~|-|から)\s*$/;

/** The part of the month that stands behind a list of months, given to each of them; false where none precedes it. */
export function shareDays(text: string, months: Mention[], part: DateMention): boolean {
  const last = months.at(-1);
  if (last === undefined || !isWholeMonth(last) || !OF_EACH.test(text.slice(last.end, part.start)))
    return false;
  const before = months.at(-2);
  if (before !== undefined && RANGE_GAP.test(text.slice(before.end, last.start))) return false;
  let next: DateMention | null = null;
  for (let index = months.length - 1; index >= 0; index -= 1) {
    const month = months[index];
    if (month === undefined || !isWholeMonth(month)) break;
    if (next !== null && !LIST_GAP.test(text.slice(month.end, next.start))) break;
    const end = next === null ? part.end : month.end;
    months[index] = dateMention(month.start, end, withDays(month.moment, part.moment), month.form);
    next = month;
  }
  return true;
}

function isWholeMonth(mention: Mention): mention is DateMention {
  if (mention.type !== "date") return false;
  const { month, day, days, edge } = mention.moment;
  return month !== null && day === null && days === null && edge === null;
}

/** The month with the days of a lone 上旬, 10日 or 末日. */
export function withDays(month: Moment, { day, days, edge, approx }: Moment): Moment {
  const moment = draftOf(month);
  moment.day = day;
  moment.days = days;
  moment.edge = edge;
  moment.approx = approx;
  return moment;
}

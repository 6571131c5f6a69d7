import { calendarParts, daysBetween, type CalendarDay } from "../calendar/calendar-day";
import { formatDay } from "../calendar/era";
import { fiscalYearEnd, fiscalYearOf, fiscalYearStart } from "../calendar/fiscal-year";
import { formatFiscalYears } from "../calendar/format-fiscal-years";
import type { ScheduleStep } from "../plan/plan";

type Stage = Pick<ScheduleStep, "text" | "start" | "end">;

/** Arrows and lines draw how long something lasts, which the years say as well. */
const LINE = /^[\s→⇒➡⇨>＞~～〜―─━—–\-－ー=＝]*$/u;

/** Stages of the same words that follow each other without a gap are one. */
function joined(stages: readonly Stage[]): readonly Stage[] {
  const whole: Stage[] = [];
  for (const stage of stages) {
    const last = whole.at(-1);
    if (last?.text === stage.text && daysBetween(last.end, stage.start) === 1)
      whole[whole.length - 1] = { ...last, end: stage.end };
    else whole.push(stage);
  }
  return whole;
}

/** 令和6年7月: the month of a day. */
function monthOf(day: CalendarDay): string {
  return formatDay(day, "ja").replace(/[0-9]+日$/u, "");
}

function formatTime({ start, end }: Stage): string {
  const [first, last] = [fiscalYearOf(start), fiscalYearOf(end)];
  if (start === fiscalYearStart(first) && end === fiscalYearEnd(last))
    return formatFiscalYears(first, last, "ja");
  const [from, to] = [monthOf(start), monthOf(end)];
  if (from === to) return from;
  const isOneYear = calendarParts(start).year === calendarParts(end).year;
  return isOneYear ? `${from.replace(/月$/u, "")}～${String(calendarParts(end).month)}月` : `${from}～${to}`;
}

/**
 * The bars of a measure as lines to read: when each stage is, and what is written on it. The columns that gave them their
 * years are not beside them any more.
 *
 * @example formatSchedule([{ text: "設計", … }, { text: "工事", … }]) // "令和6年度 設計\n令和7～8年度 工事"
 */
export function formatSchedule(steps: readonly Stage[]): string {
  const stages = steps.map(({ text, start, end }) => ({
    text: LINE.test(text) ? "" : text.trim().replaceAll(/\s*\n\s*/gu, " "),
    start,
    end,
  }));
  const lines = joined(stages).map((stage) => `${formatTime(stage)} ${stage.text}`.trim());
  return [...new Set(lines)].join("\n");
}

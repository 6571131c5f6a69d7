import { fiscalYearOf } from "../calendar/fiscal-year";
import type { SourcedPeriod } from "./plan";

const FIGURE = /[0-9０-９]/u;

/** Whether a text holds a figure besides the dates that were read from it. */
function holdsFigure(text: string, periods: readonly SourcedPeriod[]): boolean {
  let rest = text;
  for (const { span } of periods)
    rest = rest.slice(0, span.start) + " ".repeat(span.end - span.start) + rest.slice(span.end);
  return FIGURE.test(rest);
}

/** A day, a month or a year, and no stretch from one year to another. */
function isWithinYear({ kind, start, end }: SourcedPeriod): boolean {
  return kind === "range" && start !== null && end !== null && fiscalYearOf(start) === fiscalYearOf(end);
}

/**
 * What the dates in a target's text say of its measure. Beside a figure a year is the one that the figure is to be reached
 * by, and an earlier one that of the level before (98.2％（R3）→99.0％（R8）): work begins in neither. Stretches of years,
 * deadlines and dates of parts stay.
 *
 * @param periods read from the text, in its order
 */
export function toTargetDates(text: string, periods: readonly SourcedPeriod[]): readonly SourcedPeriod[] {
  if (!periods.some(isWithinYear) || !holdsFigure(text, periods)) return periods;
  const last = periods.reduce((latest, { end }) => (end !== null && end > latest ? end : latest), "");
  return periods.flatMap((period) => {
    if (!isWithinYear(period)) return [period];
    return period.label === null && period.end !== last ? [] : [{ ...period, kind: "deadline", start: null }];
  });
}

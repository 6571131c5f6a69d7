import type { CalendarDay } from "../calendar/calendar-day";
import { dueOf, type DueContext } from "../plan/due-of";
import type { Measure, MeasureStatus, SourcedPeriod, StatusState } from "../plan/plan";
import { compactText } from "../text/normalize-text";

/** A measure or a part of it that one status speaks of. */
export interface Piece {
  readonly state: StatusState | null;
  readonly start: CalendarDay | null;
  readonly due: CalendarDay | null;
  readonly periods: readonly SourcedPeriod[];
}

function pieceOf(
  state: StatusState | null,
  periods: readonly SourcedPeriod[],
  schedule: Measure["schedule"],
  context: DueContext,
): Piece {
  return { state, periods, ...dueOf(periods, schedule, context) };
}

const ENUMERATOR = /^(?:[①-⑳⑴-⒇]|\(\d+\))/;

/** What tells one part from another: its enumerator, else its whole label. */
export function partKey(label: string): string {
  const compact = compactText(label);
  return ENUMERATOR.exec(compact)?.[0] ?? compact;
}

/** The pieces that the status speaks of one by one, or null where it speaks of the measure as a whole. */
export function piecesOf(
  measure: Measure,
  status: MeasureStatus,
  context: DueContext,
): readonly Piece[] | null {
  if (status.parts.length === 0 || status.state === "cancelled") return null;
  // A due date entered by hand is the measure's, not that of a part.
  if (measure.entered?.due !== undefined) return null;
  const states = new Map(status.parts.map(({ label, state }) => [partKey(label), state]));
  const grouped = new Map<string, SourcedPeriod[]>();
  const shared: SourcedPeriod[] = [];
  for (const period of measure.periods) {
    if (period.label === null) shared.push(period);
    else {
      const label = partKey(period.label);
      grouped.set(label, [...(grouped.get(label) ?? []), period]);
    }
  }
  // Labels of the dates and labels of the status that have nothing in common cannot be brought together.
  if (grouped.size > 0 && ![...grouped.keys()].some((label) => states.has(label))) return null;
  const labels = new Set([...states.keys(), ...grouped.keys()]);
  return [...labels].map((label) => {
    const own = grouped.get(label);
    const state = states.get(label) ?? null;
    return own === undefined
      ? pieceOf(state, shared, measure.schedule, context)
      : pieceOf(state, own, [], context);
  });
}

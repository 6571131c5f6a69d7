import { cellRefKey, type CellRef } from "../sheet/address";
import type { FieldSource } from "../layout/raw-plan";
import type { EnteredDates, EnteredDay, Measure, MeasureSource, MeasureStatus, Plan } from "../plan/plan";
import type { CalendarDay } from "../calendar/calendar-day";
import { parseStatus } from "../status/parse-status";
import { rowKey, type RowEntries } from "./read-entries";

/** The cell that names a measure in one of its places: what the register shows of it. */
export function nameCellOf(source: MeasureSource, fields: Pick<FieldSource, "texts">): CellRef {
  return fields.texts("name")[0]?.at ?? source.at;
}

function entriesOf(
  measure: Measure,
  entries: ReadonlyMap<string, RowEntries>,
  fieldsOf: (source: MeasureSource) => FieldSource,
): RowEntries | undefined {
  for (const source of measure.sources) {
    const found =
      entries.get(rowKey(source.sheet, source.at.row)) ??
      entries.get(cellRefKey(nameCellOf(source, fieldsOf(source))));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A day that says something else than the texts do. */
function changed(entered: EnteredDay | null | undefined, read: CalendarDay | null): EnteredDay | undefined {
  return entered === null || entered === undefined || entered.day === read ? undefined : entered;
}

function withDates(measure: Measure, found: RowEntries): Measure {
  const start = changed(found.start, measure.start);
  const due = changed(found.due, measure.due);
  if (start === undefined && due === undefined) return measure;
  const entered: EnteredDates = {
    ...(start !== undefined && { start }),
    ...(due !== undefined && { due }),
    read: { start: measure.start, due: measure.due },
  };
  return { ...measure, start: start?.day ?? measure.start, due: due?.day ?? measure.due, entered };
}

/**
 * Puts what staff have entered in our columns into the plan: a status where theirs have none, days in place of those
 * that the texts give. A part without a status of its own stands as its measure does.
 */
export function applyEntries(
  plan: Plan,
  entries: ReadonlyMap<string, RowEntries>,
  fieldsOf: (source: MeasureSource) => FieldSource,
): Plan {
  if (entries.size === 0) return plan;
  let whole: MeasureStatus | null = null;
  const measures = plan.measures.map((measure) => {
    const found = entriesOf(measure, entries, fieldsOf);
    const text = found?.status ?? null;
    const entered = text === null ? null : { ...text, ...statusOf(text.text, plan) };
    const status = entered ?? measure.status ?? (measure.parent === null ? null : whole);
    if (measure.parent === null) whole = status;
    const dated = found === undefined ? measure : withDates(measure, found);
    return status === dated.status ? dated : { ...dated, status };
  });
  return { ...plan, measures };
}

function statusOf(text: string, { legend }: Plan): Pick<MeasureStatus, "state" | "meaning" | "parts"> {
  const { state, meaning, parts } = parseStatus(text, legend);
  return { state, meaning, parts };
}

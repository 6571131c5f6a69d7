import type { CalendarDay } from "../calendar/calendar-day";
import type { Draft, Rule, RuleContext } from "../findings/rule";
import type { FieldName, Measure, SourcedPeriod } from "../plan/plan";
import { cellRefKey, type CellRef } from "../sheet/address";

function cellsOf(
  measure: Measure,
  field: FieldName,
  { fieldsOf }: RuleContext,
): ReadonlyMap<string, CellRef> {
  const cells = measure.sources.flatMap((source) => fieldsOf(source).texts(field));
  return new Map(cells.map(({ at }) => [cellRefKey(at), at]));
}

function onlyDay(
  periods: readonly SourcedPeriod[],
  cells: ReadonlyMap<string, CellRef>,
  dayOf: (period: SourcedPeriod) => CalendarDay | null,
): { readonly day: CalendarDay; readonly at: CellRef; readonly text: string } | undefined {
  const own = periods.filter(({ source }) => cells.has(cellRefKey(source.at)));
  const [period] = own;
  const day = period === undefined ? null : dayOf(period);
  if (period === undefined || own.length > 1 || day === null) return undefined;
  return { day, at: period.source.at, text: period.source.text };
}

/** A start column with a later day than the due column beside it. */
export const startAfterDue: Rule = {
  id: "start-after-due",
  meta: { severity: "error", category: "schedule", messages: ["reversed"], scope: "measure" },
  check(context) {
    const hasColumns = context.plan.sheets.some(
      ({ fields }) => fields.includes("start") && fields.includes("due"),
    );
    if (!hasColumns) return [];
    return context.plan.measures.flatMap((measure): readonly Draft[] => {
      const { periods, number, name } = measure;
      if (periods.length < 2) return [];
      const start = onlyDay(periods, cellsOf(measure, "start", context), (period) => period.start);
      const due = onlyDay(periods, cellsOf(measure, "due", context), (period) => period.end);
      if (start === undefined || due === undefined || start.day <= due.day) return [];
      return [
        {
          messageId: "reversed",
          at: due.at,
          related: [start.at],
          data: { number, name, start: start.text, due: due.text },
        },
      ];
    });
  },
};

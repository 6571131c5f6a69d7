import { parseCalendarDay, type CalendarDay } from "../../../src/core/calendar/calendar-day";
import { toFiscalYear, type FiscalYear } from "../../../src/core/calendar/fiscal-year";
import type { PeriodKind } from "../../../src/core/period/period";
import type {
  Actual,
  Indicator,
  Measure,
  MeasureStatus,
  SourcedPeriod,
  StatusState,
} from "../../../src/core/plan/plan";
import type { Quantity, TargetCondition, TargetOp } from "../../../src/core/target/target";

export function day(text: string): CalendarDay {
  const found = parseCalendarDay(text);
  if (found === undefined) throw new Error(`Not a day: ${text}`);
  return found;
}

export function year(number: number): FiscalYear {
  const found = toFiscalYear(number);
  if (found === undefined) throw new Error(`Not a fiscal year: ${String(number)}`);
  return found;
}

const source = { text: "", at: { sheet: "指標", row: 0, column: 0 } };

export function period(
  kind: PeriodKind,
  start: string | null = null,
  end: string | null = null,
  label: string | null = null,
): SourcedPeriod {
  return {
    label,
    kind,
    start: start === null ? null : day(start),
    end: end === null ? null : day(end),
    approx: false,
    span: { start: 0, end: 0 },
    inferred: [],
    source,
  };
}

export function status(
  state: StatusState | null,
  parts: readonly (readonly [string, StatusState | null])[] = [],
): MeasureStatus {
  return {
    ...source,
    state,
    meaning: null,
    parts: parts.map(([label, partState]) => ({ label, state: partState })),
  };
}

export function measure(parts: Partial<Measure> = {}): Measure {
  return {
    id: 0,
    number: "1",
    name: "窓口案内の改善",
    parent: null,
    area: [],
    divisions: [],
    status: null,
    direction: null,
    periods: [],
    periodProblems: [],
    schedule: [],
    start: null,
    due: null,
    fiscalYear: null,
    recordsStatus: true,
    sources: [
      {
        sheet: "一覧",
        at: { sheet: "一覧", row: 4, column: 0 },
        place: 0,
        lastRow: 4,
        name: "窓口案内の改善",
        isHidden: false,
      },
    ],
    ...parts,
  };
}

export function quantity(value: number | null, unit = "", fiscalYear: FiscalYear | null = null): Quantity {
  return { value, unit, fiscalYear };
}

export function target(
  op: TargetOp,
  value: number | null,
  unit = "",
  more: Partial<TargetCondition> = {},
): TargetCondition {
  return { op, value, unit, fiscalYear: null, everyYear: false, approx: false, ...more };
}

export function actual(value: number, unit = "", fiscalYear: FiscalYear | null = null): Actual {
  return { value, unit, fiscalYear, scale: 1, source };
}

export function indicator(
  baseline: Quantity | null,
  condition: TargetCondition | null,
  ...actuals: readonly Actual[]
): Indicator {
  return {
    id: 0,
    name: "満足度",
    at: source.at,
    baseline: baseline === null ? null : { ...baseline, source },
    target: condition === null ? null : { ...condition, source },
    actuals,
    actualCells: [],
    targetText: null,
  };
}

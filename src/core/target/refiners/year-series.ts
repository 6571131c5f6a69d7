import { yearWithin } from "./choose-years";
import { bracketBehind } from "./find-brackets";
import { YEAR_MARK } from "./find-clauses";
import { isCalledBaseline } from "./pair-quantities";
import type { PlacedQuantity } from "./placed-quantity";
import type { Clause } from "./target-text";

/** R6 60% R7 70% R8 80%: each figure is the level of its own year. */
export interface YearSeries {
  /** A figure that is called 現状値, or the last whose year lies before the plan: where the others start from. */
  readonly from: PlacedQuantity | null;
  /** Figures before that one: how things were. */
  readonly past: ReadonlySet<PlacedQuantity>;
  readonly goals: ReadonlySet<PlacedQuantity>;
}

/** Two figures with a year each are a start and a goal, more are a series. */
const SHORTEST = 3;
const GAP = new RegExp(
  `^(?:[\\s:=()【】・/、,-]|${YEAR_MARK}|を|に|へ|は|末|度|見込み?|決算|時点|計画|予定|目標|実績|値|まで|約)*$`,
);

/** Finds the first run of three or more figures of one unit that stand with a year each and no arrow between. */
export function findYearSeries(
  clause: Clause,
  quantities: readonly PlacedQuantity[],
): YearSeries | undefined {
  if (quantities.length < SHORTEST || clause.years.length < SHORTEST) return undefined;
  let run: PlacedQuantity[] = [];
  for (const quantity of quantities) {
    const before = run.at(-1);
    if (before === undefined || !follows(clause, before, quantity)) {
      if (run.length >= SHORTEST) break;
      run = [];
    }
    run.push(quantity);
  }
  if (run.length < SHORTEST) return undefined;
  const starts = run.findIndex((quantity) => !isStart(clause, quantity));
  const count = starts < 0 ? 1 : starts;
  return {
    from: run[count - 1] ?? null,
    past: new Set(run.slice(0, Math.max(0, count - 1))),
    goals: new Set(run.slice(count)),
  };
}

function follows({ masked }: Clause, before: PlacedQuantity, quantity: PlacedQuantity): boolean {
  const gap = masked.slice(before.end, quantity.start);
  return (
    before.unit === quantity.unit &&
    before.change === null &&
    quantity.change === null &&
    gap.includes(YEAR_MARK) &&
    GAP.test(gap)
  );
}

function isStart(clause: Clause, first: PlacedQuantity): boolean {
  if (isCalledBaseline(clause, first)) return true;
  const { years, planStart } = clause;
  const behind = yearWithin(clause, first.end, bracketBehind(clause.masked, first.end, clause.end));
  const year = (behind ?? years.filter(({ end }) => end <= first.start).at(-1) ?? years[0])?.year ?? null;
  return year !== null && planStart !== null && year < planStart;
}

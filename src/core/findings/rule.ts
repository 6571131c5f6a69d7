import type { CalendarDay } from "../calendar/calendar-day";
import type { FieldSource } from "../layout/raw-plan";
import type { MeasureSource, Plan } from "../plan/plan";
import type { JudgedMeasure, MeasuredIndicator } from "../review";
import type { CellRef } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import type { FindingData, Severity } from "./finding";

/** All that a rule may look at. */
export interface RuleContext {
  readonly plan: Plan;
  readonly measures: readonly JudgedMeasure[];
  readonly indicators: readonly MeasuredIndicator[];
  readonly grids: readonly Grid[];
  /** What stands in each place of a measure. */
  fieldsOf(source: MeasureSource): FieldSource;
  readonly asOf: CalendarDay;
}

/** What a rule reports; the runner adds rule id and severity. */
export interface Draft {
  readonly messageId: string;
  readonly at: CellRef;
  readonly data?: FindingData;
  readonly related?: readonly CellRef[];
  /** Where one fault of a rule weighs differently from the others. */
  readonly severity?: Severity;
}

export type RuleCategory = "structure" | "schedule" | "status" | "indicator" | "consistency" | "excel";

export interface RuleMeta {
  readonly severity: Severity;
  readonly category: RuleCategory;
  /** Every message id that the rule can report; each has a text in every language. */
  readonly messages: readonly string[];
}

/** One thing that a coordinator would mark. */
export interface Rule {
  readonly id: string;
  readonly meta: RuleMeta;
  /** Pure; one draft per cause. */
  check(context: RuleContext): readonly Draft[];
}

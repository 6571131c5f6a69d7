import type { CalendarDay } from "../calendar/calendar-day";
import type { FieldSource } from "../layout/raw-plan";
import type { MeasureSource, Plan } from "../plan/plan";
import type { JudgedMeasure, MeasuredIndicator } from "../review";
import type { CellRef } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import type { DefinedName } from "../sheet/snapshot";
import type { DataColumn } from "./data-columns";
import type { SheetContent } from "../sheet/sheet-content";
import type { StaleMeasure } from "./stale-measure";
import type { FindingData, Fix, Severity } from "./finding";

/** All that a rule may look at. */
export interface RuleContext {
  readonly plan: Plan;
  readonly measures: readonly JudgedMeasure[];
  readonly indicators: readonly MeasuredIndicator[];
  readonly grids: readonly Grid[];
  /** The grid of a sheet by its name. */
  gridOf(sheet: string): Grid | undefined;
  /** The columns of all tables with the cells that stand in rows of measures or indicators. */
  dataColumns(): readonly DataColumn[];
  /** What the cells of each sheet hold, in the order of `grids`. */
  contents(): readonly SheetContent[];
  readonly names: readonly DefinedName[];
  readonly dateSystem: 1900 | 1904;
  /** What stands in each place of a measure. */
  fieldsOf(source: MeasureSource): FieldSource;
  readonly asOf: CalendarDay;
  /** Measures whose row in columns of this product has fallen behind; none where it has written none. */
  staleMeasures(): readonly StaleMeasure[];
}

/** What a rule reports; the runner adds rule id and severity. */
export interface Draft {
  readonly messageId: string;
  readonly at: CellRef;
  readonly data?: FindingData;
  readonly related?: readonly CellRef[];
  /** Where one fault of a rule weighs differently from the others. */
  readonly severity?: Severity;
  readonly fix?: Fix;
}

/** Figures by which a rule can be tuned. */
export type RuleOptions = Readonly<Record<string, number>>;

export type RuleCategory = "structure" | "schedule" | "status" | "indicator" | "consistency" | "excel";

export interface RuleMeta {
  readonly severity: Severity;
  readonly category: RuleCategory;
  /** Every message id that the rule can report; each has a text in every language. */
  readonly messages: readonly string[];
  /** Every fix title that the rule can offer. */
  readonly fixes?: readonly string[];
  /** What can be tuned, with its defaults. */
  readonly options?: RuleOptions;
  /**
   * Rules whose findings say more of a cell: where one of them speaks of the same places, this one is silent. With a `/`
   * only one message of a rule counts.
   */
  readonly yieldsTo?: readonly string[];
  /**
   * `measure`: what the rule says of a measure follows from that measure, its parts and its cells alone, so that it can be
   * run again on those that an edit touched. Absent where a finding may rest on several measures.
   */
  readonly scope?: "measure";
  /** Its findings set two places against each other: what another rule says of either explains the difference. */
  readonly comparesPlaces?: boolean;
}

/** One thing that a coordinator would mark. */
export interface Rule {
  readonly id: string;
  readonly meta: RuleMeta;
  /** Pure; one draft per cause. */
  check(context: RuleContext, options: RuleOptions): readonly Draft[];
}

/**
 * The value of a rule's option.
 *
 * @throws where the rule declares no such option
 */
export function optionOf(options: RuleOptions, name: string): number {
  const value = options[name];
  if (value === undefined) throw new Error(`Not an option of the rule: ${name}`);
  return value;
}

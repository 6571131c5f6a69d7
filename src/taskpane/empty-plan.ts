import type { Plan } from "../core/plan/plan";

/** Tells a workbook in which nothing of a plan was found. */
export function isEmptyPlan({ measures, indicators }: Plan): boolean {
  return measures.length === 0 && indicators.length === 0;
}

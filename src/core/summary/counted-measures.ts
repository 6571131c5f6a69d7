import { isCountedElsewhere } from "../plan/find-cross-listings";
import type { JudgedMeasure } from "../review";

/** The measures of a plan as reports count them. */
export interface CountedMeasures {
  /** 延べ: wherever the plan lists one, without parts (主な取組み) of measures. */
  readonly listed: readonly JudgedMeasure[];
  /** 実数: each once; what is listed again (再掲) counts where it is listed first. */
  readonly counted: readonly JudgedMeasure[];
}

/** Tells which measures count. */
export function selectCounted(judged: readonly JudgedMeasure[]): CountedMeasures {
  const listed = judged.filter(({ measure }) => measure.parent === null);
  return { listed, counted: listed.filter(({ measure }) => !isCountedElsewhere(measure)) };
}

import type { JudgedMeasure } from "../review";
import { countJudgements } from "./count-judgements";
import { groupByName, type NamesOf } from "./group-by-name";
import type { GroupRow, GroupTable } from "./report";

export interface GroupTableOptions {
  /** Measures that the lines count: under each name that they bear. */
  readonly lines: readonly JudgedMeasure[];
  /** Measures that the total counts: each once. */
  readonly total: readonly JudgedMeasure[];
  readonly namesOf: NamesOf;
  /** How many were 完了 under a name (null: in all) at the last report; `undefined` where that is unknown. */
  doneBefore(name: string | null): number | undefined;
}

function toRow(name: string | null, members: readonly JudgedMeasure[], before: number | undefined): GroupRow {
  const counts = countJudgements(members);
  return { name, ...counts, change: before === undefined ? null : counts.byJudgement.done - before };
}

/**
 * Counts measures under each name that they bear: policy areas or divisions. A measure with two names stands under both,
 * one that is listed again in every area that lists it; both are counted once in the total.
 *
 * @returns lines in the order in which the plan first names them, those without a name last
 */
export function buildGroupTable({ lines, total, namesOf, doneBefore }: GroupTableOptions): GroupTable {
  const groups = [...groupByName(lines, namesOf)].sort(([a], [b]) => Number(a === null) - Number(b === null));
  const rows = groups.map(([name, members]) =>
    toRow(name, members, name === null ? undefined : doneBefore(name)),
  );
  const summed = groups.flatMap(([, members]) => members);
  return {
    rows,
    summed: toRow(null, summed, undefined),
    total: toRow(null, total, doneBefore(null)),
    countedAgain: summed.length - total.length,
  };
}

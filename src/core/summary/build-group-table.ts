import type { JudgedMeasure } from "../review";
import { countJudgements } from "./count-judgements";
import type { GroupRow, GroupTable } from "./report";

type NamesOf = (judged: JudgedMeasure) => readonly string[];

function groupByName(
  judged: readonly JudgedMeasure[],
  namesOf: NamesOf,
): ReadonlyMap<string | null, readonly JudgedMeasure[]> {
  const groups = new Map<string | null, JudgedMeasure[]>();
  for (const each of judged) {
    const names = new Set(namesOf(each));
    for (const name of names.size === 0 ? [null] : names) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [each]);
      else group.push(each);
    }
  }
  return groups;
}

/**
 * Counts measures under each name that they bear: policy areas or divisions. A measure with two names stands under both
 * and is counted once in the total.
 *
 * @param doneBefore how many were 完了 under a name (null: in all) at the last report; `undefined` where that is unknown
 * @returns lines in the order in which the plan first names them, those without a name last
 */
export function buildGroupTable(
  judged: readonly JudgedMeasure[],
  namesOf: NamesOf,
  doneBefore: (name: string | null) => number | undefined = () => undefined,
): GroupTable {
  const groups = [...groupByName(judged, namesOf)].sort(
    ([a], [b]) => Number(a === null) - Number(b === null),
  );
  const toRow = (
    name: string | null,
    members: readonly JudgedMeasure[],
    before: number | undefined,
  ): GroupRow => {
    const counts = countJudgements(members);
    return { name, ...counts, change: before === undefined ? null : counts.byJudgement.done - before };
  };
  const rows = groups.map(([name, members]) =>
    toRow(name, members, name === null ? undefined : doneBefore(name)),
  );
  const listed = rows.reduce((sum, { measures }) => sum + measures, 0);
  return { rows, total: toRow(null, judged, doneBefore(null)), countedAgain: listed - judged.length };
}

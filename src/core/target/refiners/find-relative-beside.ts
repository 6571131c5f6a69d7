import { findRelative, type RelativeTarget } from "./find-relative";
import { leadsTo } from "./pair-quantities";
import type { PlacedQuantity } from "./placed-quantity";
import type { Clause } from "./target-text";

/** 令和5年度実績（320件）以下: the comparison goes on behind the bracket. */
const GOES_ON =
  /^[^()]*\)\s*(?:以[上下内]|を(?:維持|上回|下回)|(?:の?(?:水準|規模|値))?(?:まで|に|へ)(?:に)?(?:回復|戻)|並み|から(?:の)?(?:半減|倍増)|より|に比べ|と比較|と同)/;

/** The figure that a direction starts from; one that says what is counted is none, but one in brackets behind it is. */
export function startOfRelative(
  relative: RelativeTarget,
  quantities: readonly PlacedQuantity[],
): PlacedQuantity | undefined {
  return quantities.find(({ bracket }) => relative.isCounted !== true || bracket !== null);
}

function isYearless({ masked, end }: Clause, bracket: number): boolean {
  return !/^[^)]*\ue000/.test(masked.slice(bracket, end));
}

/** 1日30分以上の運動を週2回以上している者の割合: words that lead from a figure to what is counted by it. */
const COUNTED_BY =
  /^(?!\s*の割合)(?:[^、。\ue000\d()]|\([^()\ue000]{1,12}\)){1,40}(?:者|人|方|施設|企業|団体|世帯|市町村|子ども|児童|生徒|家庭|店|校|園)(?:\([^()\ue000]{1,12}\))?の?(?:割合|[^、。]{0,6}[数率])$/;

/** A look before the search. */
const COUNTED_CHANGES = /(?:割合|[数率])[のがを]?(?:増|減|拡|向|上昇|縮|低|延)/;

/** 野菜を350g以上食べる人の割合の増加: the figures are of the name, the direction is what is wanted. */
function findCountedBehind(
  clause: Clause,
  quantities: readonly PlacedQuantity[],
): RelativeTarget | undefined {
  const last = quantities.filter(({ bracket }) => bracket === null).at(-1);
  if (last === undefined || last.change !== null) return undefined;
  const open = quantities.find(({ bracket }) => bracket !== null)?.bracket ?? clause.end;
  if (open < last.end || !COUNTED_CHANGES.test(clause.masked.slice(last.end, open))) return undefined;
  const relative = findRelative(clause.masked, { start: clause.start, end: open });
  if (relative === undefined || relative.value !== null || relative.start < last.end) return undefined;
  return COUNTED_BY.test(clause.masked.slice(last.end, relative.start).replace(/の$/, ""))
    ? { ...relative, isCounted: true }
    : undefined;
}

/** A direction without a figure of its own: 半減（R5：124件） has its baseline in brackets. */
export function findRelativeBeside(
  clause: Clause,
  quantities: readonly PlacedQuantity[],
): RelativeTarget | undefined {
  const isStart = ({ bracket, op, end }: PlacedQuantity): boolean =>
    op === null &&
    (bracket !== null ||
      /^\s*(?:\(\ue000+[^()]*\)\s*)?(?:から|より)/.test(clause.masked.slice(end, clause.end)));
  const counted = findCountedBehind(clause, quantities);
  if (counted !== undefined) return counted;
  if (!quantities.every(isStart)) return undefined;
  const [first, second] = quantities;
  // 健康寿命の延伸（男性80.1歳、女性84.2歳）: the levels themselves.
  if (second?.bracket && second.bracket === first?.bracket && isYearless(clause, second.bracket))
    return undefined;
  if (first !== undefined && second !== undefined && leadsTo(clause, first, second)) return undefined;
  const open = first?.bracket ?? clause.end;
  const isInside = first !== undefined && GOES_ON.test(clause.masked.slice(first.end, first.end + 40));
  return findRelative(clause.masked, { start: clause.start, end: isInside ? clause.end : open });
}

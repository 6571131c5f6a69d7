import { normalizeLabel } from "./normalize-label";

const OUTER = /施策/u;
const INNER = /取組|事業|アクション|プロジェクト/u;

/**
 * Whether a heading or label names what is done for that which another one names: 施策 are made of 取組 and 事業, wherever
 * both are named.
 *
 * @example isPartOfName("事務事業名", "施策名") // true
 */
export function isPartOfName(heading: string, outer: string): boolean {
  const [inner, whole] = [normalizeLabel(heading), normalizeLabel(outer)];
  return INNER.test(inner) && !OUTER.test(inner) && OUTER.test(whole) && !INNER.test(whole);
}

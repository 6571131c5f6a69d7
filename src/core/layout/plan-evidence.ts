import type { FieldName } from "../plan/plan";
import { FOREIGN_TERMS } from "./foreign-terms";
import { normalizeLabel } from "./normalize-label";

/** From here on a table or form speaks for itself: it holds measures of a plan. */
export const STANDS_ALONE = 1;

/** What one meaning says for a plan; several ways to tell when count once. 担当課 stands in every list of a city hall. */
const WEIGHTS: Readonly<Partial<Record<FieldName, number>>> = {
  status: 1,
  target: 1,
  direction: 1,
  subMeasure: 1,
  emphasis: 1,
  measureNumber: 0.5,
  policyArea: 0.5,
  purpose: 0.5,
  content: 0.5,
  audience: 0.5,
};
const DATED: readonly FieldName[] = ["period", "schedule", "start", "due"];
const WEIGHT_OF_DATES = 2;
const WEIGHT_OF_NAME = 2;
const WEIGHT_OF_FOREIGN = -1.5;

/** 取組 and 施策 belong to plans; 事業名 and 件名 also head lists of budgets, contracts and complaints. */
const NAME_OF_A_PLAN = /取組|施策|アクション|行動計画|実施(?:項目|事項)|(?:改革|推進)項目|対策|方策|プラン/u;

const LONGEST_HEADING = 24;

/** How many foreign subjects some headings speak of. */
function countForeign(headings: Iterable<string>): number {
  const kinds = new Set<string>();
  for (const heading of headings) {
    if (heading.length > LONGEST_HEADING) continue;
    const label = normalizeLabel(heading);
    for (const [kind, terms] of Object.entries(FOREIGN_TERMS)) if (terms.test(label)) kinds.add(kind);
  }
  return kinds.size;
}

/**
 * How much the headings of a table or the labels of a form speak for measures of a plan: what they are named by, what is
 * told of them (when, how far, to what end), less what else the headings speak of (money, people, goods…).
 *
 * @param fields meanings that were found
 * @param nameHeadings the headings or labels of the names, as written
 * @param headings all headings or labels, as written
 * @returns at least {@link STANDS_ALONE} where they speak for themselves; below 0 where they speak of something else
 * @example weighEvidence(new Set(["name", "divisions"]), ["事業名"], ["事業名", "所管課", "予算額"]) // -1.5
 */
export function weighEvidence(
  fields: ReadonlySet<FieldName>,
  nameHeadings: readonly string[],
  headings: Iterable<string>,
): number {
  let score = nameHeadings.some((text) => NAME_OF_A_PLAN.test(normalizeLabel(text))) ? WEIGHT_OF_NAME : 0;
  if (DATED.some((field) => fields.has(field))) score += WEIGHT_OF_DATES;
  for (const field of fields) score += WEIGHTS[field] ?? 0;
  return score + WEIGHT_OF_FOREIGN * countForeign(headings);
}

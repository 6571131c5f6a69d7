/** What a column of a filter is filtered by (ECMA-376 part 1, 18.3.2.7); a column without any only hides its button. */
const CRITERIA = new Set(["filters", "customFilters", "top10", "dynamicFilter", "colorFilter", "iconFilter"]);

/** Whether an element says that a filter is at work. */
export function isFilterCriterion(name: string): boolean {
  return CRITERIA.has(name);
}

/** The year by the other calendar in brackets: era and count, as the source of a pattern. */
export const ERA_IN_BRACKETS = String.raw`\((令和|平成|昭和|[RHS])\s?(元|\d{1,2})\s*(?:年度?)?\)`;

/** The same year by its era, behind a year: 令和元年度（平成31年度）, 2024年度（令和6年度）. */
export const ERA_BESIDE = new RegExp(String.raw`\s*${ERA_IN_BRACKETS}`, "y");

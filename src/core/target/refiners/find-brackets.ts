/** Longer brackets are not searched for their ends. */
const LONGEST_BRACKET = 60;
const OPENS = /^\s*\(/;

function opensBehind(text: string, at: number): boolean {
  return OPENS.test(text.slice(at, at + 3));
}

/** The end of the bracket that a place lies in or that opens right behind it; else the place itself. */
export function afterBrackets(text: string, at: number, limit: number): number {
  const lead = text.slice(Math.max(0, at - LONGEST_BRACKET), at);
  const isInside = lead.lastIndexOf("(") > lead.lastIndexOf(")");
  if (!isInside && !opensBehind(text, at)) return at;
  const close = text.slice(at, Math.min(limit, at + LONGEST_BRACKET)).indexOf(")");
  return close < 0 ? at : at + close + 1;
}

/** The end of a bracket that opens right behind a figure; else the place itself. */
export function bracketBehind(text: string, at: number, limit: number): number {
  return opensBehind(text, at) ? afterBrackets(text, at, limit) : at;
}

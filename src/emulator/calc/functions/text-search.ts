import { foldCase } from "../values/compare-values";
import { hasWildcards, wildcardSource } from "../values/match-text";
import { WRONG_VALUE } from "../values/value";
import { scalarFunction, type FunctionTable } from "./calc-function";

/** Where a text begins inside another, counted from 1; case counts, wildcards do not. */
const FIND = scalarFunction(["text", "text"], ["number"], ([wanted, text, start = 1]) => {
  const from = Math.trunc(start) - 1;
  if (from < 0 || from > text.length) return WRONG_VALUE;
  const at = text.indexOf(wanted, from);
  return at === -1 ? WRONG_VALUE : at + 1;
});

/** As FIND, without case and with wildcards. */
const SEARCH = scalarFunction(["text", "text"], ["number"], ([wanted, text, start = 1]) => {
  const from = Math.trunc(start) - 1;
  if (from < 0 || from > text.length) return WRONG_VALUE;
  const folded = foldCase(text);
  if (!hasWildcards(wanted)) {
    const at = folded.indexOf(foldCase(wanted), from);
    return at === -1 ? WRONG_VALUE : at + 1;
  }
  const found = new RegExp(wildcardSource(wanted), "su").exec(folded.slice(from));
  return found === null ? WRONG_VALUE : from + found.index + 1;
});

const SUBSTITUTE = scalarFunction(
  ["text", "text", "text"],
  ["number"],
  ([text, wanted, replacement, occurrence]) => {
    if (occurrence !== undefined && occurrence < 1) return WRONG_VALUE;
    if (wanted === "") return text;
    if (occurrence === undefined) return text.replaceAll(wanted, () => replacement);
    let at = -wanted.length;
    for (let seen = 0; seen < Math.trunc(occurrence); seen += 1) {
      at = text.indexOf(wanted, at + wanted.length);
      if (at === -1) return text;
    }
    return text.slice(0, at) + replacement + text.slice(at + wanted.length);
  },
);

export const TEXT_SEARCH_FUNCTIONS: FunctionTable = { FIND, SEARCH, SUBSTITUTE };

import { normalizeText } from "../text/normalize-text";
import type { TargetContext, TargetOp, TargetReading } from "./target";

const COMPARATORS: Readonly<Record<string, TargetOp>> = {
  以上: ">=",
  以下: "<=",
  以内: "<=",
  未満: "<",
  超: ">",
};
const PLAIN = /([0-9][0-9,]*(?:\.[0-9]+)?)\s*([^0-9\s以未超]{0,3})\s*(以上|以下|以内|未満|超)?/u;
const AT_LEAST_BASELINE = /基準値.*以上|現状値.*以上/u;

/** Reads the target of a single cell. */
export function parseTargets(raw: string, _context: TargetContext = {}): TargetReading {
  const { text } = normalizeText(raw);
  const span = { start: 0, end: raw.length };
  const everyYear = /毎年/u.test(text);
  if (AT_LEAST_BASELINE.test(text)) {
    const target = {
      op: ">=baseline" as const,
      value: null,
      unit: "",
      fiscalYear: null,
      everyYear,
      approx: false,
    };
    return { targets: [{ name: null, baseline: null, target, span }] };
  }
  const match = PLAIN.exec(text);
  if (match?.[1] === undefined) return { targets: [] };
  const target = {
    op: COMPARATORS[match[3] ?? ""] ?? ("=" as const),
    value: Number(match[1].replaceAll(",", "")),
    unit: match[2] ?? "",
    fiscalYear: null,
    everyYear,
    approx: false,
  };
  return { targets: [{ name: null, baseline: null, target, span }] };
}

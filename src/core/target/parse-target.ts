import { closeSpacing } from "../text/close-spacing";
import { normalizeText, type NormalizedText } from "../text/normalize-text";
import { findStatedYears } from "./recognizers/stated-year";
import { findClauses, maskText } from "./refiners/find-clauses";
import { readClauses } from "./refiners/read-clauses";
import type { TargetContext, TargetReading } from "./target";

const NOTHING: TargetReading = { targets: [], skipped: [] };
/** Nothing else can say a level, a limit or a direction. */
const WORTH_READING =
  /\d|ゼロ|皆無|半数|半減|半分|倍増|増|減|以[上下内]|未満|向上|上昇|拡大|縮小|同水準|同程度|並み|維持|多く|少な|高[くめ]|低[くめ下]|[上下]げ|改善|短縮|延伸|抑|上回|下回/;

/**
 * Reads what is to be reached, and from where, out of a 目標 or 指標 text.
 *
 * @param text raw cell text; any length, any content
 * @param context the plan's first and last fiscal year, for 計画最終年度
 * @returns one entry per measured thing in the order of the text. Percentages are as written (57.5 for 57.5 %); money
 *   is in 円. Empty where the text sets no figure and no direction. Never throws.
 * @example parseTargets("満足度 57.5% → 70%以上").targets[0]?.target?.value // 70
 */
export function parseTargets(text: string, context: TargetContext = {}): TargetReading {
  const normalized = foldBrackets(closeSpacing(normalizeText(text)));
  if (!WORTH_READING.test(normalized.text)) return NOTHING;
  const { years, enumerators } = findStatedYears(normalized.text, context);
  const masked = maskText(normalized.text, years);
  return readClauses(
    { normalized, masked, years, planStart: context.planStart ?? null },
    findClauses(normalized.text, masked, enumerators),
  );
}

/** 58% ▶ 70%, but not the bullet in ▶受診率. */
const POINTER = /[▶►](?=\s*[約\dRH令])/g;

/** A year in [R5] or 〔R5〕 belongs to its figure as one in (R5) does; offsets stay. */
function foldBrackets(normalized: NormalizedText): NormalizedText {
  if (!/[[〔▶►]/.test(normalized.text)) return normalized;
  const text = normalized.text
    .replace(/[[〔]/g, "(")
    .replace(/[\]〕]/g, ")")
    .replace(POINTER, "→");
  return { ...normalized, text };
}

import type { NormalizedText } from "./normalize-text";
import { isSolid } from "./unit-kind";

/** Every character stands alone: 通 年, ① ８ 月 ② １ ０ 月. Fails at the second character of most texts. */
const SPACED_OUT = /^\s*\S(?:\s+\S)+\s*$/;
/** Marks and figures alone (○ ○, 3 5) are several entries, not one spaced word. */
const LETTER = /[ぁ-ゖァ-ヺ一-鿿]/;

/** Most texts begin with two characters that stand together: a look at these spares the search. */
function beginsClosed(text: string): boolean {
  return text.length > 1 && isSolid(text.charCodeAt(0)) && isSolid(text.charCodeAt(1));
}

/**
 * Closes up a text whose characters are all spaced out, as forms do to fill a cell and scanners to fill a line.
 *
 * Line breaks stay. A text in which any two characters stand together is returned as it is.
 *
 * @example closeSpacing(normalizeText("通　年")).text // "通年"
 */
export function closeSpacing(normalized: NormalizedText): NormalizedText {
  const { raw, text, offsets } = normalized;
  if (beginsClosed(text) || !text.includes(" ") || !SPACED_OUT.test(text) || !LETTER.test(text))
    return normalized;
  let closed = "";
  const kept: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text.charAt(at) === " ") continue;
    closed += text.charAt(at);
    kept.push(offsets === null ? at : (offsets[at] ?? raw.length));
  }
  kept.push(raw.length);
  return { raw, text: closed, offsets: kept };
}

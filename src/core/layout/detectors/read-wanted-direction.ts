import { normalizeLabel } from "../normalize-label";

const UP =
  /^(?:[↑↗⬆⇧△]|増(?:加|大|やす)?|上(?:昇|げる)|向上|拡大|プラス|(?:高|大き|多)(?:い|いほど(?:よ|良)い))$/u;
const DOWN =
  /^(?:[↓↘⬇⇩▼]|減(?:少|らす)?|低(?:下|減)|下(?:降|げる)|縮小|抑制|マイナス|(?:低|小さ|少な)(?:い|いほど(?:よ|良)い))$/u;

/**
 * Which way an indicator is to go, by the mark or word of a column for it; null where the text is none.
 *
 * @example readWantedDirection("減少") // "down"
 */
export function readWantedDirection(text: string): "up" | "down" | null {
  const plain = normalizeLabel(text);
  if (UP.test(plain)) return "up";
  return DOWN.test(plain) ? "down" : null;
}

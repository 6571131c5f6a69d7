import { MERE_ROLE, ROLE } from "./division-role";

/** A name and what belongs to it; offsets in the normalised text. */
export interface Chunk {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** 主, 副, ◎, ① before the name; null where there is none. */
  readonly label: string | null;
  /** Parentheses after the name, without their brackets. */
  readonly asides: readonly { readonly text: string; readonly start: number }[];
}

const LABEL = new RegExp(
  `^(?:[・●○◎◇◆■□*]|[①-⑳⑴-⒇]:?|\\(\\d+\\):?|\\d+[.)]|【[^】]*】|\\[[^\\]]*\\]|${ROLE}:|${MERE_ROLE}\\s+)\\s*`,
);
/** Parentheses that belong to the name that follows them. */
const PART_OF_NAME = /^\((?:株|有|公財|一財|公社|一社|社福|福|財|社|独|仮称)\)/;

/** A stretch of a line that names one division. */
export interface Piece {
  readonly text: string;
  readonly start: number;
}

/** Takes labels and parentheses off a name; `undefined` where nothing is left. */
export function readChunk(piece: Piece): Chunk | undefined {
  let text = piece.text;
  let start = piece.start;
  const trimStart = (length: number): void => {
    text = text.slice(length);
    start += length;
  };
  trimStart(text.length - text.trimStart().length);
  let label: string | null = null;
  for (
    let match = LABEL.exec(text);
    match !== null && match[0].length < text.length;
    match = LABEL.exec(text)
  ) {
    const written = match[0].replace(/[\s:・【】[\]]/g, "");
    label = written === "" ? label : written;
    trimStart(match[0].length);
  }
  const asides: { text: string; start: number }[] = [];
  let name = "";
  let at = 0;
  while (at < text.length) {
    const prefix = PART_OF_NAME.exec(text.slice(at))?.[0];
    if (prefix !== undefined) {
      if (prefix !== "(仮称)") name += prefix;
      at += prefix.length;
      continue;
    }
    const isLabel = name !== "" && /[【[]/.test(text.charAt(at));
    if (text.charAt(at) === "(" || isLabel) {
      const close = isLabel ? closingLabel(text, at) : closingOf(text, at);
      asides.push({ text: text.slice(at + 1, close), start: start + at + 1 });
      at = close + 1;
      continue;
    }
    name += text.charAt(at);
    at += 1;
  }
  name = name.trim();
  if (name === "" && asides.length === 0) return undefined;
  return { name, start, end: start + text.trimEnd().length, label, asides };
}

function closingLabel(text: string, open: number): number {
  const close = text.slice(open).search(/[】\]]/);
  return close < 0 ? text.length : open + close;
}

/** Index of the bracket that closes the one at `open`; the text's length where none does. */
function closingOf(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text.charAt(at) === "(") depth += 1;
    if (text.charAt(at) === ")") {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return text.length;
}

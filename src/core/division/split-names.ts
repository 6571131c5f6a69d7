import { endsAsBureau, endsAsUnit, isFacilityWord } from "./unit-names";

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

export interface Line {
  /** Whether the line before ended with a separator, so that this is the same line, wrapped. */
  readonly continues: boolean;
  readonly chunks: readonly Chunk[];
}

const HARD = /[、,/;，]|及び|並びに|および|ならびに/y;
const LABEL =
  /^(?:[・●○◎◇◆■□*]|[①-⑳⑴-⒇]|\(\d+\)|\d+[.)]|【[^】]*】|\[[^\]]*\]|(?:主|副|主担当|副担当|主管|関係|総括|連携|協力)(?:課|部署|担当)?:)\s*/;
/** Parentheses that belong to the name that follows them. */
const PART_OF_NAME = /^\((?:株|有|公財|一財|公社|一社|社福|福|財|社|独|仮称)\)/;

interface Piece {
  readonly text: string;
  readonly start: number;
}

/** Splits at separators outside parentheses; a blank separates where a section ends before it. */
function splitHard(text: string, start: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length;) {
    const character = text.charAt(at);
    if (character === "(") depth += 1;
    if (character === ")") depth = Math.max(0, depth - 1);
    HARD.lastIndex = at;
    const separator = depth > 0 ? null : (HARD.exec(text)?.[0] ?? blankSeparator(text, from, at));
    if (separator === null) {
      at += 1;
      continue;
    }
    pieces.push({ text: text.slice(from, at), start: start + from });
    at += separator.length;
    from = at;
  }
  pieces.push({ text: text.slice(from), start: start + from });
  return pieces;
}

/** A blank after 課 and before another division separates; 総務部 人事課 and 政策局 ICT 推進課 are one name. */
function blankSeparator(text: string, from: number, at: number): string | null {
  if (text.charAt(at) !== " ") return null;
  const left = withoutAsides(text.slice(from, at)).trim();
  const right = withoutAsides(text.slice(at + 1).split(/[、,/; ]/)[0] ?? "");
  return endsAsUnit(left) && !endsAsBureau(left) && endsAsUnit(right) ? " " : null;
}

function withoutAsides(text: string): string {
  return text.replace(/\([^()]*\)/g, "");
}

/** Whether ・ at this place stands between two divisions rather than inside the name of one. */
function dotSeparates(left: string, right: string): boolean {
  const before = withoutAsides(left).trim();
  const after = withoutAsides(right).trim();
  if (!endsAsUnit(before) || !endsAsUnit(after) || before.length < 2 || after.length < 2) return false;
  if (isFacilityWord(before) && !isFacilityWord(after)) return false;
  // 各区・総合支所総務課: the section is one for both sides.
  return !(/^各/.test(before) && endsAsBureau(before) && !/^各/.test(after) && !endsAsBureau(after));
}

function splitDots(piece: Piece): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let depth = 0;
  for (let at = 0; at < piece.text.length; at += 1) {
    const character = piece.text.charAt(at);
    if (character === "(") depth += 1;
    if (character === ")") depth = Math.max(0, depth - 1);
    if (character !== "・" || depth > 0) continue;
    const rest = piece.text.slice(at + 1);
    const next = firstName(rest);
    if (!dotSeparates(piece.text.slice(from, at), next)) continue;
    pieces.push({ text: piece.text.slice(from, at), start: piece.start + from });
    from = at + 1;
  }
  pieces.push({ text: piece.text.slice(from), start: piece.start + from });
  return pieces;
}

/** The name after a ・: up to the next ・ that a division ends at. */
function firstName(text: string): string {
  const parts = withoutAsides(text).split("・");
  let name = "";
  for (const part of parts) {
    name = name === "" ? part : `${name}・${part}`;
    if (endsAsUnit(name.trim())) return name;
  }
  return name;
}

function readChunk(piece: Piece): Chunk | undefined {
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
    if (text.charAt(at) === "(") {
      const close = closingOf(text, at);
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

/**
 * Splits normalised text into lines of names.
 *
 * @param offset where the text begins in the whole, for the chunks' offsets
 */
export function splitLines(text: string, offset = 0): readonly Line[] {
  let start = offset;
  let continues = false;
  return text.split("\n").map((line) => {
    const pieces = splitHard(line, start).flatMap(splitDots);
    const chunks = pieces.map(readChunk).filter((chunk) => chunk !== undefined);
    const result = { continues, chunks };
    start += line.length + 1;
    continues = /[、,/;・]\s*$/.test(line);
    return result;
  });
}

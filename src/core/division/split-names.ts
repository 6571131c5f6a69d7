import { MERE_ROLE, ROLE } from "./division-role";
import { readChunk, type Chunk, type Piece } from "./read-chunk";
import { endsAsBureau, endsAsUnit, isFacilityWord } from "./unit-names";

export interface Line {
  /** Whether the line before ended with a separator, so that this is the same line, wrapped. */
  readonly continues: boolean;
  readonly chunks: readonly Chunk[];
}

const HARD = /[、,/;，]|及び|並びに|および|ならびに/y;
/** （主）企画課（副）財政課: a role in parentheses opens the next name. */
const ROLE_OPENS = new RegExp(`^\\(${ROLE}\\)\\s*[^\\s、,)]`);
/** 主管課 総務課: what the division does here stands before its name. */
const ROLE_NAME = new RegExp(`^${MERE_ROLE}$`);

const SUBUNIT = /(?:係|班|担当|グループ|チーム)$/;

/** Splits at separators outside parentheses; a blank separates where a section ends before it. */
function splitHard(text: string, start: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length;) {
    const character = text.charAt(at);
    if (depth === 0 && character === "(" && opensName(text, from, at)) {
      pieces.push({ text: text.slice(from, at), start: start + from });
      from = at;
    }
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

function opensName(text: string, from: number, at: number): boolean {
  return ROLE_OPENS.test(text.slice(at, at + 16)) && endsAsUnit(withoutAsides(text.slice(from, at)).trim());
}

/** A blank after 課 and before another division separates; 総務部 人事課 and 政策局 ICT 推進課 are one name. */
function blankSeparator(text: string, from: number, at: number): string | null {
  if (text.charAt(at) === "【" || text.charAt(at) === "[") return labelSeparator(text, from, at);
  if (text.startsWith("ほか", at) || text.charAt(at) === "他") return othersSeparator(text, from, at);
  if (/[&と]/.test(text.charAt(at))) return joiningSeparator(text, from, at);
  if (text.charAt(at) !== " ") return null;
  const left = withoutAsides(text.slice(from, at)).trim();
  const right = withoutAsides(text.slice(at + 1).split(/[、,/; ]/)[0] ?? "");
  if (ROLE_NAME.test(left)) return null;
  // 人事課 研修係 is one name.
  if (SUBUNIT.test(right) && !SUBUNIT.test(left)) return null;
  return endsAsUnit(left) && !endsAsBureau(left) && endsAsUnit(right) ? " " : null;
}

/** 政策企画課【副】財政課: a label opens the next name; behind the last name it is a remark. */
function labelSeparator(text: string, from: number, at: number): string | null {
  const isBehindName = endsAsUnit(withoutAsides(text.slice(from, at)).trim());
  return isBehindName && /^[【[][^】\]]*[】\]]\s*[^\s、,)]/.test(text.slice(at)) ? "" : null;
}

/** 経営企画課と財政課: と and & join two divisions, but are part of many names. */
function joiningSeparator(text: string, from: number, at: number): string | null {
  const right = withoutAsides(text.slice(at + 1).split(/[、,/;・]/)[0] ?? "").trim();
  return endsAsUnit(withoutAsides(text.slice(from, at)).trim()) && endsAsUnit(right) ? text.charAt(at) : null;
}

/** 人事課ほか関係課. */
function othersSeparator(text: string, from: number, at: number): string | null {
  const word = text.charAt(at) === "他" ? "他" : "ほか";
  const right = withoutAsides(text.slice(at + word.length).split(/[、,/; ]/)[0] ?? "");
  return endsAsUnit(withoutAsides(text.slice(from, at)).trim()) && endsAsUnit(right) ? word : null;
}

/** 総務課長: the head stands for the division. */
function withoutHead(name: string): string {
  return name.replace(/(?<=[課部局室所])長$/, "");
}

function withoutAsides(text: string): string {
  return text.replace(/\([^()]*\)/g, "");
}

/** Whether ・ at this place stands between two divisions rather than inside the name of one. */
function dotSeparates(left: string, right: string): boolean {
  const before = withoutHead(withoutAsides(left).trim());
  const after = withoutHead(withoutAsides(right).trim());
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
    if (endsAsUnit(withoutHead(name.trim()))) return name;
  }
  return name;
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

import { DIVISION_WORDS } from "./division-words";

/**
 * How two names that are near each other differ.
 *
 * - `lookAlike` by characters that look alike (コミュ二ティ with the figure two): a slip of the keyboard
 * - `slip` by characters that give no word
 * - `word` by a whole word (健康増進課, 健康推進課): more likely two divisions than a slip
 * - `sister` by a number, a direction or the kind of unit (第一係, 第二係): two divisions
 */
export type NameDifference = "lookAlike" | "slip" | "word" | "sister";

/** Characters by which sister divisions differ on purpose: 第一課 is no slip for 第二課, 東支所 none for 西支所. */
const TELLS_APART = /[0-9一二三四五六七八九十東西南北中央上下左右大小新旧前後甲乙A-Z]/;

/** Endings of units: 政策課 and 政策室 are two units, or an old and a new one. */
const UNIT = /^(?:課|室|係|部|局|班|所|担当|センター|支所|出張所)$/;

/** Words that sound alike and are typed for each other. */
const HOMOPHONES: readonly (readonly [string, string])[] = [
  ["保険", "保健"],
  ["広報", "公報"],
];
/** Of places each has a name of its own: 新町支所 is no slip for 本町支所. */
const PLACE = /(?:支所|出張所|公民館|図書館|区役所|[区園校署])$/;

/** Characters that are taken for each other on a screen, each group one look. */
const LOOK_ALIKES: readonly string[] = [
  "ー一-",
  "ニ二",
  "ハ八",
  "カ力",
  "エ工",
  "ロ口",
  "タ夕",
  "ト卜",
  "チ千",
  "ミ三",
  "へヘ",
  "べベ",
  "ぺペ",
  "りリ",
  "土士",
  "人入",
  "未末",
  "日曰",
  "己已",
  "ヶケが",
  "高髙",
  "崎﨑",
  "浜濱濵",
  "辺邊邉",
  "斎齋斉齊",
  "沢澤",
  "広廣",
  "竜龍",
  "島嶋",
  "桜櫻",
];

/** What is left of both names without their common beginning and end. */
interface Difference {
  readonly start: number;
  readonly left: string;
  readonly right: string;
}

function findDifference(a: string, b: string): Difference {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return { start, left: a.slice(start, a.length - end), right: b.slice(start, b.length - end) };
}

/** センタ and センター: the same word, heard as written. */
const LONG_VOWEL = "ー";

function looksAlike(left: string, right: string): boolean {
  if ((left === "" && right === LONG_VOWEL) || (left === LONG_VOWEL && right === "")) return true;
  return (
    left !== "" &&
    left.length === right.length &&
    [...left].every((one, index) => {
      const other = right.charAt(index);
      return one === other || LOOK_ALIKES.some((group) => group.includes(one) && group.includes(other));
    })
  );
}

const LONGEST_WORD = 5;

/** Whether a word covers `[start, end)`. What other names use is one only inside a name: 事課 and 部人 are none. */
function isCovered(text: string, start: number, end: number, isUsed: (word: string) => boolean): boolean {
  const isWord = (word: string): boolean =>
    DIVISION_WORDS.has(word) || (!/[課室係部局区所]/.test(word) && isUsed(word));
  for (let from = Math.max(0, end - LONGEST_WORD); from <= start; from += 1) {
    for (let to = Math.max(end, from + 2); to <= Math.min(text.length, from + LONGEST_WORD); to += 1) {
      if (isWord(text.slice(from, to))) return true;
    }
  }
  return false;
}

/** Where a name lacks something, it is whole when a word ends there and another, or the kind of unit, begins. */
function isWholeAtGap(text: string, at: number): boolean {
  const isWord = (word: string): boolean => DIVISION_WORDS.has(word);
  const before = text.slice(0, at);
  const after = text.slice(at);
  const ends = [2, 3, 4, 5].some((length) => length <= before.length && isWord(before.slice(-length)));
  const begins =
    UNIT.test(after) ||
    [2, 3, 4, 5].some((length) => length <= after.length && isWord(after.slice(0, length)));
  return (ends || before === "" || /[部局区会]$/.test(before)) && begins;
}

/** 第一係 and 第二係, 東区 and 西区, 新庁舎整備課 and 庁舎整備課, but not 推新課 and 推進課. */
function isSister(name: string, left: string, right: string): boolean {
  const [tellsLeft, tellsRight] = [TELLS_APART.test(left), TELLS_APART.test(right)];
  const isEnough = left === "" || right === "" || PLACE.test(name);
  return isEnough ? tellsLeft || tellsRight : tellsLeft && tellsRight;
}

function isTypedFor(name: string, known: string, [one, other]: readonly [string, string]): boolean {
  return name.replace(one, other) === known || name.replace(other, one) === known;
}

/**
 * Tells how two names that are near each other differ.
 *
 * @param name the name in doubt
 * @param known the name that it is near to
 * @param isUsed whether the workbook's other names use a word, so that it is one here
 * @example compareNames("企画部政作課", "企画部政策課") // "slip"
 */
export function compareNames(
  name: string,
  known: string,
  isUsed: (word: string) => boolean = () => false,
): NameDifference {
  const { start, left, right } = findDifference(name, known);
  if (looksAlike(left, right)) return "lookAlike";
  if (isSister(name, left, right)) return "sister";
  if (UNIT.test(left) && UNIT.test(right)) return "sister";
  if (HOMOPHONES.some((pair) => isTypedFor(name, known, pair))) return "slip";
  const isWhole =
    left === "" ? isWholeAtGap(name, start) : isCovered(name, start, start + left.length, isUsed);
  return isWhole ? "word" : "slip";
}

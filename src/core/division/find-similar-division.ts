import { compareNames, type NameDifference } from "./compare-names";
import { editDistance } from "./edit-distance";
import { bureauOf, endsAsUnit, isGenericName } from "./unit-names";

/** A known division that a name is probably meant to be. */
export interface SimilarDivision {
  readonly name: string;
  /** Characters put in, left out, exchanged or swapped. */
  readonly distance: number;
  /** `high`: fit for a quick fix that is offered first; `low`: worth a question only. */
  readonly confidence: "high" | "low";
  /** What speaks for it: the city's own list, or that the workbook names it far more often. */
  readonly evidence: "masterList" | "frequency";
}

/** Shortest names in which one, and in which two characters may be wrong. */
const ONE_SLIP = 3;
const TWO_SLIPS = 8;
/** In names shorter than this (税務課, 財務課) one character makes another division, if it is no look-alike. */
const TELLING_LENGTH = 4;
/** How many times as often the right name must stand for a sure and for a possible slip. */
const SURE_RATIO = 3;
const LEAST_RATIO = 2;

/** The names of a master list, each with and without the bureau before it: cells leave it out. */
function spellMaster(master: readonly string[]): ReadonlySet<string> {
  return new Set(
    master.flatMap((name) => {
      const bureau = bureauOf(name);
      return bureau === undefined ? [name] : [name, name.slice(bureau.length)];
    }),
  );
}

/**
 * Whether a master list has a division, in full or without its bureau; a name in general (各課, 関係課) always counts.
 *
 * @example isKnownDivision("人事課", ["総務局人事課"]) // true
 */
export function isKnownDivision(name: string, master: readonly string[]): boolean {
  if (isGenericName(name)) return true;
  const known = spellMaster(master);
  const bureau = bureauOf(name);
  // 総務部人事課 is known where the list has no bureaus at all, as 人事課.
  return known.has(name) || (bureau !== undefined && master.includes(name.slice(bureau.length)));
}

/** In names as long as this, a character more or less makes no other division of the same words. */
const LONG_NAME = 5;
const KANA = /[ァ-ヶー]/u;
const KANJI = /\p{Script=Han}/u;
const SHORT_ENDING = /[課室係部局所]$/u;

interface Candidate {
  readonly name: string;
  readonly distance: number;
  readonly difference: NameDifference;
}

/** The nearest of `known`; `undefined` where none is near enough or where two are equally near. */
function findNearest(
  name: string,
  known: Iterable<string>,
  isUsed: (word: string, candidate: string) => boolean,
): Candidate | undefined {
  const limit = name.length >= TWO_SLIPS ? 2 : name.length >= ONE_SLIP ? 1 : 0;
  let nearest: Candidate | undefined;
  let isTied = false;
  for (const candidate of known) {
    const distance = limit === 0 ? undefined : editDistance(name, candidate, limit);
    if (distance === undefined || distance === 0) continue;
    const difference = compareNames(name, candidate, (word) => isUsed(word, candidate));
    if (difference === "sister") continue;
    if (nearest === undefined || distance < nearest.distance) {
      nearest = { name: candidate, distance, difference };
      isTied = false;
    } else if (distance === nearest.distance) {
      isTied = true;
    }
  }
  return isTied ? undefined : nearest;
}

/** The city's list is sure of what exists; only whether this name was meant is in doubt. */
function findInMaster(name: string, master: readonly string[]): SimilarDivision | null {
  if (isKnownDivision(name, master)) return null;
  const nearest = findNearest(name, spellMaster(master), () => false);
  if (nearest === undefined) return null;
  const { difference, distance } = nearest;
  const isSure = difference === "lookAlike" || (difference === "slip" && name.length >= TELLING_LENGTH);
  return { name: nearest.name, distance, confidence: isSure ? "high" : "low", evidence: "masterList" };
}

/** Whether a name has センタ where another has センター. */
function lacksLongVowel(name: string, other: string): boolean {
  return name.length + 1 === other.length && compareNames(name, other) === "lookAlike";
}

/**
 * Whether one look is enough to tell which of two names is the slip: 商エ課 has a kana between kanji, 防災化 is no
 * unit at all where 防災課 is one, and 学校教青課 holds no word where 学校教育課 does.
 */
function isPlainlyMeant(name: string, other: string): boolean {
  if (lacksLongVowel(name, other)) return true;
  if (name.length !== other.length) return false;
  const slips = [...name]
    .map((char, index) => [char, other.charAt(index)] as const)
    .filter(([a, b]) => a !== b);
  const [slip] = slips;
  if (slip === undefined || slips.length > 1) return false;
  if (compareNames(name, other) === "lookAlike") return KANA.test(slip[0]) && KANJI.test(slip[1]);
  if (SHORT_ENDING.test(other) && !endsAsUnit(name) && slip[0] === name.at(-1)) return true;
  return (
    name.length >= LONG_NAME && compareNames(name, other) === "slip" && compareNames(other, name) === "word"
  );
}

/** Without a list only a name that is far more frequent, and a difference that gives no word, tell of a slip. */
function findByFrequency(name: string, counts: ReadonlyMap<string, number>): SimilarDivision | null {
  const own = Math.max(1, counts.get(name) ?? 1);
  const frequent = [...counts]
    .filter(([other, count]) => count >= own * LEAST_RATIO || (own === 1 && isPlainlyMeant(name, other)))
    .map(([other]) => other);
  const isUsed = (word: string, candidate: string): boolean =>
    frequent.some((other) => other !== candidate && other.includes(word));
  const nearest = findNearest(name, frequent, isUsed);
  if (nearest === undefined || nearest.difference === "word") return null;
  const isPlain = own === 1 && isPlainlyMeant(name, nearest.name);
  const isShort = nearest.difference === "slip" && name.length < TELLING_LENGTH;
  if (isShort && !isPlain && compareNames(nearest.name, name) !== "word") return null;
  const ratio = (counts.get(nearest.name) ?? 0) / own;
  return {
    name: nearest.name,
    distance: nearest.distance,
    confidence:
      (ratio >= SURE_RATIO && !isShort) || nearest.difference === "lookAlike" || isPlain ? "high" : "low",
    evidence: "frequency",
  };
}

/**
 * Finds the division that a name is probably a slip of the pen for.
 *
 * One character may be wrong from three characters on, two from eight on. Names that differ by a number, a direction or
 * the kind of unit are two divisions (第一係, 第二係; 東区, 西区); so are, without a master list, names that differ by a
 * word (健康増進課, 健康推進課) and short ones that differ by a character that looks otherwise (税務課, 財務課).
 *
 * @param name one name as {@link parseDivisions} gives it
 * @param counts how often the workbook names each division, `name` included
 * @param master the city's own list of divisions, or null where there is none
 * @returns null for a name that the list has, where nothing is near enough, or where two are equally near
 * @example findSimilarDivision("企画部政作課", new Map([["企画部政策課", 5], ["企画部政作課", 1]]), null)
 * // { name: "企画部政策課", distance: 1, confidence: "high", evidence: "frequency" }
 */
export function findSimilarDivision(
  name: string,
  counts: ReadonlyMap<string, number>,
  master: readonly string[] | null,
): SimilarDivision | null {
  if (isGenericName(name)) return null;
  return master !== null && master.length > 0 ? findInMaster(name, master) : findByFrequency(name, counts);
}

import type { LegendEntry, StatusState } from "../plan/plan";
import { compactText, normalizeText } from "../text/normalize-text";
import { canonicalMark, outlinedMark, SIGNS } from "./canonical-mark";
import { readMeaning } from "./read-meaning";
import { readTickedBox } from "./read-ticked-box";
import { isDoubtful, lastStep, refineByRemark } from "./read-remark";

/** What a status cell says. */
export interface StatusReading {
  /** null where neither the legend nor any known vocabulary has the text. */
  readonly state: StatusState | null;
  /** Meaning printed in the legend, where that decided. */
  readonly meaning: string | null;
  /** The mark or words that decided. */
  readonly evidence: readonly string[];
  /** The status per part, where the cell gives several (①○ ②□). */
  readonly parts: readonly { readonly label: string; readonly state: StatusState | null }[];
}

/** Marks in plans that print no legend. A dash says that there is nothing to report. */
const KNOWN_MARKS: ReadonlyMap<string, StatusState> = new Map([
  ["◎", "done"],
  ["○", "done"],
  ["●", "done"],
  ["✓", "done"],
  ["△", "inProgress"],
  ["▲", "delayed"],
  ["×", "notStarted"],
  ["－", "notStarted"],
]);

const KNOWN_GRADES: ReadonlyMap<string, StatusState> = new Map([
  ["A", "done"],
  ["B", "inProgress"],
  ["C", "delayed"],
  ["D", "notStarted"],
]);

/** A nought may be a ○ from the wrong key, or nothing at all: only a legend tells. */
const NOUGHT = "0";
/** Reports in whole paragraphs are for people. */
const LONGEST_STATUS = 60;
/** No status cell has more parts than fit into so many characters. */
const LONGEST_CELL = 1000;

const LABEL = "(?:[①-⑳⑴-⒇]|\\(\\d{1,2}\\)|(?<=^|[\\s、,;/])[ア-コ](?=[\\s:.)]))";
const LABELS = new RegExp(`(${LABEL}(?:[、,・/]?${LABEL})*)\\s*[:.)]?\\s*`, "gm");
const SINGLE_LABEL = /[①-⑳⑴-⒇ア-コ]|\(\d{1,2}\)/g;
const LEADING_SIGN = new RegExp(`^([${SIGNS.join("")}])(?!\\1)(?=.)`);

/** ○（予定どおり）: a remark that takes nothing back. */
const AS_PLANNED = /^\(?(?:おおむね|概ね|ほぼ)?(?:予定|計画)(?:通り?|どおり|とおり|並み?|以上)|順調/;
/** B評価: a grade that its word makes one. */
const GRADE = /^([A-D])(?:評価|判定|ランク)$/i;

const UNREAD: StatusReading = { state: null, meaning: null, evidence: [], parts: [] };

function read(state: StatusState | null, evidence: string, meaning: string | null = null): StatusReading {
  return { state, meaning, evidence: [evidence], parts: [] };
}

function fromEntry({ state, meaning }: LegendEntry, evidence: string): StatusReading {
  return read(state, evidence, meaning);
}

/**
 * The legend's entry for a mark: the very mark, then another glyph for it, then its filled or outlined twin where the
 * legend uses only one of the two.
 */
export function findLegendEntry(text: string, legend: readonly LegendEntry[]): LegendEntry | undefined {
  const compact = compactText(text).toUpperCase();
  const same = legend.find(({ mark }) => compactText(mark).toUpperCase() === compact);
  if (same !== undefined) return same;
  const mark = canonicalMark(text);
  if (mark === null) return undefined;
  const variant = legend.find((entry) => canonicalMark(entry.mark) === mark);
  if (variant !== undefined) return variant;
  return legend.find((entry) => outlinedMark(canonicalMark(entry.mark) ?? entry.mark) === outlinedMark(mark));
}

function readMark(text: string, legend: readonly LegendEntry[]): StatusReading | undefined {
  const entry = findLegendEntry(text, legend);
  if (entry !== undefined) return fromEntry(entry, entry.mark);
  const compact = compactText(text);
  const mark = canonicalMark(text);
  if (mark !== null) return compact === NOUGHT ? undefined : read(KNOWN_MARKS.get(mark) ?? null, mark);
  const grade = compact.toUpperCase();
  const known = KNOWN_GRADES.get(grade);
  return known === undefined || legend.some(isGrade) ? undefined : read(known, grade);
}

/** Whether an entry means a grade: a legend of ◎, ○ and △ says nothing of those beside it. */
function isGrade({ mark }: LegendEntry): boolean {
  return /^[A-Z][+-]?$/i.test(compactText(mark));
}

function readSingle(text: string, legend: readonly LegendEntry[]): StatusReading {
  const compact = compactText(text);
  if (compact === "") return UNREAD;
  const mark = readMark(compact, legend);
  if (mark !== undefined) return mark;
  const printed = legend.find(({ meaning }) => compactText(meaning) === compact);
  if (printed !== undefined) return fromEntry(printed, printed.meaning);
  if (isDoubtful(compact)) return UNREAD;
  const step = lastStep(compact);
  if (step !== compact) return readSingle(step, legend);
  const signed = readSigned(compact, legend);
  if (signed !== undefined) return signed;
  if (compact.length > LONGEST_STATUS) return UNREAD;
  const { state, evidence } = readWords(text, compact);
  return { state, meaning: null, evidence, parts: [] };
}

/** A 期待どおり: where a grade has no legend, its words tell. */
function readWords(text: string, compact: string): ReturnType<typeof readMeaning> {
  const whole = readMeaning(text);
  const words = whole.state === null ? /^[A-ES]:?(?=[^A-Za-z\d])(.+)$/.exec(compact)?.[1] : undefined;
  return words === undefined ? whole : readMeaning(words);
}

/** A mark with words behind it: ○（一部遅れ）, ◎ 目標を上回る. */
function readSigned(compact: string, legend: readonly LegendEntry[]): StatusReading | undefined {
  const sign = LEADING_SIGN.exec(compact)?.[1] ?? GRADE.exec(compact)?.[1];
  const signed = sign === undefined ? undefined : readMark(sign, legend);
  if (sign === undefined || signed === undefined || signed.state === null) return undefined;
  const words = compact.slice(sign.length);
  if (words.length > LONGEST_STATUS || legend.some(({ meaning }) => compactText(meaning) === words))
    return signed;
  const remark = readMeaning(words);
  const state = AS_PLANNED.test(words) ? signed.state : refineByRemark(signed.state, remark.state);
  return state === signed.state
    ? signed
    : { ...signed, state, evidence: [...signed.evidence, ...remark.evidence] };
}

/** One state for a measure of several parts. What is cancelled no longer counts, unless all of it is. */
function combine(states: readonly (StatusState | null)[]): StatusState | null {
  const [first = null] = states;
  if (states.every((state) => state === first)) return first;
  const alive = states.filter((state) => state !== "cancelled");
  if (alive.every((state) => state === "done")) return "done";
  if (alive.includes("delayed")) return "delayed";
  return alive.every((state) => state === "notStarted") ? "notStarted" : "inProgress";
}

interface Part {
  readonly label: string;
  readonly text: string;
}

/** The parts of `①○ ②③□`; none where fewer than two are told apart. */
function splitParts(text: string): readonly Part[] {
  const found = [...normalizeText(text).text.matchAll(LABELS)];
  const parts = found.flatMap((match, index) => {
    const from = match.index + match[0].length;
    const said = normalizeText(text).text.slice(from, found[index + 1]?.index);
    const labels = match[1]?.match(SINGLE_LABEL) ?? [];
    return labels.map((label) => ({ label, text: said.replace(/^[\s、,;/]+|[\s、,;/]+$/g, "") }));
  });
  return parts.length > 1 && parts.some((part) => part.text !== "") ? parts : [];
}

/**
 * Reads a status cell: by the sheet's own legend, else by the marks and words that plans commonly use.
 *
 * Glyphs of one mark are one (○ 〇 ◯); ★ is ☆ unless the legend has both. A nought is ○ only where a legend has ○.
 * Where the cell speaks of several parts, each is read, and `state` is what they say together.
 *
 * @example parseStatus("①完了 ②実施中", []).parts // [{ label: "①", state: "done" }, { label: "②", state: "inProgress" }]
 */
export function parseStatus(text: string, legend: readonly LegendEntry[]): StatusReading {
  if (text.length > LONGEST_CELL) return UNREAD;
  const ticked = readTickedBox(text);
  if (ticked !== undefined) return readSingle(ticked, legend);
  const parts = splitParts(text).map(({ label, text: said }) => ({
    label,
    reading: readSingle(said, legend),
  }));
  if (parts.length === 0) return readSingle(text, legend);
  return {
    state: combine(parts.map(({ reading }) => reading.state)),
    meaning: null,
    evidence: parts.flatMap(({ reading }) => reading.evidence),
    parts: parts.map(({ label, reading }) => ({ label, state: reading.state })),
  };
}

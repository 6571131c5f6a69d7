import type { LegendEntry, SourcedText } from "../plan/plan";
import { compactText, normalizeText, rawSlice } from "../text/normalize-text";
import { canonicalMark, SIGNS } from "./canonical-mark";
import { readMeaning } from "./read-meaning";

/** Words that announce a legend of statuses. */
const HEADING =
  /凡例|(?:実施|進捗|達成|取組|進行|対応)(?:の)?(?:状況|状態|度|区分|評価)|自己評価|評価(?:区分|基準|は|:)|ステータス/;
/** A sentence is no meaning. */
const LONGEST_MEANING = 80;
/** Rows between one cell of a legend and the next. */
const LONGEST_GAP = 2;

const SIGN_CLASS = `[${SIGNS.join("")}]`;
const OPENING = `^|[=|\\s、。,;:/()「」【】\\[\\]]|・`;
/**
 * A sign at the beginning of an item, or a grade or dash that a separator follows; a dash may end a
 * reversed item (中止＝－).
 */
const MARK = new RegExp(
  `(?<=${OPENING})(?:「?(${SIGN_CLASS}(?!(?<=\\([△▲])\\d)|[①-⑩](?=[^①-⑳\\s])|[↑→↓↗↘](?=\\s*[:=]|・・))」?(?!${SIGN_CLASS})|「?((?:[A-Z]|[a-e])(?:[+-](?=\\s*[:=\\]】]))?|[sア-オⅠ-Ⅵ済中未完否継廃着続遅終準検]|[1-9]|-)」?(?=\\s*(?::|=|\\.(?!\\d)|・・|→|-|\\(|[\\]】])|(?<=[A-Za-es])\\s[^\\s\\d:=-]{2}))|(?<=[\\s、,/])(-)(?=該当|対象外|未)|(?<=^)([A-Ea-e])(?=、)|(?<=\\()(-)(?=\\))|(?<=[=:]\\s{0,2})(-)(?=\\s*(?:$|[、,;/)]))`,
  "gm",
);
const BEFORE_MEANING = /^[\s:=.、・→」】)\]は-]+/;
const AFTER_MEANING =
  /(?:を(?:表|示|指|意味)(?:す|し|します)|とする|とします)?[\s、。,;|/・「【[(]+$|を(?:表|示)(?:す|します)$/;
/** What asks staff to choose, behind the last meaning: Ｅ：廃止　から選んでください; D（未着手）のいずれかを記入. */
const INSTRUCTION =
  /\s*\(?(?:の(?:いずれか|どれか|中|うち)|プルダウン|リスト)[^、。]{0,10}(?:選|記入|入力)[^、。]{0,10}[。)]*$|\s*(?:から|より|を)[^、。]{0,6}(?:選|記入|入力)[^、。]{0,8}(?:ください|下さい|こと)[。)]*$/;
/** What stands before the first mark and is no meaning: `※実施状況：`, `【凡例】`. */
const LEAD = /^(?:※|\*|【[^】]*】|\[[^\]]*\]|\([^)]*\)|[^:\s]*(?:凡例|状況|状態|評価|区分)[^:\s]*[:\s])\s*/;

interface Item {
  readonly mark: string;
  readonly meaning: string;
  readonly source: SourcedText;
}

/** Takes a parenthesis away that stands around the whole meaning, or was opened before the mark. */
function trimMeaning(text: string): string {
  const inner = text.replace(BEFORE_MEANING, "").replace(INSTRUCTION, "").replace(AFTER_MEANING, "");
  const whole = /^\(([^()]*)\)$/.exec(inner)?.[1];
  if (whole !== undefined) return whole.trim();
  const opened = (inner.match(/\(/g) ?? []).length;
  const closed = (inner.match(/\)/g) ?? []).length;
  return (closed > opened ? inner.replace(/\)$/, "") : inner).trim();
}

function meaningBefore(text: string): string {
  let rest = text.trim();
  for (let lead = LEAD.exec(rest); lead !== null && lead[0] !== ""; lead = LEAD.exec(rest))
    rest = rest.slice(lead[0].length);
  return rest
    .replace(/^[\s、,;/・)]+/, "")
    .replace(/[\s:=.・→-]+$/, "")
    .trim();
}

/** The items of one line: marks with what follows them or, where the last mark ends the line, what precedes them. */
function readLine(
  line: string,
  source: SourcedText,
  printed: (start: number, end: number) => string,
): readonly Item[] {
  const marks = [...line.matchAll(MARK)].map((match) => {
    const mark = match.slice(1).find((glyph) => glyph !== undefined) ?? "";
    const glyph = match.index + match[0].indexOf(mark);
    return {
      mark: printed(glyph, glyph + mark.length),
      start: match.index,
      end: match.index + match[0].length,
    };
  });
  const after = marks.map(({ end }, index) => trimMeaning(line.slice(end, marks[index + 1]?.start)));
  const isReversed = after.at(-1) === "" && meaningBefore(line.slice(0, marks[0]?.start)) !== "";
  const meanings = isReversed
    ? marks.map(({ start }, index) => meaningBefore(line.slice(marks[index - 1]?.end ?? 0, start)))
    : after;
  return marks.flatMap(({ mark }, index) => {
    const meaning = meanings[index] ?? "";
    return meaning === "" || meaning.length > LONGEST_MEANING ? [] : [{ mark, meaning, source }];
  });
}

/** Neighbouring cells of one sheet that may hold one legend together. */
interface Cluster {
  readonly items: Item[];
  readonly texts: SourcedText[];
}

/** The items of a text, line by line; marks as the sheet prints them, for people compare what they type with that. */
function readItems(source: SourcedText): readonly Item[] {
  const normalized = normalizeText(source.text);
  let lineStart = 0;
  return normalized.text.split("\n").flatMap((line) => {
    const offset = lineStart;
    lineStart += line.length + 1;
    return readLine(line, source, (start, end) => rawSlice(normalized, offset + start, offset + end));
  });
}

/** A mark alone in its cell. */
const ALONE = new RegExp(`^(?:${SIGN_CLASS}|[A-Z][+-]?|[a-esア-オⅠ-Ⅵ1-9]|-)$`);
/** Columns between a mark and its meaning in the next cell. */
const LONGEST_STEP = 3;

/** Legends set as a table: a mark in one cell and its meaning in the next read as one text. */
function joinTableCells(texts: readonly SourcedText[]): readonly SourcedText[] {
  const joined: SourcedText[] = [];
  for (let index = 0; index < texts.length; index += 1) {
    const mark = texts[index];
    const meaning = texts[index + 1];
    if (mark === undefined) continue;
    if (meaning !== undefined && ALONE.test(compactText(mark.text)) && isBeside(mark, meaning)) {
      joined.push({ ...mark, text: `${mark.text.trim()}：${meaning.text}` });
      index += 1;
    } else joined.push(mark);
  }
  return joined;
}

function isBeside({ at }: SourcedText, next: SourcedText): boolean {
  const step = next.at.column - at.column;
  const isMeaning = !ALONE.test(compactText(next.text)) && next.text.length <= LONGEST_MEANING;
  return (
    isMeaning && next.at.sheet === at.sheet && next.at.row === at.row && step > 0 && step <= LONGEST_STEP
  );
}

function clustersOf(texts: readonly SourcedText[]): readonly Cluster[] {
  const clusters: Cluster[] = [];
  let before: SourcedText | undefined;
  let heading: SourcedText | undefined;
  for (const source of texts) {
    const items = readItems(source);
    const distance = before === undefined ? 0 : Math.abs(source.at.row - before.at.row);
    const continues = before?.at.sheet === source.at.sheet && distance <= LONGEST_GAP;
    if (items.length > 0) {
      const current = clusters.at(-1);
      const previous = current?.texts.at(-1);
      if (continues && current !== undefined && previous === before) {
        current.items.push(...items);
        current.texts.push(source);
      } else {
        clusters.push({
          items: [...items],
          texts: continues && heading !== undefined ? [heading, source] : [source],
        });
      }
    }
    heading = items.length === 0 ? source : undefined;
    before = source;
  }
  return clusters;
}

/** Whether the items are a legend of statuses rather than bullets, or a key to something else. */
function isLegend({ items, texts }: Cluster): boolean {
  const marks = new Set(items.map(({ mark }) => markIdentity(mark)));
  if (marks.size < items.length || (isEnumeration(items) && !namesStates(items, texts))) return false;
  const speaking = items.filter(({ meaning }) => readMeaning(meaning).state !== null).length;
  const isAnnounced = texts.some(({ text }) => HEADING.test(compactText(text)));
  if (items.length < 2) return isAnnounced && speaking === 1;
  return isAnnounced ? speaking * 2 >= items.length : speaking * 2 > items.length && speaking >= 2;
}

const CIRCLED = /^[①-⑩]$/;
const LONGEST_NAME_OF_STATE = 12;
const FEWEST_STATES = 2;

/** ①職員の意識を高める取組み right below a legend of other marks is the heading of what follows. */
function withoutHeadings(cluster: Cluster): Cluster {
  const others = cluster.items.filter(({ mark }) => !CIRCLED.test(mark));
  return others.length === 0 ? cluster : { ...cluster, items: others };
}

/** ①, ② and ③ mostly count parts or steps. */
function isEnumeration(items: readonly Item[]): boolean {
  return items.some(({ mark }) => CIRCLED.test(mark));
}

/** 進捗区分：①完了　②実施中　③未着手: announced, and every item but names a state, different ones. */
function namesStates(items: readonly Item[], texts: readonly SourcedText[]): boolean {
  const states = items.map(({ meaning }) => readMeaning(meaning).state);
  return (
    texts.some(({ text }) => HEADING.test(compactText(text))) &&
    items.every(({ meaning }) => meaning.length <= LONGEST_NAME_OF_STATE) &&
    !states.includes(null) &&
    new Set(states).size >= FEWEST_STATES
  );
}

const DONE = "(?:実施|完了|達成|対応)済み?|完了|達成";
const GOING_ON = "(?:実施|継続|取組|対応|着手)中|継続";
/** ○：実施済み・実施中 says of what should be over by now that it is, and of what goes on that it does. */
const DONE_OR_GOING_ON = new RegExp(
  `^(?:(?:${DONE})(?:・|、|/|又は|または|もしくは|若しくは|か)(?:${GOING_ON})|(?:${GOING_ON})(?:・|、|/|又は|または|もしくは|若しくは|か)(?:${DONE}))$`,
  "u",
);

function stateOf(meaning: string): LegendEntry["state"] {
  return DONE_OR_GOING_ON.test(compactText(meaning)) ? "done" : readMeaning(meaning).state;
}

function markIdentity(mark: string): string {
  return canonicalMark(mark) ?? compactText(mark).toUpperCase();
}

/**
 * Finds the marks and meanings of statuses that a plan prints in its notes: one per cell, or many in one line.
 *
 * Bullets are no legend: every mark must differ, and most meanings must speak of progress; where a heading such as
 * 凡例 or 実施状況 announces the marks, half of them.
 *
 * @param texts notes in the order of their cells, sheet by sheet
 * @returns the entries with their cells; the same legend on two sheets comes twice. `state` is null where a meaning
 * speaks of no progress (該当なし).
 * @example readLegend([{ text: "※実施状況：○実施した　□これから実施", at }]).map(({ mark }) => mark) // ["○", "□"]
 */
export function readLegend(texts: readonly SourcedText[]): LegendEntry[] {
  return clustersOf(joinTableCells(texts))
    .map(withoutHeadings)
    .filter(isLegend)
    .flatMap(({ items }) => items)
    .map(({ mark, meaning, source }) => ({
      mark,
      meaning,
      state: stateOf(meaning),
      at: source.at,
    }));
}

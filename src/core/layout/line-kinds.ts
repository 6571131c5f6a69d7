import { TOTAL_TERMS } from "./header-terms";
import { normalizeLabel } from "./normalize-label";

const NOTE =
  /^(?:[【［[(（]?(?:凡例|記号の(?:見方|意味))|※|＊|\*|[(（〔【［]?注(?:意|記|釈)?\d*[)）〕】］:：.．\s]|[(（]注|[(（［[]?単位\s*[:：])/u;
const SENTENCE_END = /。\s*$/u;

/** A mark or grade with what it means: ○：実施, Ａ…達成. */
const LEGEND_ITEM =
  /(?:^|[\s、，,（(【「/／・])[A-EＡ-ＥSＳ◎○〇◯●△▲×☆★□■◇◆→－]\s*(?:[:：=＝]|…+|・{2,})\s*[^\s:：]/gu;
const FEWEST_LEGEND_ITEMS = 2;
const SHORTEST_LEGEND = 7;

/** Whether a line tells what several marks mean (達成度　Ａ：達成　Ｂ：未達成). */
function isLegendLine(text: string): boolean {
  return text.length >= SHORTEST_LEGEND && (text.match(LEGEND_ITEM)?.length ?? 0) >= FEWEST_LEGEND_ITEMS;
}

/** The number of a page at its foot: - 1 -, 1/3, P.2. */
const PAGE_NUMBER =
  /^(?:[-－‐–—]\s*[0-9０-９]{1,3}\s*[-－‐–—]|[0-9０-９]{1,3}\s*[/／]\s*[0-9０-９]{1,3}|[pｐＰ]\.?\s*[0-9]{1,3})$/iu;

/** Tells a note (※…, （注）…, a line that explains marks, a page number) from content. */
export function isNote(text: string): boolean {
  const plain = text.trim();
  return NOTE.test(plain) || PAGE_NUMBER.test(plain) || isLegendLine(text);
}

/** Tells prose from a name or heading: it ends as a sentence does. */
export function isSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

const totals = new Set(TOTAL_TERMS);
/** One of these stands in every term; names without them, nearly all, need no normalising. */
const SAYS_TOTAL = /[計数延]/u;

/** Tells the label of a row that adds up others (計, 合計, 小計…). */
export function isTotalLabel(text: string): boolean {
  if (text.length > 12 || !SAYS_TOTAL.test(text)) return false;
  const label = normalizeLabel(text);
  return totals.has(label) || /^(?:小計|合計(?!特殊)|総計)/u.test(label);
}

/** How a heading is numbered; headings of one style stand on one level. */
export type SectionStyle = "chapter" | "roman" | "digit" | "parenthesized" | "circled" | "kana" | "bracketed";

/** The usual order of nesting, from the outermost inwards; only used where the sheet gives no evidence of its own. */
const CONVENTIONAL_RANK: Readonly<Record<SectionStyle, number>> = {
  chapter: 0,
  roman: 1,
  digit: 2,
  parenthesized: 3,
  circled: 4,
  kana: 5,
  bracketed: 6,
};

/** What plans call their parts: 基本目標１, 重点項目【1】, 施策の方向２. */
const CHAPTER =
  "(?:(?:基本|重点|個別|推進)?(?:目標|方針|施策|柱|政策|戦略)|重点(?:課題|項目|分野)|基本方向|(?:施策|取組|改革)の(?:柱|方向性?))";

const STYLES: readonly (readonly [SectionStyle, RegExp])[] = [
  [
    "chapter",
    new RegExp(
      `^(?:第[0-9一二三四五六七八九十]+(?:章|節|部|編|項)?|${CHAPTER}\\s?[【(]?[0-9一二三四五六七八九十IVXⅠ-Ⅹ]+)(?![0-9次期回版号])`,
      "u",
    ),
  ],
  ["roman", /^(?:[Ⅰ-ⅻ]+|[IVX]{1,4}(?=[ .、-]))/u],
  ["parenthesized", /^(?:\([0-9]{1,3}\)|[⑴-⒇])/u],
  ["circled", /^[①-⑳㉑-㉟]/u],
  ["kana", /^(?:[アイウエオカキクケコ](?=[ .、)])|\([アイウエオカキクケコ]\)|[A-H](?=[ .、:]))/u],
  ["bracketed", /^[<【《〈[「■◆●◇▼]/u],
  ["digit", /^[0-9]{1,2}(?:-[0-9]{1,2})?(?=[ .、:-]|[^0-9年月日%人件回か所社点件名年度期割半時分]|$)/u],
];

/**
 * How a heading row is numbered; `undefined` where it carries no mark of a heading.
 *
 * @example sectionStyle("（１）職員の育成") // "parenthesized"
 */
export function sectionStyle(text: string): SectionStyle | undefined {
  const plain = text.trim().replaceAll(/[①-⑳Ⅰ-ⅻ⑴-⒇㉑-㉟]/gu, (mark) => `\u0000${mark}`);
  const folded = compactKeepingBlanks(plain);
  return STYLES.find(([, pattern]) => pattern.test(folded))?.[0];
}

/** 基本施策 of 基本施策1-2, and -2: what tells apart headings of one style that stand on different levels. */
const NUMBERED = new RegExp(
  `^(第|${CHAPTER})?\\s?[【(]?(?:[0-9]+|[一二三四五六七八九十]+|[IVX]+|[Ⅰ-Ⅹ]+)((?:[-.]\\(?[0-9]+\\)?)*)(章|節|部|編|項)?`,
  "u",
);

/** The level that the number of a heading says by itself. */
function numberedLevel(text: string): { readonly word: string; readonly depth: number } {
  const [, word = "", further = "", unit = ""] = NUMBERED.exec(text.trim().normalize("NFKC")) ?? [];
  return { word: word + unit, depth: further.replaceAll(/[^-.]/gu, "").length };
}

function compactKeepingBlanks(text: string): string {
  return text
    .split("\u0000")
    .map((part, index) =>
      index === 0 ? part.normalize("NFKC") : part.charAt(0) + part.slice(1).normalize("NFKC"),
    )
    .join("")
    .replaceAll(/[．]/gu, ".");
}

export interface SectionTracker {
  /** Takes the next heading row. */
  enter(text: string): void;
  /** Tells that a measure followed. */
  leaveHeading(): void;
  /** Headings that hold now, from the outermost inwards; the same list until the next heading. */
  path(): readonly string[];
}

interface Level {
  /** Headings of one kind stand on one level. */
  readonly kind: string | undefined;
  /** By custom, from the outermost inwards. */
  readonly rank: number;
  readonly text: string;
}

/** So little that a further level of one style never reaches the next style. */
const RANK_OF_A_LEVEL = 0.1;

function toLevel(raw: string): Level {
  const [style, text] = [sectionStyle(raw), raw.trim()];
  if (style === undefined) return { kind: undefined, rank: Number.POSITIVE_INFINITY, text };
  const { word, depth } = numberedLevel(raw);
  return {
    kind: `${style} ${word} ${String(depth)}`,
    rank: CONVENTIONAL_RANK[style] + depth * RANK_OF_A_LEVEL,
    text,
  };
}

/**
 * Follows the headings of a sheet from top to bottom and keeps the path that holds.
 *
 * Evidence first: a style that is already on the path returns to its level (基本目標2; 1-2 behind 1-1), a heading right under another nests in it.
 * Only where neither speaks does the usual order of numbering decide.
 */
export function createSectionTracker(): SectionTracker {
  let levels: readonly Level[] = [];
  let path: readonly string[] = [];
  let followsHeading = false;

  const parentLevels = ({ kind, rank }: Level): readonly Level[] => {
    const sameLevel = levels.findIndex((level) => level.kind === kind);
    if (sameLevel >= 0) return levels.slice(0, sameLevel);
    if (followsHeading) return levels;
    if (rank >= CONVENTIONAL_RANK.bracketed) return levels.slice(0, -1);
    return levels.filter((level) => level.rank < rank);
  };

  return {
    enter(text) {
      const level = toLevel(text);
      levels = [...parentLevels(level), level];
      path = levels.map((each) => each.text);
      followsHeading = true;
    },
    leaveHeading() {
      followsHeading = false;
    },
    path: () => path,
  };
}

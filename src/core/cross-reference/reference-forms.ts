/**
 * - `relisted` the same measure, listed again (再掲)
 * - `partlyRelisted` a part of it (一部再掲)
 * - `mention` another measure that the text points to (参照, 関連, or a number alone)
 */
export type CrossReferenceKind = "relisted" | "partlyRelisted" | "mention";

/** One way to write a reference; `numbers` and `partly` are groups of the pattern. */
export interface ReferenceForm {
  readonly pattern: RegExp;
  readonly numbers: number | null;
  readonly partly: number | null;
}

/** Levels of a plan that are numbered: 施策12, 基本方針2, 取組項目3-1. */
export const LEVEL =
  "(?:基本目標|基本方針|基本施策|重点施策|重点目標|重点項目|主要施策|個別施策|実施項目|改革項目|推進項目|取組項目|" +
  "取組|取り組み|施策の柱|施策|事業|項目|方針|目標|柱|重点(?:取組)?)";

/* Repetitions are bounded so that no text, however odd, takes long. */
const NUMBER_SIGN = "(?:No\\.?|NO\\.?|no\\.?|ナンバー|#|(?:整理|管理|通し|取組|施策|事業|項目)?番号|項番)";
const SIGN = `(?:${NUMBER_SIGN}|${LEVEL}(?=\\s{0,3}[\\d(①-⑳⑴-⒇Ⅰ-Ⅻ]))`;
const PART = "(?:\\d{1,4}|\\(\\d{1,2}\\)|[①-⑳⑴-⒇Ⅰ-Ⅻ])";
const NUMBER =
  `(?:[A-Z]-?)?${PART}` +
  `(?:\\s?-\\s?(?:${LEVEL}\\s?)?${PART}|\\s?${LEVEL}\\s?${PART}|\\(\\d{1,2}\\)|[①-⑳⑴-⒇]){0,5}`;
const NUMBERS = `${NUMBER}(?:\\s{0,3}(?:[・、,~/]|及び|と)\\s{0,3}(?:${SIGN}\\s{0,3})?${NUMBER}){0,30}`;
/** 再掲を除く and 再掲含む speak of counting, not of a measure. */
const NO_COUNTING = "(?!(?:事業|施策|取組|項目|分)?(?:を|は|も)?\\s?(?:除|含))";
const AGAIN = `(\\(?一部\\)?)?\\s{0,3}再\\s{0,2}掲(?!示|出|載(?:を|す|し|の))${NO_COUNTING}`;
const MEASURE = "(?:事業|施策|取組|項目)?";
const POINTER =
  "[」』]?\\s{0,3}(?:の(?:取組|施策|事業|項目))?(?:を)?\\s{0,3}(?:参照|関連|に同じ|と同じ|と同一|に含めて|と(?:あわ|併)せて|に統合|と共通|と一体|に包含|に含む|に掲載|に記載|に計上|に移行|に再掲)";
/** What goes along with another measure names it by a sign: No.7と連動, 整理番号3に準じる. */
const COMPANION =
  "[」』]?\\s{0,3}(?:の(?:取組|施策|事業|項目))?(?:と(?:連動|連携|重複|整合|一緒|調整|協議|同時|一括|並行|同様|同一)|に(?:準じ|準ず|付随|連動)|を(?:踏まえ|受け))";
/** Figures, tables and papers are numbered as well: 図3-1参照. */
const NOT_A_PAPER = "(?<![\\d.\\-図表料紙式第別付注※章節条Pp])";

export const REFERENCE_FORMS: readonly ReferenceForm[] = [
  // 施策1-2に再掲: listed again there, so that it is the first listing that stands here.
  {
    pattern: new RegExp(`${SIGN}\\s{0,3}:?\\s{0,3}(${NUMBERS})\\s{0,3}に(?:も)?再掲`),
    numbers: 1,
    partly: null,
  },
  {
    pattern: new RegExp(
      `${SIGN}\\s{0,3}:?\\s{0,3}(${NUMBERS})\\s{0,3}(?:番)?[」』]?\\s{0,3}[(:]?\\s{0,3}(?:の|を|と|より|から)?\\s{0,3}${AGAIN}`,
    ),
    numbers: 1,
    partly: 2,
  },
  {
    pattern: new RegExp(
      `${AGAIN}(?:あり|${MEASURE})\\s{0,3}[:(【\\[]?\\s{0,3}(?:${SIGN}\\s{0,3}:?\\s{0,3})?(${NUMBERS})(?![\\d年月日回度%人件頁ペ])`,
    ),
    numbers: 2,
    partly: 1,
  },
  // 「4 人材確保」の再掲: a heading is quoted with its number.
  {
    pattern: new RegExp(
      `[「『](?:${SIGN}\\s{0,3})?(${NUMBER})[\\s.:][^「」『』]{1,40}[」』]\\s{0,3}(?:の|を|より)?\\s{0,3}${AGAIN}`,
    ),
    numbers: 1,
    partly: 2,
  },
  {
    pattern: new RegExp(`(?<![\\d.])(${NUMBERS})\\s{0,3}番?(?:の|より|から)?\\s{0,3}${AGAIN}`),
    numbers: 1,
    partly: 2,
  },
  {
    pattern: new RegExp(`${SIGN}\\s{0,3}:?\\s{0,3}(${NUMBERS})\\s{0,3}${POINTER}`),
    numbers: 1,
    partly: null,
  },
  {
    pattern: new RegExp(`${NUMBER_SIGN}\\s{0,3}:?\\s{0,3}(${NUMBERS})\\s{0,3}${COMPANION}`),
    numbers: 1,
    partly: null,
  },
  {
    pattern: new RegExp(`(?:関連|参照|参考)${MEASURE}\\s{0,3}:?\\s{0,3}${SIGN}\\s{0,3}(${NUMBERS})`),
    numbers: 1,
    partly: null,
  },
  // A number of several parts (1-1に掲載) needs no sign before it.
  {
    pattern: new RegExp(
      `${NOT_A_PAPER}(\\d{1,2}(?:-(?:\\d{1,2}|\\(\\d{1,2}\\)|[①-⑳])){1,3})\\s{0,3}${POINTER}`,
    ),
    numbers: 1,
    partly: null,
  },
  // A letter makes a number known as one: M-22参照, B-3と連携.
  {
    pattern: new RegExp(
      `(?<![A-Za-z\\d.\\-図表料紙式第別付注章節条])([A-Z]-\\d{1,3}(?:-\\d{1,3})?)(?![\\d-])\\s{0,3}(?:${POINTER}|${COMPANION})`,
    ),
    numbers: 1,
    partly: null,
  },
  // ※No.14の結果を受けて進める: at the head of a clause, unlike 満足度No.1の窓口.
  {
    pattern: new RegExp(
      `(?<=[(※、。・]|^)\\s{0,3}${NUMBER_SIGN}\\s{0,3}(${NUMBERS})(?=\\s{0,3}(?:の|を(?:受|踏)|により))`,
      "m",
    ),
    numbers: 1,
    partly: null,
  },
  // A level alone (施策1) is a heading.
  {
    pattern: new RegExp(`(?<=\\(|※|^)\\s{0,3}${NUMBER_SIGN}\\s{0,3}(${NUMBERS})\\s{0,3}(?=\\)|$)`, "m"),
    numbers: 1,
    partly: null,
  },
  // 【再掲】No.15: behind the bracket only a sign tells a number that belongs to it.
  {
    pattern: new RegExp(`${AGAIN}\\s?[】\\])]\\s{0,3}${NUMBER_SIGN}\\s{0,3}(${NUMBERS})`),
    numbers: 2,
    partly: 1,
  },
  { pattern: new RegExp(AGAIN), numbers: null, partly: 1 },
  { pattern: /[(【[](一部)?再[)】\]]/, numbers: null, partly: 1 },
];

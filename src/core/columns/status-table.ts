import type { Plan, StatusState } from "../plan/plan";
import { gradeGlyphs, gradeOf, markGlyphs } from "../status/canonical-mark";
import { parseStatus } from "../status/parse-status";

/** One line of the table by which formulas read statuses. */
export interface StatusLine {
  /** A mark or words, as a cell holds them; see {@link statusKey}. */
  readonly text: string;
  readonly meaning: string;
  readonly state: StatusState | null;
}

/** The table by which formulas read statuses. */
export interface StatusTable {
  /** What a dropdown offers: the plan's own marks, else common words. They stand first in `lines`. */
  readonly choices: readonly string[];
  /** Each text once. */
  readonly lines: readonly StatusLine[];
}

/** Words offered where a plan prints no marks of its own. */
const COMMON_CHOICES = ["未着手", "実施中", "完了", "遅延", "中止"];
/** Marks and words that plans commonly use, read as in the rest of the product. */
const COMMON_MARKS = ["◎", "○", "●", "△", "▲", "×", "－", "✓"];
const COMMON_WORDS = [
  ...[
    "着手",
    "着手済",
    "進行中",
    "継続",
    "継続中",
    "検討中",
    "準備中",
    "調整中",
    "順調",
    "おおむね順調",
    "一部実施",
  ],
  ...[
    "一部達成",
    "予定どおり",
    "予定通り",
    "計画どおり",
    "未実施",
    "未完了",
    "未達成",
    "予定",
    "実施予定",
    "遅れ",
  ],
  ...[
    "やや遅れ",
    "停滞",
    "延期",
    "実施",
    "実施済",
    "実施済み",
    "済",
    "済み",
    "完了済",
    "終了",
    "達成",
    "廃止",
    "休止",
    "見送り",
  ],
];
const GRADES = ["A", "B", "C", "D", "Ａ", "Ｂ", "Ｃ", "Ｄ"];
const FEWEST_MARKS = 2;

/** A text as the formulas compare it: as Excel's TRIM leaves it once wide blanks are made narrow. */
export function statusKey(text: string): string {
  return text
    .replaceAll("　", " ")
    .replace(/^ +| +$/g, "")
    .replace(/ {2,}/g, " ");
}

/** Every way to write a mark or a grade. */
function glyphsAlike(mark: string): readonly string[] {
  const grade = gradeOf(mark);
  return grade === null ? markGlyphs(mark) : gradeGlyphs(grade);
}

/**
 * Builds the table from the plan's legend, the glyphs that stand for its marks, common words, and every status that the
 * workbook holds: what formulas find in it is what the core reads.
 */
export function buildStatusTable({ legend, measures }: Plan): StatusTable {
  const lines = new Map<string, StatusLine>();
  const read = (text: string): StatusState | null => parseStatus(text, legend).state;
  const add = (text: string, meaning: string, state: StatusState | null): void => {
    const key = statusKey(text);
    if (key !== "" && !lines.has(key)) lines.set(key, { text: key, meaning, state });
  };
  const hasMarks = legend.length >= FEWEST_MARKS;
  for (const { mark, meaning, state } of legend) add(mark, meaning, state);
  if (!hasMarks) for (const word of COMMON_CHOICES) add(word, "", read(word));
  const choices = hasMarks ? legend.map(({ mark }) => statusKey(mark)) : COMMON_CHOICES;
  for (const { status } of measures) {
    if (status === null || status.state === null) continue;
    add(status.text, "このブックの記入", status.state);
  }
  const alike = (text: string, meaning: string): void => {
    const state = read(text);
    if (state !== null) add(text, meaning, state);
  };
  for (const mark of [...legend.map((entry) => entry.mark), ...COMMON_MARKS])
    for (const glyph of glyphsAlike(mark)) alike(glyph, glyph === mark ? "" : `「${mark}」と同じ`);
  for (const word of [...COMMON_CHOICES, ...COMMON_WORDS, ...GRADES]) alike(word, "");
  return { choices: [...new Set(choices)], lines: [...lines.values()] };
}

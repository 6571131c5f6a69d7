import type { StatusState } from "../plan/plan";
import type { CellFormat } from "../sheet/cell-format";
import { formatReference } from "../sheet/reference";
import type { Area } from "../sheet/snapshot";
import type { BuildContext } from "./build-context";
import { rowReference, textLiteral } from "./formula-text";
import { STATE_WORDS, stateCode } from "./judgement-words";
import { COLORS, HIDDEN, OWN_HEADER, THIN } from "./looks";
import { SETTING_NAMES } from "./own-names";

/** Columns of the table, from its first. */
const TEXT = 0;
const STATE = 1;
const MEANING = 2;
const CODE = 3;

/** Rows above the lines: title, hint, headings. */
export const HEADING_ROWS = 3;

const CELL: CellFormat = { border: THIN, vertical: "center" };
const CENTRED: CellFormat = { ...CELL, horizontal: "center" };

/** 1 work has begun, 2 done, 3 cancelled, 0 all else: what the formulas of judgements look up. */
function codeFormula(state: string): string {
  const is = (of: StatusState): string => `${state}=${textLiteral(STATE_WORDS[of])}`;
  return `=IF(${is("done")},2,IF(${is("cancelled")},3,IF(${is("inProgress")},1,0)))`;
}

/** Title, hint and headings above the first line. */
function writeHead({ edits }: BuildContext, sheet: string, first: number, left: number): void {
  const [title, hint, heading] = [first - 3, first - 2, first - 1];
  const cell = (row: number): Area => ({ top: row, bottom: row, left, right: left });
  edits.setCell(sheet, title, left, { value: "実施状況の読み方" });
  edits.setFormat(sheet, cell(title), { bold: true });
  edits.setCell(sheet, hint, left, {
    value:
      "列を追加するたびに作り直します。ここにない書き方は、終わっていないものとして判定し、確認事項に表示します。",
  });
  edits.setFormat(sheet, cell(hint), { fontColor: COLORS.quiet });
  ["記号・ことば", "状態", "意味"].forEach((text, index) => {
    edits.setCell(sheet, heading, left + index, { value: text });
  });
  edits.setFormat(sheet, { ...cell(heading), right: left + MEANING }, OWN_HEADER);
}

/**
 * Writes the table of marks: what each mark or word of a status means.
 *
 * @param held where the lines stand already
 * @param below the row to put the table under, where it is new
 * @returns the last row
 */
export function writeStatusLines(
  context: BuildContext,
  sheet: string,
  held: Area | undefined,
  below = 0,
): number {
  const { edits, statuses } = context;
  const first = held?.top ?? below + HEADING_ROWS;
  const left = held?.left ?? 0;
  const last = first + statuses.lines.length - 1;
  const area = (column: number, bottom = last): Area => ({
    top: first,
    bottom,
    left: left + column,
    right: left + column,
  });
  if (held === undefined) writeHead(context, sheet, first, left);
  statuses.lines.forEach((line, index) => {
    const row = first + index;
    const word = line.state === null ? null : { value: STATE_WORDS[line.state] };
    edits.setCell(sheet, row, left + TEXT, { value: line.text }, "@");
    edits.setCell(sheet, row, left + STATE, word);
    edits.setCell(sheet, row, left + MEANING, line.meaning === "" ? null : { value: line.meaning });
    const code = { value: stateCode(line.state), formula: codeFormula(rowReference(row, left + STATE)) };
    edits.setCell(sheet, row, left + CODE, code, HIDDEN);
  });
  // Lines that an earlier run wrote below, and that are no longer wanted.
  for (let row = last + 1; row <= (held?.bottom ?? last); row++)
    for (const column of [TEXT, STATE, MEANING, CODE]) edits.setCell(sheet, row, left + column, null);
  if (held === undefined || held.bottom < last) {
    edits.setFormat(sheet, area(TEXT), { ...CENTRED, numberFormat: "@" });
    edits.setFormat(sheet, area(STATE), CENTRED);
    edits.setFormat(sheet, area(MEANING), CELL);
    edits.setFormat(sheet, area(CODE), { numberFormat: HIDDEN });
    edits.add({
      kind: "setValidation",
      sheet,
      area: area(STATE),
      validation: { type: "list", source: Object.values(STATE_WORDS) },
    });
  }
  const name = (wanted: string, part: Area): void => {
    edits.setName(wanted, `=${formatReference({ sheet, area: part })}`);
  };
  name(SETTING_NAMES.marks, area(TEXT));
  name(SETTING_NAMES.codes, area(CODE));
  name(SETTING_NAMES.choices, area(TEXT, first + statuses.choices.length - 1));
  return last;
}

import fc from "fast-check";
import { patchSnapshot } from "../../src/core/live/patch-snapshot";
import type { Area, Cell, CellValue, WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { HEADINGS } from "./random-list";

/** What an edit leaves in a cell: blanks, words of every column, headings, notes, what refers upwards, nonsense. */
const values = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<CellValue | null>("完了", "◎", "－", "実施中", "中止", null) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<CellValue | null>("令和5年9月", "R7.13", "随時", "令和9年度", null),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<CellValue | null>(
      "総務部人事課",
      "人事課、企画課",
      "No.5の再掲",
      "・一つ",
      "（３）見出し",
      "※ 注意",
      "計",
      "〃",
      "取組",
      12,
      0.4,
      "受講率を令和7年度までに90％以上とする。",
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 5 }) },
);

/** Where an edit falls, and what is pasted there; a whole row may be emptied. */
export const randomEdits = fc.record({
  where: fc.nat(9999),
  column: fc.nat(HEADINGS.length),
  height: fc.constantFrom(1, 1, 1, 1, 2, 5),
  width: fc.constantFrom(1, 1, 1, 2, 3),
  emptiesRow: fc.constantFrom(false, false, false, false, false, false, true),
  other: fc.constantFrom(false, false, false, false, false, true),
  pasted: fc.array(values, { minLength: 15, maxLength: 15 }),
});

export type RandomEdit = typeof randomEdits extends fc.Arbitrary<infer T> ? T : never;

/** The workbook after an edit; what did not change is shared. */
export function applyRandomEdit(snapshot: WorkbookSnapshot, edit: RandomEdit): WorkbookSnapshot {
  const sheet = snapshot.sheets[edit.other ? 1 : 0];
  if (sheet === undefined) return snapshot;
  const last = (sheet.cells.at(-1)?.row ?? 0) + 2;
  const top = edit.where % last;
  const whole = { top, left: 0, bottom: top, right: HEADINGS.length };
  const block = {
    top,
    left: edit.column,
    bottom: top + edit.height - 1,
    right: edit.column + edit.width - 1,
  };
  const area: Area = edit.emptiesRow ? whole : block;
  const read: Cell[] = [];
  let next = 0;
  for (let row = area.top; row <= area.bottom && !edit.emptiesRow; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const value = edit.pasted[next++];
      if (value !== null && value !== undefined && value !== "") read.push({ row, column, value });
    }
  }
  const patched = patchSnapshot(snapshot, sheet.name, area, read);
  if (patched === undefined) throw new Error(`No sheet ${sheet.name}`);
  return patched;
}

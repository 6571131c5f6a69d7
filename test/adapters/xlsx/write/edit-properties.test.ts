import fc from "fast-check";
import { readXlsx } from "../../../../src/adapters/xlsx/read-xlsx";
import { editXlsx } from "../../../../src/adapters/xlsx/write/edit-xlsx";
import { applyEdits } from "../../../../src/core/sheet/apply-edits";
import { contentOf } from "../../../../src/core/sheet/cell-content";
import type { CellContent, Edit, SetCell } from "../../../../src/core/sheet/edit";
import type { WorkbookSnapshot } from "../../../../src/core/sheet/snapshot";
import { buildXlsx } from "../../../support/build-xlsx";
import { findPackageFaults } from "../../../support/check-package";
import { differingParts } from "../../../support/package-diff";
import { editableWorkbook } from "../../../contract/editable-workbook";
import { excelLikeXlsx } from "./excel-like-workbook";

const LIST = "一覧";
const SETTING: Edit = { kind: "setSetting", key: "written", expected: null, value: "{}" };

const text = fc.oneof(
  fc.string({ unit: "binary", minLength: 1, maxLength: 12 }),
  fc.constantFrom("取組名", " 前後 ", "=A1", "_x000D_", "\r\n\t", "]]>", "𠮷野課", "'0123", "-"),
);
const value = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
  fc.boolean(),
  fc.constantFrom({ error: "#N/A" }, { error: "#DIV/0!" }),
);
const formula = fc.constantFrom("=A3*2", '="<"&B3', "=IFS(A3>1,1)", "=SUM(凡例!A1:A3)", "='一覧'!A1");
const content: fc.Arbitrary<CellContent> = fc.oneof(
  fc.constant(null),
  value.map((plain) => ({ value: plain })),
  fc.tuple(value, formula).map(([computed, own]) => ({ value: computed, formula: own })),
);
const numberFormat = fc.option(fc.constantFrom("0.0%", "yyyy/m/d", '0"件"', "General"), {
  nil: undefined,
  freq: 1,
});

interface Place {
  readonly row: number;
  readonly column: number;
}

const cell = fc.record({
  place: fc.record({ row: fc.integer({ min: 1, max: 14 }), column: fc.integer({ min: 0, max: 9 }) }),
  content,
  numberFormat,
});

function cellEdits(
  workbook: WorkbookSnapshot,
  cells: readonly { place: Place; content: CellContent; numberFormat: string | undefined }[],
): readonly SetCell[] {
  const sheet = workbook.sheets.find(({ name }) => name === LIST);
  const edits = new Map<string, SetCell>();
  for (const { place, content: next, numberFormat: format } of cells) {
    const held = sheet?.cells.find(({ row, column }) => row === place.row && column === place.column);
    const edit: SetCell = {
      kind: "setCell",
      sheet: LIST,
      ...place,
      expected: contentOf(held),
      content: next,
    };
    edits.set(
      JSON.stringify(place),
      format === undefined || next === null ? edit : { ...edit, numberFormat: format },
    );
  }
  return [...edits.values()];
}

/** The same formula written again may bring another result along; taking it back changes no formula. */
function withoutResults(workbook: WorkbookSnapshot): unknown {
  return withoutFormats({
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((each) => (each.formula === undefined ? each : { ...each, value: 0 })),
    })),
  });
}

function cellsOf(workbook: WorkbookSnapshot): unknown {
  return workbook.sheets.map(({ name, cells }) => [name, cells]);
}

describe.each([
  ["a small workbook", buildXlsx(editableWorkbook)],
  ["a workbook as Excel saves it", excelLikeXlsx()],
])("any cells written into %s", (_, bytes) => {
  const before = readXlsx(bytes);

  test("read as the core says, but for what cells inherit, and leave nothing to repair", () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 12 }), (cells) => {
        const { bytes: after, outcome } = editXlsx(bytes, cellEdits(before, cells));
        const expected = applyEdits(before, outcome.applied).snapshot;
        expect(withoutFormats(readXlsx(after))).toStrictEqual(withoutFormats(expected));
        expect(findPackageFaults(after)).toStrictEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("change nothing when they are written again", () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 8 }), (cells) => {
        const { bytes: once, outcome } = editXlsx(bytes, cellEdits(before, cells));
        expect(editXlsx(once, outcome.applied).bytes).toBe(once);
      }),
      { numRuns: 40 },
    );
  });

  test("go without a trace where they were put into empty cells", () => {
    const taken = new Set(
      before.sheets[0]?.cells.map(({ row, column }) => `${String(row)} ${String(column)}`),
    );
    const free = cell.filter(({ place }) => !taken.has(`${String(place.row)} ${String(place.column)}`));
    fc.assert(
      fc.property(fc.array(free, { minLength: 1, maxLength: 12 }), (cells) => {
        const edits = cellEdits(before, cells);
        const { bytes: after, outcome } = editXlsx(bytes, [SETTING, ...edits]);
        const area = { top: 1, left: 0, bottom: 14, right: 9 };
        // Another run in between must not take our own formats for what was there before.
        const { bytes: later } = editXlsx(after, rewritten(edits));
        const expected = new Map(edits.map((edit) => [edit.row * 100 + edit.column, LATER]));
        const inverse = outcome.inverse.map((edit) =>
          edit.kind === "setCell" && edit.expected !== null
            ? { ...edit, expected: expected.get(edit.row * 100 + edit.column) ?? null }
            : edit,
        );
        const { bytes: back } = editXlsx(later, [...inverse, ...formatsBack(edits, area)]);
        expect(differingParts(bytes, back)).toStrictEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("are given back by the inverse with what they held before", () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 12 }), (cells) => {
        const { bytes: after, outcome } = editXlsx(bytes, cellEdits(before, cells));
        const { bytes: back } = editXlsx(after, outcome.inverse);
        expect(withoutResults(readXlsx(back))).toStrictEqual(withoutResults(before));
      }),
      { numRuns: 40 },
    );
  });
});

/** Number formats of empty cells are no part of a snapshot: a value put into one may bring one to light. */
function withoutFormats(workbook: WorkbookSnapshot): unknown {
  return cellsOf({
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map(({ row, column, value: held, formula: own }) => ({
        row,
        column,
        value: held,
        ...(own !== undefined && { formula: own }),
      })),
    })),
  });
}

const LATER = { value: "後の値" };

function rewritten(edits: readonly SetCell[]): readonly Edit[] {
  const filled = edits.filter((edit) => edit.content !== null);
  return filled.map((edit) => ({ ...edit, expected: edit.content, content: LATER, numberFormat: "0.000" }));
}

/** Takes the formats back that came with values. */
function formatsBack(
  edits: readonly SetCell[],
  area: { top: number; left: number; bottom: number; right: number },
): readonly Edit[] {
  const written = edits.filter((edit) => edit.content !== null);
  return written.map(({ row, column }): Edit => {
    return {
      kind: "setFormat",
      sheet: LIST,
      area: { ...area, top: row, bottom: row, left: column, right: column },
      format: null,
    };
  });
}

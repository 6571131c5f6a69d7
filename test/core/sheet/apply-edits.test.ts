import { applyEdits } from "../../../src/core/sheet/apply-edits";
import type { Edit, SetCell } from "../../../src/core/sheet/edit";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";

const sheet: SheetSnapshot = {
  name: "取組一覧",
  visibility: "visible",
  isProtected: false,
  cells: [
    { row: 0, column: 0, value: "番号" },
    { row: 1, column: 0, value: 3, numberFormat: "0" },
    { row: 2, column: 1, value: 4, formula: "=A2+1" },
  ],
  merges: [{ top: 4, left: 0, bottom: 5, right: 0 }],
  hiddenRows: [],
  hiddenColumns: [],
  tables: [
    { name: "一覧", area: { top: 0, left: 0, bottom: 2, right: 1 }, hasHeaders: true, hasTotals: false },
  ],
  printArea: [{ top: 0, left: 0, bottom: 9, right: 1 }],
};

const workbook: WorkbookSnapshot = {
  dateSystem: 1900,
  sheets: [sheet],
  names: [{ name: "基準日", formula: "=取組一覧!$A$1" }],
};

const cell = (part: Partial<SetCell>): SetCell => ({
  kind: "setCell",
  sheet: sheet.name,
  row: 8,
  column: 3,
  expected: null,
  content: { value: "遅れ" },
  ...part,
});

const reasonsOf = (edits: readonly Edit[], base = workbook): readonly string[] =>
  applyEdits(base, edits).outcome.rejected.map(({ reason }) => reason);

const withSheet = (part: Partial<SheetSnapshot>): WorkbookSnapshot => ({
  ...workbook,
  sheets: [{ ...sheet, ...part }],
});

describe("applying edits to a snapshot", () => {
  it("writes cells in reading order and leaves the snapshot that it was given as it is", () => {
    const { snapshot } = applyEdits(workbook, [
      cell({ row: 8 }),
      cell({ row: 0, column: 2, content: { value: "期限" } }),
    ]);
    expect(snapshot.sheets[0]?.cells.map(({ row, column, value }) => [row, column, value])).toEqual([
      [0, 0, "番号"],
      [0, 2, "期限"],
      [1, 0, 3],
      [2, 1, 4],
      [8, 3, "遅れ"],
    ]);
    expect(workbook.sheets[0]?.cells).toHaveLength(3);
  });

  it("keeps the number format of a cell unless the edit brings another", () => {
    const changed = cell({ row: 1, column: 0, expected: { value: 3 }, content: { value: 5 } });
    expect(applyEdits(workbook, [changed]).snapshot.sheets[0]?.cells[1]).toEqual({
      row: 1,
      column: 0,
      value: 5,
      numberFormat: "0",
    });
    const general = { ...changed, numberFormat: "General" };
    expect(applyEdits(workbook, [general]).snapshot.sheets[0]?.cells[1]).toEqual({
      row: 1,
      column: 0,
      value: 5,
    });
  });

  it("rejects a cell that somebody has changed since", () => {
    expect(reasonsOf([cell({ row: 1, column: 0, expected: { value: 2 } })])).toEqual(["changed"]);
    expect(reasonsOf([cell({ expected: { value: "" } })])).toEqual(["changed"]);
  });

  it("compares formulas as formulas, whatever they last computed", () => {
    const edit = cell({ row: 2, column: 1, expected: { value: 99, formula: "=A2+1" }, content: null });
    expect(applyEdits(workbook, [edit]).snapshot.sheets[0]?.cells).toHaveLength(2);
    expect(reasonsOf([{ ...edit, expected: { value: 4 } }])).toEqual(["changed"]);
  });

  it("changes nothing the second time, and rejects nothing", () => {
    const edits: readonly Edit[] = [
      cell({}),
      { kind: "setColumnWidth", sheet: sheet.name, column: 3, width: 14 },
      { kind: "setName", name: "進捗_基準日", expected: null, formula: "=設定!$B$2", isHidden: true },
      { kind: "setSetting", key: "rules", expected: null, value: "{}" },
      { kind: "setMerge", sheet: sheet.name, area: { top: 6, left: 0, bottom: 7, right: 0 }, isMerged: true },
      { kind: "setPrintArea", sheet: sheet.name, expected: sheet.printArea ?? null, areas: null },
      {
        kind: "resizeTable",
        sheet: sheet.name,
        table: "一覧",
        expected: { top: 0, left: 0, bottom: 2, right: 1 },
        area: { top: 0, left: 0, bottom: 2, right: 3 },
      },
      {
        kind: "setConditionalRules",
        sheet: sheet.name,
        marker: "進捗_色分け",
        barAreas: [],
        rules: [
          {
            kind: "formula",
            area: { top: 1, left: 3, bottom: 2, right: 3 },
            formula: '=AND(進捗_色分け,$D2="期限超過")',
            format: { fill: "#fde7e9" },
          },
        ],
      },
    ];
    const once = applyEdits(workbook, edits);
    expect(once.outcome.rejected).toEqual([]);
    const twice = applyEdits(once.snapshot, edits);
    expect(twice.outcome.rejected).toEqual([]);
    expect(twice.snapshot).toEqual(once.snapshot);
    expect(once.snapshot.sheets[0]).not.toHaveProperty("printArea");
    expect(once.snapshot.sheets[0]?.columnWidths).toEqual([{ first: 3, last: 3, width: 14 }]);
  });

  it("adds and removes sheets, but never the last visible one", () => {
    const added = applyEdits(workbook, [
      { kind: "addSheet", name: "設定", before: "取組一覧" },
      cell({ sheet: "設定" }),
    ]).snapshot;
    expect(added.sheets.map(({ name }) => name)).toEqual(["設定", "取組一覧"]);
    expect(added.sheets[0]?.cells).toHaveLength(1);
    expect(applyEdits(added, [{ kind: "removeSheet", name: "設定" }]).snapshot).toEqual(workbook);
    expect(reasonsOf([{ kind: "removeSheet", name: sheet.name }])).toEqual(["not-possible"]);
    expect(reasonsOf([{ kind: "addSheet", name: "取組一覧" }])).toEqual(["name-taken"]);
    expect(reasonsOf([{ kind: "addSheet", name: "4/1現在" }])).toEqual(["not-possible"]);
  });

  it.each([
    ["sheet-protected", withSheet({ isProtected: true })],
    ["sheet-filtered", withSheet({ isFiltered: true })],
    ["sheet-missing", { ...workbook, sheets: [] }],
    ["merged", withSheet({ merges: [{ top: 7, left: 3, bottom: 8, right: 3 }] })],
  ])("says %s where that keeps a cell from being written", (reason, base) => {
    expect(reasonsOf([cell({})], base)).toEqual([reason]);
  });

  it("lets the earlier of two edits of one cell win and reports the later", () => {
    const { snapshot, outcome } = applyEdits(workbook, [cell({}), cell({ content: { value: "完了" } })]);
    expect(snapshot.sheets[0]?.cells.at(-1)?.value).toBe("遅れ");
    expect(outcome.rejected.map(({ reason }) => reason)).toEqual(["overlap"]);
  });

  it("applies all or nothing where asked to", () => {
    const { snapshot, outcome } = applyEdits(workbook, [cell({}), cell({ sheet: "無い" })], {
      isAtomic: true,
    });
    expect(snapshot).toBe(workbook);
    expect(outcome.applied).toEqual([]);
    expect(outcome.rejected.map(({ reason }) => reason)).toEqual(["sheet-missing", "not-attempted"]);
  });

  it("gives edits that take everything back that a snapshot can hold", () => {
    const edits: readonly Edit[] = [
      { kind: "addSheet", name: "設定" },
      cell({ sheet: "設定", row: 0, column: 0 }),
      cell({ row: 1, column: 0, expected: { value: 3 }, content: { value: 5 }, numberFormat: "0.0" }),
      cell({ row: 2, column: 1, expected: { value: 4, formula: "=A2+1" }, content: null }),
      { kind: "setColumnWidth", sheet: sheet.name, column: 2, width: 20 },
      {
        kind: "setMerge",
        sheet: sheet.name,
        area: { top: 4, left: 0, bottom: 5, right: 0 },
        isMerged: false,
      },
      {
        kind: "resizeTable",
        sheet: sheet.name,
        table: "一覧",
        expected: { top: 0, left: 0, bottom: 2, right: 1 },
        area: { top: 0, left: 0, bottom: 2, right: 2 },
      },
      { kind: "setPrintArea", sheet: sheet.name, expected: sheet.printArea ?? null, areas: null },
      { kind: "setName", name: "基準日", expected: "=取組一覧!$A$1", formula: "=設定!$A$1" },
      { kind: "setSetting", key: "rules", expected: null, value: "{}" },
    ];
    const base: WorkbookSnapshot = { ...withSheet({ columnWidths: [{ first: 0, last: 3, width: 9 }] }) };
    const done = applyEdits(base, edits);
    expect(done.outcome.rejected).toEqual([]);
    const undone = applyEdits(done.snapshot, done.outcome.inverse);
    expect(undone.outcome.rejected).toEqual([]);
    const widths = undone.snapshot.sheets[0]?.columnWidths?.map(({ width }) => width);
    expect(new Set(widths)).toEqual(new Set([9]));
    expect(undone.snapshot).toEqual({
      ...base,
      settings: {},
      sheets: [{ ...base.sheets[0], columnWidths: undone.snapshot.sheets[0]?.columnWidths }],
    });
    expect(applyEdits(done.snapshot, edits.slice(1)).outcome.inverse).toEqual([]);
  });

  it("refuses lists that a validation cannot hold", () => {
    const area = { top: 1, left: 3, bottom: 2, right: 3 };
    const list = (source: readonly string[]): Edit => ({
      kind: "setValidation",
      sheet: sheet.name,
      area,
      validation: { type: "list", source },
    });
    expect(reasonsOf([list(["完了".repeat(64), "未着手".repeat(43)])])).toEqual(["not-possible"]);
    expect(reasonsOf([list(["完了,済"])])).toEqual(["not-possible"]);
    expect(reasonsOf([list(["完了", "未着手"])])).toEqual([]);
  });
});

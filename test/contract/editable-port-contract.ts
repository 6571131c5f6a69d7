import type { EditablePort } from "../../src/app/workbook-port";
import { applyEdits } from "../../src/core/sheet/apply-edits";
import type { CellContent, Edit, EditRejection } from "../../src/core/sheet/edit";
import type { Area, SheetSnapshot, WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { editableWorkbook } from "./editable-workbook";
import type { PortAbilities } from "./workbook-port-contract";

/** A port that can write, over a workbook that holds what a snapshot says. */
export interface OpenedEditablePort {
  readonly port: EditablePort;
  close?(): Promise<void> | void;
}

const LIST = "一覧";

function setCell(row: number, column: number, expected: CellContent, content: CellContent): Edit {
  return { kind: "setCell", sheet: LIST, row, column, expected, content };
}

/** Sets of edits that every port applies in full. */
const APPLICABLE: Readonly<Record<string, readonly Edit[]>> = {
  "a text, a number and a truth value": [
    setCell(2, 3, null, { value: "期限超過 & <要確認>" }),
    setCell(3, 3, null, { value: 0.1 + 0.2 }),
    setCell(40, 12, null, { value: true }),
  ],
  "text in place of a number, and a number in place of text": [
    setCell(2, 0, { value: 1 }, { value: "1-1" }),
    setCell(2, 1, { value: "窓口の待ち時間を測る" }, { value: 12 }),
  ],
  "an emptied cell": [setCell(2, 2, { value: "市民課" }, null)],
  "a formula with its value": [setCell(4, 3, null, { value: 3, formula: "=SUM(A3:A4)" })],
  "text that only looks like a formula": [setCell(3, 3, null, { value: "=SUM(A3:A4)" })],
  "a text of several lines with spaces at its ends": [setCell(3, 3, null, { value: " 一\n二 " })],
  "a date with its number format": [
    {
      kind: "setCell",
      sheet: LIST,
      row: 2,
      column: 4,
      expected: null,
      content: { value: 45199 },
      numberFormat: "yyyy/m/d",
    },
  ],
  "the number format of an area": [
    {
      kind: "setFormat",
      sheet: LIST,
      area: { top: 2, left: 0, bottom: 3, right: 3 },
      format: { numberFormat: "0.0" },
    },
  ],
  "a formula among a list's cells, and its new value": [
    setCell(4, 0, null, { value: 3, formula: "=A3+A4" }),
    setCell(4, 1, null, { value: "合計", formula: '="合"&"計"' }),
    setCell(4, 2, null, { value: { error: "#DIV/0!" }, formula: "=1/0" }),
  ],
  "widths of columns": [
    { kind: "setColumnWidth", sheet: LIST, column: 3, width: 20 },
    { kind: "setColumnWidth", sheet: LIST, column: 5, width: 8.5 },
  ],
  "the height of a row": [{ kind: "setRowHeight", sheet: LIST, row: 3, height: 40 }],
  "a merge": [
    { kind: "setMerge", sheet: LIST, area: { top: 5, left: 0, bottom: 6, right: 1 }, isMerged: true },
  ],
  "a merge parted again": [
    { kind: "setMerge", sheet: LIST, area: { top: 0, left: 0, bottom: 0, right: 2 }, isMerged: false },
  ],
  "a dropdown over a part of another": [
    {
      kind: "setValidation",
      sheet: LIST,
      area: { top: 2, left: 5, bottom: 3, right: 5 },
      validation: {
        type: "list",
        source: ["完了", "実施中", "未着手"],
        prompt: { title: "実施状況", message: "一つ選びます。" },
        error: { title: "実施状況", message: "一覧から選んでください。" },
      },
    },
  ],
  "a dropdown that takes its values from another sheet, a date and a whole number": [
    {
      kind: "setValidation",
      sheet: LIST,
      area: { top: 2, left: 8, bottom: 3, right: 8 },
      validation: { type: "list", source: "=凡例!$A$2:$A$2" },
    },
    {
      kind: "setValidation",
      sheet: LIST,
      area: { top: 2, left: 9, bottom: 3, right: 9 },
      validation: { type: "date" },
    },
    {
      kind: "setValidation",
      sheet: LIST,
      area: { top: 2, left: 10, bottom: 3, right: 10 },
      validation: { type: "wholeNumber", min: 0, max: 365 },
    },
  ],
  "dropdowns taken away": [
    {
      kind: "setValidation",
      sheet: LIST,
      area: { top: 0, left: 0, bottom: 20, right: 20 },
      validation: null,
    },
  ],
  "conditional formats": [
    {
      kind: "setConditionalRules",
      sheet: LIST,
      marker: "進捗_色分け",
      barAreas: [{ top: 2, left: 7, bottom: 3, right: 7 }],
      rules: [
        {
          kind: "formula",
          area: { top: 2, left: 0, bottom: 3, right: 3 },
          formula: '=AND(進捗_色分け,$D3="期限超過")',
          format: { fill: "#fce8e6", fontColor: "#8a1c13", bold: true },
          stopIfTrue: true,
        },
        { kind: "dataBar", area: { top: 2, left: 7, bottom: 3, right: 7 }, color: "#4f81bd", min: 0, max: 1 },
      ],
    },
  ],
  "a wider table": [
    { kind: "setCell", sheet: "凡例", row: 0, column: 2, expected: null, content: { value: "説明" } },
    {
      kind: "resizeTable",
      sheet: "凡例",
      table: "凡例表",
      expected: { top: 0, left: 0, bottom: 1, right: 1 },
      area: { top: 0, left: 0, bottom: 1, right: 2 },
    },
  ],
  "a new sheet with content, before another": [
    {
      kind: "addSheet",
      name: "進捗設定",
      before: "凡例",
      tabColor: "#1f7a4d",
      showGridlines: false,
      frozen: { rows: 1, columns: 0 },
    },
    { kind: "setCell", sheet: "進捗設定", row: 0, column: 0, expected: null, content: { value: "基準日" } },
    { kind: "setColumnWidth", sheet: "進捗設定", column: 0, width: 14 },
  ],
  "a hidden sheet at the end": [{ kind: "addSheet", name: "進捗履歴", visibility: "hidden" }],
  "a sheet taken out": [{ kind: "removeSheet", name: "凡例" }],
  "names, shown and hidden": [
    { kind: "setName", name: "進捗_色分け", expected: null, formula: "=一覧!$A$1" },
    { kind: "setName", name: "_進捗_列_1", expected: null, formula: "=一覧!$D$3:$D$4", isHidden: true },
  ],
  "a name with another formula, and one taken away": [
    { kind: "setName", name: "基準日", expected: "=一覧!$A$3", formula: "=一覧!$A$4" },
    { kind: "setName", name: "ない名前", expected: null, formula: null },
  ],
  "a print area of two parts": [
    {
      kind: "setPrintArea",
      sheet: LIST,
      expected: null,
      areas: [
        { top: 0, left: 0, bottom: 3, right: 4 },
        { top: 6, left: 0, bottom: 7, right: 1 },
      ],
    },
  ],
  "how a page is printed": [
    {
      kind: "setPage",
      sheet: LIST,
      page: {
        orientation: "landscape",
        paper: "A3",
        fit: { wide: 1, tall: 0 },
        titleRows: { first: 0, last: 1 },
        margins: { top: 1.5, right: 1, bottom: 1.5, left: 1, header: 0.8, footer: 0.8 },
        header: { left: "計画 && 実績" },
        footer: { center: "&P / &N" },
        centerHorizontally: true,
        breaksBefore: [3],
      },
    },
  ],
  "a setting": [{ kind: "setSetting", key: "rules", expected: null, value: '{"text":"<&>\\n\\"引用\\""}' }],
};

/** Edits that every port rejects, with the reason. */
const REJECTED: Readonly<Record<string, readonly [edit: Edit, reason: EditRejection]>> = {
  "a cell that holds something else by now": [setCell(2, 0, { value: 2 }, { value: 3 }), "changed"],
  "a sheet that is gone": [
    { ...setCell(2, 0, null, { value: 3 }), sheet: "前年度" } as Edit,
    "sheet-missing",
  ],
  "a name that means something else by now": [
    { kind: "setName", name: "基準日", expected: null, formula: "=一覧!$A$1" },
    "changed",
  ],
  "a second sheet of one name": [{ kind: "addSheet", name: "凡例" }, "name-taken"],
  "a dropdown of too many characters": [
    {
      kind: "setValidation",
      sheet: LIST,
      area: { top: 2, left: 5, bottom: 3, right: 5 },
      validation: { type: "list", source: [..."あいうえお"].map((letter) => letter.repeat(60)) },
    },
    "not-possible",
  ],
  "a cell inside a merge": [setCell(0, 1, null, { value: "x" }), "merged"],
};

/** Kinds of edit of which a snapshot does not hold what was there before. */
const WITHOUT_INVERSE: readonly Edit["kind"][] = [
  "setFormat",
  "setRowHeight",
  "setValidation",
  "setConditionalRules",
  "setPage",
  "removeSheet",
];

function hasInverse({ kind }: Edit): boolean {
  return !WITHOUT_INVERSE.includes(kind);
}

function widthsOf(
  runs: SheetSnapshot["columnWidths"],
): readonly (readonly [column: number, width: number])[] {
  return (runs ?? []).flatMap(({ first, last, width }) =>
    Array.from({ length: last - first + 1 }, (_, index) => [first + index, width] as const),
  );
}

function byPlace(a: Area, b: Area): number {
  return a.top - b.top || a.left - b.left;
}

function sheetForComparison(sheet: SheetSnapshot, { listsValidations = true }: PortAbilities): unknown {
  const { name, visibility, isProtected, cells, merges, tables, printArea } = sheet;
  const { validations = [], columnWidths, conditionalFormats = [] } = sheet;
  return {
    ...{ name, visibility, isProtected, cells, tables, printArea, conditionalFormats },
    merges: [...merges].sort(byPlace),
    widths: widthsOf(columnWidths),
    ...(listsValidations && { validations }),
  };
}

/** What every port must give alike after the same edits; the order of names and merges is the host's. */
function forComparison(workbook: WorkbookSnapshot, abilities: PortAbilities): unknown {
  return {
    sheets: workbook.sheets.map((sheet) => sheetForComparison(sheet, abilities)),
    names: [...workbook.names].sort((a, b) => (a.name < b.name ? -1 : 1)),
    settings: workbook.settings ?? {},
  };
}

/**
 * What every EditablePort must do: leave a workbook that reads as the core says it should.
 *
 * @param name of the port, for the test's title.
 * @param open makes a real workbook from the snapshot and a port on it.
 */
export function describeEditablePort(
  name: string,
  open: (snapshot: WorkbookSnapshot) => Promise<OpenedEditablePort>,
  abilities: PortAbilities = {},
): void {
  describe(`${name} as an EditablePort`, () => {
    let opened: OpenedEditablePort | undefined;

    async function openPort(): Promise<EditablePort> {
      opened = await open(editableWorkbook);
      return opened.port;
    }

    afterEach(async () => {
      await opened?.close?.();
      opened = undefined;
    });

    test.each(Object.entries(APPLICABLE))("writes %s", async (_, edits) => {
      const port = await openPort();
      const before = await port.readSnapshot();
      const outcome = await port.applyEdits(edits);
      expect(outcome).toMatchObject({ applied: edits, rejected: [] });
      const expected = applyEdits(before, edits).snapshot;
      expect(forComparison(await port.readSnapshot(), abilities)).toStrictEqual(
        forComparison(expected, abilities),
      );
    });

    test.each(Object.entries(APPLICABLE))("changes nothing by writing %s twice", async (_, edits) => {
      const port = await openPort();
      await port.applyEdits(edits);
      const once = await port.readSnapshot();
      const { rejected } = await port.applyEdits(edits);
      // A sheet that is there already cannot be added again.
      expect(rejected.filter(({ reason }) => reason !== "name-taken")).toStrictEqual([]);
      expect(await port.readSnapshot()).toStrictEqual(once);
    });

    const invertible = Object.entries(APPLICABLE).filter(([, edits]) => edits.every(hasInverse));
    test.each(invertible)("takes back %s by the inverse edits", async (_, edits) => {
      const port = await openPort();
      const before = await port.readSnapshot();
      const { inverse } = await port.applyEdits(edits);
      expect(inverse).not.toStrictEqual([]);
      await port.applyEdits(inverse);
      expect(forComparison(await port.readSnapshot(), abilities)).toStrictEqual(
        forComparison(before, abilities),
      );
    });

    test.each(Object.entries(REJECTED))("rejects %s and applies the rest", async (_, [edit, reason]) => {
      const port = await openPort();
      const other = setCell(3, 3, null, { value: "済" });
      const outcome = await port.applyEdits([edit, other]);
      expect(outcome).toMatchObject({ applied: [other], rejected: [{ edit, reason }] });
    });

    test("applies all edits together or none", async () => {
      const port = await openPort();
      const before = await port.readSnapshot();
      const bad = setCell(2, 0, { value: 2 }, { value: 3 });
      const good = setCell(3, 3, null, { value: "済" });
      const outcome = await port.applyEdits([good, bad], { isAtomic: true });
      expect(outcome.applied).toStrictEqual([]);
      expect(outcome.rejected).toStrictEqual([
        { edit: bad, reason: "changed" },
        { edit: good, reason: "not-attempted" },
      ]);
      expect(await port.readSnapshot()).toStrictEqual(before);
    });
  });
}

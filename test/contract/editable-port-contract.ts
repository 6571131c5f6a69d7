import type { EditablePort } from "../../src/app/workbook-port";
import { applyEdits } from "../../src/core/sheet/apply-edits";
import type { CellContent, Edit, EditRejection } from "../../src/core/sheet/edit";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core/sheet/snapshot";
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
  "a setting": [{ kind: "setSetting", key: "rules", expected: null, value: '{"text":"<&>\\n\\"引用\\""}' }],
};

/** Edits that every port rejects, with the reason. */
const REJECTED: Readonly<Record<string, readonly [edit: Edit, reason: EditRejection]>> = {
  "a cell that holds something else by now": [setCell(2, 0, { value: 2 }, { value: 3 }), "changed"],
  "a sheet that is gone": [
    { ...setCell(2, 0, null, { value: 3 }), sheet: "前年度" } as Edit,
    "sheet-missing",
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

function sheetForComparison(sheet: SheetSnapshot, { listsValidations = true }: PortAbilities): unknown {
  const { name, visibility, isProtected, cells, merges, tables, validations = [], printArea } = sheet;
  const base = { name, visibility, isProtected, cells, tables, printArea };
  const sorted = [...merges].sort((a, b) => a.top - b.top || a.left - b.left);
  return { ...base, merges: sorted, ...(listsValidations && { validations }) };
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
      const outcome = await port.applyEdits(edits);
      expect(outcome.rejected).toStrictEqual([]);
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

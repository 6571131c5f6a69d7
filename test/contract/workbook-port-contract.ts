import { PortError, type PortProgress, type WorkbookPort } from "../../src/app/workbook-port";
import type { CellRef } from "../../src/core/sheet/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { withoutExtents } from "../support/without-extents";
import { richWorkbook, workbookFrom1904 } from "./rich-workbook";

/** A port over a workbook that holds what a snapshot says. */
export interface OpenedPort {
  readonly port: WorkbookPort;
  /** The cell that the host shows as selected. */
  selectedCell(): CellRef | undefined;
  close?(): Promise<void> | void;
}

export interface PortAbilities {
  /** false where the host cannot list data validations cheaply: snapshots then come without them. Default true. */
  readonly listsValidations?: boolean;
}

function withoutValidations(sheet: SheetSnapshot): SheetSnapshot {
  const { name, visibility, isProtected, cells, merges, hiddenRows, hiddenColumns, tables } = sheet;
  return { name, visibility, isProtected, cells, merges, hiddenRows, hiddenColumns, tables };
}

/**
 * What every WorkbookPort must do, whoever holds the workbook.
 *
 * @param name of the port, for the test's title.
 * @param open makes a real workbook from the snapshot and a port on it.
 */
export function describeWorkbookPort(
  name: string,
  open: (snapshot: WorkbookSnapshot) => Promise<OpenedPort>,
  abilities: PortAbilities = {},
): void {
  const expected = (workbook: WorkbookSnapshot): WorkbookSnapshot =>
    abilities.listsValidations === false
      ? { ...workbook, sheets: workbook.sheets.map(withoutValidations) }
      : workbook;

  describe(`${name} as a WorkbookPort`, () => {
    let opened: OpenedPort | undefined;

    async function openPort(workbook: WorkbookSnapshot): Promise<OpenedPort> {
      opened = await open(workbook);
      return opened;
    }

    afterEach(async () => {
      await opened?.close?.();
      opened = undefined;
    });

    test("reads exactly what the workbook holds", async () => {
      const { port } = await openPort(richWorkbook);
      expect(withoutExtents(await port.readSnapshot())).toStrictEqual(expected(richWorkbook));
    });

    test("tells a workbook that counts from 1904", async () => {
      const { port } = await openPort(workbookFrom1904);
      expect(withoutExtents(await port.readSnapshot())).toStrictEqual(expected(workbookFrom1904));
    });

    test("reads the same twice", async () => {
      const { port } = await openPort(richWorkbook);
      expect(await port.readSnapshot()).toStrictEqual(await port.readSnapshot());
    });

    test("gives plain data that survives JSON", async () => {
      const { port } = await openPort(richWorkbook);
      const snapshot = await port.readSnapshot();
      expect(JSON.parse(JSON.stringify(snapshot))).toStrictEqual(snapshot);
    });

    test("reports progress that rises to its total", async () => {
      const { port } = await openPort(richWorkbook);
      const reports: PortProgress[] = [];
      await port.readSnapshot({ onProgress: (progress) => reports.push(progress) });
      const last = reports.at(-1);
      expect(last?.total).toBeGreaterThan(0);
      expect(last?.done).toBe(last?.total);
      expect(reports.map(({ done }) => done)).toStrictEqual(
        reports.map(({ done }) => done).sort((a, b) => a - b),
      );
    });

    test.each(["9月末 時点", "空のシート"])("selects a cell of the sheet %s", async (sheet) => {
      const { port, selectedCell } = await openPort(richWorkbook);
      await port.selectCell({ sheet, row: 4, column: 1 });
      expect(selectedCell()).toStrictEqual({ sheet, row: 4, column: 1 });
    });

    test("refuses a cell of a sheet that is gone, and keeps the selection", async () => {
      const { port, selectedCell } = await openPort(richWorkbook);
      await port.selectCell({ sheet: "9月末 時点", row: 4, column: 1 });
      const refusal: unknown = await port
        .selectCell({ sheet: "前年度", row: 0, column: 0 })
        .catch((e: unknown) => e);
      expect(refusal).toBeInstanceOf(PortError);
      expect(refusal).toMatchObject({ code: "cell-not-found" });
      expect(selectedCell()).toStrictEqual({ sheet: "9月末 時点", row: 4, column: 1 });
    });
  });
}

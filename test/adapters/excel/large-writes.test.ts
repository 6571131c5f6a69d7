import { ExcelPort } from "../../../src/adapters/excel/excel-port";
import type { Edit } from "../../../src/core/sheet/edit";
import { applyEdits } from "../../../src/core/sheet/apply-edits";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import type { Host } from "../../../src/emulator/host";
import { installOfficeJs } from "../../support/office-js";
import { sheetOf, workbookOf } from "../../support/sheet-of";

const SHEET = "取組一覧";
const LIMIT = 5 * 1024 * 1024;
const NOTES = [
  "期限から日が過ぎています",
  "時期が通年のため",
  "期限が空欄です",
  "状況の表記が凡例にありません",
];

/** A formula of some thousand bytes; which of four a row has, follows no pattern. */
function formulaOf(row: number, column: number): string {
  const kind = (Math.imul(row + 7 * column, 2_654_435_761) >>> 16) % NOTES.length;
  const note = `"${(NOTES[kind] ?? "").repeat(20).slice(0, 240)}"`;
  return `=IF($B${String(row + 1)}="","",${Array.from({ length: 5 }, () => note).join("&")})`;
}

function listOf(rows: number): WorkbookSnapshot {
  return workbookOf(
    sheetOf(
      Array.from({ length: rows }, (_, row) => [row, `取組${String(row)}`]),
      { name: SHEET },
    ),
  );
}

/** Formulas in two columns, with a heading every hundred rows that has none. */
function columnsOf(rows: number): readonly Edit[] {
  return Array.from({ length: rows }, (_, row) => row)
    .filter((row) => row % 500 !== 3)
    .flatMap((row) =>
      [3, 4].map((column): Edit => ({
        kind: "setCell",
        sheet: SHEET,
        row,
        column,
        expected: null,
        content: { value: "", formula: formulaOf(row, column) },
        numberFormat: "General",
      })),
    );
}

function formulasOf(host: Host): readonly (string | undefined)[] {
  const [sheet] = host.model.sheets;
  return (sheet?.cells() ?? []).flatMap(({ row, column, formula }) =>
    column < 3 ? [] : [`${String(row)},${String(column)} ${formula ?? ""}`],
  );
}

function wantedOf(snapshot: WorkbookSnapshot, edits: readonly Edit[]): readonly (string | undefined)[] {
  return (
    applyEdits(snapshot, edits).snapshot.sheets[0]?.cells.flatMap(({ row, column, formula }) =>
      column < 3 ? [] : [`${String(row)},${String(column)} ${formula ?? ""}`],
    ) ?? []
  );
}

/** Does something when the first request that writes comes in, just before it is done. */
function beforeWriting(host: Host, act: () => void): Host {
  let isDone = false;
  return {
    ...host,
    handleRequest: (body) => {
      if (!isDone && body.includes('"SuspendScreenUpdatingUntilNextSync"')) {
        isDone = true;
        act();
      }
      return host.handleRequest(body);
    },
  };
}

describe("writing long formulas into many rows", () => {
  test.each([10, 100, 1_000])("takes three syncs for %d rows", async (rows) => {
    const snapshot = listOf(rows);
    const { host, bridge } = installOfficeJs(snapshot);
    const edits = columnsOf(rows);
    const { applied } = await new ExcelPort().applyEdits(edits, { isAtomic: true });
    expect(applied).toHaveLength(edits.length);
    expect(bridge.requests).toHaveLength(3);
    for (const { requestBytes, responseBytes } of bridge.requests) {
      expect(requestBytes).toBeLessThan(LIMIT);
      expect(responseBytes).toBeLessThan(LIMIT);
    }
    expect(formulasOf(host)).toEqual(wantedOf(snapshot, edits));
  });

  test("sends formulas as they are where one request holds them", async () => {
    const { bridge } = installOfficeJs(listOf(400));
    await new ExcelPort().applyEdits(columnsOf(400));
    expect(bridge.requests.at(-1)?.body).not.toContain("CopyFrom");
  });

  test("copies nothing into merged cells", async () => {
    const rows = 1_000;
    const snapshot = listOf(rows);
    const merges = Array.from({ length: 20 }, (_, index) => ({
      top: 50 * index + 10,
      bottom: 50 * index + 11,
      left: 3,
      right: 3,
    }));
    const merged = { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, merges })) };
    const { host, bridge } = installOfficeJs(merged);
    const isInside = (edit: Edit): boolean =>
      edit.kind === "setCell" && edit.column === 3 && edit.row % 50 === 11;
    const edits = columnsOf(rows).filter((edit) => !isInside(edit));
    const { rejected } = await new ExcelPort().applyEdits(edits);
    expect(rejected).toEqual([]);
    expect(bridge.requests).toHaveLength(3);
    expect(bridge.requests.at(-1)?.body).toContain("CopyFrom");
    expect(formulasOf(host)).toEqual(wantedOf(merged, edits));
  });

  test("gives a co-author back what was typed in the last moment", async () => {
    const rows = 1_000;
    const { host, bridge } = installOfficeJs(listOf(rows));
    const { model } = host;
    bridge.connect(
      beforeWriting(host, () => {
        model.enterText(model.activeSheet, 321, 3, "課長が確認", "co-author");
      }),
    );
    const { applied, rejected } = await new ExcelPort().applyEdits(columnsOf(rows), { isAtomic: true });
    expect(applied).toEqual([]);
    expect(rejected.filter(({ reason }) => reason === "changed")).toHaveLength(1);
    expect(formulasOf(host)).toEqual(["321,3 "]);
    expect(model.activeSheet.cellAt(321, 3)?.value).toBe("課長が確認");
  });

  test("counts what Excel has made of them, and puts all back where a formula is missing", async () => {
    const rows = 1_000;
    const { model } = installOfficeJs(listOf(rows)).host;
    model.onEvent((event) => {
      if (event.kind === "cells" && event.source === "add-in" && model.activeSheet.cellAt(800, 4)?.formula)
        model.activeSheet.setCell(800, 4, undefined);
    });
    await expect(new ExcelPort().applyEdits(columnsOf(rows))).rejects.toMatchObject({ code: "host-failed" });
    expect(model.activeSheet.cells().filter(({ column }) => column > 2)).toEqual([]);
  });

  test("takes them out again, each request and each answer below the limit of the web", async () => {
    const rows = 1_000;
    const { host, bridge } = installOfficeJs(listOf(rows));
    const port = new ExcelPort();
    const { inverse } = await port.applyEdits(columnsOf(rows));
    const before = bridge.requests.length;
    const { rejected } = await port.applyEdits(inverse, { isAtomic: true });
    expect(rejected).toEqual([]);
    expect(formulasOf(host)).toEqual([]);
    const sizes = bridge.requests.slice(before).flatMap((sent) => [sent.requestBytes, sent.responseBytes]);
    expect(Math.max(...sizes)).toBeLessThan(LIMIT);
  });

  test("puts back more than one request holds", async () => {
    const rows = 1_000;
    const { host, bridge } = installOfficeJs(listOf(rows));
    const port = new ExcelPort();
    const { inverse } = await port.applyEdits(columnsOf(rows));
    const held = formulasOf(host);
    bridge.connect(
      beforeWriting(host, () => {
        host.model.enterText(host.model.activeSheet, 20, 3, "課長が確認", "co-author");
      }),
    );
    const { applied } = await port.applyEdits(inverse, { isAtomic: true });
    expect(applied).toEqual([]);
    const others = (cell: string | undefined): boolean => cell?.startsWith("20,3 ") === false;
    expect(formulasOf(host).filter(others)).toEqual(held.filter(others));
    expect(host.model.activeSheet.cellAt(20, 3)?.value).toBe("課長が確認");
  });
});

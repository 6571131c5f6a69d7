import { MemoryPort } from "../../../src/adapters/memory/memory-port";
import { describeEditablePort } from "../../contract/editable-port-contract";
import { richWorkbook } from "../../contract/rich-workbook";
import { describeWorkbookPort } from "../../contract/workbook-port-contract";

describeWorkbookPort("MemoryPort", (snapshot) => {
  const port = new MemoryPort(snapshot);
  return Promise.resolve({ port, selectedCell: () => port.selectedCell });
});

describeEditablePort("MemoryPort", (snapshot) => Promise.resolve({ port: new MemoryPort(snapshot) }));

describe("MemoryPort", () => {
  test("has nothing selected at first", () => {
    expect(new MemoryPort(richWorkbook).selectedCell).toBeUndefined();
  });

  test("refuses cells outside the grid", async () => {
    const port = new MemoryPort(richWorkbook);
    const refusal = port.selectCell({ sheet: "空のシート", row: 1_048_576, column: 0 });
    await expect(refusal).rejects.toMatchObject({ code: "cell-not-found" });
  });

  test("tells its watchers of a change until they stop watching, and reads what was touched", async () => {
    const port = new MemoryPort(richWorkbook);
    const heard: unknown[] = [];
    const stop = await port.watch((change) => heard.push(change));
    const [sheet, ...others] = richWorkbook.sheets;
    if (sheet === undefined) throw new Error("The rich workbook is empty.");
    const cells = [{ row: 4, column: 1, value: "受付を早める" }];
    const area = { top: 4, left: 1, bottom: 4, right: 1 };
    const change = { sheet: sheet.name, area, isOwn: false, isRemote: true };
    port.announce({ ...richWorkbook, sheets: [{ ...sheet, cells }, ...others] }, change);
    expect(heard).toEqual([change]);
    expect(await port.readArea(sheet.name, area)).toEqual(cells);
    expect(await port.readArea(sheet.name, { ...area, left: 2, right: 2 })).toEqual([]);
    await expect(port.readSheet("無い")).rejects.toMatchObject({ code: "cell-not-found" });
    await stop();
    port.announce(richWorkbook, change);
    expect(heard).toHaveLength(1);
  });
});

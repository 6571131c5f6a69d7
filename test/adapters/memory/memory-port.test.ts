import { MemoryPort } from "../../../src/adapters/memory/memory-port";
import { richWorkbook } from "../../contract/rich-workbook";
import { describeWorkbookPort } from "../../contract/workbook-port-contract";

describeWorkbookPort("MemoryPort", (snapshot) => {
  const port = new MemoryPort(snapshot);
  return Promise.resolve({ port, selectedCell: () => port.selectedCell });
});

describe("MemoryPort", () => {
  test("has nothing selected at first", () => {
    expect(new MemoryPort(richWorkbook).selectedCell).toBeUndefined();
  });

  test("refuses cells outside the grid", async () => {
    const port = new MemoryPort(richWorkbook);
    const refusal = port.selectCell({ sheet: "空のシート", row: 1_048_576, column: 0 });
    await expect(refusal).rejects.toMatchObject({ code: "cell-not-found" });
  });
});

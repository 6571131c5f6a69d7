import { logOfficeMessages } from "../../../src/adapters/excel/office-log";
import { richWorkbook } from "../../contract/rich-workbook";
import { installOfficeJs } from "../../support/office-js";

async function readSheetNames(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.load("items/name");
    await context.sync();
  });
}

test("logOfficeMessages prints what goes over the wire, until it is switched off", async () => {
  installOfficeJs(richWorkbook);
  const printed: string[] = [];
  const log = jest.spyOn(console, "log").mockImplementation((text: string) => {
    printed.push(text);
  });
  try {
    expect(logOfficeMessages(true)).toBe(true);
    await readSheetNames();
    expect(printed.some((text) => text.includes('"Select":["name"]'))).toBe(true);
    expect(printed.some((text) => text.includes("9月末 時点"))).toBe(true);
    const before = printed.length;
    expect(logOfficeMessages(false)).toBe(true);
    await readSheetNames();
    expect(printed).toHaveLength(before);
  } finally {
    log.mockRestore();
  }
});

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { XlsxFilePort } from "../../../src/adapters/xlsx/xlsx-file-port";
import { describeWorkbookPort } from "../../contract/workbook-port-contract";
import { buildXlsx } from "../../support/build-xlsx";

async function makeFolder(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), "shinchoku-xlsx-"));
}

describeWorkbookPort("XlsxFilePort", async (snapshot) => {
  const folder = await makeFolder();
  const file = path.join(folder, "計画.xlsx");
  await writeFile(file, buildXlsx(snapshot));
  const port = new XlsxFilePort(file);
  return {
    port,
    selectedCell: () => port.selectedCell,
    close: () => rm(folder, { recursive: true }),
  };
});

describe("XlsxFilePort", () => {
  let folder: string;

  beforeEach(async () => {
    folder = await makeFolder();
  });

  afterEach(() => rm(folder, { recursive: true }));

  test("says that a file is not there", async () => {
    const port = new XlsxFilePort(path.join(folder, "ない.xlsx"));
    await expect(port.readSnapshot()).rejects.toMatchObject({ code: "file-not-found" });
  });

  test("says that a folder cannot be read, and why", async () => {
    const refusal = new XlsxFilePort(folder).readSnapshot();
    await expect(refusal).rejects.toMatchObject({
      code: "host-failed",
      message: expect.stringContaining("EISDIR"),
    });
  });

  test("says that a text file is no workbook", async () => {
    const file = path.join(folder, "メモ.xlsx");
    await writeFile(file, "取組一覧\n");
    await expect(new XlsxFilePort(file).readSnapshot()).rejects.toMatchObject({ code: "not-a-workbook" });
  });
});

import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Edit } from "../../../src/core/sheet/edit";
import { XlsxFilePort } from "../../../src/adapters/xlsx/xlsx-file-port";
import { describeEditablePort } from "../../contract/editable-port-contract";
import { describeWorkbookPort } from "../../contract/workbook-port-contract";
import { editableWorkbook } from "../../contract/editable-workbook";
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

describeEditablePort("XlsxFilePort", async (snapshot) => {
  const folder = await makeFolder();
  const file = path.join(folder, "計画.xlsx");
  await writeFile(file, buildXlsx(snapshot));
  return {
    port: new XlsxFilePort(file, path.join(folder, "書き込み後.xlsx")),
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

  const edit: Edit = {
    kind: "setCell",
    sheet: "一覧",
    row: 9,
    column: 9,
    expected: null,
    content: { value: "済" },
  };

  async function writeInput(): Promise<string> {
    const file = path.join(folder, "計画.xlsx");
    await writeFile(file, buildXlsx(editableWorkbook));
    return file;
  }

  test("never writes onto the file that it reads", async () => {
    const file = await writeInput();
    const before = await readFile(file);
    const byItself = new XlsxFilePort(file, path.join(folder, ".", "計画.xlsx")).applyEdits([edit]);
    await expect(byItself).rejects.toMatchObject({ code: "host-failed" });
    await expect(new XlsxFilePort(file).applyEdits([edit])).rejects.toMatchObject({ code: "host-failed" });
    await new XlsxFilePort(file, path.join(folder, "後.xlsx")).applyEdits([edit]);
    expect(await readFile(file)).toStrictEqual(before);
  });

  test("leaves nothing behind where the output cannot be written", async () => {
    const file = await writeInput();
    await mkdir(path.join(folder, "後.xlsx"));
    const refusal = new XlsxFilePort(file, path.join(folder, "後.xlsx")).applyEdits([edit]);
    await expect(refusal).rejects.toMatchObject({ code: "host-failed" });
    expect((await readdir(folder)).sort()).toStrictEqual(["後.xlsx", "計画.xlsx"].sort());
  });

  test("writes no file where all edits are refused together", async () => {
    const file = await writeInput();
    const port = new XlsxFilePort(file, path.join(folder, "後.xlsx"));
    const outcome = await port.applyEdits([edit, { ...edit, column: 0, row: 2 }], { isAtomic: true });
    expect(outcome.applied).toStrictEqual([]);
    expect(await readdir(folder)).toStrictEqual(["計画.xlsx"]);
  });

  test("writes the same bytes where the workbook holds everything already", async () => {
    const file = await writeInput();
    const first = path.join(folder, "一.xlsx");
    const second = path.join(folder, "二.xlsx");
    await new XlsxFilePort(file, first).applyEdits([edit]);
    await new XlsxFilePort(first, second).applyEdits([edit]);
    expect(await readFile(second)).toStrictEqual(await readFile(first));
  });
});

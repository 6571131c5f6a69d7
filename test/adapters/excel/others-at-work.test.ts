import { ExcelPort } from "../../../src/adapters/excel/excel-port";
import type { CellsChange } from "../../../src/app/workbook-port";
import type { Edit } from "../../../src/core/sheet/edit";
import type { Host, HostReply } from "../../../src/emulator/host";
import type { SheetModel } from "../../../src/emulator/model/sheet-model";
import { installOfficeJs } from "../../support/office-js";
import { sheetOf, workbookOf } from "../../support/sheet-of";

const workbook = workbookOf(
  sheetOf(
    [
      ["番号", "取組名"],
      [1, "窓口の時間を延ばす"],
    ],
    { name: "取組一覧" },
  ),
  sheetOf(
    [
      ["番号", "指標"],
      [1, "満足度"],
    ],
    { name: "指標" },
  ),
);

function setCell(sheet: string, row: number, value: string | number): Edit {
  return { kind: "setCell", sheet, row, column: 2, expected: null, content: { value } };
}

function sheetNamed(host: Host, name: string): SheetModel {
  const sheet = host.model.findSheet(name);
  if (sheet === undefined) throw new Error(`${name} is gone.`);
  return sheet;
}

const isWriting = (body: string): boolean => body.includes('"SuspendScreenUpdatingUntilNextSync"');

/** Does something just before the first request that is meant arrives. */
function before(host: Host, isMeant: (body: string, count: number) => boolean, act: () => void): Host {
  let count = 0;
  let isDone = false;
  return {
    ...host,
    handleRequest: (body) => {
      count += 1;
      if (!isDone && isMeant(body, count)) {
        isDone = true;
        act();
      }
      return host.handleRequest(body);
    },
  };
}

/** Answers the requests that are meant by refusing them as a whole, as often as is said. */
function refuse(host: Host, isMeant: (body: string) => boolean, message: string, times = Infinity): Host {
  let left = times;
  return {
    ...host,
    handleRequest: (body): HostReply => {
      if (!isMeant(body) || left === 0) return host.handleRequest(body);
      left -= 1;
      return { kind: "refused", code: 5004, message };
    },
  };
}

describe("a workbook in which others are at work", () => {
  test.each([2, 3])("is read without a sheet that is taken out before sync %d", async (sync) => {
    const { host, bridge } = installOfficeJs(workbook);
    bridge.connect(
      before(
        host,
        (_, count) => count === sync,
        () => {
          host.model.removeSheet(sheetNamed(host, "指標"));
        },
      ),
    );
    const { sheets } = await new ExcelPort().readSnapshot();
    expect(sheets.map(({ name }) => name)).toEqual(["取組一覧"]);
  });

  test("takes no edits for a sheet that is taken out while they are judged", async () => {
    const { host, bridge } = installOfficeJs(workbook);
    bridge.connect(
      before(
        host,
        (_, count) => count === 2,
        () => {
          host.model.removeSheet(sheetNamed(host, "指標"));
        },
      ),
    );
    const edits = [setCell("取組一覧", 1, "済"), setCell("指標", 1, "済")];
    const { applied, rejected } = await new ExcelPort().applyEdits(edits);
    expect(applied).toEqual([edits[0]]);
    expect(rejected).toEqual([{ edit: edits[1], reason: "sheet-missing" }]);
  });

  test("is as it was where a sheet is taken out in the last moment", async () => {
    const { host, bridge } = installOfficeJs(workbook);
    bridge.connect(
      before(host, isWriting, () => {
        host.model.removeSheet(sheetNamed(host, "指標"));
      }),
    );
    const edits: readonly Edit[] = [
      { kind: "addSheet", name: "進捗設定" },
      setCell("取組一覧", 1, "済"),
      { kind: "setColumnWidth", sheet: "取組一覧", column: 2, width: 20 },
      setCell("指標", 1, "済"),
    ];
    await expect(new ExcelPort().applyEdits(edits)).rejects.toMatchObject({ code: "host-failed" });
    const { sheets } = host.model.toSnapshot();
    expect(sheets).toEqual([host.model.findSheet("取組一覧")?.toSnapshot()]);
    expect(sheets[0]?.cells).toEqual(workbook.sheets[0]?.cells);
    expect(sheets[0]?.columnWidths ?? []).toEqual([]);
  });

  test("is written where it was meant though a sheet is renamed in the last moment", async () => {
    const { host, bridge } = installOfficeJs(workbook);
    bridge.connect(
      before(host, isWriting, () => {
        host.model.renameSheet(sheetNamed(host, "指標"), "成果指標");
      }),
    );
    await new ExcelPort().applyEdits([setCell("指標", 1, "済")]);
    expect(sheetNamed(host, "成果指標").cellAt(1, 2)?.value).toBe("済");
  });

  test("is left alone, and so it is said, while a person types into a cell", async () => {
    const { host, bridge } = installOfficeJs(workbook);
    const snapshot = host.model.toSnapshot();
    bridge.connect(refuse(host, isWriting, "InvalidOperationInCellEditMode"));
    const edits: readonly Edit[] = [{ kind: "addSheet", name: "進捗設定" }, setCell("取組一覧", 1, "済")];
    await expect(new ExcelPort().applyEdits(edits)).rejects.toMatchObject({ code: "cell-editing" });
    expect(host.model.toSnapshot()).toEqual(snapshot);
  });

  test("gets a request that is too large in halves, each cell once", async () => {
    const { host, bridge } = installOfficeJs(workbook);
    bridge.connect(refuse(host, isWriting, "RequestPayloadSizeLimitExceeded", 3));
    const edits: readonly Edit[] = [
      { kind: "addSheet", name: "進捗設定" },
      ...Array.from({ length: 40 }, (_, index) => setCell("取組一覧", 200 * index + 1, index)),
      setCell("進捗設定", 3, "済"),
    ];
    const { applied } = await new ExcelPort().applyEdits(edits);
    expect(applied).toHaveLength(edits.length);
    const written = sheetNamed(host, "取組一覧").cells();
    expect(written.filter(({ column }) => column === 2).map(({ value }) => value)).toEqual(
      Array.from({ length: 40 }, (_, index) => index),
    );
    expect(sheetNamed(host, "進捗設定").cellAt(3, 2)?.value).toBe("済");
  });

  test("is told to be too heavy where even a single step is, and nothing is written", async () => {
    const { host, bridge } = installOfficeJs(workbook);
    const snapshot = host.model.toSnapshot();
    bridge.connect(refuse(host, isWriting, "RequestPayloadSizeLimitExceeded"));
    await expect(new ExcelPort().applyEdits([setCell("取組一覧", 1, "済")])).rejects.toMatchObject({
      code: "payload-too-large",
    });
    expect(host.model.toSnapshot()).toEqual(snapshot);
  });

  test("is put back where a new sheet that was to be dressed could not even be added", async () => {
    const { host, bridge } = installOfficeJs(workbook);
    const snapshot = host.model.toSnapshot();
    let isRefused = false;
    bridge.connect({
      ...host,
      handleRequest: (body) => {
        if (isRefused || !isWriting(body)) return host.handleRequest(body);
        isRefused = true;
        const Error = {
          Code: "GeneralException",
          Message: "",
          Location: "",
          ActionIndex: 0,
          HttpStatusCode: 500,
        };
        return { kind: "answered", body: JSON.stringify({ Results: [], Error }) };
      },
    });
    const area = { top: 0, left: 0, bottom: 2, right: 2 };
    const edits: readonly Edit[] = [
      { kind: "addSheet", name: "進捗設定" },
      setCell("進捗設定", 0, "基準日"),
      { kind: "setFormat", sheet: "進捗設定", area, format: { bold: true } },
      { kind: "setValidation", sheet: "進捗設定", area, validation: { type: "date" } },
      { kind: "setRowHeight", sheet: "進捗設定", row: 0, height: 30 },
    ];
    await expect(new ExcelPort().applyEdits(edits)).rejects.toMatchObject({ code: "host-failed" });
    expect(host.model.toSnapshot()).toEqual(snapshot);
  });

  test("may keep 15 digits of a number", async () => {
    const { host, bridge } = installOfficeJs(workbook);
    bridge.connect({
      ...host,
      handleRequest: (body) => {
        const reply = host.handleRequest(body);
        if (reply.kind === "refused") return reply;
        return { ...reply, body: reply.body.replaceAll("0.30000000000000004", "0.3") };
      },
    });
    const { applied } = await new ExcelPort().applyEdits([setCell("取組一覧", 1, 0.1 + 0.2)]);
    expect(applied).toHaveLength(1);
  });

  test("tells of a change also where Excel does not say what the sheet is called", async () => {
    const { host, bridge } = installOfficeJs(workbook);
    const heard: CellsChange[] = [];
    const stop = await new ExcelPort().watch((change) => heard.push(change));
    // The door is changed, not opened anew: the pane stays registered.
    const asked = refuse(
      host,
      (body) => body.includes('"GetItemOrNullObject"'),
      "InvalidOperationInCellEditMode",
    );
    bridge.connect(asked);
    host.model.enterText(host.model.activeSheet, 1, 1, "受付を早める", "co-author");
    for (let turn = 0; turn < 60 && heard.length === 0; turn += 1)
      await new Promise((resolve) => setTimeout(resolve, 5));
    expect(heard).toMatchObject([{ sheet: "取組一覧", isRemote: true }]);
    bridge.connect(host);
    await stop();
  });
});

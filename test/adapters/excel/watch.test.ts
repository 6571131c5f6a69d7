import type { CellsChange } from "../../../src/app/workbook-port";
import { ExcelPort } from "../../../src/adapters/excel/excel-port";
import type { Cell } from "../../../src/core/sheet/snapshot";
import { sheetOf, workbookOf } from "../../support/sheet-of";
import { installOfficeJs } from "../../support/office-js";

const workbook = workbookOf(
  sheetOf(
    [
      ["番号", "取組名", "達成率"],
      [1, "窓口の時間を延ばす", { value: 0.5, numberFormat: "0%" }],
      [2, "=A1"],
    ],
    {
      name: "取組一覧",
    },
  ),
  sheetOf([["備考"]], { name: "9月末 時点" }),
);

/** Opens the workbook with somebody who listens. */
async function openWatched() {
  const { host, bridge } = installOfficeJs(workbook);
  const heard: CellsChange[] = [];
  const port = new ExcelPort();
  const stop = await port.watch((change) => heard.push(change));
  return { host, bridge, heard, port, stop };
}

/** Waits until as many changes were heard, or long enough to know that there are no more. */
async function settle(heard: readonly unknown[], count: number): Promise<void> {
  for (let turn = 0; turn < 40 && heard.length < count; turn += 1) await nextTurn();
  for (let turn = 0; turn < 10; turn += 1) await nextTurn();
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

const cell = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

describe("watching a workbook in Excel", () => {
  test("tells what a person and a co-author change, by the sheet's present name", async () => {
    const { host, heard, stop } = await openWatched();
    const [first, second] = host.model.sheets;
    if (first === undefined || second === undefined) throw new Error("Sheets are missing.");
    host.model.enterText(first, 1, 1, "受付を早める");
    host.model.renameSheet(second, "3月末 時点");
    host.model.enterText(second, 4, 2, "済", "co-author");
    await settle(heard, 2);
    expect(heard).toEqual([
      { sheet: "取組一覧", area: cell(1, 1), isOwn: false, isRemote: false },
      { sheet: "3月末 時点", area: cell(4, 2), isOwn: false, isRemote: true },
    ]);
    await stop();
    host.model.enterText(first, 1, 1, "元に戻す");
    await settle(heard, 3);
    expect(heard).toHaveLength(2);
  });

  test("tells of a sheet that is taken out, so that the workbook is read again", async () => {
    const { host, heard, port, stop } = await openWatched();
    const [, second] = host.model.sheets;
    if (second === undefined) throw new Error("Sheets are missing.");
    host.model.removeSheet(second);
    await settle(heard, 1);
    expect(heard).toEqual([{ sheet: "9月末 時点", area: null, isOwn: false, isRemote: false }]);
    await port.applyEdits([{ kind: "addSheet", name: "進捗設定" }]);
    await port.applyEdits([{ kind: "removeSheet", name: "進捗設定" }]);
    await stop();
    await settle(heard, 2);
    expect(heard).toHaveLength(1);
  });

  test("does not echo what this port writes", async () => {
    const { host, heard, port, stop } = await openWatched();
    await port.applyEdits([
      {
        kind: "setCell",
        sheet: "取組一覧",
        row: 1,
        column: 3,
        expected: null,
        content: { value: "遅れ" },
      },
    ]);
    await settle(heard, 1);
    expect(heard).toEqual([]);
    host.model.enterText(host.model.activeSheet, 2, 3, "順調");
    await settle(heard, 1);
    expect(heard.map(({ area }) => area)).toEqual([cell(2, 3)]);
    await stop();
  });

  test("marks what the same pane writes on other ways as its own", async () => {
    const { heard, stop } = await openWatched();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("取組一覧").getRange("D1:E2").values = [
        ["期限", "判定"],
        ["", "遅れ"],
      ];
      await context.sync();
    });
    await settle(heard, 1);
    expect(heard).toEqual([
      {
        sheet: "取組一覧",
        area: { top: 0, left: 3, bottom: 1, right: 4 },
        isOwn: true,
        isRemote: false,
      },
    ]);
    await stop();
  });

  test("reads only what was touched, in one sync, without asking for merged areas", async () => {
    const { bridge, port, stop } = await openWatched();
    const before = bridge.requests.length;
    const cells = await port.readArea("取組一覧", { top: 1, left: 1, bottom: 2, right: 2 });
    expect(cells).toEqual<readonly Cell[]>([
      { row: 1, column: 1, value: "窓口の時間を延ばす" },
      { row: 1, column: 2, value: 0.5, numberFormat: "0%" },
      { row: 2, column: 1, value: "=A1" },
    ]);
    expect(bridge.requests).toHaveLength(before + 1);
    expect(bridge.requests.at(-1)?.body).not.toContain("MergedAreas");
    expect(await port.readArea("取組一覧", cell(90, 90))).toEqual([]);
    const whole = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
    expect(await port.readArea("9月末 時点", whole)).toHaveLength(1);
    await expect(port.readArea("無い", cell(0, 0))).rejects.toMatchObject({ code: "cell-not-found" });
    await stop();
  });

  test("reads one sheet as it reads all", async () => {
    const { port, stop } = await openWatched();
    const { sheets } = await port.readSnapshot();
    expect(await port.readSheet("取組一覧")).toEqual(sheets[0]);
    await expect(port.readSheet("無い")).rejects.toMatchObject({ code: "cell-not-found" });
    await stop();
  });
});

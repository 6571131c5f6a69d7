import { ExcelPort } from "../../../src/adapters/excel/excel-port";
import { applyEdits } from "../../../src/core/sheet/apply-edits";
import type { CellContent, Edit, SetCell } from "../../../src/core/sheet/edit";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import type { Host } from "../../../src/emulator/host";
import { sheetOf, workbookOf } from "../../support/sheet-of";
import { withoutExtents } from "../../support/without-extents";
import { installOfficeJs } from "../../support/office-js";

function makeList(rows: number): SheetSnapshot {
  const cells = Array.from({ length: rows }, (_, row) => [row + 1, `取組${String(row + 1)}`, "実施中"]);
  return sheetOf([["番号", "取組名", "実施状況"], ...cells], { name: "取組一覧" });
}

const list = makeList(6);
const workbook = workbookOf(list, sheetOf([["備考"]], { name: "別紙" }));

function setCell(part: Partial<SetCell> = {}): SetCell {
  return {
    kind: "setCell",
    sheet: "取組一覧",
    row: 1,
    column: 3,
    expected: null,
    content: { value: "遅れ" },
    ...part,
  };
}

/** A column of results to the right of a list. */
function columnOf(rows: number): readonly SetCell[] {
  return Array.from({ length: rows }, (_, index) =>
    setCell({ row: index + 1, content: { value: index % 2 === 0 ? "順調" : "遅れ" } }),
  );
}

function modelSheet(host: Host, name = "取組一覧") {
  const sheet = host.model.findSheet(name);
  if (sheet === undefined) throw new Error(`${name} is gone.`);
  return sheet;
}

/** Applies edits through office.js and asserts that Excel then holds what the core says. */
async function applyAndCompare(
  base: WorkbookSnapshot,
  edits: readonly Edit[],
): Promise<ReturnType<typeof installOfficeJs>> {
  const installed = installOfficeJs(base);
  const port = new ExcelPort();
  const before = await port.readSnapshot();
  const outcome = await port.applyEdits(edits);
  const expected = applyEdits(before, edits);
  expect(outcome).toEqual(expected.outcome);
  expect(withoutExtents(await port.readSnapshot())).toEqual(withoutExtents(expected.snapshot));
  return installed;
}

describe("applying edits in Excel", () => {
  test("writes values, formulas, errors, truth values and number formats as the core does", async () => {
    const contents: readonly CellContent[] = [
      { value: "遅れ" },
      { value: 45199 },
      { value: true },
      { value: { error: "#N/A" } },
      { value: 1, formula: '=IF(C5="実施中",1,0)' },
      null,
    ];
    const edits: readonly Edit[] = contents.map((content, index) =>
      setCell({
        row: index + 1,
        content,
        ...(index === 1 && { numberFormat: '[$-411]ggge"年"m"月"d"日"' }),
      }),
    );
    await applyAndCompare(workbook, edits);
  });

  test.each([
    "=A1+B1",
    "+81-3",
    "-",
    "@担当",
    "'引用",
    "1-2",
    "０１２",
    "令和5年9月30日",
    "R5.9.30",
    "9:30",
    "50%",
    "TRUE",
    "#N/A",
    "￥1,000",
    "第1回の会議",
    "改行\nのある文",
  ])("keeps the text %j a text", async (text) => {
    const { host } = await applyAndCompare(workbook, [setCell({ content: { value: text } })]);
    expect(modelSheet(host).cellAt(1, 3)).toEqual({ value: text });
  });

  test("writes numbers and formulas into cells of text format, and keeps that format", async () => {
    const cells = [{ row: 1, column: 3, value: "1-1", numberFormat: "@" }];
    const base = workbookOf({ ...list, cells: [...list.cells.slice(0, 1), ...cells] });
    const expected = { value: "1-1" };
    const { host } = await applyAndCompare(base, [setCell({ expected, content: { value: 12 } })]);
    expect(modelSheet(host).cellAt(1, 3)).toEqual({ value: 12, numberFormat: "@" });
    await applyAndCompare(base, [setCell({ expected, content: { value: "=A1" } })]);
    await applyAndCompare(base, [setCell({ expected, content: { value: "番号", formula: "=A1" } })]);
  });

  test("leaves cells of text format blank when they are cleared, not holding an empty text", async () => {
    const cells = [
      { row: 1, column: 3, value: "1-1", numberFormat: "@" },
      { row: 2, column: 3, value: "1-2", numberFormat: "@" },
    ];
    const base = workbookOf({ ...list, cells: [...list.cells, ...cells] });
    const clearing = setCell({ expected: { value: "1-1" }, content: null });
    const { host } = await applyAndCompare(base, [clearing]);
    expect(modelSheet(host).cellAt(1, 3)).toEqual({ value: null, numberFormat: "@" });
    expect(modelSheet(host).cellAt(2, 3)).toEqual({ value: "1-2", numberFormat: "@" });
  });

  test.each([10, 5_000])("takes three syncs for %d rows, and writes them as blocks", async (rows) => {
    const { bridge } = installOfficeJs(workbookOf(makeList(rows)));
    const outcome = await new ExcelPort().applyEdits(columnOf(rows));
    expect(outcome.applied).toHaveLength(rows);
    expect(bridge.requests).toHaveLength(3);
    const written = bridge.requests.at(-1)?.body ?? "";
    // The library itself cuts blocks after 1,500 cells.
    expect(written.match(/"Name":"Formulas"/g)).toHaveLength(Math.ceil(rows / 1_500));
  });

  test("leaves the cells between written ones as they are", async () => {
    const { host } = installOfficeJs(workbook);
    const edits = [setCell({ row: 1, column: 0, expected: { value: 1 } }), setCell({ row: 3 })];
    await new ExcelPort().applyEdits(edits);
    expect(modelSheet(host).cellAt(2, 1)?.value).toBe("取組2");
    expect(modelSheet(host).cellAt(1, 1)?.value).toBe("取組1");
  });

  test("keeps every request of a large workbook below the limit of the web", async () => {
    const rows = 12_000;
    const { bridge } = installOfficeJs(workbookOf(makeList(rows)));
    const edits = Array.from({ length: rows }, (_, row) =>
      setCell({
        row: row + 1,
        content: { value: `市民との協働による取組を進める。${String(row)}`.repeat(5) },
      }),
    );
    const progress: number[] = [];
    const outcome = await new ExcelPort().applyEdits(edits, {
      onProgress: ({ done }) => progress.push(done),
    });
    expect(outcome.applied).toHaveLength(rows);
    const heaviest = Math.max(
      ...bridge.requests.flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes]),
    );
    expect(heaviest).toBeLessThan(4_500_000);
    expect(bridge.requests.length).toBeLessThan(12);
    expect(progress).toEqual(progress.map((_, index) => index + 1));
  });

  test("keeps settings in one part, and takes it out with the last of them", async () => {
    const { host } = installOfficeJs(workbook);
    const port = new ExcelPort();
    const rules: Edit = { kind: "setSetting", key: "rules", expected: null, value: '{"a":1}' };
    await port.applyEdits([rules, { ...rules, key: "ignored", value: "[]" }]);
    expect(host.model.xmlParts).toHaveLength(1);
    expect((await port.readSnapshot()).settings).toEqual({ rules: '{"a":1}', ignored: "[]" });
    const stale = await port.applyEdits([{ ...rules, expected: "{}", value: "{}" }]);
    expect(stale.rejected.map(({ reason }) => reason)).toEqual(["changed"]);
    await port.applyEdits([
      { kind: "setSetting", key: "rules", expected: '{"a":1}', value: null },
      { kind: "setSetting", key: "ignored", expected: "[]", value: null },
    ]);
    expect(host.model.xmlParts).toEqual([]);
    expect(await port.readSnapshot()).not.toHaveProperty("settings");
  });

  test("changes nothing the second time, and asks Excel for nothing but what is there", async () => {
    const { bridge } = installOfficeJs(workbook);
    const port = new ExcelPort();
    const edits: readonly Edit[] = [
      ...columnOf(6),
      { kind: "setSetting", key: "rules", expected: null, value: "{}" },
      { kind: "setName", name: "進捗_基準日", expected: null, formula: "=別紙!$A$1" },
    ];
    await port.applyEdits(edits);
    const before = bridge.requests.length;
    const again = await port.applyEdits(edits);
    expect(again.applied).toHaveLength(edits.length);
    expect(again.inverse).toEqual([]);
    expect(bridge.requests).toHaveLength(before + 2);
  });

  test("gives edits that take everything back, number formats of blank cells included", async () => {
    const { host } = installOfficeJs(workbook);
    const port = new ExcelPort();
    const blank = { value: null, numberFormat: "0.0" };
    modelSheet(host).setCell(1, 3, blank);
    const before = await port.readSnapshot();
    const { inverse } = await port.applyEdits([
      setCell({ content: { value: 45199 }, numberFormat: "yyyy/m/d" }),
      setCell({ row: 2, column: 2, expected: { value: "実施中" }, content: { value: "完了" } }),
    ]);
    expect(await port.readSnapshot()).not.toEqual(before);
    await port.applyEdits(inverse);
    expect(await port.readSnapshot()).toEqual(before);
    expect(modelSheet(host).cellAt(1, 3)).toEqual(blank);
  });

  test("rejects what somebody has changed since the review, and never overwrites it", async () => {
    const { host } = installOfficeJs(workbook);
    const port = new ExcelPort();
    await port.readSnapshot();
    host.model.enterText(modelSheet(host), 1, 2, "完了", "co-author");
    const { applied, rejected } = await port.applyEdits([
      setCell({ column: 2, expected: { value: "実施中" }, content: { value: "遅れ" } }),
      setCell({ row: 2 }),
    ]);
    expect(rejected.map(({ reason }) => reason)).toEqual(["changed"]);
    expect(applied).toHaveLength(1);
    expect(modelSheet(host).cellAt(1, 2)?.value).toBe("完了");
  });

  test("writes onto the new sheet where one of the same name is taken out before", async () => {
    installOfficeJs(workbookOf(sheetOf([["計画"]], { name: "一覧" }), sheetOf([["旧"]], { name: "集計" })));
    const port = new ExcelPort();
    const { rejected } = await port.applyEdits([
      { kind: "removeSheet", name: "集計" },
      { kind: "addSheet", name: "集計" },
      { kind: "setCell", sheet: "集計", row: 0, column: 1, expected: null, content: { value: "新" } },
    ]);
    expect(rejected).toEqual([]);
    const { sheets } = await port.readSnapshot();
    expect(sheets.map(({ name, cells }) => [name, cells.map(({ value }) => value)])).toEqual([
      ["一覧", ["計画"]],
      ["集計", ["新"]],
    ]);
  });

  test("has names lead to the new sheet where one of the same name is taken out before", async () => {
    const sheets = [sheetOf([["計画"]], { name: "一覧" }), sheetOf([["旧"]], { name: "集計" })];
    const names = [
      { name: "_集計の場所", formula: "=集計!$A$1", isHidden: true },
      { name: "集計欄", formula: "=SUM('集計'!$A$1:$A$3)" },
      { name: "一覧欄", formula: "=一覧!$A$1" },
    ];
    installOfficeJs({ ...workbookOf(...sheets), names });
    const port = new ExcelPort();
    const { rejected } = await port.applyEdits([
      { kind: "setName", name: "新しい欄", expected: null, formula: "=集計!$B$2" },
      { kind: "removeSheet", name: "集計" },
      { kind: "addSheet", name: "集計" },
      { kind: "setName", name: "集計欄", expected: names[1]?.formula ?? null, formula: null },
    ]);
    expect(rejected).toEqual([]);
    expect((await port.readSnapshot()).names).toEqual([
      names[0],
      names[2],
      { name: "新しい欄", formula: "=集計!$B$2" },
    ]);
  });
});

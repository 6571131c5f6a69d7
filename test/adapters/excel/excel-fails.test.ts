import { ExcelPort } from "../../../src/adapters/excel/excel-port";
import type { Edit } from "../../../src/core/sheet/edit";
import type { ConditionalFormatSnapshot, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import type { Host, HostReply } from "../../../src/emulator/host";
import { installOfficeJs } from "../../support/office-js";
import { sheetOf, workbookOf } from "../../support/sheet-of";

const LIST = "取組一覧";
const INDICATORS = "指標";

const byHand = (right: number): ConditionalFormatSnapshot => ({
  areas: [{ top: 1, left: 1, bottom: 1, right }],
  kind: "other",
});

const workbook: WorkbookSnapshot = workbookOf(
  {
    ...sheetOf(
      [
        ["番号", "取組名"],
        [1, "窓口の時間を延ばす"],
      ],
      { name: LIST },
    ),
    conditionalFormats: [byHand(1), byHand(2)],
  },
  {
    ...sheetOf([["指標"], ["満足度"]], { name: INDICATORS }),
    conditionalFormats: [byHand(1)],
  },
);

interface Path {
  readonly ParentObjectPathId?: number;
  readonly Name: string;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
}

interface Body {
  readonly Actions: readonly { readonly ObjectPathId: number; readonly ActionType: number }[];
  readonly ObjectPaths: Readonly<Record<string, Path>>;
}

const QUERY = 2;

/** The names and arguments that lead to what an action is done with, the innermost first. */
function wayTo({ ObjectPaths }: Body, id: number): readonly Path[] {
  const path = ObjectPaths[String(id)];
  if (path === undefined) return [];
  return [path, ...wayTo({ Actions: [], ObjectPaths }, path.ParentObjectPathId ?? 0)];
}

function failure(code: string): HostReply {
  const Error = { Code: code, Message: "", Location: "", ActionIndex: 0, HttpStatusCode: 404 };
  return { kind: "answered", body: JSON.stringify({ Results: [], Error }) };
}

/** Fails where conditional formats of a sheet are asked for: all of them at once, or where each of them is. */
function loseFormats(host: Host, sheet: string, isLost: (way: readonly Path[]) => boolean): Host {
  const id = host.model.findSheet(sheet)?.id;
  return {
    ...host,
    handleRequest: (text) => {
      const body = JSON.parse(text) as Body;
      const asksFor = body.Actions.some(({ ActionType, ObjectPathId }) => {
        const way = wayTo(body, ObjectPathId);
        const isOnSheet = way.some(({ ArgumentInfo }) => ArgumentInfo?.Arguments?.[0] === id);
        return ActionType === QUERY && isOnSheet && isLost(way);
      });
      return asksFor ? failure("ItemNotFound") : host.handleRequest(text);
    },
  };
}

/** A host that fails at every request which speaks of a member of the API. */
function failAt(host: Host, member: string, code: string): Host {
  return {
    ...host,
    handleRequest: (text) => (text.includes(`"${member}"`) ? failure(code) : host.handleRequest(text)),
  };
}

const asList = ([asked]: readonly Path[]): boolean => asked?.Name === "ConditionalFormats";
const onePlace = ([asked]: readonly Path[]): boolean => asked?.Name === "GetRanges";

describe("an Excel that loses track of conditional formats which people have put onto the same cells", () => {
  test.each([
    ["tells none of a sheet", asList],
    ["cannot say where they are", onePlace],
  ])("is read where it %s, with those of the other sheets", async (_, isLost) => {
    const { host, bridge } = installOfficeJs(workbook);
    bridge.connect(loseFormats(host, LIST, isLost));
    const { sheets } = await new ExcelPort().readSnapshot();
    expect(sheets.map(({ cells }) => cells)).toEqual(workbook.sheets.map(({ cells }) => cells));
    expect(sheets.map(({ conditionalFormats }) => conditionalFormats)).toEqual([undefined, [byHand(1)]]);
  });

  const flags: Edit = {
    kind: "setConditionalRules",
    sheet: LIST,
    marker: "進捗_色分け",
    barAreas: [{ top: 1, left: 3, bottom: 1, right: 3 }],
    rules: [
      {
        kind: "formula",
        area: { top: 1, left: 2, bottom: 1, right: 2 },
        formula: '=AND(進捗_色分け="する",$C2="●")',
        format: { bold: true },
      },
      { kind: "dataBar", area: { top: 1, left: 3, bottom: 1, right: 3 }, color: "#638ec6", min: 0, max: 1 },
    ],
  };

  test("gets ours all the same, once however often they are put there, and keeps those of the staff", async () => {
    const { host, bridge } = installOfficeJs(workbook);
    bridge.connect(loseFormats(host, LIST, asList));
    const port = new ExcelPort();
    for (let time = 0; time < 2; time += 1) {
      const { rejected } = await port.applyEdits([flags]);
      expect(rejected).toEqual([]);
    }
    const formats = host.model.findSheet(LIST)?.toSnapshot().conditionalFormats ?? [];
    expect(formats.map(({ kind }) => kind)).toEqual(["formula", "dataBar", "other", "other"]);
    expect(formats.slice(2)).toEqual([byHand(1), byHand(1)]);
  });
});

describe("an Excel that does not let pages be set up, as without a printer", () => {
  const page: Edit = { kind: "setPage", sheet: "進捗集計", page: { orientation: "landscape", paper: "A4" } };
  const edits: readonly Edit[] = [
    { kind: "addSheet", name: "進捗集計" },
    {
      kind: "setCell",
      sheet: "進捗集計",
      row: 0,
      column: 0,
      expected: null,
      content: { value: "進捗の集計" },
    },
    page,
  ];

  test("gets all else, and is told of", async () => {
    const { host, bridge } = installOfficeJs(workbook);
    bridge.connect(failAt(host, "PaperSize", "GeneralException"));
    const { applied, rejected } = await new ExcelPort().applyEdits(edits, { isAtomic: true });
    expect(applied).toEqual(edits.slice(0, 2));
    expect(rejected).toEqual([{ edit: page, reason: "page-refused" }]);
    expect(host.model.findSheet("進捗集計")?.cellAt(0, 0)?.value).toBe("進捗の集計");
  });

  test("leaves nothing behind where it fails at all else, too", async () => {
    const { host, bridge } = installOfficeJs(workbook);
    bridge.connect(failAt(host, "SuspendScreenUpdatingUntilNextSync", "GeneralException"));
    await expect(new ExcelPort().applyEdits(edits)).rejects.toMatchObject({ code: "host-failed" });
    expect(host.model.toSnapshot().sheets.map(({ name }) => name)).toEqual([LIST, INDICATORS]);
  });
});

test("an Excel that fails at the axes of charts, as on iPad, gets charts as it makes them", async () => {
  const { host, bridge } = installOfficeJs(workbook);
  bridge.connect(failAt(host, "ReversePlotOrder", "InvalidArgument"));
  const cells = (column: number, top: number) => ({
    sheet: LIST,
    area: { top, left: column, bottom: 1, right: column },
  });
  const chart: Edit = {
    kind: "addChart",
    sheet: LIST,
    name: "課別",
    chart: {
      type: "stackedBar",
      title: "課別の状況",
      altText: "課ごとの件数",
      place: { top: 4, left: 0, bottom: 12, right: 5 },
      categories: cells(0, 1),
      series: [{ name: cells(1, 0), values: cells(1, 1), color: "#1f6feb" }],
      valueFormat: "0",
    },
  };
  expect((await new ExcelPort().applyEdits([chart])).rejected).toEqual([]);
  const charts = host.model.findSheet(LIST)?.charts ?? [];
  expect(charts.map(({ name, title }) => [name, title])).toEqual([["課別", "課別の状況"]]);
});

test("a workbook is read again where a sheet goes meanwhile, on the web as well", async () => {
  const { host, bridge } = installOfficeJs(workbook);
  let requests = 0;
  bridge.connect({
    ...host,
    handleRequest: (text) =>
      [3, 4].includes(++requests) ? failure("InvalidRequestContext") : host.handleRequest(text),
  });
  const { sheets } = await new ExcelPort().readSnapshot();
  expect(sheets.map(({ name }) => name)).toEqual([LIST, INDICATORS]);
  expect(requests).toBe(7);
});

test("a workbook that was never saved is read on iPad, where Excel fails at custom XML parts, and nothing is written", async () => {
  const { host, bridge } = installOfficeJs({ ...workbook, settings: { rules: "{}" } });
  bridge.connect(failAt(host, "CustomXmlParts", "GeneralException"));
  const port = new ExcelPort();
  const { sheets, settings } = await port.readSnapshot();
  expect(sheets.map(({ name }) => name)).toEqual([LIST, INDICATORS]);
  expect(settings).toBeUndefined();
  const setting: Edit = { kind: "setSetting", key: "ignored", expected: null, value: "[1]" };
  await expect(port.applyEdits([setting])).rejects.toMatchObject({ code: "host-failed" });
});

test("an Excel that fails to freeze rows gets the sheet all the same", async () => {
  const { host, bridge } = installOfficeJs(workbook);
  bridge.connect(failAt(host, "FreezeRows", "GeneralException"));
  const added: Edit = { kind: "addSheet", name: "進捗一覧", frozen: { rows: 1, columns: 0 } };
  expect(await new ExcelPort().applyEdits([added])).toMatchObject({ applied: [added], rejected: [] });
  expect(host.model.findSheet("進捗一覧")).toBeDefined();
});

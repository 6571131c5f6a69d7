import { ExcelPort } from "../../../src/adapters/excel/excel-port";
import type { Edit } from "../../../src/core/sheet/edit";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import type { Host, HostReply } from "../../../src/emulator/host";
import type { HostBridge } from "../../../src/emulator/node/host-bridge";
import { sheetOf, workbookOf } from "../../support/sheet-of";
import { installOfficeJs } from "../../support/office-js";

const SHEET = "取組一覧";

const workbook: WorkbookSnapshot = {
  ...workbookOf(
    {
      ...sheetOf(
        [
          ["番号", "取組名", "実施状況"],
          [1, "窓口の時間を延ばす", "実施中"],
          [2, "1-2", "完了"],
          [3, "=A1", "未着手"],
        ],
        { name: SHEET, merges: ["A8:C8"] },
      ),
      columnWidths: [{ first: 1, last: 1, width: 30 }],
      printArea: [{ top: 0, left: 0, bottom: 7, right: 2 }],
      conditionalFormats: [
        { areas: [{ top: 1, left: 3, bottom: 3, right: 3 }], kind: "formula", formula: "=進捗_色分け" },
      ],
      validations: [{ areas: [{ top: 1, left: 2, bottom: 3, right: 2 }], source: '"完了,実施中"' }],
    },
    sheetOf([["備考"]], { name: "別紙" }),
  ),
  names: [{ name: "選択肢", formula: "=別紙!$A$1" }],
  settings: { rules: "{}" },
};

const edits: readonly Edit[] = [
  { kind: "addSheet", name: "進捗設定", visibility: "veryHidden" },
  {
    kind: "setCell",
    sheet: "進捗設定",
    row: 0,
    column: 0,
    expected: null,
    content: { value: "基準日" },
  },
  {
    kind: "setCell",
    sheet: SHEET,
    row: 2,
    column: 1,
    expected: { value: "1-2" },
    content: { value: 45199 },
    numberFormat: "yyyy/m/d",
  },
  { kind: "setCell", sheet: SHEET, row: 3, column: 1, expected: { value: "=A1" }, content: null },
  { kind: "setCell", sheet: SHEET, row: 4, column: 1, expected: null, content: { value: "3-1" } },
  {
    kind: "setCell",
    sheet: SHEET,
    row: 1,
    column: 3,
    expected: null,
    content: { value: 0, formula: "=A2*0" },
  },
  {
    kind: "setFormat",
    sheet: SHEET,
    area: { top: 0, left: 3, bottom: 3, right: 4 },
    format: { fill: "#ffffcc" },
  },
  { kind: "setColumnWidth", sheet: SHEET, column: 1, width: 12 },
  { kind: "setColumnWidth", sheet: SHEET, column: 3, width: 12 },
  { kind: "setRowHeight", sheet: SHEET, row: 0, height: 40 },
  { kind: "setMerge", sheet: SHEET, area: { top: 7, left: 0, bottom: 7, right: 2 }, isMerged: false },
  {
    kind: "setMerge",
    sheet: SHEET,
    area: { top: 9, left: 0, bottom: 10, right: 0 },
    isMerged: true,
  },
  {
    kind: "setValidation",
    sheet: SHEET,
    area: { top: 1, left: 2, bottom: 3, right: 2 },
    validation: { type: "date" },
  },
  {
    kind: "setConditionalRules",
    sheet: SHEET,
    marker: "進捗_色分け",
    barAreas: [],
    rules: [
      {
        kind: "formula",
        area: { top: 1, left: 3, bottom: 3, right: 3 },
        formula: "=AND(進捗_色分け,$D2>0)",
        format: { bold: true },
      },
    ],
  },
  { kind: "setPrintArea", sheet: SHEET, expected: [{ top: 0, left: 0, bottom: 7, right: 2 }], areas: null },
  { kind: "setName", name: "選択肢", expected: "=別紙!$A$1", formula: "=別紙!$A$2" },
  { kind: "setName", name: "進捗_基準日", expected: null, formula: "=進捗設定!$B$1", isHidden: true },
  { kind: "setSetting", key: "rules", expected: "{}", value: '{"a":1}' },
];

interface Body {
  readonly Actions: readonly { readonly Id: number }[];
}

/**
 * Makes the host refuse at one action of the requests that write, after it has done all before it, as Excel does.
 *
 * @param share how far into the request, from 0 to 1
 * @param times how often
 */
function failAt(host: Host, share: number, code = "GeneralException", times = Infinity): Host {
  let writes = 0;
  return {
    ...host,
    handleRequest: (text): HostReply => {
      const body = JSON.parse(text) as Body;
      if (!text.includes('"SuspendScreenUpdatingUntilNextSync"') || ++writes > times)
        return host.handleRequest(text);
      const done = Math.floor(body.Actions.length * share);
      const reply = host.handleRequest(JSON.stringify({ ...body, Actions: body.Actions.slice(0, done) }));
      if (reply.kind === "refused") return reply;
      const error = { Code: code, Message: "Refused by the test.", Location: "", ActionIndex: done };
      return {
        kind: "answered",
        body: JSON.stringify({
          ...(JSON.parse(reply.body) as object),
          Error: { ...error, HttpStatusCode: 500 },
        }),
      };
    },
  };
}

function countWrites({ requests }: HostBridge): number {
  return requests.filter(({ body }) => body.includes('"SuspendScreenUpdatingUntilNextSync"')).length;
}

/** Makes the host refuse the first request that writes and all that follow, as a workbook open for viewing does. */
function denyWriting(host: Host): Host {
  let isWriting = false;
  return {
    ...host,
    handleRequest: (text): HostReply => {
      isWriting ||= text.includes('"SuspendScreenUpdatingUntilNextSync"');
      if (!isWriting) return host.handleRequest(text);
      const Error = {
        Code: "AccessDenied",
        Message: "Refused by the test.",
        Location: "",
        ActionIndex: 0,
        HttpStatusCode: 403,
      };
      return { kind: "answered", body: JSON.stringify({ Error, Results: [] }) };
    },
  };
}

/** What a person would see: the snapshot, and how cells and rows look. */
function stateOf(host: Host) {
  const snapshot = host.model.toSnapshot();
  const sheets = host.model.sheets.map((sheet) => ({
    name: sheet.name,
    heights: [...sheet.rowHeights].filter(([, height]) => height !== 18.75),
    blank: sheet.cellAt(1, 3),
    blankOfTextFormat: sheet.cellAt(4, 1),
    dressed: sheet.cellAt(2, 4),
    validation: sheet.validationAt(1, 2)?.rule,
  }));
  // Old names come back in another order where they had to be added again.
  return { ...snapshot, sheets: snapshot.sheets, looks: sheets };
}

describe("applying edits in Excel when Excel fails", () => {
  test.each([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.96])(
    "puts everything back when the writing stops after %d of it",
    async (share) => {
      const { host, bridge } = installOfficeJs(workbook);
      host.model.sheets[0]?.setCell(4, 1, { value: null, numberFormat: "@" });
      const before = stateOf(host);
      bridge.connect(failAt(host, share));
      const failure: unknown = await new ExcelPort().applyEdits(edits).catch((error: unknown) => error);
      expect(failure).toMatchObject({ name: "PortError", code: "host-failed" });
      expect(String(failure)).toContain("Refused by the test");
      expect(stateOf(host)).toEqual(before);
      expect(host.model.calculation.mode).toBe("Automatic");
    },
  );

  test("says that it is not allowed where the workbook is open for viewing only, and cannot be put back either", async () => {
    const { host, bridge } = installOfficeJs(workbook);
    const before = stateOf(host);
    bridge.connect(denyWriting(host));
    await expect(new ExcelPort().applyEdits(edits)).rejects.toMatchObject({
      name: "PortError",
      code: "not-allowed",
    });
    expect(stateOf(host)).toEqual(before);
  });

  test("applies all where nothing fails", async () => {
    const { host } = installOfficeJs(workbook);
    const before = stateOf(host);
    const { rejected } = await new ExcelPort().applyEdits(edits);
    expect(rejected).toEqual([]);
    expect(stateOf(host)).not.toEqual(before);
  });

  test("tells events again and calculates again after a failure in the middle of a large write", async () => {
    const rows = 9_000;
    const { host, bridge } = installOfficeJs(workbook);
    host.model.calculation.mode = "AutomaticExceptTables";
    const many = Array.from({ length: rows }, (_, index): Edit => ({
      kind: "setCell",
      sheet: SHEET,
      row: index + 20,
      column: 5,
      expected: null,
      content: { value: "市民との協働による取組を進める。".repeat(12) },
    }));
    const before = stateOf(host);
    bridge.connect({ ...failAt(host, 1), ...failSecondWrite(host) });
    await expect(new ExcelPort().applyEdits(many)).rejects.toMatchObject({ code: "host-failed" });
    expect(stateOf(host)).toEqual(before);
    expect(host.model.calculation.mode).toBe("AutomaticExceptTables");
    const heard: unknown[] = [];
    const stop = await new ExcelPort().watch((change) => heard.push(change));
    host.model.enterText(host.model.activeSheet, 0, 9, "確認");
    await waitFor(() => heard.length > 0);
    expect(heard).toHaveLength(1);
    await stop();
  });

  test.each(["UndoNotSupported", "GeneralException", "InvalidArgument"])(
    "writes without an undo group where Excel fails at one with %s",
    async (code) => {
      const { host, bridge } = installOfficeJs(workbook, { apiVersion: "1.20" });
      bridge.connect(failAt(host, 0.5, code, 1));
      const [cell] = edits.filter(({ kind }) => kind === "setCell").slice(1);
      const { rejected } = await new ExcelPort().applyEdits(cell === undefined ? [] : [cell]);
      expect(rejected).toEqual([]);
      expect(host.model.activeSheet.cellAt(2, 1)?.value).toBe(45199);
      expect(countWrites(bridge)).toBe(2);
    },
  );

  test("tries no undo group for a hidden sheet, which Excel does not take into one", async () => {
    const { host, bridge } = installOfficeJs(workbook, { apiVersion: "1.20" });
    bridge.connect(failAt(host, 0, "UndoNotSupported"));
    await expect(new ExcelPort().applyEdits(edits.slice(0, 2))).rejects.toMatchObject({
      code: "host-failed",
    });
    expect(countWrites(bridge)).toBe(1);
  });

  test("says so where even putting back fails", async () => {
    const { host, bridge } = installOfficeJs(workbook);
    const failing = failAt(host, 0.5);
    let isBroken = false;
    bridge.connect({
      ...failing,
      handleRequest: (text) => {
        if (isBroken) return { kind: "refused", code: 5004, message: "InvalidOperationInCellEditMode" };
        if (text.includes('"SuspendScreenUpdatingUntilNextSync"')) isBroken = true;
        return failing.handleRequest(text);
      },
    });
    const failure: unknown = await new ExcelPort().applyEdits(edits).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: "PortError", code: "half-written" });
    expect(String(failure)).toContain("Could not put back");
  });
});

/** Refuses the second request that writes. */
function failSecondWrite(host: Host): Pick<Host, "handleRequest"> {
  let writes = 0;
  return {
    handleRequest: (text) => {
      if (text.includes('"SuspendScreenUpdatingUntilNextSync"') && ++writes === 2) {
        return {
          kind: "answered",
          body: JSON.stringify({
            Results: [],
            Error: {
              Code: "GeneralException",
              Message: "",
              Location: "",
              ActionIndex: 0,
              HttpStatusCode: 500,
            },
          }),
        };
      }
      return host.handleRequest(text);
    },
  };
}

/** Waits until something is true, some turns at most. */
async function waitFor(isTrue: () => boolean): Promise<void> {
  for (let turn = 0; turn < 50 && !isTrue(); turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 0));
}

describe("a co-author's change between the reading and the writing", () => {
  /** Types a text when the request that writes comes in, just before it is done. */
  function typeBeforeWriting(host: Host, row: number, column: number, text: string): Host {
    let isTyped = false;
    return {
      ...host,
      handleRequest: (body) => {
        if (!isTyped && body.includes('"SuspendScreenUpdatingUntilNextSync"')) {
          isTyped = true;
          host.model.enterText(host.model.activeSheet, row, column, text, "co-author");
        }
        return host.handleRequest(body);
      },
    };
  }

  const cell = (row: number): Edit => ({
    kind: "setCell",
    sheet: SHEET,
    row,
    column: 4,
    expected: null,
    content: { value: "遅れ" },
  });

  test("is put back, and the edit rejected", async () => {
    const { host, bridge } = installOfficeJs(workbook);
    bridge.connect(typeBeforeWriting(host, 1, 4, "'1-2"));
    const { applied, rejected, inverse } = await new ExcelPort().applyEdits([cell(1), cell(2)]);
    expect(applied).toEqual([cell(2)]);
    expect(inverse).toHaveLength(1);
    expect(rejected).toEqual([{ edit: cell(1), reason: "changed" }]);
    expect(host.model.activeSheet.cellAt(1, 4)?.value).toBe("1-2");
    expect(host.model.activeSheet.cellAt(2, 4)?.value).toBe("遅れ");
  });

  test("takes all back where all or nothing was asked for", async () => {
    const { host, bridge } = installOfficeJs(workbook);
    bridge.connect(typeBeforeWriting(host, 1, 4, "課長が確認"));
    const { applied, rejected } = await new ExcelPort().applyEdits([cell(1), cell(2)], { isAtomic: true });
    expect(applied).toEqual([]);
    expect(rejected.map(({ reason }) => reason)).toEqual(["changed", "not-attempted"]);
    expect(host.model.activeSheet.cellAt(1, 4)?.value).toBe("課長が確認");
    expect(host.model.activeSheet.cellAt(2, 4)).toBeUndefined();
  });

  test("that says the same is left as it is", async () => {
    const { host, bridge } = installOfficeJs(workbook);
    bridge.connect(typeBeforeWriting(host, 1, 4, "遅れ"));
    const { applied } = await new ExcelPort().applyEdits([cell(1)]);
    expect(applied).toHaveLength(1);
  });

  describe("of what this product keeps in the workbook", () => {
    const setting: Edit = { kind: "setSetting", key: "written", expected: null, value: "{}" };
    const ignored: Edit = { kind: "setSetting", key: "ignored", expected: null, value: "[1]" };

    /** Sets findings aside, as a co-author's pane would, when the request that writes comes in. */
    function setAsideBeforeWriting(host: Host): Host {
      let isDone = true;
      return {
        ...host,
        handleRequest: (body) => {
          if (body.includes('"SuspendScreenUpdatingUntilNextSync"') && (isDone = !isDone)) {
            const [part] = host.model.xmlParts;
            if (part !== undefined) part.xml = part.xml.replace("[1]", "[1,2]");
          }
          return host.handleRequest(body);
        },
      };
    }

    test.each([false, true])("is kept, and the edit rejected (all or nothing: %s)", async (isAtomic) => {
      const { host, bridge } = installOfficeJs(workbook);
      bridge.connect(setAsideBeforeWriting(host));
      const port = new ExcelPort();
      await port.applyEdits([ignored]);
      const { applied, rejected } = await port.applyEdits([setting, cell(1)], { isAtomic });
      expect(applied).toEqual(isAtomic ? [] : [cell(1)]);
      expect(rejected[0]).toEqual({ edit: setting, reason: "changed" });
      expect((await port.readSnapshot()).settings).toEqual({ rules: "{}", ignored: "[1,2]" });
    });

    test("is kept where the last setting was to be taken out", async () => {
      const { host, bridge } = installOfficeJs(workbook);
      bridge.connect(setAsideBeforeWriting(host));
      const port = new ExcelPort();
      await port.applyEdits([ignored]);
      const { rejected } = await port.applyEdits([
        { ...ignored, expected: "[1]", value: null },
        { ...ignored, key: "rules", expected: "{}", value: null },
      ]);
      expect(rejected.map(({ reason }) => reason)).toEqual(["changed", "changed"]);
      expect((await port.readSnapshot()).settings).toEqual({ rules: "{}", ignored: "[1,2]" });
    });
  });
});

import { createHost } from "../../../../src/emulator/host";
import { createWindowsExternal } from "../../../../src/emulator/page/door/windows-external";
import { sheetOf, workbookOf } from "../../../support/sheet-of";

const RICH_API_MESSAGE = 33;

function openDoor() {
  const host = createHost(workbookOf(sheetOf([["番号"]], { name: "一覧" })));
  const external = createWindowsExternal({
    apiVersion: "1.14",
    fileName: "計画.xlsx",
    instanceId: "{1}",
    handleRequest: (body) => host.handleRequest(body),
    onMessage: (listener) => host.onMessage(listener),
  });
  // What office.js asks for when a pane listens to changes of all sheets.
  host.handleRequest(
    JSON.stringify({
      ObjectPaths: {
        "1": { Id: 1, ObjectPathType: 1, Name: "" },
        "2": { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
      },
      Actions: [{ Id: 3, ActionType: 3, Name: "_RegisterDataChangedEvent", ObjectPathId: 2 }],
    }),
  );
  return { host, external };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}

describe("the door of Excel on Windows", () => {
  test("passes events on to the handler that the library registered, until it leaves", async () => {
    const { host, external } = openDoor();
    const heard: unknown[] = [];
    const handler = (event: number, entries: { toArray(): readonly unknown[] }) => {
      heard.push([event, entries.toArray()]);
    };
    external.RegisterEvent(RICH_API_MESSAGE, "", handler, () => undefined);
    host.model.enterText(host.model.activeSheet, 0, 1, "取組名");
    expect(heard).toEqual([]);
    await nextTurn();
    expect(heard).toEqual([
      [RICH_API_MESSAGE, [[65_536, 10, "Workbook", expect.stringContaining('"address":"B1"'), 0]]],
    ]);
    external.UnregisterEvent(RICH_API_MESSAGE, "", () => undefined);
    host.model.enterText(host.model.activeSheet, 0, 1, "名称");
    await nextTurn();
    expect(heard).toHaveLength(1);
  });
});

import { createHost } from "../../src/emulator/host";
import { richWorkbook } from "../contract/rich-workbook";

/** Sends actions to a fresh host, as office.js would, and reads its reply. */
function ask(actions: readonly object[], paths: Readonly<Record<string, object>>): unknown {
  const reply = createHost(richWorkbook).handleRequest(
    JSON.stringify({ Actions: actions, ObjectPaths: paths }),
  );
  return reply.kind === "answered" ? JSON.parse(reply.body) : reply;
}

const root = { Id: 1, ObjectPathType: 1, Name: "" };

describe("the stand-in host, asked directly", () => {
  it("takes note that a pane can run ribbon commands", () => {
    const service = { Id: 2, ObjectPathType: 2, Name: "Microsoft.InternalService.AddinInternalService" };
    const notify = {
      Id: 3,
      ActionType: 3,
      Name: "NotifyActionHandlerReady",
      ObjectPathId: 2,
      ArgumentInfo: {},
    };
    expect(ask([notify], { 2: service })).toEqual({ Results: [{ ActionId: 3, Value: null }] });
  });

  it("puts trace actions among the results, as the library waits for them", () => {
    const trace = { Id: 7, ActionType: 5, Name: "Trace", ObjectPathId: 0 };
    expect(ask([trace], {})).toEqual({ Results: [{ ActionId: 7, Value: null }] });
  });

  it("gives the results up to the action that failed, and says which and where", () => {
    const sheets = { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 };
    const missing = {
      ...sheets,
      Id: 3,
      ObjectPathType: 5,
      ParentObjectPathId: 2,
      ArgumentInfo: { Arguments: ["ない"] },
    };
    const instantiate = (id: number, path: number) => ({
      Id: id,
      ActionType: 1,
      Name: "",
      ObjectPathId: path,
    });
    const actions = [instantiate(10, 1), instantiate(11, 3), instantiate(12, 2)];
    expect(ask(actions, { 1: root, 2: sheets, 3: missing })).toMatchObject({
      Results: [{ ActionId: 10 }],
      Error: {
        Code: "ItemNotFound",
        ActionIndex: 1,
        Location: "WorksheetCollection.getItem",
        HttpStatusCode: 404,
      },
    });
  });

  it.each([
    [
      "an object that was given back",
      "InvalidReference",
      { Id: 2, ObjectPathType: 6, Name: "{reference-9}" },
    ],
    ["a service that it does not have", "ApiNotFound", { Id: 2, ObjectPathType: 2, Name: "Microsoft.Other" }],
    [
      "a property that is none",
      "ApiNotFound",
      { Id: 2, ObjectPathType: 4, Name: "Weather", ParentObjectPathId: 1 },
    ],
    [
      "a path whose parent is missing",
      "InvalidObjectPath",
      { Id: 2, ObjectPathType: 4, Name: "Names", ParentObjectPathId: 9 },
    ],
  ])("refuses %s with %s", (_, code, path) => {
    const instantiate = { Id: 5, ActionType: 1, Name: "", ObjectPathId: 2 };
    expect(ask([instantiate], { 1: root, 2: path })).toMatchObject({ Results: [], Error: { Code: code } });
  });

  it("throws on what no office.js would send", () => {
    expect(() => createHost(richWorkbook).handleRequest("{}")).toThrow(TypeError);
  });
});

/** @jest-environment jsdom */
import { followOfficeStart, isDarkColor, letsFilesOut } from "../../../src/adapters/office-host/office-host";
import type { HostStart } from "../../../src/app/host-start";

function follow(script: HTMLScriptElement, patience: number) {
  const heard: HostStart[] = [];
  const stop = followOfficeStart(script, (start) => heard.push(start), patience);
  return { heard, stop };
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe("a network that never lets office.js through", () => {
  it("is told after the patience has run out", async () => {
    const { heard, stop } = follow(document.createElement("script"), 30);
    expect(heard).toEqual([]);
    await wait(60);
    expect(heard).toEqual([{ kind: "unreachable", cause: "timeout" }]);
    stop();
  });

  it("is told at once where the request fails", () => {
    const script = document.createElement("script");
    const { heard, stop } = follow(script, 10_000);
    script.dispatchEvent(new Event("error"));
    expect(heard).toEqual([{ kind: "unreachable", cause: "script-failed" }]);
    stop();
  });

  it("is told at once where the request had failed before", () => {
    const script = document.createElement("script");
    script.dataset["failed"] = "";
    const { heard, stop } = follow(script, 10_000);
    expect(heard).toEqual([{ kind: "unreachable", cause: "script-failed" }]);
    stop();
  });

  it("is not spoken of any more once nobody listens", async () => {
    const { heard, stop } = follow(document.createElement("script"), 10);
    stop();
    await wait(30);
    expect(heard).toEqual([]);
  });
});

describe("letsFilesOut", () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, "Office");
  });

  it.each([
    ["PC", true],
    ["OfficeOnline", true],
    ["Mac", false],
    ["iOS", false],
  ])("tells that a pane of %s hands files out: %s", (platform, expected) => {
    Object.assign(globalThis, { Office: { context: { platform } } });
    expect(letsFilesOut()).toBe(expected);
  });
});

describe("isDarkColor", () => {
  it("tells Office's dark backgrounds from its light ones", () => {
    expect(["#292929", "#0A0A0A", "#FFFFFF", "#e6e6e6"].map(isDarkColor)).toEqual([true, true, false, false]);
  });

  it("does not guess where there is no colour", () => {
    expect([undefined, "", "Window"].map(isDarkColor)).toEqual([null, null, null]);
  });
});

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");

/** Folders of sources that went into the bundles of a folder of dist, as their source maps tell. */
function bundledSources(folder: string): string[] {
  const files = readdirSync(path.join(ROOT, "dist", folder), { recursive: true, encoding: "utf8" });
  const maps = files.filter((name) => name.endsWith(".js.map"));
  return maps.flatMap((name) => {
    const map = JSON.parse(readFileSync(path.join(ROOT, "dist", folder, name), "utf8")) as {
      sources: string[];
    };
    return map.sources;
  });
}

/** `npm test` builds first; without a build these tests fail. */
describe("the production bundles", () => {
  it.each([
    ["addin", "src/taskpane/"],
    ["cli", "src/cli/"],
  ])("of %s hold the product and neither emulator, samples nor tests", (folder, own) => {
    const sources = bundledSources(folder);
    expect(sources.some((source) => source.includes(own))).toBe(true);
    expect(
      sources.filter((source) => /src\/(emulator|samples)\/|\/test\/|hucre|office-js\/dist/.test(source)),
    ).toEqual([]);
  });

  it("of the add-in hold no file adapter, and the command no Excel adapter", () => {
    expect(bundledSources("addin").filter((source) => source.includes("src/adapters/xlsx/"))).toEqual([]);
    expect(bundledSources("cli").filter((source) => source.includes("src/adapters/excel/"))).toEqual([]);
  });
});

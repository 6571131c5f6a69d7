import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");

/** The sources of each bundle of a folder of dist, as its source map tells. */
function bundles(folder: string): readonly string[][] {
  const files = readdirSync(path.join(ROOT, "dist", folder), { recursive: true, encoding: "utf8" });
  const maps = files.filter((name) => name.endsWith(".js.map"));
  return maps.map((name) => {
    const map = JSON.parse(readFileSync(path.join(ROOT, "dist", folder, name), "utf8")) as {
      sources: string[];
    };
    return map.sources;
  });
}

function bundledSources(folder: string): string[] {
  return bundles(folder).flat();
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

  it("of the add-in keep the file adapter apart from the pane, and the command holds no Excel adapter", () => {
    const withFiles = bundles("addin").filter((sources) =>
      sources.some((source) => source.includes("src/adapters/xlsx/")),
    );
    // Making a workbook of its own is fetched when it is asked for.
    expect(withFiles).toHaveLength(1);
    expect(withFiles.flat().filter((source) => source.includes("src/taskpane/"))).toEqual([]);
    expect(bundledSources("cli").filter((source) => source.includes("src/adapters/excel/"))).toEqual([]);
  });
});

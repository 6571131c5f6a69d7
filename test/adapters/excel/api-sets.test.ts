import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { apiSetOf } from "../../support/office-api-sets";
import { isAtLeast } from "../../../src/emulator/wire/api-version";

/** Office LTSC 2021: nothing above it may be called without asking for it. */
const FLOOR = "1.14";

const folder = join("src", "adapters", "excel");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => join(folder, name));

const settings = ts.readConfigFile("tsconfig.json", (path) => ts.sys.readFile(path));
const { options } = ts.parseJsonConfigFileContent(settings.config, ts.sys, ".");

/** Every member of Excel's objects that the adapter names, with its requirement set. */
function listUses(paths: readonly string[]): { readonly use: string; readonly set: string }[] {
  const program = ts.createProgram(paths, { ...options, types: ["office-js"] });
  const checker = program.getTypeChecker();
  const uses: { use: string; set: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const symbol = checker.getSymbolAtLocation(node);
      const set = symbol?.declarations
        ?.filter(isOfficeMember)
        .map(apiSetOf)
        .find((found) => found !== undefined);
      if (set !== undefined) uses.push({ use: node.text, set });
    }
    node.forEachChild(visit);
  };
  for (const path of paths) {
    const source = program.getSourceFile(path);
    if (source === undefined) throw new Error(`${path} is not part of the program.`);
    visit(source);
  }
  return uses;
}

function isOfficeMember(declaration: ts.Declaration): boolean {
  return declaration.getSourceFile().fileName.endsWith("@types/office-js/index.d.ts");
}

describe("the Excel adapter", () => {
  const uses = listUses(files);

  test("is seen by this test to call Excel", () => {
    expect(uses.map(({ use }) => use)).toEqual(
      expect.arrayContaining([
        "getUsedRangeOrNullObject",
        "getMergedAreasOrNullObject",
        "getRowProperties",
        "select",
      ]),
    );
  });

  test("uses no member above the requirement set that the product needs", () => {
    expect(uses.filter(({ set }) => !isAtLeast(FLOOR, set))).toEqual([]);
  });

  test("groups undo steps, which is above it, only behind a question for it", () => {
    const [caller] = files.filter((file) => readFileSync(file, "utf8").includes("mergeUndoGroup"));
    const source = readFileSync(caller ?? "", "utf8");
    expect(files.filter((file) => readFileSync(file, "utf8").includes("mergeUndoGroup"))).toHaveLength(1);
    expect(source).toContain('isSetSupported("ExcelApi", "1.20")');
    expect(source).toMatch(/canMergeUndo\(\)\s*\?\s*\{[^}]*mergeUndoGroup: true/);
  });
});

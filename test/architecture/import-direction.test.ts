import ts from "typescript";
import { readArrows, readImportGraph, readSource, sourceFiles, type Arrow } from "./import-graph";
import { findWrongArrows, layerOf, VOCABULARIES } from "./import-rules";

function arrow(from: string, to: string, typeOnly = false): Arrow {
  return { from, to, typeOnly };
}

describe("the imports below src", () => {
  it("all point inwards, and only composition roots name an adapter", () => {
    expect(findWrongArrows(readImportGraph())).toEqual([]);
  });

  it("leave no file outside the layers", () => {
    expect(sourceFiles("src").filter((file) => layerOf(file) < 0)).toEqual([]);
  });

  it.each(VOCABULARIES)("take nothing but types from %s", (file) => {
    const { outputText } = ts.transpileModule(readSource(file), {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    });
    expect(outputText.replace("export {};", "").trim()).toBe("");
  });
});

describe("the checker of imports", () => {
  it.each([
    ["src/core/period/parse-period.ts", "src/core/text/normalize-text.ts"],
    ["src/core/review-workbook.ts", "src/core/rules/index.ts"],
    ["src/adapters/xlsx/xlsx-file-port.ts", "src/app/workbook-port.ts"],
    ["src/cli/main.ts", "src/core/review-workbook.ts"],
    ["src/cli/main.ts", "src/adapters/xlsx/xlsx-file-port.ts"],
  ])("accepts %s → %s and refuses the arrow turned round", (outer, inner) => {
    expect(findWrongArrows([arrow(outer, inner)])).toEqual([]);
    expect(findWrongArrows([arrow(inner, outer)])).toEqual([
      `${inner} → ${outer}: runs against the direction of imports`,
    ]);
  });

  it.each([
    ["src/core/rules/missing-period.ts", "src/core/rules/unreadable-period.ts", "a rule imports a rule"],
    ["src/cli/check.ts", "src/adapters/xlsx/read-xlsx.ts", "names an adapter outside a composition root"],
    ["src/core/sheet/address.ts", "node:fs", "the core uses no package and no Node module"],
    ["src/samples/write-workbook.ts", "test/support/build-xlsx.ts", "the product needs no test"],
    ["src/taskpane/index.tsx", "src/emulator/host.ts", "joins two parts that must not know each other"],
    [
      "src/adapters/excel/excel-port.ts",
      "src/adapters/xlsx/read-xlsx.ts",
      "joins two parts that must not know each other",
    ],
    ["src/core/status/read-legend.ts", "src/core/plan/plan.ts", "runs against the direction of imports"],
    ["src/novel/part.ts", "src/core/review.ts", "belongs to no layer"],
  ])("refuses %s → %s: %s", (from, to, fault) => {
    expect(findWrongArrows([arrow(from, to)])).toEqual([`${from} → ${to}: ${fault}`]);
  });

  it("lets every layer take types from a vocabulary", () => {
    expect(findWrongArrows([arrow("src/core/status/read-legend.ts", "src/core/plan/plan.ts", true)])).toEqual(
      [],
    );
  });

  it("lets the registry import every rule", () => {
    expect(findWrongArrows([arrow("src/core/rules/index.ts", "src/core/rules/missing-period.ts")])).toEqual(
      [],
    );
  });

  it("sees every way to import, and which leave nothing at run time", () => {
    const source = [
      'import { a } from "./a";',
      'import type { b } from "./b";',
      'import { type c } from "../c";',
      'import { d, type e } from "./d";',
      'export * from "./f";',
      'export type { g } from "./g";',
      'const h = import("./h");',
      'const i = require("node:fs");',
      'type J = import("./j").J;',
      'import "./k";',
    ].join("\n");
    const seen = readArrows("src/core/x/y.ts", source, (file) => file === "src/core/x/a.ts");
    expect(seen.map(({ to, typeOnly }) => [to, typeOnly])).toEqual([
      ["src/core/x/a.ts", false],
      ["src/core/x/b", true],
      ["src/core/c", true],
      ["src/core/x/d", false],
      ["src/core/x/f", false],
      ["src/core/x/g", true],
      ["src/core/x/h", false],
      ["node:fs", false],
      ["src/core/x/j", true],
      ["src/core/x/k", false],
    ]);
  });
});

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** One import, as `from` → `to`; paths are relative to the repository, or a package's name. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  /** `import type`: nothing of it is left at run time. */
  readonly typeOnly: boolean;
}

const ROOT = path.resolve(__dirname, "../..");
const ENDINGS = [".ts", ".tsx", "/index.ts", "/index.tsx"];

/** Source files below a folder of the repository, relative to it and with forward slashes. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.posix.join(folder, name.replaceAll("\\", "/")))
    .sort();
}

export function readSource(file: string): string {
  return readFileSync(path.join(ROOT, file), "utf8");
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  return (
    clause.name === undefined &&
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    bindings.elements.every((element) => element.isTypeOnly)
  );
}

function resolve(from: string, specifier: string, exists: (file: string) => boolean): string {
  if (!specifier.startsWith(".")) return specifier;
  const base = path.posix.join(path.posix.dirname(from), specifier);
  return [base, ...ENDINGS.map((ending) => base + ending)].find((file) => exists(file)) ?? base;
}

/** Every import of a file: `import`, `export … from`, `import()` and `require()`. */
export function readArrows(from: string, source: string, exists: (file: string) => boolean): Arrow[] {
  const arrows: Arrow[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean): void => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
    arrows.push({ from, to: resolve(from, specifier.text, exists), typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    else if (ts.isCallExpression(node)) {
      const called = node.expression;
      const loads =
        called.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(called) && called.text === "require");
      if (loads) add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(from, source, ts.ScriptTarget.Latest, true));
  return arrows;
}

/** Every import below `src`. */
export function readImportGraph(): Arrow[] {
  const files = sourceFiles("src");
  const known = new Set(files);
  return files.flatMap((file) => readArrows(file, readSource(file), (candidate) => known.has(candidate)));
}

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import ts from "typescript";

const TAG = /\[Api set: ExcelApi (\d+\.\d+)/;

/** The file that declares Excel's objects. */
export const officeTypesPath = createRequire(join(process.cwd(), "package.json")).resolve(
  "@types/office-js/index.d.ts",
);

/**
 * The requirement set that a declaration is tagged with.
 *
 * @returns the text behind `ExcelApi`, or `undefined` where there is no tag
 */
export function apiSetOf(declaration: ts.Node): string | undefined {
  const source = declaration.getSourceFile();
  const comments = source.text.slice(declaration.getFullStart(), declaration.getStart(source));
  return TAG.exec(comments)?.[1];
}

/**
 * The requirement set of every member of Excel's classes, from the type definitions.
 *
 * @returns by class and member, as `Range.values`; a member without a tag has its class's
 */
export function readMemberApiSets(): ReadonlyMap<string, string> {
  const source = ts.createSourceFile(
    officeTypesPath,
    readFileSync(officeTypesPath, "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  const sets = new Map<string, string>();
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== "Excel") continue;
    if (statement.body === undefined || !ts.isModuleBlock(statement.body)) continue;
    for (const declaration of statement.body.statements) {
      if (ts.isClassDeclaration(declaration)) addClass(sets, declaration);
    }
  }
  return sets;
}

function addClass(sets: Map<string, string>, declaration: ts.ClassDeclaration): void {
  const className = declaration.name?.text;
  if (className === undefined) return;
  const classSet = apiSetOf(declaration);
  for (const member of declaration.members) {
    if (member.name === undefined || !ts.isIdentifier(member.name)) continue;
    const set = apiSetOf(member) ?? classSet;
    const name = `${className}.${member.name.text}`;
    // Overloads: the first declaration counts, it is the oldest.
    if (set !== undefined && !sets.has(name)) sets.set(name, set);
  }
}

import { type Arrow } from "./import-graph";

/**
 * The parts of the product from the innermost to the outermost: an import may point at its own layer or one before it.
 *
 * A part is the longest path that starts a file's own path.
 */
const LAYERS: readonly (readonly string[])[] = [
  ["src/core/collection", "src/core/text", "src/core/calendar", "src/core/sheet"],
  ["src/core/period", "src/core/target", "src/core/division", "src/core/cross-reference", "src/core/status"],
  ["src/core/layout"],
  ["src/core/plan"],
  ["src/core/progress"],
  ["src/core/findings"],
  ["src/core/rules", "src/core/columns", "src/core/summary"],
  ["src/core"],
  ["src/core/live"],
  ["src/app"],
  ["src/adapters"],
  ["src/taskpane", "src/cli", "src/emulator", "src/samples"],
];

/**
 * Files that hold nothing but types, the words that all layers speak. A type-only import of them is free;
 * that they are empty at run time is tested.
 */
export const VOCABULARIES = ["src/core/plan/plan.ts", "src/core/findings/finding.ts", "src/core/review.ts"];

/** Parts beside each other that must not know each other. */
const SEPARATE = [
  "src/adapters/excel",
  "src/adapters/xlsx",
  "src/adapters/memory",
  "src/taskpane",
  "src/cli",
  "src/emulator",
  "src/samples",
];

/** The files that choose the adapter; everything else speaks to `WorkbookPort`. */
const COMPOSITION_ROOTS = [
  /^src\/taskpane\/index\.tsx$/,
  /^src\/cli\/main\.ts$/,
  // The preview has no port to hand on: what it opens becomes the host itself.
  /^src\/emulator\/page\/workbook\/open-workbook\.ts$/,
];

const RULE_FILE = /^src\/core\/rules\/[^/]+\.ts$/;
const RULE_REGISTRY = "src/core/rules/index.ts";

function isBelow(file: string, part: string): boolean {
  return file.startsWith(`${part}/`);
}

/** The layer of a file, or -1 where it belongs to none. */
export function layerOf(file: string): number {
  const part = LAYERS.flat()
    .filter((candidate) => isBelow(file, candidate))
    .sort((a, b) => b.length - a.length)[0];
  return part === undefined ? -1 : LAYERS.findIndex((layer) => layer.includes(part));
}

function separatePart(file: string): string | undefined {
  return SEPARATE.find((part) => isBelow(file, part));
}

function judge({ from, to, typeOnly }: Arrow): string | undefined {
  if (isBelow(to, "test")) return "the product needs no test";
  if (!to.startsWith("src/")) {
    return isBelow(from, "src/core") ? "the core uses no package and no Node module" : undefined;
  }
  if (typeOnly && VOCABULARIES.includes(to)) return undefined;
  if (layerOf(from) < 0 || layerOf(to) < 0) return "belongs to no layer";
  if (layerOf(to) > layerOf(from)) return "runs against the direction of imports";
  const [own, other] = [separatePart(from), separatePart(to)];
  if (own !== undefined && other !== undefined && own !== other && layerOf(from) === layerOf(to)) {
    return "joins two parts that must not know each other";
  }
  const entersAdapters = isBelow(to, "src/adapters") && !isBelow(from, "src/adapters");
  if (entersAdapters && !COMPOSITION_ROOTS.some((root) => root.test(from)))
    return "names an adapter outside a composition root";
  if (RULE_FILE.test(from) && from !== RULE_REGISTRY && RULE_FILE.test(to)) return "a rule imports a rule";
  return undefined;
}

/** What is wrong with the arrows, one line for each; empty where all is well. */
export function findWrongArrows(arrows: readonly Arrow[]): string[] {
  return arrows.flatMap((arrow) => {
    const fault = judge(arrow);
    return fault === undefined ? [] : [`${arrow.from} → ${arrow.to}: ${fault}`];
  });
}

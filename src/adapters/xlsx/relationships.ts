import type { XmlHandlers } from "./parse-xml";
import type { ReadBudget } from "./read-budget";

/** A link from one part to another. */
export interface Relationship {
  /** Last segment of the type's address, the same in the transitional and the strict format: `worksheet`. */
  readonly type: string;
  /** Name of the part that it leads to. */
  readonly target: string;
}

/** Links by their id. */
export type Relationships = ReadonlyMap<string, Relationship>;

/** The part that holds the links of a part. @example relationshipsPartOf("xl/workbook.xml") // "xl/_rels/workbook.xml.rels" */
export function relationshipsPartOf(partName: string): string {
  const slash = partName.lastIndexOf("/") + 1;
  return `${partName.slice(0, slash)}_rels/${partName.slice(slash)}.rels`;
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not every % is an escape: part names written unescaped stay as they are.
    return text;
  }
}

/**
 * The part that a link's target names. Nothing leads out of the package: `..` above the root stays at the root.
 *
 * @param source name of the part that holds the link; empty for the package itself.
 * @example resolveTarget("xl/worksheets/sheet1.xml", "../tables/table1.xml") // "xl/tables/table1.xml"
 */
export function resolveTarget(source: string, target: string): string {
  const path = decodePercent(target).replaceAll("\\", "/");
  const segments = path.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const segment of path.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}

/** Collects the internal links of `source` from its relationships part. */
export class RelationshipsReader implements XmlHandlers {
  readonly relationships = new Map<string, Relationship>();
  private readonly source: string;
  private readonly budget: ReadBudget;

  constructor(source: string, budget: ReadBudget) {
    this.source = source;
    this.budget = budget;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes;
    if (name !== "Relationship" || mode === "External") return;
    if (id === undefined || type === undefined || target === undefined) return;
    this.budget.keepItem();
    this.relationships.set(id, {
      type: type.slice(type.lastIndexOf("/") + 1),
      target: resolveTarget(this.source, target),
    });
  }
}

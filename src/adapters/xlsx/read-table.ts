import type { TableSnapshot } from "../../core/sheet/snapshot";
import { decodeEscapes } from "./decode-escapes";
import { damaged } from "./package-error";
import { isFilterCriterion } from "./read-filter";
import { parseReference } from "./parse-reference";
import type { XmlAttributes, XmlHandlers } from "./parse-xml";

/** Reads the part of one Excel Table. */
export class TableReader implements XmlHandlers {
  /** Whether the table's filter is at work. */
  hasFilter = false;
  private found: TableSnapshot | undefined;

  open(name: string, attributes: XmlAttributes): void {
    if (isFilterCriterion(name)) this.hasFilter = true;
    if (name !== "table" || this.found !== undefined) return;
    const { displayName, ref, headerRowCount = "1", totalsRowCount = "0" } = attributes;
    this.found = {
      name: decodeEscapes(displayName ?? attributes["name"] ?? ""),
      area: parseReference(ref),
      hasHeaders: headerRowCount !== "0",
      hasTotals: totalsRowCount !== "0",
    };
  }

  /** @throws PortError `damaged-file` where the part holds no table. */
  get table(): TableSnapshot {
    if (this.found === undefined) throw damaged("a table part holds no table");
    return this.found;
  }
}

import { PortError } from "../../app/workbook-port";
import { checkContainer } from "./check-container";
import { inflateEntry } from "./inflate-entry";
import { damaged } from "./package-error";
import { XmlPartParser, type XmlHandlers } from "./parse-xml";
import { type ReadBudget } from "./read-budget";
import { type Relationships, RelationshipsReader, relationshipsPartOf } from "./relationships";
import { readZipDirectory, type ZipEntry } from "./zip-directory";

/** The parts of an Office Open XML package. Part names are compared without regard to case (ECMA-376 part 2). */
export class OfficePackage {
  private readonly bytes: Uint8Array;
  private readonly budget: ReadBudget;
  private readonly entries = new Map<string, ZipEntry>();

  constructor(bytes: Uint8Array, entries: readonly ZipEntry[], budget: ReadBudget) {
    this.bytes = bytes;
    this.budget = budget;
    for (const entry of entries) {
      const key = entry.name.toLowerCase();
      if (this.entries.has(key)) throw damaged(`the part ${entry.name} is there twice`);
      this.entries.set(key, entry);
    }
  }

  has(partName: string): boolean {
    return this.entries.has(partName.toLowerCase());
  }

  /**
   * Streams one XML part into its reader.
   *
   * @returns the reader, now full.
   * @throws PortError `damaged-file` where the part is missing, broken or not well-formed, `file-too-large` past the
   * budget.
   */
  readPart<Reader extends XmlHandlers>(partName: string, reader: Reader): Reader {
    const entry = this.entries.get(partName.toLowerCase());
    if (entry === undefined) throw damaged(`the part ${partName} is missing`);
    this.budget.inflate(entry.inflatedBytes);
    const parser = new XmlPartParser(partName, reader);
    inflateEntry(this.bytes, entry, (piece) => {
      parser.write(piece);
    });
    parser.close();
    return reader;
  }

  /**
   * The text of a part whose form the reader does not check: parts of other products, of which most are passed over.
   *
   * @throws PortError `damaged-file` where the part is missing or broken, `file-too-large` past the budget.
   */
  textOf(partName: string): string {
    const entry = this.entries.get(partName.toLowerCase());
    if (entry === undefined) throw damaged(`the part ${partName} is missing`);
    this.budget.inflate(entry.inflatedBytes);
    const decoder = new TextDecoder();
    let text = "";
    inflateEntry(this.bytes, entry, (piece) => {
      text += decoder.decode(piece, { stream: true });
    });
    return text + decoder.decode();
  }

  /** The internal links of a part (empty name: of the package); none where it has no relationships part. */
  relationshipsOf(partName: string): Relationships {
    const linksPart = relationshipsPartOf(partName);
    return this.has(linksPart)
      ? this.readPart(linksPart, new RelationshipsReader(partName, this.budget)).relationships
      : new Map();
  }
}

/**
 * Opens the zip package and checks its directory; no part is inflated yet.
 *
 * @throws PortError `not-a-workbook`, `encrypted-file`, `damaged-file` or `file-too-large`.
 */
export function openPackage(bytes: Uint8Array, budget: ReadBudget): OfficePackage {
  if (bytes.length > budget.limits.fileBytes) {
    throw new PortError("file-too-large", `more than ${String(budget.limits.fileBytes)} bytes`);
  }
  checkContainer(bytes);
  return new OfficePackage(bytes, readZipDirectory(bytes, budget.limits), budget);
}

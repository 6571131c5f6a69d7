import { inflateSync } from "fflate";
import { inflateEntry } from "../inflate-entry";
import { damaged } from "../package-error";
import { ReadBudget, type ReadLimits } from "../read-budget";
import { readZipDirectory, type ZipEntry } from "../zip-directory";
import { buildZip, type ZipSource } from "./build-zip";
import { checkWellFormed, decodePart, encodePart, type PartText } from "./part-text";

interface OpenPart {
  readonly original: PartText | undefined;
  text: string;
}

/**
 * The parts of a package that is being edited. Parts that end as they were keep their compressed bytes.
 *
 * Part names are compared without regard to case (ECMA-376 part 2).
 */
export class PackageEditor {
  private readonly bytes: Uint8Array;
  private readonly budget: ReadBudget;
  private readonly entries = new Map<string, ZipEntry>();
  private readonly open = new Map<string, OpenPart>();
  private readonly added = new Map<string, string>();
  private readonly removed = new Set<string>();

  /** @param bytes of a package that the reader has read: its directory is known to be sound. */
  constructor(bytes: Uint8Array, limits: ReadLimits) {
    this.bytes = bytes;
    this.budget = new ReadBudget(limits);
    for (const entry of readZipDirectory(bytes, limits)) this.entries.set(entry.name.toLowerCase(), entry);
  }

  has(partName: string): boolean {
    const key = partName.toLowerCase();
    return this.added.has(key) || (this.entries.has(key) && !this.removed.has(key));
  }

  /** Names of all parts, as they are written. */
  get partNames(): readonly string[] {
    const kept = [...this.entries].filter(([key]) => !this.removed.has(key)).map(([, entry]) => entry.name);
    return [...kept, ...this.added.values()];
  }

  /**
   * The text of an XML part as it stands.
   *
   * @param isChecked true for parts that the reader has found sound and well-formed.
   * @throws PortError `damaged-file` where the part is missing, broken or not well-formed.
   */
  textOf(partName: string, { isChecked = false }: { readonly isChecked?: boolean } = {}): string {
    const key = partName.toLowerCase();
    const known = this.open.get(key);
    if (known !== undefined && !this.removed.has(key)) return known.text;
    const content = this.contentOf(partName, isChecked);
    if (!isChecked) checkWellFormed(partName, content);
    const original = decodePart(content);
    this.open.set(key, { original, text: original.text });
    return original.text;
  }

  /**
   * The text of a part as far as it is one, whatever its form: enough to tell what it is.
   *
   * @throws PortError `damaged-file` where the part is missing or cannot be inflated.
   */
  roughTextOf(partName: string): string {
    const known = this.open.get(partName.toLowerCase());
    return known?.text ?? new TextDecoder().decode(this.contentOf(partName, false));
  }

  setText(partName: string, text: string): void {
    const key = partName.toLowerCase();
    const known = this.open.get(key);
    if (known !== undefined) known.text = text;
    else this.open.set(key, { original: undefined, text });
    if (!this.entries.has(key)) this.added.set(key, partName);
    this.removed.delete(key);
  }

  remove(partName: string): void {
    const key = partName.toLowerCase();
    this.open.delete(key);
    this.added.delete(key);
    if (this.entries.has(key)) this.removed.add(key);
  }

  /** Whether any part is other than it was. */
  get isTouched(): boolean {
    const isChanged = [...this.open.values()].some(({ original, text }) => text !== original?.text);
    return isChanged || this.removed.size > 0 || this.added.size > 0;
  }

  /** @returns the very same bytes where every part ends as it was. */
  finish(): Uint8Array {
    const sources: ZipSource[] = [];
    let isChanged = this.removed.size > 0;
    for (const [key, entry] of this.entries) {
      if (this.removed.has(key)) continue;
      const part = this.open.get(key);
      if (part === undefined || part.text === part.original?.text) {
        sources.push({ kind: "kept", entry });
        continue;
      }
      isChanged = true;
      sources.push({ kind: "written", name: entry.name, content: encodeAs(part), replaces: entry });
    }
    for (const [key, name] of this.added) {
      const part = this.open.get(key);
      if (part !== undefined) sources.push({ kind: "written", name, content: encodeAs(part) });
    }
    return isChanged || this.added.size > 0 ? buildZip(this.bytes, sources) : this.bytes;
  }

  private contentOf(partName: string, isChecked: boolean): Uint8Array {
    const entry = this.entries.get(partName.toLowerCase());
    if (entry === undefined || !this.has(partName)) throw damaged(`the part ${partName} is missing`);
    this.budget.inflate(entry.inflatedBytes);
    const content = new Uint8Array(entry.inflatedBytes);
    if (isChecked && entry.method === "deflated") {
      return inflateSync(this.bytes.subarray(entry.start, entry.end), { out: content });
    }
    let at = 0;
    inflateEntry(this.bytes, entry, (piece) => {
      content.set(piece, at);
      at += piece.length;
    });
    return content;
  }
}

function encodeAs({ original, text }: OpenPart): Uint8Array {
  return encodePart({ encoding: "utf-8", hasByteOrderMark: false, ...original, text });
}

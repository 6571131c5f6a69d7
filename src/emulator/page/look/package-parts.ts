/** Attributes of an XML element by their names as written. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** What is told of an XML part while it is read. Element names come without their namespace prefix. */
export interface XmlReader {
  open(name: string, attributes: XmlAttributes): void;
  close?(name: string): void;
}

interface Link {
  readonly type: string;
  readonly target: string;
}

/** The parts of an opened .xlsx package, as far as its looks are read from them. */
export interface PackageParts {
  has(partName: string): boolean;
  /** Streams one XML part into its reader and returns the reader. */
  readPart<Reader extends XmlReader>(partName: string, reader: Reader): Reader;
  /** Links of a part by id (empty name: of the package); types without their namespace. */
  relationshipsOf(partName: string): ReadonlyMap<string, Link>;
}

/** A truth in the spellings of XML Schema; `fallback` where it is absent. */
export function isTrue(value: string | undefined, fallback: boolean): boolean {
  return value === undefined ? fallback : value === "1" || value === "true";
}

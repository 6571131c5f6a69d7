import { SaxesParser } from "saxes";
import { PortError } from "../../app/workbook-port";
import { damaged } from "./package-error";

/** The attributes of an element by their names as written. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** What a part's reader wants to be told. Element names come without their namespace prefix. */
export interface XmlHandlers {
  open(name: string, attributes: XmlAttributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

const DEEPEST_NESTING = 256;

/** No honest part holds a single tag or text of this size (Excel's longest cell text has 32,767 characters). */
const LONGEST_SILENCE = 16 * 1024 * 1024;

/**
 * The name of an element or attribute without its prefix.
 *
 * @example localName("x14:dataValidation") // "dataValidation"
 */
export function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon === -1 ? name : name.slice(colon + 1);
}

function decoderFor(start: Uint8Array): TextDecoder {
  const [first, second] = start;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le", { fatal: true });
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be", { fatal: true });
  return new TextDecoder("utf-8", { fatal: true });
}

/** Reads one XML part that arrives in pieces. */
export class XmlPartParser {
  private readonly partName: string;
  private readonly parser = new SaxesParser();
  private decoder: TextDecoder | undefined;
  private depth = 0;
  private silence = 0;

  constructor(partName: string, handlers: XmlHandlers) {
    this.partName = partName;
    const parser = this.parser;
    parser.on("doctype", () => {
      throw damaged(`${partName} holds a document type declaration, which no workbook needs`);
    });
    parser.on("opentag", (tag) => {
      this.silence = 0;
      if (++this.depth > DEEPEST_NESTING) throw damaged(`${partName} is nested too deeply`);
      handlers.open(localName(tag.name), tag.attributes);
    });
    parser.on("closetag", (tag) => {
      this.depth--;
      handlers.close?.(localName(tag.name));
    });
    if (handlers.text === undefined) return;
    const text = handlers.text.bind(handlers);
    parser.on("text", text);
    parser.on("cdata", text);
  }

  /** @throws PortError `damaged-file` for malformed XML; the handlers' own PortErrors pass through. */
  write(piece: Uint8Array): void {
    this.decoder ??= decoderFor(piece);
    this.silence += piece.length;
    if (this.silence > LONGEST_SILENCE)
      throw damaged(`${this.partName} holds a tag or text of absurd length`);
    const decoder = this.decoder;
    this.guard(() => this.parser.write(decoder.decode(piece, { stream: true })));
  }

  /** Ends the part. @throws PortError `damaged-file` where it is not complete. */
  close(): void {
    this.guard(() => this.parser.write(this.decoder?.decode() ?? "").close());
  }

  private guard(step: () => unknown): void {
    try {
      step();
    } catch (cause) {
      if (cause instanceof PortError) throw cause;
      throw damaged(`${this.partName} is not well-formed XML`, cause);
    }
  }
}

/** An attribute's truth in the spellings of XML Schema; `fallback` where it is absent. */
export function booleanAttribute(value: string | undefined, fallback = false): boolean {
  return value === undefined ? fallback : value === "1" || value === "true" || value === "on";
}

/** The attribute `r:id`, whatever prefix stands for the relationships' namespace. */
export function relationshipId(attributes: XmlAttributes): string | undefined {
  return Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1];
}

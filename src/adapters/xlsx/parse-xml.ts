import { SaxesParser } from "saxes";
import { PortError } from "../../app/workbook-port";
import { localName } from "./local-name";
import { damaged } from "./package-error";

/** The attributes of an element by their names as written. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** What a part's reader wants to be told. Element names come without their namespace prefix. */
export interface XmlHandlers {
  open(name: string, attributes: XmlAttributes): void;
  text?(text: string): void;
  close?(name: string): void;
  /**
   * Takes whole elements off `text` from `from` on, without the parser: a short cut for the few forms that fill
   * large parts. Called only right after a tag, where an element may start; it answers whether it wants to by
   * `canSkim`.
   *
   * What is taken must be balanced, or replace the open element by a sibling of the same name.
   *
   * @returns where the untouched text starts; `from` where nothing was taken.
   */
  skim?(text: string, from: number): number;
  canSkim?(): boolean;
}

const DEEPEST_NESTING = 256;

/** No honest part holds a single tag or text of this size (Excel's longest cell text has 32,767 characters). */
const LONGEST_SILENCE = 16 * 1024 * 1024;

/** Ends of tags after which a reader may want to skim: a row has begun, a cell has ended. */
const SKIMMING_POINT = /<\/c>|<row[^>]*>/g;

function decoderFor(start: Uint8Array): TextDecoder {
  const [first, second] = start;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le", { fatal: true });
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be", { fatal: true });
  return new TextDecoder("utf-8", { fatal: true });
}

/** Reads one XML part that arrives in pieces. */
export class XmlPartParser {
  private readonly partName: string;
  private readonly handlers: XmlHandlers;
  private readonly parser = new SaxesParser();
  private decoder: TextDecoder | undefined;
  private depth = 0;
  /** Bytes since the last tag. */
  private silence = 0;
  private heardTag = false;
  /** Characters given to the parser, and how many it had read at the last tag's end. */
  private written = 0;
  private tagEnd = -1;

  constructor(partName: string, handlers: XmlHandlers) {
    this.partName = partName;
    this.handlers = handlers;
    const parser = this.parser;
    parser.on("doctype", () => {
      throw damaged(`${partName} holds a document type declaration, which no workbook needs`);
    });
    parser.on("opentag", (tag) => {
      this.noteTag();
      if (++this.depth > DEEPEST_NESTING) throw damaged(`${partName} is nested too deeply`);
      handlers.open(localName(tag.name), tag.attributes);
    });
    parser.on("closetag", (tag) => {
      this.noteTag();
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
    if (piece.length === 0) return;
    this.heardTag = false;
    this.guard(() => {
      this.decoder ??= decoderFor(piece);
      this.feed(this.decoder.decode(piece, { stream: true }));
    });
    this.silence = this.heardTag ? 0 : this.silence + piece.length;
    if (this.silence > LONGEST_SILENCE) {
      throw damaged(`${this.partName} holds a tag or text of absurd length`);
    }
  }

  /** Ends the part. @throws PortError `damaged-file` where it is not complete. */
  close(): void {
    this.guard(() => this.parser.write(this.decoder?.decode() ?? "").close());
  }

  private noteTag(): void {
    this.heardTag = true;
    this.tagEnd = this.parser.position;
  }

  private feed(text: string): void {
    if (this.handlers.skim === undefined) {
      this.parser.write(text);
      return;
    }
    for (let at = 0; at < text.length;) {
      at = this.skimAt(text, at);
      SKIMMING_POINT.lastIndex = at;
      const end = SKIMMING_POINT.test(text) ? SKIMMING_POINT.lastIndex : text.length;
      const piece = text.slice(at, end);
      this.written += piece.length;
      this.parser.write(piece);
      at = end;
    }
  }

  private skimAt(text: string, at: number): number {
    // Only right after a tag is it certain that the parser stands in no comment and in no text.
    const { handlers } = this;
    if (this.tagEnd !== this.written || handlers.skim === undefined || handlers.canSkim?.() !== true)
      return at;
    const end = handlers.skim(text, at);
    if (end > at) this.heardTag = true;
    return end;
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

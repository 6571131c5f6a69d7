import { XmlPartParser } from "../parse-xml";

const BYTE_ORDER_MARK = "\ufeff";

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** The text of an XML part with what is needed to write it back as it was written. */
export interface PartText {
  /** Without the byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly hasByteOrderMark: boolean;
}

function encodingOf([first, second]: Uint8Array): Encoding {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

/** @throws TypeError where the bytes are no text in the encoding that they begin with */
export function decodePart(bytes: Uint8Array): PartText {
  const encoding = encodingOf(bytes);
  const decoded = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  const hasByteOrderMark = decoded.startsWith(BYTE_ORDER_MARK);
  return { text: hasByteOrderMark ? decoded.slice(1) : decoded, encoding, hasByteOrderMark };
}

/** The bytes of a part in the encoding that it was read in. */
export function encodePart({ text, encoding, hasByteOrderMark }: PartText): Uint8Array {
  const whole = hasByteOrderMark ? BYTE_ORDER_MARK + text : text;
  if (encoding === "utf-8") return new TextEncoder().encode(whole);
  const view = new DataView(new ArrayBuffer(whole.length * 2));
  for (let at = 0; at < whole.length; at++) {
    view.setUint16(at * 2, whole.charCodeAt(at), encoding === "utf-16le");
  }
  return new Uint8Array(view.buffer);
}

/** @throws PortError `damaged-file` where a part is not well-formed XML. */
export function checkWellFormed(partName: string, bytes: Uint8Array): void {
  const parser = new XmlPartParser(partName, { open: () => undefined });
  parser.write(bytes);
  parser.close();
}

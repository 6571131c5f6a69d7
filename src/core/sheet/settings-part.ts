/** The namespace by which our custom XML part is found in a workbook. */
export const SETTINGS_NAMESPACE = "urn:shinchoku:settings:1";

type Settings = Readonly<Record<string, string>>;

const ENTRY =
  /<(?:[\w.-]+:)?entry\s+key\s*=\s*(?:"([^"]*)"|'([^']*)')\s*(?:\/>|>([^]*?)<\/(?:[\w.-]+:)?entry\s*>)/g;
const CDATA = /<!\[CDATA\[([^]*?)\]\]>/g;
const REFERENCE = /&(?:#x([0-9a-f]+)|#([0-9]+)|(amp|lt|gt|quot|apos));/gi;

const LAST_CHARACTER = 0x10ffff;

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** `undefined` for a number beyond Unicode: the part comes from a file, and no parser has checked it. */
function characterOf(number: number): string | undefined {
  return number <= LAST_CHARACTER ? String.fromCodePoint(number) : undefined;
}

function decodeText(text: string): string {
  return text.replace(
    REFERENCE,
    (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (hex !== undefined) return characterOf(Number.parseInt(hex, 16)) ?? whole;
      if (decimal !== undefined) return characterOf(Number(decimal)) ?? whole;
      return NAMED[name?.toLowerCase() ?? ""] ?? whole;
    },
  );
}

function encodeText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\r", "&#13;");
}

/**
 * Reads the settings out of our custom XML part. A pane has no XML parser of its own that also runs in tests, and the
 * part holds nothing but entries, so these are picked out; Excel may have changed quotes, prefixes and entities.
 *
 * @example parseSettingsPart('<settings xmlns="urn:shinchoku:settings:1"><entry key="rules">{}</entry></settings>')
 * // { rules: "{}" }
 */
export function parseSettingsPart(xml: string): Settings {
  const plain = xml.replace(CDATA, (_, text: string) => encodeText(text));
  return Object.fromEntries(
    [...plain.matchAll(ENTRY)].map(([, double, single, text]) => [
      decodeText(double ?? single ?? ""),
      decodeText(text ?? ""),
    ]),
  );
}

/**
 * Our custom XML part as text, its entries ordered by key.
 *
 * @example formatSettingsPart({ rules: "{}" })
 * // '<settings xmlns="urn:shinchoku:settings:1"><entry key="rules">{}</entry></settings>'
 */
export function formatSettingsPart(settings: Settings): string {
  const entries = Object.entries(settings)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `<entry key="${encodeText(key)}">${encodeText(value)}</entry>`);
  return `<settings xmlns="${SETTINGS_NAMESPACE}">${entries.join("")}</settings>`;
}

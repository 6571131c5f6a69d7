import { BUILTIN_NUMBER_FORMATS } from "../../builtin-number-formats";
import { decodeEscapes } from "../../decode-escapes";
import { nextElement, parseAttributes } from "../xml-scan";
import { encodeEscapes, escapeAttribute } from "../xml-write";
import type { StyleList } from "./style-list";

/** Ids below are Excel's own (ECMA-376 part 1, 18.8.30). */
const FIRST_CUSTOM_ID = 164;

const builtinIds = new Map<string, number>([["General", 0]]);
for (const [id, format] of Object.entries(BUILTIN_NUMBER_FORMATS)) {
  if (!builtinIds.has(format)) builtinIds.set(format, Number(id));
}

/** Ids that Excel shows in the same way whatever its language; the others are spelled out where a workbook needs them. */
function isSameEverywhere(id: number): boolean {
  return id <= 4 || (id >= 9 && id <= 13) || (id >= 18 && id <= 21) || (id >= 45 && id <= 49);
}

/** The number formats of a workbook by their codes. */
export class NumberFormats {
  private readonly list: StyleList;
  private readonly ids = new Map<string, number>();
  private readonly codes = new Map<number, string>();
  private nextId = FIRST_CUSTOM_ID;

  constructor(list: StyleList) {
    this.list = list;
    for (let index = 0; index < list.count; index++) {
      const item = list.itemAt(index) ?? "";
      const attributes = parseAttributes(nextElement(item, 0, item.length)?.attributes ?? "");
      const id = Number(attributes.get("numFmtId"));
      const code = decodeEscapes(attributes.get("formatCode") ?? "");
      if (!this.ids.has(code)) this.ids.set(code, id);
      this.codes.set(id, code);
      if (id >= this.nextId) this.nextId = id + 1;
    }
  }

  /** The code that an id stands for. */
  codeOf(id: number): string {
    return this.codes.get(id) ?? BUILTIN_NUMBER_FORMATS[id] ?? "General";
  }

  /** The id of a number format; a custom one is appended where the workbook has none with this code. */
  idOf(code: string): number {
    const known = this.ids.get(code);
    if (known !== undefined) return known;
    const builtin = builtinIds.get(code);
    if (builtin !== undefined && isSameEverywhere(builtin)) return builtin;
    const id = this.nextId++;
    this.ids.set(code, id);
    this.codes.set(id, code);
    this.list.indexOf(
      `<numFmt numFmtId="${String(id)}" formatCode="${escapeAttribute(encodeEscapes(code))}"/>`,
    );
    return id;
  }
}

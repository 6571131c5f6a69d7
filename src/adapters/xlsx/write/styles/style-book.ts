import type { CellFormat } from "../../../../core/sheet/cell-format";
import { TextSplices } from "../text-splices";
import { parseDocument, replaceChild, type XmlDocument } from "../xml-document";
import { argb } from "./argb";
import { deriveBorder } from "./border-xml";
import { formatXf, parseXf, PLAIN_XF, xfKey, type CellXf } from "./cell-xf";
import {
  takeLook,
  withAlignment,
  withId,
  withProtection,
  withQuotePrefix,
  type StyleChange,
} from "./derive-xf";
import { changesFont, deriveFont } from "./font-xml";
import { NumberFormats } from "./number-formats";
import { StyleList } from "./style-list";

/** The children of `<styleSheet>` in the order of CT_Stylesheet. */
const STYLESHEET_ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

type ListName = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";
const LIST_NAMES: readonly ListName[] = ["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"];

/**
 * What the first places of a list mean to Excel, and to every cell that names no style of its own. Small writers leave
 * some out; what is appended may not take their places.
 */
const RESERVED: Readonly<Partial<Record<ListName, readonly string[]>>> = {
  fonts: ['<font><sz val="11"/><name val="游ゴシック"/></font>'],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
  cellXfs: [PLAIN_XF],
};

/** The styles part of a workbook that is being edited: styles are looked up or appended, never changed. */
export class StyleBook {
  private readonly document: XmlDocument;
  private readonly lists: Readonly<Record<ListName, StyleList>>;
  private readonly numberFormats: NumberFormats;
  private readonly derived = new Map<string, number>();

  /** @throws PortError `damaged-file` where the text is no styles part. */
  constructor(text: string) {
    this.document = parseDocument(text, "styleSheet");
    const list = (name: ListName): StyleList =>
      new StyleList(name, this.document, RESERVED[name], name === "cellXfs" ? xfKey : undefined);
    this.lists = {
      numFmts: list("numFmts"),
      fonts: list("fonts"),
      fills: list("fills"),
      borders: list("borders"),
      cellXfs: list("cellXfs"),
      dxfs: list("dxfs"),
    };
    this.numberFormats = new NumberFormats(this.lists.numFmts);
  }

  /** Whether a style keeps text that starts like a formula from becoming one. */
  hasQuotePrefix(style: number): boolean {
    return this.xfAt(style).attributes.get("quotePrefix") === "1";
  }

  /**
   * The style of a cell after a change.
   *
   * @param base index of the style before.
   * @returns an index into `cellXfs`.
   */
  styleFor(base: number, change: StyleChange): number {
    const key = JSON.stringify([base, change]);
    const known = this.derived.get(key);
    if (known !== undefined) return known;
    const style = this.lists.cellXfs.indexOf(formatXf(this.derive(base, change)));
    this.derived.set(key, style);
    return style;
  }

  /** The differential style of a conditional format; an index into `dxfs`. */
  differentialStyleFor(format: Pick<CellFormat, "fill" | "fontColor" | "bold" | "italic">): number {
    const font =
      (format.bold === undefined ? "" : `<b val="${format.bold ? "1" : "0"}"/>`) +
      (format.italic === undefined ? "" : `<i val="${format.italic ? "1" : "0"}"/>`) +
      (format.fontColor === undefined ? "" : `<color rgb="${argb(format.fontColor)}"/>`);
    // A differential fill is solid by its background colour (18.8.14).
    const fill =
      format.fill === undefined
        ? ""
        : `<fill><patternFill><bgColor rgb="${argb(format.fill)}"/></patternFill></fill>`;
    return this.lists.dxfs.indexOf(`<dxf>${font === "" ? "" : `<font>${font}</font>`}${fill}</dxf>`);
  }

  /** The part with what was appended; the very same text where nothing was. */
  finish(): string {
    const splices = new TextSplices();
    for (const name of LIST_NAMES) {
      const xml = this.lists[name].format();
      if (xml !== undefined) replaceChild(this.document, splices, { name, xml, order: STYLESHEET_ORDER });
    }
    return splices.applyTo(this.document.text);
  }

  /** The lists that were appended to: how they were opened and how long they were. */
  openingTags(): Readonly<Record<string, readonly [openingTag: string, count: number]>> {
    const grown = LIST_NAMES.filter((name) => this.lists[name].hasGrown);
    return Object.fromEntries(
      grown.map((name) => [name, [this.lists[name].openingTag, this.lists[name].originalCount] as const]),
    );
  }

  private xfAt(index: number): CellXf {
    return parseXf(this.lists.cellXfs.itemAt(index) ?? PLAIN_XF);
  }

  private derive(base: number, change: StyleChange): CellXf {
    const { likeStyle, numberFormat, fill, sides } = change;
    let xf = this.xfAt(base);
    if (likeStyle !== undefined) xf = takeLook(xf, this.xfAt(likeStyle));
    const formatId = Number(xf.attributes.get("numFmtId") ?? 0);
    if (numberFormat !== undefined && this.numberFormats.codeOf(formatId) !== numberFormat) {
      xf = withId(xf, "numFmtId", "applyNumberFormat", this.numberFormats.idOf(numberFormat));
    }
    if (changesFont(change)) {
      const font = deriveFont(this.lists.fonts.itemAt(Number(xf.attributes.get("fontId") ?? 0)), change);
      xf = withId(xf, "fontId", "applyFont", this.lists.fonts.indexOf(font));
    }
    if (fill !== undefined) {
      const item = `<fill><patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/><bgColor indexed="64"/></patternFill></fill>`;
      xf = withId(xf, "fillId", "applyFill", this.lists.fills.indexOf(item));
    }
    if (sides !== undefined && Object.keys(sides).length > 0) {
      const border = deriveBorder(
        this.lists.borders.itemAt(Number(xf.attributes.get("borderId") ?? 0)),
        sides,
      );
      xf = withId(xf, "borderId", "applyBorder", this.lists.borders.indexOf(border));
    }
    return withQuotePrefix(withProtection(withAlignment(xf, change), change.locked), change.quotePrefix);
  }
}

import { isTrue, type XmlAttributes, type XmlReader } from "./package-parts";
import { readColor } from "./read-colors";
import type { CellBorders, CellLook } from "./sheet-look";

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const SIDES = new Set(["top", "right", "bottom", "left"]);

/** Collects how cells are dressed, by the style index that they name. */
export class CellLooksReader implements XmlReader {
  readonly looks: CellLook[] = [];
  readonly #theme: readonly (string | undefined)[];
  readonly #fonts: Writable<Pick<CellLook, "isBold" | "isItalic" | "fontSize" | "color">>[] = [];
  readonly #fills: { fill?: string }[] = [];
  readonly #borders: Writable<CellBorders>[] = [];
  #section: string | undefined;
  #side: string | undefined;
  #isSolid = false;

  constructor(theme: readonly (string | undefined)[]) {
    this.#theme = theme;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (["fonts", "fills", "borders", "cellXfs"].includes(name)) this.#section = name;
    else if (this.#section === "fonts") this.#openFont(name, attributes);
    else if (this.#section === "fills") this.#openFill(name, attributes);
    else if (this.#section === "borders") this.#openBorder(name, attributes);
    else if (this.#section === "cellXfs") this.#openFormat(name, attributes);
  }

  close(name: string): void {
    if (name === this.#section) this.#section = undefined;
    if (name === this.#side) this.#side = undefined;
  }

  #openFont(name: string, attributes: XmlAttributes): void {
    if (name === "font") this.#fonts.push({});
    const font = this.#fonts.at(-1);
    if (font === undefined) return;
    if (name === "b") font.isBold = isTrue(attributes["val"], true);
    if (name === "i") font.isItalic = isTrue(attributes["val"], true);
    if (name === "sz") font.fontSize = Number(attributes["val"]);
    const color = name === "color" ? readColor(attributes, this.#theme) : undefined;
    if (color !== undefined) font.color = color;
  }

  #openFill(name: string, attributes: XmlAttributes): void {
    if (name === "fill") this.#fills.push({});
    if (name === "patternFill") this.#isSolid = attributes["patternType"] === "solid";
    const color = name === "fgColor" && this.#isSolid ? readColor(attributes, this.#theme) : undefined;
    const fill = this.#fills.at(-1);
    if (fill !== undefined && color !== undefined) fill.fill = color;
  }

  #openBorder(name: string, attributes: XmlAttributes): void {
    if (name === "border") this.#borders.push({});
    const border = this.#borders.at(-1);
    if (border === undefined) return;
    if (isSide(name) && (attributes["style"] ?? "none") !== "none") {
      this.#side = name;
      border[name] = "#000000";
    }
    const color = name === "color" ? readColor(attributes, this.#theme) : undefined;
    if (color !== undefined && this.#side !== undefined && isSide(this.#side)) border[this.#side] = color;
  }

  #openFormat(name: string, attributes: XmlAttributes): void {
    if (name === "xf") {
      const borders = this.#borders[Number(attributes["borderId"])];
      this.looks.push({
        ...this.#fonts[Number(attributes["fontId"])],
        ...this.#fills[Number(attributes["fillId"])],
        ...(borders === undefined || Object.keys(borders).length === 0 ? {} : { borders }),
      });
    } else if (name === "alignment") {
      const align = toAlign(attributes["horizontal"]);
      const vertical = toVertical(attributes["vertical"]);
      const indent = Number(attributes["indent"] ?? 0);
      const look = this.looks.pop();
      if (look === undefined) return;
      this.looks.push({
        ...look,
        ...(align === undefined ? {} : { align }),
        ...(vertical === undefined ? {} : { vertical }),
        ...(indent > 0 ? { indent } : {}),
        ...(isTrue(attributes["wrapText"], false) ? { wraps: true } : {}),
      });
    }
  }
}

function isSide(name: string): name is keyof CellBorders {
  return SIDES.has(name);
}

function toAlign(horizontal: string | undefined): CellLook["align"] {
  if (horizontal === "left" || horizontal === "right" || horizontal === "center") return horizontal;
  return horizontal === "centerContinuous" || horizontal === "distributed" ? "center" : undefined;
}

/** The preview centres texts that stand at the bottom by default; only what was chosen is told. */
function toVertical(vertical: string | undefined): CellLook["vertical"] {
  return vertical === "top" || vertical === "bottom" || vertical === "center" ? vertical : undefined;
}

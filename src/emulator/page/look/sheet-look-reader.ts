import { LAST_COLUMN, parseAddress } from "../../../core/sheet/address";
import { isTrue, type XmlAttributes, type XmlReader } from "./package-parts";
import { readColor } from "./read-colors";
import type { CellLook, SheetLook } from "./sheet-look";

/** Pixels per character of the default font, and the room beside it (ECMA-376 part 1, 18.3.1.13). */
const CHARACTER_WIDTH = 7;
const WIDTH_PADDING = 5;
const PIXELS_PER_POINT = 4 / 3;
/** Columns whose width is set in one run to the sheet's end are no more than this many in the preview. */
const WIDEST_RUN = 256;

/** Collects widths, heights and style indexes of one sheet. */
export class SheetLookReader implements XmlReader, SheetLook {
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  showsGridLines = true;
  frozen = { rows: 0, columns: 0 };
  tabColor?: string;
  readonly #theme: readonly (string | undefined)[];
  readonly #looks: readonly CellLook[];
  readonly #styles = new Map<number, number>();

  constructor(looks: readonly CellLook[], theme: readonly (string | undefined)[]) {
    this.#looks = looks;
    this.#theme = theme;
  }

  cellAt(row: number, column: number): CellLook | undefined {
    const style = this.#styles.get(row * (LAST_COLUMN + 1) + column);
    return style === undefined ? undefined : this.#looks[style];
  }

  open(name: string, attributes: XmlAttributes): void {
    switch (name) {
      case "sheetView":
        this.showsGridLines = isTrue(attributes["showGridLines"], true);
        break;
      case "pane":
        if (attributes["state"] === "frozen") {
          this.frozen = {
            rows: Number(attributes["ySplit"] ?? 0),
            columns: Number(attributes["xSplit"] ?? 0),
          };
        }
        break;
      case "tabColor": {
        const color = readColor(attributes, this.#theme);
        if (color !== undefined) this.tabColor = color;
        break;
      }
      case "col":
        this.#openColumns(attributes);
        break;
      case "row": {
        const height = Number(attributes["ht"]);
        if (isTrue(attributes["customHeight"], false) && height > 0) {
          this.rowHeights.set(Number(attributes["r"]) - 1, Math.round(height * PIXELS_PER_POINT));
        }
        break;
      }
      case "c": {
        const cell = parseAddress(attributes["r"] ?? "");
        const style = Number(attributes["s"] ?? 0);
        if (cell !== undefined && style > 0)
          this.#styles.set(cell.row * (LAST_COLUMN + 1) + cell.column, style);
        break;
      }
    }
  }

  #openColumns(attributes: XmlAttributes): void {
    const first = Number(attributes["min"]);
    const last = Math.min(Number(attributes["max"]), first + WIDEST_RUN);
    const width = Number(attributes["width"]);
    if (!(width > 0)) return;
    for (let column = first; column <= last; column += 1) {
      this.columnWidths.set(column - 1, Math.round(width * CHARACTER_WIDTH + WIDTH_PADDING));
    }
  }
}

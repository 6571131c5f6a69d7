import { decodeEscapes } from "./decode-escapes";
import type { XmlAttributes } from "./parse-xml";

const XML_SPACE_AT_ENDS = /^[ \t\r\n]+|[ \t\r\n]+$/g;

function spaceOf(attributes: XmlAttributes, inherited: boolean): boolean {
  const space = attributes["xml:space"];
  return space === undefined ? inherited : space === "preserve";
}

/**
 * Joins the runs of a string item (`<si>` or `<is>`) and leaves its phonetic runs (furigana) out.
 *
 * Feed it the elements inside the item. Space at the ends of a run counts only under `xml:space="preserve"`,
 * as in Excel.
 */
export class RichText {
  private joined = "";
  private run = "";
  private inText = false;
  private phoneticDepth = 0;
  private itemPreserves = false;
  private preserves = false;

  /** Starts a new item with the attributes of `<si>` or `<is>`. */
  start(attributes: XmlAttributes): void {
    this.joined = "";
    this.itemPreserves = spaceOf(attributes, false);
    this.preserves = this.itemPreserves;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === "rPh") this.phoneticDepth++;
    else if (name === "r") this.preserves = spaceOf(attributes, this.itemPreserves);
    else if (name === "t" && this.phoneticDepth === 0) {
      this.inText = true;
      this.run = "";
      this.preserves = spaceOf(attributes, this.preserves);
    }
  }

  text(text: string): void {
    if (this.inText) this.run += text;
  }

  close(name: string): void {
    if (name === "rPh") this.phoneticDepth--;
    else if (name === "t" && this.inText) {
      this.joined += this.preserves ? this.run : this.run.replace(XML_SPACE_AT_ENDS, "");
      this.inText = false;
      this.preserves = this.itemPreserves;
    }
  }

  /** The item's text with its escapes decoded. */
  finish(): string {
    return decodeEscapes(this.joined);
  }
}

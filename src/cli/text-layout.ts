import stringWidth from "string-width";

/** Pads to a width in terminal columns, in which a Japanese character takes two. */
export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - stringWidth(text)));
}

/** Like `padEnd`, flush right. */
export function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - stringWidth(text))) + text;
}

/** Width in terminal columns of the widest text; 0 for none. */
export function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, stringWidth(text)), 0);
}

export type Tone = "strong" | "faint" | "red" | "yellow" | "blue" | "green";

const CODES: Readonly<Record<Tone, readonly [on: number, off: number]>> = {
  strong: [1, 22],
  faint: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  blue: [34, 39],
  green: [32, 39],
};

/** Gives text a tone where the terminal shows colours, and leaves it alone elsewhere. */
export type Paint = (tone: Tone, text: string) => string;

/** @param colour Whether the output shows colours. */
export function createPaint(colour: boolean): Paint {
  if (!colour) return (_tone, text) => text;
  return (tone, text) => {
    const [on, off] = CODES[tone];
    return `\u001b[${String(on)}m${text}\u001b[${String(off)}m`;
  };
}

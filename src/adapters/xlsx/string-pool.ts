import type { ReadBudget } from "./read-budget";

/** Enough for the words that repeat in a sheet; a bound, so that a million distinct texts do not fill memory twice. */
const MOST_KNOWN = 50_000;

/** Engines keep a short slice as a copy, a long one as a view of the text that it was cut from. */
const LONGEST_COPIED_SLICE = 12;

/**
 * Keeps one copy of equal strings, each in its own memory: a slice of a chunk of XML would keep the whole chunk.
 */
export class StringPool {
  private readonly budget: ReadBudget;
  private known = new Map<string, string>();

  constructor(budget: ReadBudget) {
    this.budget = budget;
  }

  /**
   * A string equal to `text` that holds on to nothing else.
   *
   * @throws PortError `file-too-large` where the budget for text is used up.
   */
  keep(text: string): string {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    this.budget.keepText(text);
    // Joining and cutting makes the engine write the characters anew.
    const own = text.length > LONGEST_COPIED_SLICE ? ` ${text}`.slice(1) : text;
    if (this.known.size === MOST_KNOWN) this.known = new Map();
    this.known.set(own, own);
    return own;
  }
}

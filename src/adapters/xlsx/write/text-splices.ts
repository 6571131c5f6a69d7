interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Replacements of stretches of one text, collected first and carried out in one pass. */
export class TextSplices {
  private readonly splices: Splice[] = [];

  /** Stretches must not overlap; what is put in at the same place keeps the order in which it was given. */
  replace(start: number, end: number, text: string): void {
    this.splices.push({ start, end, text });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  /** @returns the very same text where nothing was replaced. */
  applyTo(text: string): string {
    if (this.splices.length === 0) return text;
    // The sort is stable.
    const ordered = [...this.splices].sort((a, b) => a.start - b.start || a.end - b.end);
    const pieces: string[] = [];
    let at = 0;
    for (const splice of ordered) {
      if (splice.start < at) throw new Error("two splices overlap");
      pieces.push(text.slice(at, splice.start), splice.text);
      at = splice.end;
    }
    pieces.push(text.slice(at));
    return pieces.join("");
  }
}

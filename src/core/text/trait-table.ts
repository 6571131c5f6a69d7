/** A sum of traits: one bit for each set of characters of which a text holds some. */
export type Traits = number;

/** The engine adds up so many bits without boxing the sum. */
const MOST_TRAITS = 30;

/** What one look at each character of a text finds out, for all who share the table. */
export interface TraitTable {
  /**
   * The trait of texts that hold one of these characters; made once, beside the pattern that it stands for.
   *
   * @param units characters of one UTF-16 unit each
   * @throws where the table has more traits than bits
   */
  readonly traitOf: (units: string) => Traits;
  /** The trait of texts that hold any other character than these; otherwise as `traitOf`. */
  readonly traitOfOthers: (units: string) => Traits;
  /** All traits of a text, or of its stretch from `start` to before `end`. */
  readonly traitsOf: (text: string, start?: number, end?: number) => Traits;
}

/**
 * Makes a table of up to 30 traits.
 *
 * Most texts lack all that a pattern needs. One look at each character tells so for all patterns, where each of them
 * would search the text anew.
 *
 * @example const { traitOf, traitsOf } = createTraitTable();
 *   const ERA = traitOf("平昭");
 *   hasAll(traitsOf("平成30年"), ERA); // true
 */
export function createTraitTable(): TraitTable {
  const traitsOfUnit = new Uint32Array(0x1_0000);
  let known = 0;
  const nextTrait = (): Traits => {
    if (known === MOST_TRAITS) throw new Error(`More than ${String(MOST_TRAITS)} traits.`);
    known += 1;
    return 2 ** (known - 1);
  };
  const give = (code: number, trait: Traits): void => {
    traitsOfUnit[code] = (traitsOfUnit[code] ?? 0) | trait;
  };
  return {
    traitOf(units) {
      const trait = nextTrait();
      for (let at = 0; at < units.length; at += 1) give(units.charCodeAt(at), trait);
      return trait;
    },
    traitOfOthers(units) {
      const trait = nextTrait();
      const codes = new Set([...units].map((unit) => unit.charCodeAt(0)));
      for (let code = 0; code < traitsOfUnit.length; code += 1) if (!codes.has(code)) give(code, trait);
      return trait;
    },
    traitsOf(text, start = 0, end = text.length) {
      let traits = 0;
      for (let at = start; at < end; at += 1) traits |= traitsOfUnit[text.charCodeAt(at)] ?? 0;
      return traits;
    },
  };
}

/** Whether a text of these traits has each of the wanted ones. */
export function hasAll(traits: Traits, wanted: Traits): boolean {
  return (traits & wanted) === wanted;
}

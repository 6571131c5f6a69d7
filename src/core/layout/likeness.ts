/** Pairs of neighbouring characters; a text of one character is its own pair. */
function pairsOf(text: string): readonly string[] {
  const characters = [...text];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index] ?? ""}${character}`);
}

/**
 * How alike two texts are: the share of pairs of neighbouring characters that they have in common (Dice's coefficient).
 *
 * @returns from 0 (nothing in common) to 1 (the same)
 * @see Dice, L. R. (1945): Measures of the amount of ecologic association between species. Ecology 26 (3).
 * @example likeness("担当の課", "担当課") // 0.4
 */
export function likeness(a: string, b: string): number {
  if (a === b) return a === "" ? 0 : 1;
  const left = pairsOf(a);
  const rest = [...pairsOf(b)];
  const total = left.length + rest.length;
  let shared = 0;
  for (const pair of left) {
    const found = rest.indexOf(pair);
    if (found < 0) continue;
    rest.splice(found, 1);
    shared += 1;
  }
  return total === 0 ? 0 : (2 * shared) / total;
}

function countPairs(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let index = 0; index < text.length - 1; index += 1) {
    const pair = text.slice(index, index + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/**
 * How much two texts share, from 0 to 1: Dice's coefficient of their pairs of neighbouring characters.
 *
 * @example computeSimilarity("研修の充実", "研修の拡充") // 0.5
 */
export function computeSimilarity(a: string, b: string): number {
  const pairs = a.length + b.length - 2;
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  const right = countPairs(b);
  let shared = 0;
  for (const [pair, count] of countPairs(a)) shared += Math.min(count, right.get(pair) ?? 0);
  return (2 * shared) / pairs;
}

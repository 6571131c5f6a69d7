import { computeSimilarity } from "../core/text/compute-similarity";

const LEAST_SIMILARITY = 0.5;

function bare(word: string): string {
  return word.toLowerCase().replaceAll("-", "");
}

/**
 * The known word that somebody most likely meant.
 *
 * @returns undefined where none is near
 * @example findNearest("--asof", ["--as-of", "--plan"]) // "--as-of"
 */
export function findNearest(given: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((word) => ({ word, similarity: computeSimilarity(bare(given), bare(word)) }))
    .sort((a, b) => b.similarity - a.similarity);
  return best !== undefined && best.similarity >= LEAST_SIMILARITY ? best.word : undefined;
}

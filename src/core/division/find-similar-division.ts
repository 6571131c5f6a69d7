/** A known division that a name is probably meant to be. */
export interface SimilarDivision {
  readonly name: string;
  /** Characters put in, left out, exchanged or swapped. */
  readonly distance: number;
}

/** Shortest names in which one, and in which two characters may be wrong. */
const ONE_SLIP = 4;
const TWO_SLIPS = 8;

/** Characters by which sister divisions differ on purpose: 第一課 is no slip for 第二課, 東支所 none for 西支所. */
const TELLS_APART = /[0-9一二三四五六七八九十東西南北中央上下左右大小新旧前後甲乙A-Z]/;

/**
 * Edits from one text to another, where exchanging neighbours is one edit (optimal string alignment).
 *
 * @returns the number of edits, or `undefined` beyond `limit`
 */
function editDistance(a: string, b: string, limit: number): number | undefined {
  if (Math.abs(a.length - b.length) > limit) return undefined;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return undefined;
    beforeLast = last;
    last = current;
  }
  const found = last[b.length] ?? 0;
  return found <= limit ? found : undefined;
}

/** Whether all that differs, between the common beginning and the common end, is a character that tells apart. */
function differsOnPurpose(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  return TELLS_APART.test(left) || TELLS_APART.test(right);
}

/**
 * Finds the known division that a name is probably a slip of the pen for.
 *
 * One character may be wrong from four characters on, two from eight on.
 *
 * @returns null for a known name, where none is near enough, or where two are equally near.
 * @example findSimilarDivision("企画部政作課", ["企画部政策課"]) // { name: "企画部政策課", distance: 1 }
 */
export function findSimilarDivision(name: string, known: Iterable<string>): SimilarDivision | null {
  const limit = name.length >= TWO_SLIPS ? 2 : name.length >= ONE_SLIP ? 1 : 0;
  let nearest: SimilarDivision | null = null;
  let isTied = false;
  for (const candidate of new Set(known)) {
    if (candidate === name) return null;
    const distance = limit === 0 ? undefined : editDistance(name, candidate, limit);
    if (distance === undefined || differsOnPurpose(name, candidate)) continue;
    if (nearest === null || distance < nearest.distance) {
      nearest = { name: candidate, distance };
      isTied = false;
    } else if (distance === nearest.distance) {
      isTied = true;
    }
  }
  return isTied ? null : nearest;
}

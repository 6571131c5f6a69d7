import { ANSWER_BYTES, REQUEST_BYTES, SMALL, type Step } from "./step";

/**
 * Packs items into as few groups as their order allows.
 *
 * @param weights what is weighed of an item
 * @param most what each group may weigh, by each of these weights; an item alone may weigh more
 */
export function packByWeight<T>(
  items: readonly T[],
  weights: readonly ((item: T) => number)[],
  most: readonly number[],
): readonly (readonly T[])[] {
  const groups: T[][] = [];
  let room = most;
  for (const item of items) {
    const left = room.map((bytes, index) => bytes - (weights[index]?.(item) ?? 0));
    const current = groups.at(-1);
    if (current === undefined || left.some((bytes) => bytes < 0)) {
      groups.push([item]);
      room = most.map((bytes, index) => bytes - (weights[index]?.(item) ?? 0));
    } else {
      current.push(item);
      room = left;
    }
  }
  return groups;
}

/** Packs steps into requests, by what is sent and what comes back. */
export function packSteps(steps: readonly Step[]): readonly (readonly Step[])[] {
  const weights = [({ bytes }: Step) => bytes, ({ answerBytes = SMALL }: Step) => answerBytes];
  return packByWeight(steps, weights, [REQUEST_BYTES, ANSWER_BYTES]);
}

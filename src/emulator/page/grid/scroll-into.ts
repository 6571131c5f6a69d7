/** Room left beside a target that was brought into view. */
const MARGIN = 8;

/**
 * The scroll position at which a target is in view.
 *
 * @param position where the view starts now
 * @param room how much is seen
 * @param isCentred a target out of view goes a third down the view instead of to its edge
 * @returns the unchanged position where the target is in view already
 * @example scrollInto(0, 500, 900, 924, false) // 432
 */
export function scrollInto(
  position: number,
  room: number,
  start: number,
  end: number,
  isCentred: boolean,
): number {
  const isVisible = start >= position && end <= position + room;
  if (isVisible) return position;
  if (isCentred) return Math.max(0, start - room / 3);
  // A target larger than the view shows its start.
  return start < position || end - start > room ? Math.max(0, start - MARGIN) : end - room + MARGIN;
}

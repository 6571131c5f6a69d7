/** The words that tell what a date is said of stand no further before it. */
const LOOK_BACK = 12;

/** What stands right before a place, for patterns that end there. */
export function textBefore(text: string, at: number): string {
  return text.slice(Math.max(0, at - LOOK_BACK), at);
}

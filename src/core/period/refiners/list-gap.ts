const LIST_GAP = /^\s*(?:・|、|,|と|及び|\/)\s*$/;

/** Whether nothing but a mark of a list stands between two places: 6月・12月, 6月と12月. */
export function isListGap(text: string, start: number, end: number): boolean {
  return LIST_GAP.test(text.slice(start, end));
}

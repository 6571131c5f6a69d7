/** What Excel refuses in the name of a sheet. */
const INVALID = /^$|^'|'$|[\\/?*[\]:]/;
const LONGEST = 31;

/** Whether Excel takes a text as the name of a sheet: at most 31 characters, none of `\ / ? * [ ] :`, no outer apostrophe. */
export function isSheetName(text: string): boolean {
  return text.length <= LONGEST && !INVALID.test(text);
}

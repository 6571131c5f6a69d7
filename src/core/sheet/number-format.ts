/** Literals, escapes, colours, locales and fillers of a number format. */
const NOT_CODES = /"[^"]*"|\\.|\[[^\]]*\]|_.|\*./gu;

/**
 * What is left of a number format without the texts that it shows: its codes, in lower case.
 *
 * @example formatCodes('[$-411]ggge"年"m"月"') // "gggem"
 */
export function formatCodes(format: string): string {
  return format.replaceAll(NOT_CODES, "").toLowerCase();
}

/** Whether a number format shows hundredths: `0.0%`, but not a literal `"%"`. */
export function isPercentFormat(format: string | undefined): boolean {
  return format !== undefined && formatCodes(format).includes("%");
}

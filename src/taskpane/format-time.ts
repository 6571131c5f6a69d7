/** Hours and minutes of a moment (milliseconds since 1970-01-01 UTC) on the computer's clock. */
export function formatTime(milliseconds: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" }).format(milliseconds);
}

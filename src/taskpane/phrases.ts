/**
 * Breaks the lines of a short Japanese text between phrases (`…の状況が／空欄です`), where the browser can. Not for
 * running text, which it leaves ragged.
 */
export const PHRASES = { wordBreak: "auto-phrase" } as const;

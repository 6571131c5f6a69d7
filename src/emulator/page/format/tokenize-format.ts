/** A piece of a number format: text shown as it is, or code letters that stand for parts of the value. */
export interface FormatToken {
  readonly kind: "literal" | "code";
  readonly text: string;
}

/** Quoted text, an escaped character, room or fill for a character, a bracket, a run of one code letter, or the rest. */
const PIECE = /"([^"]*)"|\\(.)|[_*](.)|\[([^\]]*)\]|AM\/PM|General|E[+-]|([ymdhsgear])\5*|./gisu;

/**
 * Splits one section of a number format into tokens. Colours, conditions and locales (`[Red]`, `[$-411]`) are dropped;
 * `[$¥-411]` shows its currency sign.
 *
 * @example tokenizeFormat('ggge"年"') // ggg (code), e (code), 年 (literal)
 */
export function tokenizeFormat(section: string): readonly FormatToken[] {
  const tokens: FormatToken[] = [];
  for (const match of section.matchAll(PIECE)) {
    const [text, quoted, escaped, room, bracket] = match;
    if (quoted !== undefined) tokens.push({ kind: "literal", text: quoted });
    else if (escaped !== undefined) tokens.push({ kind: "literal", text: escaped });
    else if (room !== undefined) tokens.push({ kind: "literal", text: text.startsWith("_") ? " " : "" });
    else if (bracket !== undefined) tokens.push(bracketToken(bracket));
    else tokens.push({ kind: isCode(text) ? "code" : "literal", text });
  }
  return tokens;
}

function isCode(text: string): boolean {
  return /^(AM\/PM|General|[ymdhsgear]+|[0#?.,%]|E[+-])$/i.test(text);
}

function bracketToken(inside: string): FormatToken {
  if (/^(h+|m+|s+)$/i.test(inside)) return { kind: "code", text: `[${inside.toLowerCase()}]` };
  const currency = /^\$([^-]+)(-|$)/.exec(inside)?.[1];
  return { kind: "literal", text: currency ?? "" };
}

/** The sections of a format: positive numbers, negative numbers, zero, text. Semicolons in quotes do not part them. */
export function splitSections(format: string): readonly string[] {
  return format.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])+|(?<=^|;)(?=;|$)/gs) ?? [];
}

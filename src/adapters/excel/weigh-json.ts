/** What a value and the comma behind it weigh in JSON, in bytes of UTF-8: what office.js sends. */
export function weighJson(value: string | number | boolean | null): number {
  const comma = 1;
  if (typeof value !== "string") return String(value).length + comma;
  const quotes = 2;
  let bytes = quotes + comma;
  for (let index = 0; index < value.length; index += 1) bytes += weighUnit(value.charCodeAt(index));
  return bytes;
}

/** @param unit of UTF-16; the two halves of a sign beyond the basic plane weigh two bytes each */
function weighUnit(unit: number): number {
  const [quote, backslash, lineFeed, carriageReturn, tab] = [0x22, 0x5c, 0x0a, 0x0d, 0x09];
  if (unit === quote || unit === backslash) return 2;
  if (unit < 0x20) return unit === lineFeed || unit === carriageReturn || unit === tab ? 2 : 6;
  if (unit < 0x80) return 1;
  if (unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff)) return 2;
  return 3;
}

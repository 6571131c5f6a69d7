import type { FormatToken } from "./tokenize-format";

/**
 * A number without a format, as a cell of ordinary width shows it: at most 11 figures.
 *
 * @example formatGeneral(0.1 + 0.2) // "0.3"
 */
export function formatGeneral(value: number): string {
  const magnitude = Math.abs(value);
  if (magnitude !== 0 && (magnitude >= 1e11 || magnitude < 1e-9)) return toScientific(value, 5, 2);
  return String(Number(value.toPrecision(11)));
}

/** Shows a number (never negative here) by the tokens of one section: digits, thousands, percent, exponents, texts. */
export function formatNumber(value: number, tokens: readonly FormatToken[]): string {
  const isDigit = ({ kind, text }: FormatToken): boolean => kind === "code" && /^[0#?]$/.test(text);
  const first = tokens.findIndex(isDigit);
  const asText = (part: readonly FormatToken[]): string =>
    part
      .map(({ kind, text }) => (kind === "code" && /^general$/i.test(text) ? formatGeneral(value) : text))
      .join("");
  if (first === -1) return asText(tokens.filter(({ kind, text }) => kind === "literal" || text !== ","));

  const last = tokens.length - 1 - [...tokens].reverse().findIndex(isDigit);
  // A decimal point may stand before the first digit.
  const start = tokens[first - 1]?.text === "." ? first - 1 : first;
  const pattern = tokens.slice(start, last + 1).filter(({ kind }) => kind === "code");
  const scale = tokens.slice(last + 1).findIndex(({ text }) => text !== ",");
  const thousands = scale === -1 ? tokens.length - last - 1 : scale;
  const percents = tokens.filter(({ kind, text }) => kind === "code" && text === "%").length;
  const scaled = (value * 100 ** percents) / 1000 ** thousands;
  const digits = formatDigits(scaled, pattern.map(({ text }) => text).join(""));
  return asText(tokens.slice(0, start)) + digits + asText(tokens.slice(last + 1 + thousands));
}

function formatDigits(value: number, pattern: string): string {
  const exponent = /E[+-]([0#?]+)/i.exec(pattern);
  const [integers = "", decimals = ""] = (
    exponent === null ? pattern : pattern.slice(0, exponent.index)
  ).split(".");
  const places = decimals.replace(/[^0#?]/g, "");
  if (exponent !== null) return toScientific(value, places.length, exponent[1]?.length ?? 2);

  const [whole = "", fraction = ""] = roundTo(value, places.length).split(".");
  const wantedDecimals = places.lastIndexOf("0") + 1;
  const shownFraction = fraction.slice(0, wantedDecimals) + fraction.slice(wantedDecimals).replace(/0+$/, "");
  const minimum = integers.replace(/[^0]/g, "").length;
  const figures = whole === "0" && minimum === 0 ? "" : whole.padStart(minimum, "0");
  const grouped = integers.includes(",") ? figures.replace(/\B(?=(\d{3})+$)/g, ",") : figures;
  return decimals === "" && !pattern.includes(".") ? grouped : `${grouped}.${shownFraction}`;
}

/** Rounds a half up, as Excel does, also where binary fractions fall just short of it (1.005 → 1.01). */
function roundTo(value: number, places: number): string {
  const shifted = Number(`${value.toPrecision(15)}e${String(places)}`);
  return Number.isFinite(shifted)
    ? (Math.round(shifted) / 10 ** places).toFixed(places)
    : value.toFixed(places);
}

function toScientific(value: number, decimals: number, exponentDigits: number): string {
  const [mantissa = "", exponent = "+0"] = value.toExponential(decimals).split("e");
  return `${mantissa}E${exponent.slice(0, 1)}${exponent.slice(1).padStart(exponentDigits, "0")}`;
}

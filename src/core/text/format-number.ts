const COUNT = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });
const VALUE = new Intl.NumberFormat("en-US", { maximumFractionDigits: 4 });
const PERCENT = new Intl.NumberFormat("en-US", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const MINUS = "\u2212";

/** @example formatCount(10000) // "10,000" */
export function formatCount(count: number): string {
  return COUNT.format(count);
}

/**
 * A fraction as percent with one decimal and a real minus sign.
 *
 * @example formatPercent(0.5294) // "52.9%"
 */
export function formatPercent(fraction: number): string {
  const text = PERCENT.format(fraction * 100).replace("-", MINUS);
  return `${text === `${MINUS}0.0` ? "0.0" : text}%`;
}

/** Squares and cubes of metres, by their length unit. */
const SQUARED: Readonly<Record<string, string>> = {
  m2: "㎡",
  m3: "㎥",
  km2: "㎢",
  km3: "㎦",
  cm2: "㎠",
  cm3: "㎤",
};

/**
 * A unit as staff write it: reading folds ㎡ to m2, which nobody writes in Japanese.
 *
 * @example formatUnit("m2/人") // "㎡/人"
 */
export function formatUnit(unit: string): string {
  return unit.replaceAll(/(?<![A-Za-z])[kc]?m[23](?![0-9A-Za-z])/g, (length) => SQUARED[length] ?? length);
}

/**
 * A value with its unit as staff write it; percentages come as written (57.5 for 57.5 %).
 *
 * @example formatQuantity(1234.5, "人") // "1,234.5人"
 */
export function formatQuantity(value: number, unit: string): string {
  return `${VALUE.format(value).replace("-", MINUS)}${formatUnit(unit)}`;
}

import { formatQuantity } from "../text/format-number";
import type { FindingData } from "./finding";

/** What a person reads of a finding: what is wrong, why it matters, what to do. */
export interface FindingText {
  readonly message: string;
  readonly why: string;
  readonly action: string;
}

/** Everything a rule says, in one language. */
export interface RuleTexts {
  readonly title: string;
  /** One or two sentences for the catalogue. */
  readonly description: string;
  readonly messages: Readonly<Record<string, (data: FindingData) => FindingText>>;
  /** What a fix does, by its title id. */
  /** What an option means, by its name. */
  readonly options?: Readonly<Record<string, string>>;
  readonly fixes?: Readonly<Record<string, (data: FindingData) => string>>;
}

/**
 * A datum that is a count or a level, as figures are shown everywhere; a text (a cell as it is written) stays. Years, rows
 * and months are no figures in this sense: they go by `datum`.
 *
 * @example figure({ count: 1500 }, "count") // "1,500"
 */
export function figure(data: FindingData, key: string): string {
  const value = data[key];
  return typeof value === "number" ? formatQuantity(value, "") : datum(data, key);
}

/** A datum as text: "" for null, lists joined. */
export function datum(data: FindingData, key: string, separator = "、"): string {
  const value = data[key];
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? value.join(separator) : String(value);
}

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

/** A datum as text: "" for null, lists joined. */
export function datum(data: FindingData, key: string, separator = "、"): string {
  const value = data[key];
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? value.join(separator) : String(value);
}

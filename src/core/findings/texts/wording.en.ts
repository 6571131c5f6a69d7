import type { FindingData } from "../finding";
import { datum } from "../rule-texts";

/** The measure that a finding speaks of. */
export function measure(data: FindingData): string {
  const number = datum(data, "number");
  const name = datum(data, "name");
  const label = [number === "" ? "" : `No. ${number}`, name].filter((part) => part !== "").join(" ");
  return label === "" ? "This measure" : `“${label}”`;
}

/** Who bears the same number; nothing where none of them has a name. */
export function shared(data: FindingData): string {
  const names = datum(data, "names", "” and “");
  return names === "" ? "" : `It stands at “${names}”. `;
}

/** 1 place, 40 places. */
export function places(count: string): string {
  return count === "1" ? "1 place" : `${count} places`;
}

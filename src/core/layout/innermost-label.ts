import { normalizeLabel } from "./normalize-label";

/** What the lowest of the headings over a column says, as labels are compared; empty where there is none. */
export function innermostLabel(path: readonly string[]): string {
  return normalizeLabel(path.at(-1) ?? "");
}

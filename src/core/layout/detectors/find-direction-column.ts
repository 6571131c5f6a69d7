import type { FieldName } from "../../plan/plan";
import type { Grid } from "../../sheet/grid";
import { parseDirection } from "../../status/parse-direction";
import { isSure } from "../match-field";
import type { HeaderBand } from "./find-headers";
import { yearOfHeading } from "./heading-year";
import { sampleTexts, share } from "./sample-texts";

const MOST = 0.6;

/**
 * Of several columns that tell where measures go, one for each year, the latest: by its year, else the rightmost.
 *
 * @returns `undefined` where at most one column does
 */
export function findDirectionColumn(
  grid: Grid,
  header: HeaderBand,
  endRow: number,
  chosen: ReadonlyMap<number, FieldName>,
): number | undefined {
  const candidates = header.columns.filter(
    ({ column, match, isMapped }) =>
      !isMapped &&
      isSure(match) &&
      match.field === "direction" &&
      (chosen.get(column) ?? "direction") === "direction",
  );
  if (candidates.length < 2) return undefined;
  const speaking = candidates.filter(
    ({ column }) =>
      share(sampleTexts(grid, header, endRow, column), (text) => parseDirection(text) !== null) >= MOST,
  );
  return [...speaking].sort((a, b) => yearOfHeading(b) - yearOfHeading(a) || b.column - a.column)[0]?.column;
}

import type { FieldName } from "../../plan/plan";
import type { Grid } from "../../sheet/grid";
import { isMeasureNumber } from "../measure-number";
import { columnOf } from "./column-of";
import { isMappedColumn, type HeaderBand } from "./find-headers";
import { sampleTexts } from "./sample-texts";

const LONGEST_NAME = 60;
const FEWEST_MEASURES = 2;

/** The column right behind the numbers under a heading that nobody knows (行動). */
function unknownBehind(
  { columns }: HeaderBand,
  number: number | undefined,
  chosen: ReadonlyMap<number, FieldName>,
): number | undefined {
  const heading = columns.find(({ column }) => number !== undefined && column > number);
  return heading?.match === undefined && !chosen.has(heading?.column ?? -1) ? heading?.column : undefined;
}

/**
 * Where numbers count what stands behind them, and the names before them are written once for several (施策｜No.｜取組内容),
 * the names are what measures belong to, and the contents their names.
 *
 * @param chosen takes the contents as names
 */
export function nameBehindNumbers(
  grid: Grid,
  header: HeaderBand,
  endRow: number,
  chosen: Map<number, FieldName>,
): void {
  const [name, number] = (["name", "measureNumber"] as const).map((field) => columnOf(chosen, field));
  const content = columnOf(chosen, "content") ?? unknownBehind(header, number, chosen);
  if (name === undefined || number === undefined || content === undefined) return;
  if (name > number || number > content || isMappedColumn(header, name) || isMappedColumn(header, content))
    return;
  const numbers = sampleTexts(grid, header, endRow, number).filter(isMeasureNumber).length;
  const names = sampleTexts(grid, header, endRow, name).length;
  const contents = sampleTexts(grid, header, endRow, content);
  const areNames =
    contents.length === numbers &&
    new Set(contents).size === contents.length &&
    contents.every((text) => text.length <= LONGEST_NAME);
  if (numbers < FEWEST_MEASURES || names >= numbers || !areNames) return;
  chosen.set(name, "policyArea");
  chosen.set(content, "name");
}

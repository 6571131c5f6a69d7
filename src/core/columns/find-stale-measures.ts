import { fromSerial, type CalendarDay } from "../calendar/calendar-day";
import type { StaleMeasure } from "../findings/stale-measure";
import type { FieldSource } from "../layout/raw-plan";
import type { Measure, MeasureSource, Plan } from "../plan/plan";
import { cellRefKey } from "../sheet/address";
import { createGrid, type Grid } from "../sheet/grid";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import { nameCellOf } from "./apply-entries";
import type { TrackedBlock } from "./own-names";
import { mirroredCell, rowKey } from "./read-entries";
import type { OwnParts } from "./read-own";

/** Measures by the row that they stand in, and by the cell that a row of the register shows. */
function indexMeasures(
  { measures }: Plan,
  fieldsOf: (source: MeasureSource) => FieldSource,
): ReadonlyMap<string, Measure> {
  const index = new Map<string, Measure>();
  for (const measure of measures)
    for (const source of measure.sources) {
      index.set(rowKey(source.sheet, source.at.row), measure);
      index.set(cellRefKey(nameCellOf(source, fieldsOf(source))), measure);
    }
  return index;
}

function measureOfRow(
  block: TrackedBlock,
  grid: Grid,
  row: number,
  index: ReadonlyMap<string, Measure>,
): Measure | undefined {
  const names = block.columns.get("name");
  if (names === undefined) return index.get(rowKey(block.sheet, row));
  const at = mirroredCell(grid.cellAt(row, names.left));
  return at === undefined ? undefined : index.get(cellRefKey(at));
}

function judgeRow(
  measure: Measure,
  block: TrackedBlock,
  grid: Grid,
  row: number,
  dateSystem: 1900 | 1904,
): StaleMeasure | undefined {
  const dues = block.columns.get("due");
  const notes = block.columns.get("note");
  if (dues === undefined || notes === undefined) return undefined;
  const at = grid.ref(row, dues.left);
  const entered = measure.entered?.due;
  const read = measure.entered === undefined ? measure.due : measure.entered.read.due;
  if (entered !== undefined)
    return read === null ? undefined : { kind: "entered", measure, at, shown: entered.day, read };
  const cell = grid.cellAt(row, dues.left);
  const isOurs = grid.cellAt(row, notes.left)?.formula !== undefined;
  if (!isOurs || cell?.formula !== undefined || typeof cell?.value === "string") return undefined;
  const shown: CalendarDay | null =
    typeof cell?.value === "number" ? (fromSerial(cell.value, dateSystem) ?? null) : null;
  return shown === read ? undefined : { kind: "textChanged", measure, at, shown, read };
}

/** Finds measures whose row in our columns has fallen behind their texts, and rows that came after the columns. */
export function findStaleMeasures(
  snapshot: WorkbookSnapshot,
  { tracked }: OwnParts,
  plan: Plan,
  fieldsOf: (source: MeasureSource) => FieldSource,
): readonly StaleMeasure[] {
  const index = indexMeasures(plan, fieldsOf);
  const stale: StaleMeasure[] = [];
  const told = new Set<Measure>();
  const sheets = new Set<string>();
  for (const block of tracked.blocks) {
    const sheet = snapshot.sheets.find(({ name }) => name === block.sheet);
    const judgements = block.columns.get("judgement");
    if (sheet === undefined || judgements === undefined) continue;
    sheets.add(block.sheet);
    const grid = createGrid(sheet);
    for (let row = judgements.top + 1; row <= judgements.bottom; row++) {
      const measure = measureOfRow(block, grid, row, index);
      if (measure === undefined || grid.cellAt(row, judgements.left)?.formula === undefined) continue;
      told.add(measure);
      const found = judgeRow(measure, block, grid, row, snapshot.dateSystem);
      if (found !== undefined) stale.push(found);
    }
  }
  for (const measure of plan.measures) {
    const source = measure.sources.find((each) => sheets.has(each.sheet));
    if (source === undefined || told.has(measure)) continue;
    stale.push({ kind: "missingRow", measure, at: source.at, shown: null, read: measure.due });
  }
  return stale;
}

import type { Area } from "../../../core/sheet/snapshot";
import { weighJson } from "../weigh-json";
import type { Block } from "./cell-blocks";
import type { Writing } from "./cell-writing";

/** What the format of one area weighs in a request: its range, and what sets it. */
const BYTES_OF_AREA = 450;

type OpenRange = (area: Area) => Excel.Range;

/** How the number formats of a block are set. */
export interface FormatPlan {
  /** About what it weighs in a request. */
  readonly bytes: number;
  readonly queue: (open: OpenRange) => void;
}

const NOTHING: FormatPlan = { bytes: 0, queue: () => undefined };

/** A single number format for all cells of a range: office.js takes it, its types do not say so. */
export function setNumberFormat(range: Excel.Range, format: string): void {
  const forAll: unknown = format;
  range.numberFormat = forAll as string[][];
}

/**
 * Plans the number formats of a block: one for each area that has the same throughout, or cell by cell where that is
 * lighter. A column of days has one format, which is longer than the days.
 *
 * @param pick the format of a cell, `null` where it stays
 */
export function planNumberFormats(block: Block, pick: (writing: Writing) => string | null): FormatPlan {
  const formats = block.rows.map((row) =>
    row.map((writing) => (writing === undefined ? null : pick(writing))),
  );
  const areas = joinAreas(block.area, formats);
  if (areas.length === 0) return NOTHING;
  const areaBytes = areas.reduce((sum, { format }) => sum + BYTES_OF_AREA + weighJson(format), 0);
  const gridBytes = formats.flat().reduce((sum, format) => sum + weighJson(format), BYTES_OF_AREA);
  if (areaBytes <= gridBytes) {
    return {
      bytes: areaBytes,
      queue: (open) => {
        for (const { area, format } of areas) setNumberFormat(open(area), format);
      },
    };
  }
  return {
    bytes: gridBytes,
    queue: (open) => {
      // office.js types grids without null, which leaves a cell as it is.
      open(block.area).numberFormat = formats as string[][];
    },
  };
}

interface FormatArea {
  readonly area: Area;
  readonly format: string;
}

/** Runs of one format down each column, joined with the same runs of the column before. */
function joinAreas(
  { top, left }: Area,
  formats: readonly (readonly (string | null)[])[],
): readonly FormatArea[] {
  const areas: FormatArea[] = [];
  let before = new Map<string, number>();
  for (let x = 0; x < (formats[0]?.length ?? 0); x += 1) {
    const here = new Map<string, number>();
    for (const { first, last, format } of runsOf(formats.map((row) => row[x] ?? null))) {
      const key = `${String(first)},${String(last)},${format}`;
      const index = before.get(key) ?? areas.length;
      const joined = areas[index]?.area;
      const column = left + x;
      areas[index] = {
        area: { top: top + first, bottom: top + last, left: joined?.left ?? column, right: column },
        format,
      };
      here.set(key, index);
    }
    before = here;
  }
  return areas;
}

function runsOf(formats: readonly (string | null)[]) {
  const runs: { readonly first: number; last: number; readonly format: string }[] = [];
  for (const [index, format] of formats.entries()) {
    const run = runs.at(-1);
    if (format === null) continue;
    if (run?.format === format && run.last === index - 1) run.last = index;
    else runs.push({ first: index, last: index, format });
  }
  return runs;
}

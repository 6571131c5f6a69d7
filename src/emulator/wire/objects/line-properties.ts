import type { Arguments } from "../arguments";
import { HostError } from "../host-error";
import type { RangeTarget } from "./range";
import { columnPoints } from "./range-format";

type Reader = (index: number) => unknown;

/** Reads the wanted properties, a tree of names and `true`, of one row or column. */
function readWanted(
  wanted: unknown,
  readers: Readonly<Record<string, Reader>>,
  index: number,
  path = "",
): Readonly<Record<string, unknown>> {
  if (typeof wanted !== "object" || wanted === null) return {};
  return Object.fromEntries(
    Object.entries(wanted).map(([name, below]: [string, unknown]) => {
      if (typeof below === "object") return [name, readWanted(below, readers, index, `${path}${name}.`)];
      const read = readers[path + name];
      if (read === undefined) {
        throw new HostError("ApiNotFound", `The stand-in host does not know ${path}${name} here.`);
      }
      return [name, read(index)];
    }),
  );
}

function listLines(first: number, last: number, args: Arguments, readers: Readonly<Record<string, Reader>>) {
  return Array.from({ length: last - first + 1 }, (_, offset) =>
    readWanted(args.value(0), readers, first + offset),
  );
}

/** Answers `getRowProperties` as far as this host knows the properties. */
export function listRowProperties({ sheet, area }: RangeTarget, args: Arguments): unknown {
  return listLines(area.top, area.bottom, args, {
    rowHidden: (row) => sheet.hiddenRows.has(row),
    rowIndex: (row) => row,
  });
}

/** Answers `getColumnProperties` as far as this host knows the properties. */
export function listColumnProperties(range: RangeTarget, args: Arguments): unknown {
  const { sheet, area } = range;
  return listLines(area.left, area.right, args, {
    columnHidden: (column) => sheet.hiddenColumns.has(column),
    columnIndex: (column) => column,
    "format.columnWidth": (column) => columnPoints(range, column),
    "format.useStandardWidth": (column) => sheet.columnWidths.at(column) === undefined,
  });
}

import type { CellBorder } from "../../../core/sheet/cell-format";
import type { Side } from "../../model/cell-style";
import type { WorkbookModel } from "../../model/workbook-model";
import { HostError } from "../host-error";
import { defineObjectType, type ObjectType } from "../object-type";
import { asColor, asWord } from "../value-checks";
import type { RangeTarget } from "./range";
import { changeStyle, withBorder } from "./range-style";

/** The lines of a range as the rich API names them. */
const BORDER_INDEXES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;
export type BorderIndex = (typeof BORDER_INDEXES)[number];

export interface BorderTarget {
  readonly range: RangeTarget;
  readonly index: BorderIndex;
}

const DEFAULT_BORDER: CellBorder = { style: "thin", color: "#000000" };
const WEIGHTS: Readonly<Record<string, CellBorder["style"]>> = {
  Hairline: "hair",
  Thin: "thin",
  Medium: "medium",
};

/** The sides of a cell that a line of the range runs along. */
function sidesOf({ range: { area }, index }: BorderTarget, row: number, column: number): readonly Side[] {
  switch (index) {
    case "EdgeTop":
      return row === area.top ? ["top"] : [];
    case "EdgeBottom":
      return row === area.bottom ? ["bottom"] : [];
    case "EdgeLeft":
      return column === area.left ? ["left"] : [];
    case "EdgeRight":
      return column === area.right ? ["right"] : [];
    case "InsideVertical":
      return [
        ...(column > area.left ? (["left"] as const) : []),
        ...(column < area.right ? (["right"] as const) : []),
      ];
    case "InsideHorizontal":
      return [
        ...(row > area.top ? (["top"] as const) : []),
        ...(row < area.bottom ? (["bottom"] as const) : []),
      ];
  }
}

/** The line that all places of a range's line have in common: `undefined` for none, null where they differ. */
function readBorder(target: BorderTarget): CellBorder | null | undefined {
  const { sheet, area } = target.range;
  const seen: (CellBorder | undefined)[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      for (const side of sidesOf(target, row, column)) seen.push(sheet.styleAt(row, column)?.borders?.[side]);
    }
  }
  const [first] = seen;
  return seen.every((border) => border?.style === first?.style && border?.color === first?.color)
    ? first
    : null;
}

function writeBorder(
  target: BorderTarget,
  model: WorkbookModel,
  change: (border: CellBorder | undefined) => CellBorder | undefined,
): void {
  changeStyle(target.range, model, (style, row, column) =>
    sidesOf(target, row, column).reduce(
      (changed, side) => withBorder(changed, side, change(changed.borders?.[side])),
      style,
    ),
  );
}

/** `Excel.RangeBorder`: one of the lines of a range. */
export const rangeBorderType: ObjectType<BorderTarget> = defineObjectType({
  name: "RangeBorder",
  identify: ({ index }) => ({ _Id: index }),
  members: {
    Color: {
      since: "1.1",
      get: (target) => {
        const border = readBorder(target);
        return border === null ? null : (border?.color ?? "#000000");
      },
      set: (target, value, { model }) => {
        const color = asColor(value);
        writeBorder(target, model, (border) => ({ ...(border ?? DEFAULT_BORDER), color }));
      },
    },
    SideIndex: { since: "1.1", get: ({ index }) => index },
    Style: {
      since: "1.1",
      get: (target) => {
        const border = readBorder(target);
        if (border === null) return null;
        if (border === undefined) return "None";
        return border.style === "double" ? "Double" : "Continuous";
      },
      set: (target, value, { model }) => {
        const { rows, columns } = {
          rows: target.range.area.bottom - target.range.area.top,
          columns: target.range.area.right - target.range.area.left,
        };
        // Excel has no lines between the cells of a single row or column, and says so.
        if (
          (target.index === "InsideVertical" && columns === 0) ||
          (target.index === "InsideHorizontal" && rows === 0)
        ) {
          throw new HostError("GeneralException", "The range has no lines inside.");
        }
        const style = asWord(value, ["None", "Continuous", "Double"] as const);
        writeBorder(target, model, (border) => {
          if (style === "None") return undefined;
          const before = border ?? DEFAULT_BORDER;
          if (style === "Double") return { ...before, style: "double" };
          return { ...before, style: before.style === "double" ? "thin" : before.style };
        });
      },
    },
    Weight: {
      since: "1.1",
      get: (target) => {
        const border = readBorder(target);
        if (border === null) return null;
        return Object.entries(WEIGHTS).find(([, style]) => style === border?.style)?.[0] ?? "Thick";
      },
      set: (target, value, { model }) => {
        const weight = asWord(value, Object.keys(WEIGHTS));
        const style = WEIGHTS[weight] ?? "thin";
        writeBorder(target, model, (border) => ({ ...(border ?? DEFAULT_BORDER), style }));
      },
    },
  },
});

/** `Excel.RangeBorderCollection`. */
export const rangeBorderCollectionType: ObjectType<RangeTarget> = defineObjectType({
  name: "RangeBorderCollection",
  items: (range) => BORDER_INDEXES.map((index) => rangeBorderType.bind({ range, index })),
  item: (range, args) => rangeBorderType.bind({ range, index: asWord(args.value(0), BORDER_INDEXES) }),
  members: {
    Count: { since: "1.1", get: () => BORDER_INDEXES.length },
    GetItem: {
      since: "1.1",
      open: (range, args) => rangeBorderType.bind({ range, index: asWord(args.value(0), BORDER_INDEXES) }),
    },
  },
});

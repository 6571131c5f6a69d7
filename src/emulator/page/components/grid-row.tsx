import { memo } from "react";
import { formatAddress } from "../../../core/sheet/address";
import type { Area } from "../../../core/sheet/snapshot";
import type { SheetModel } from "../../model/sheet-model";
import type { WorkbookModel } from "../../model/workbook-model";
import { formatCell } from "../format/format-cell";
import { spillColumn, type GridLayout } from "../grid/grid-layout";
import { cellStyle, fontScale } from "../look/cell-style";
import { conditionalLook, type DataBar } from "../look/conditional-look";
import { toLook } from "../look/dress-sheet";
import type { SheetLook } from "../look/sheet-look";

export interface GridRowProps {
  readonly model: WorkbookModel;
  readonly sheet: SheetModel;
  readonly layout: GridLayout;
  readonly look: SheetLook | undefined;
  readonly row: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The selection where it reaches into this row. */
  readonly selection: Area | undefined;
  /** Draws the row again when cells have changed. */
  readonly revision: number;
  /** A second drawing of cells that stay in view: not for screen readers, and found under no id. */
  readonly isCopy?: boolean;
}

/** One row of the grid: its heading and the cells that are in view. Content is only ever text. */
export const GridRow = memo(function GridRow(props: GridRowProps): React.JSX.Element {
  const { model, sheet, layout, look, row, selection, isCopy = false } = props;
  const { rows, columns } = layout;
  const style = {
    top: rows.start(row),
    height: rows.size(row),
    "--row-height": `${String(rows.size(row))}px`,
  };
  return (
    <div role="row" aria-rowindex={row + 2} className="grid-row" style={style}>
      <div role="rowheader" className={selection === undefined ? "row-heading" : "row-heading is-selected"}>
        {row + 1}
      </div>
      {columnsToDraw(props).map((column) => {
        const area = layout.merges.areaAt(row, column);
        const cell = sheet.cellAt(row, column);
        const shown = formatCell(cell ?? { value: null }, model.dateSystem);
        const conditional = conditionalLook(model, sheet, row, column);
        const own = cell?.style === undefined ? look?.cellAt(row, column) : toLook(cell.style);
        const dress = { ...own, ...conditional.look };
        const align = dress?.align ?? shown.align;
        const isMerged = area.bottom > area.top || area.right > area.left;
        const isNumber = typeof cell?.value === "number";
        const spill =
          isNumber || align === "center"
            ? column
            : spillColumn(sheet, layout, row, column, shown.text, {
                scale: fontScale(dress),
                toLeft: align === "right",
              });
        const first = Math.min(column, spill);
        const last = Math.max(area.right, spill);
        return (
          <div
            key={column}
            {...(isCopy ? {} : { id: `cell-${formatAddress(row, column)}` })}
            role="gridcell"
            aria-colindex={column + 2}
            aria-selected={selection !== undefined && selection.left <= column && column <= selection.right}
            {...(isMerged
              ? { "aria-colspan": area.right - area.left + 1, "aria-rowspan": area.bottom - area.top + 1 }
              : {})}
            className={[
              "cell",
              `align-${align}`,
              isMerged && "is-merged",
              spill !== column && "is-spilling",
              isNumber && "is-number",
            ]
              .filter(Boolean)
              .join(" ")}
            style={{
              left: columns.start(first),
              width: columns.extent(first, last),
              height: rows.extent(area.top, area.bottom),
              ...cellStyle(dress),
              ...barStyle(conditional.bar),
            }}
          >
            {shown.text === "" ? null : <span>{shown.text}</span>}
          </div>
        );
      })}
    </div>
  );
});

/** A bar behind a figure, from the cell's left edge. */
function barStyle(bar: DataBar | undefined): React.CSSProperties {
  if (bar === undefined) return {};
  const end = `${String(Math.round(bar.share * 100))}%`;
  return { backgroundImage: `linear-gradient(to right, ${bar.color} ${end}, transparent ${end})` };
}

/** The columns in view that are not covered by a merged cell, and cells left of the view that reach into it. */
function columnsToDraw({ sheet, layout, row, firstColumn, lastColumn }: GridRowProps): readonly number[] {
  const drawn: number[] = [];
  let before = firstColumn - 1;
  while (
    before > 0 &&
    (sheet.cellAt(row, before)?.value ?? null) === null &&
    layout.merges.at(row, before) === undefined
  ) {
    before -= 1;
  }
  for (let column = Math.max(before, 0); column <= lastColumn; column += 1) {
    if (column !== before && column < firstColumn) continue;
    const { top, left } = layout.merges.areaAt(row, column);
    if (top === row && !drawn.includes(left) && layout.columns.extent(left, column) > 0) drawn.push(left);
  }
  return drawn;
}

import { useCallback, useLayoutEffect, useRef, useState, useSyncExternalStore } from "react";
import { columnName, formatAddress } from "../../../core/sheet/address";
import type { Area } from "../../../core/sheet/snapshot";
import { formatCell } from "../format/format-cell";
import { moveSelection } from "../grid/move-selection";
import { scrollInto } from "../grid/scroll-into";
import { strings } from "../strings.ja";
import { cellEntry } from "../workbook/cell-entry";
import type { WorkbookView } from "../workbook/workbook-view";
import { CellEditor } from "./cell-editor";
import { GridRow } from "./grid-row";

export const HEADING_WIDTH = 46;
export const HEADING_HEIGHT = 24;
/** Rows and columns drawn beyond what is seen, so that quick scrolling shows no holes. */
const OVERSCAN = 4;

export interface SheetGridProps {
  readonly view: WorkbookView;
  /** Tells the person why nothing happened; `undefined` takes the last word back. */
  readonly onNotice: (text: string | undefined) => void;
}

interface Viewport {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The active sheet as a grid that draws only what is seen. */
export function SheetGrid({ view, onNotice }: SheetGridProps): React.JSX.Element {
  const state = useSyncExternalStore(view.subscribe, view.state);
  const { sheet, layout, look, selection, selectedBy, revision } = state;
  const { rows, columns } = layout;
  const { dateSystem } = view.model;
  const scroller = useRef<HTMLDivElement>(null);
  const [viewport, setViewport] = useState<Viewport>({ left: 0, top: 0, width: 1200, height: 800 });
  const [draft, setDraft] = useState<string | null>(null);

  const observe = useCallback((element: HTMLDivElement | null) => {
    scroller.current = element;
    if (element === null) return;
    const measure = (): void => {
      const { scrollLeft: left, scrollTop: top, clientWidth: width, clientHeight: height } = element;
      setViewport({ left, top, width, height });
    };
    const resizes = new ResizeObserver(measure);
    resizes.observe(element);
    element.addEventListener("scroll", measure, { passive: true });
    return () => {
      resizes.disconnect();
      element.removeEventListener("scroll", measure);
    };
  }, []);

  const box = {
    left: columns.start(selection.left),
    top: rows.start(selection.top),
    width: columns.extent(selection.left, selection.right),
    height: rows.extent(selection.top, selection.bottom),
  };

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const target = layout.merges.areaAt(selection.top, selection.left);
    const isCentred = selectedBy === "add-in";
    const room = {
      width: element.clientWidth - HEADING_WIDTH,
      height: element.clientHeight - HEADING_HEIGHT,
    };
    element.scrollTop = scrollInto(
      element.scrollTop,
      room.height,
      rows.start(target.top),
      rows.start(target.bottom + 1),
      isCentred,
    );
    element.scrollLeft = scrollInto(
      element.scrollLeft,
      room.width,
      columns.start(target.left),
      columns.start(target.right + 1),
      isCentred,
    );
    // The columns and rows are not watched: a new height somewhere shall not move what the person looks at.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [sheet, selection.top, selection.left, selectedBy]);

  const window: Area = {
    top: Math.max(0, rows.indexAt(viewport.top) - OVERSCAN),
    bottom: Math.min(rows.count - 1, rows.indexAt(viewport.top + viewport.height) + OVERSCAN),
    left: Math.max(0, columns.indexAt(viewport.left) - OVERSCAN),
    right: Math.min(columns.count - 1, columns.indexAt(viewport.left + viewport.width) + OVERSCAN),
  };
  const drawnRows = new Set(layout.merges.within(window).map(({ top }) => top));
  for (let row = window.top; row <= window.bottom; row += 1) if (rows.size(row) > 0) drawnRows.add(row);
  const drawnColumns = Array.from(
    { length: window.right - window.left + 1 },
    (_, index) => window.left + index,
  );

  const cell = sheet.cellAt(selection.top, selection.left);
  const label = strings.cell(
    formatAddress(selection.top, selection.left),
    formatCell(cell ?? { value: null }, dateSystem).text,
  );

  function selectAt(event: React.MouseEvent<HTMLDivElement>): void {
    const canvas = event.currentTarget.getBoundingClientRect();
    const x = event.clientX - canvas.left - HEADING_WIDTH;
    const y = event.clientY - canvas.top - HEADING_HEIGHT;
    if (x < 0 || y < 0) return;
    view.select(sheet, layout.merges.areaAt(rows.indexAt(y), columns.indexAt(x)));
    onNotice(undefined);
  }

  function mayEdit(): boolean {
    const refusal = sheet.isProtected
      ? strings.protectedSheet
      : cell?.formula === undefined
        ? undefined
        : strings.formulaCell;
    onNotice(refusal);
    return refusal === undefined;
  }

  return (
    <div
      ref={observe}
      className="grid-scroller"
      role="grid"
      aria-label={strings.grid(sheet.name)}
      aria-rowcount={rows.count + 1}
      aria-colcount={columns.count + 1}
      aria-activedescendant={`cell-${formatAddress(selection.top, selection.left)}`}
    >
      {/* Pointers only: the keyboard's way is the editor below. */}
      <div
        className={look?.showsGridLines === false ? "grid-canvas is-without-lines" : "grid-canvas"}
        style={{ width: HEADING_WIDTH + columns.length, height: HEADING_HEIGHT + rows.length }}
        onMouseDown={(event) => {
          if (event.target instanceof HTMLTextAreaElement) return;
          event.preventDefault();
          selectAt(event);
          scroller.current?.querySelector("textarea")?.focus({ preventScroll: true });
        }}
        onDoubleClick={() => {
          if (mayEdit()) setDraft(cellEntry(cell, dateSystem));
        }}
        role="presentation"
      >
        <div role="row" aria-rowindex={1} className="column-headings">
          <div role="columnheader" aria-colindex={1} className="corner" />
          {drawnColumns.map((column) =>
            columns.size(column) === 0 ? null : (
              <div
                key={column}
                role="columnheader"
                aria-colindex={column + 2}
                className={
                  selection.left <= column && column <= selection.right
                    ? "column-heading is-selected"
                    : "column-heading"
                }
                style={{ left: HEADING_WIDTH + columns.start(column), width: columns.size(column) }}
              >
                {columnName(column)}
              </div>
            ),
          )}
        </div>
        <div className="grid-body" role="rowgroup">
          {[...drawnRows]
            .sort((a, b) => a - b)
            .map((row) => (
              <GridRow
                key={row}
                sheet={sheet}
                layout={layout}
                look={look}
                dateSystem={dateSystem}
                row={row}
                firstColumn={window.left}
                lastColumn={window.right}
                selection={selection.top <= row && row <= selection.bottom ? selection : undefined}
                revision={revision}
              />
            ))}
          <div
            key={selectedBy === "add-in" ? `${sheet.id}${label}` : "selection"}
            className={selectedBy === "add-in" ? "selection is-pointed-out" : "selection"}
            style={{ ...box, left: HEADING_WIDTH + box.left }}
          />
          <CellEditor
            box={{ ...box, left: HEADING_WIDTH + box.left }}
            label={label}
            entry={cellEntry(cell, dateSystem)}
            mayEdit={mayEdit}
            draft={draft}
            onDraft={setDraft}
            onCommit={(text) => {
              view.model.enterText(sheet, selection.top, selection.left, text);
            }}
            onMove={(move) => {
              onNotice(undefined);
              view.select(sheet, moveSelection(layout, selection, move, viewport.height - HEADING_HEIGHT));
            }}
          />
        </div>
      </div>
    </div>
  );
}

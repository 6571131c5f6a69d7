import { useState, useSyncExternalStore } from "react";
import { columnName, formatAddress } from "../../../core/sheet/address";
import type { Area } from "../../../core/sheet/snapshot";
import { formatCell } from "../format/format-cell";
import { HEADING_HEIGHT, HEADING_WIDTH } from "../grid/headings";
import { moveSelection } from "../grid/move-selection";
import { useScrollToSelection } from "../hooks/use-scroll-to-selection";
import { useViewport } from "../hooks/use-viewport";
import { strings } from "../strings.ja";
import { cellEntry } from "../workbook/cell-entry";
import type { WorkbookView } from "../workbook/workbook-view";
import { listValues, refuseEntry } from "../workbook/list-values";
import { CellEditor } from "./cell-editor";
import { FrozenPanes } from "./frozen-panes";
import { GridRow } from "./grid-row";
import { SheetCharts } from "./sheet-charts";
import { ValueList } from "./value-list";

/** Rows and columns drawn beyond what is seen, so that quick scrolling shows no holes. */
const OVERSCAN = 4;

export interface SheetGridProps {
  readonly view: WorkbookView;
  /** Tells the person why nothing happened; `undefined` takes the last word back. */
  readonly onNotice: (text: string | undefined) => void;
}

/** The active sheet as a grid that draws only what is seen. */
export function SheetGrid({ view, onNotice }: SheetGridProps): React.JSX.Element {
  const state = useSyncExternalStore(view.subscribe, view.state);
  const { sheet, layout, look, selection, selectedBy, revision } = state;
  const { rows, columns } = layout;
  const { model } = view;
  const { dateSystem } = model;
  const { scroller, observe, viewport } = useViewport();
  const [draft, setDraft] = useState<string | null>(null);
  /** The cell whose list of values is open. */
  const [openList, setOpenList] = useState<string>();

  const box = {
    left: columns.start(selection.left),
    top: rows.start(selection.top),
    width: columns.extent(selection.left, selection.right),
    height: rows.extent(selection.top, selection.bottom),
  };

  const frozenHeight = rows.start(sheet.frozen.rows);
  const frozenWidth = columns.start(sheet.frozen.columns);

  useScrollToSelection(scroller, view);

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
    const element = scroller.current;
    if (element === null) return;
    const seen = element.getBoundingClientRect();
    const [seenX, seenY] = [
      event.clientX - seen.left - HEADING_WIDTH,
      event.clientY - seen.top - HEADING_HEIGHT,
    ];
    if (seenX < 0 || seenY < 0) return;
    const x = seenX < frozenWidth ? seenX : seenX + element.scrollLeft;
    const y = seenY < frozenHeight ? seenY : seenY + element.scrollTop;
    setOpenList(undefined);
    view.select(sheet, layout.merges.areaAt(rows.indexAt(y), columns.indexAt(x)));
    onNotice(undefined);
  }

  function focusEditor(): void {
    scroller.current?.querySelector("textarea")?.focus({ preventScroll: true });
  }

  function mayEdit(): boolean {
    const isLocked = sheet.isProtected && sheet.styleAt(selection.top, selection.left)?.locked !== false;
    const refusal = isLocked ? strings.protectedSheet : undefined;
    onNotice(refusal);
    return refusal === undefined;
  }

  function enter(text: string): boolean {
    const refusal = refuseEntry(model, sheet, selection.top, selection.left, text);
    onNotice(refusal);
    if (refusal === undefined) model.enterText(sheet, selection.top, selection.left, text);
    return refusal === undefined;
  }

  /** @param indent where the first column starts */
  function heading(column: number, indent: number): React.JSX.Element | null {
    if (columns.size(column) === 0) return null;
    const isSelected = selection.left <= column && column <= selection.right;
    return (
      <div
        key={column}
        role="columnheader"
        aria-colindex={column + 2}
        className={isSelected ? "column-heading is-selected" : "column-heading"}
        style={{ left: indent + columns.start(column), width: columns.size(column) }}
      >
        {columnName(column)}
      </div>
    );
  }

  const address = `${sheet.id}${formatAddress(selection.top, selection.left)}`;
  const values = listValues(model, sheet, selection.top, selection.left);
  const shownBox = { ...box, left: HEADING_WIDTH + box.left };
  const rowProps = { model, sheet, layout, look, revision };

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
        className={sheet.showGridlines ? "grid-canvas" : "grid-canvas is-without-lines"}
        style={{ width: HEADING_WIDTH + columns.length, height: HEADING_HEIGHT + rows.length }}
        onMouseDown={(event) => {
          if (event.target instanceof HTMLTextAreaElement) return;
          event.preventDefault();
          selectAt(event);
          focusEditor();
        }}
        onDoubleClick={() => {
          if (mayEdit()) setDraft(cellEntry(cell, dateSystem));
        }}
        role="presentation"
      >
        <div role="row" aria-rowindex={1} className="column-headings">
          <div role="columnheader" aria-colindex={1} className="corner" />
          {drawnColumns.map((column) => heading(column, HEADING_WIDTH))}
          {sheet.frozen.columns === 0 ? null : (
            <div aria-hidden="true" className="frozen-headings">
              {Array.from({ length: sheet.frozen.columns }, (_, column) => heading(column, 0))}
            </div>
          )}
        </div>
        <div className="grid-body" role="rowgroup">
          {[...drawnRows]
            .sort((a, b) => a - b)
            .map((row) => (
              <GridRow
                key={row}
                {...rowProps}
                row={row}
                firstColumn={window.left}
                lastColumn={window.right}
                selection={selection.top <= row && row <= selection.bottom ? selection : undefined}
              />
            ))}
          <div
            key={selectedBy === "add-in" ? `${sheet.id}${label}` : "selection"}
            className={selectedBy === "add-in" ? "selection is-pointed-out" : "selection"}
            style={shownBox}
          />
          <SheetCharts model={model} sheet={sheet} layout={layout} />
          <FrozenPanes
            {...rowProps}
            rowsInView={[...drawnRows]}
            firstColumn={window.left}
            lastColumn={window.right}
          />
          {values === undefined || values.length === 0 ? null : (
            <ValueList
              box={shownBox}
              values={values}
              current={formatCell(cell ?? { value: null }, dateSystem).text}
              isOpen={openList === address}
              onOpen={(isOpen) => {
                setOpenList(isOpen && mayEdit() ? address : undefined);
                if (!isOpen) focusEditor();
              }}
              onChoose={(value) => {
                setOpenList(undefined);
                enter(value);
                focusEditor();
              }}
            />
          )}
          <CellEditor
            box={shownBox}
            label={label}
            entry={cellEntry(cell, dateSystem)}
            mayEdit={mayEdit}
            draft={draft}
            onDraft={setDraft}
            onCommit={enter}
            onOpenList={() => {
              if (values !== undefined && mayEdit()) setOpenList(address);
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

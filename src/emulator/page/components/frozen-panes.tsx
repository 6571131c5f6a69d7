import { GridRow, type GridRowProps } from "./grid-row";

export interface FrozenPanesProps extends Omit<GridRowProps, "row" | "selection" | "isCopy"> {
  /** Rows that are drawn, in any order. */
  readonly rowsInView: readonly number[];
}

/**
 * The rows and columns that stay in view, drawn a second time above what scrolls beneath them. Screen readers and
 * searches find the cells in the grid itself.
 */
export function FrozenPanes(props: FrozenPanesProps): React.JSX.Element | null {
  const { rowsInView, ...row } = props;
  const { sheet, layout, firstColumn, lastColumn } = row;
  const { frozen } = sheet;
  if (frozen.rows === 0 && frozen.columns === 0) return null;
  const height = layout.rows.start(frozen.rows);
  const width = layout.columns.start(frozen.columns);
  const frozenRows = Array.from({ length: frozen.rows }, (_, index) => index).filter(
    (index) => layout.rows.size(index) > 0,
  );
  const draw = (rows: readonly number[], first: number, last: number) =>
    rows.map((index) => (
      <GridRow
        key={index}
        {...row}
        row={index}
        firstColumn={first}
        lastColumn={last}
        selection={undefined}
        isCopy
      />
    ));
  return (
    <div aria-hidden="true" className="frozen-panes" style={{ height: layout.rows.length }}>
      {frozen.columns === 0 ? null : (
        <div className="frozen-columns">
          <div
            className="frozen-clip"
            style={{ width: `calc(var(--heading-width) + ${String(width)}px)`, height: layout.rows.length }}
          >
            {draw(
              rowsInView.filter((index) => index >= frozen.rows),
              0,
              frozen.columns - 1,
            )}
          </div>
        </div>
      )}
      {frozen.rows === 0 ? null : (
        <div className="frozen-rows">
          <div className="frozen-clip" style={{ width: "100%", height }}>
            {draw(frozenRows, firstColumn, lastColumn)}
          </div>
          {frozen.columns === 0 ? null : (
            <div className="frozen-columns">
              <div
                className="frozen-clip"
                style={{ width: `calc(var(--heading-width) + ${String(width)}px)`, height }}
              >
                {draw(frozenRows, 0, frozen.columns - 1)}
              </div>
            </div>
          )}
        </div>
      )}
    </div>
  );
}

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { formatCellRef } from "../../core/sheet/address";
import type { SheetSnapshot } from "../../core/sheet/snapshot";
import { useStrings } from "../hooks/use-strings";
import { showValue } from "../show-value";

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
  },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `2px ${tokens.spacingHorizontalXS}`,
    minWidth: "24px",
    whiteSpace: "pre-wrap",
  },
  marked: {
    backgroundColor: tokens.colorStatusWarningBackground2,
    fontWeight: tokens.fontWeightSemibold,
    // High contrast takes backgrounds away.
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  // The cell is coloured as a whole; the element is for those who hear it.
  text: { backgroundColor: "transparent", color: "inherit" },
  // A title or a note above the table: it may not make the first column wide.
  line: { border: "none", paddingInlineStart: 0 },
});

export interface ExampleTableProps {
  readonly sheet: SheetSnapshot;
  /** Addresses such as `一覧!B5` of the cells to point out. */
  readonly marked: ReadonlySet<string>;
}

/** A small sheet of an example, row by row. */
export function ExampleTable({ sheet, marked }: ExampleTableProps) {
  const styles = useStyles();
  const strings = useStrings();
  const rows = [...new Set(sheet.cells.map(({ row }) => row))];
  const width = Math.max(0, ...sheet.cells.map(({ column }) => column + 1));
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <tbody>
          {rows.map((row) => {
            const cells = sheet.cells.filter((cell) => cell.row === row);
            const [first] = cells;
            const isLine = cells.length === 1 && first?.column === 0 && typeof first.value === "string";
            return (
              <tr key={row}>
                {Array.from({ length: isLine ? 1 : width }, (_, column) => {
                  const cell = cells.find((each) => each.column === column);
                  const text = cell === undefined ? "" : showValue(cell.value, cell.numberFormat, strings);
                  const isMarked = marked.has(formatCellRef({ sheet: sheet.name, row, column }));
                  return (
                    <td
                      key={column}
                      colSpan={isLine ? width : 1}
                      className={mergeClasses(styles.cell, isLine && styles.line, isMarked && styles.marked)}
                    >
                      {isMarked ? <mark className={styles.text}>{text}</mark> : text}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

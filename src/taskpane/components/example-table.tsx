import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { fromSerial } from "../../core/calendar/calendar-day";
import { formatCellRef } from "../../core/sheet/address";
import { formatCodes, isPercentFormat } from "../../core/sheet/number-format";
import { isCellError, type Cell, type SheetSnapshot } from "../../core/sheet/snapshot";
import { formatPercent } from "../../core/text/format-number";
import { useStrings } from "../hooks/use-strings";
import type { Strings } from "../strings";

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
  marked: { backgroundColor: tokens.colorStatusWarningBackground2, fontWeight: tokens.fontWeightSemibold },
});

function shown({ value, numberFormat }: Cell, { formatDay }: Strings): string {
  if (isCellError(value)) return value.error;
  if (typeof value !== "number" || numberFormat === undefined) return String(value);
  if (isPercentFormat(numberFormat)) return formatPercent(value);
  const day = formatCodes(numberFormat).includes("d") ? fromSerial(value, 1900) : undefined;
  return day === undefined ? String(value) : formatDay(day);
}

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
          {rows.map((row) => (
            <tr key={row}>
              {Array.from({ length: width }, (_, column) => {
                const cell = sheet.cells.find((each) => each.row === row && each.column === column);
                const isMarked = marked.has(formatCellRef({ sheet: sheet.name, row, column }));
                return (
                  <td key={column} className={mergeClasses(styles.cell, isMarked && styles.marked)}>
                    {cell === undefined ? "" : shown(cell, strings)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

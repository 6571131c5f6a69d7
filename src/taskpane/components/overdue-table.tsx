import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { JudgedMeasure } from "../../core/review";
import type { CellRef } from "../../core/sheet/address";
import { useShownItems } from "../hooks/use-shown-items";
import { useStrings } from "../hooks/use-strings";
import { useTableStyles } from "../hooks/use-table-styles";
import { CellLink } from "./cell-link";
import { ShowMore } from "./show-more";

const PAGE_SIZE = 50;

const useStyles = makeStyles({
  table: { lineHeight: tokens.lineHeightBase200 },
  head: { whiteSpace: "nowrap" },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  narrow: { width: "36px" },
  divisions: { width: "31%" },
  days: { width: "56px" },
});

export interface OverdueTableProps {
  readonly measures: readonly JudgedMeasure[];
  readonly labelledBy: string;
  readonly onJump: (cell: CellRef) => void;
}

/** The measures past their due date, the latest first. */
export function OverdueTable({ measures, labelledBy, onJump }: OverdueTableProps) {
  const styles = useStyles();
  const tables = useTableStyles();
  const strings = useStrings();
  const { shown, remaining, next, showMore } = useShownItems(measures, PAGE_SIZE);
  const rows = useRef<HTMLTableSectionElement>(null);
  const { columns } = strings.progress;
  return (
    <>
      <table className={mergeClasses(tables.table, styles.table)} aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(tables.cell, tables.head, styles.head, styles.narrow)}>
              {columns.number}
            </th>
            <th scope="col" className={mergeClasses(tables.cell, tables.head, styles.head)}>
              {columns.measure}
            </th>
            <th scope="col" className={mergeClasses(tables.cell, tables.head, styles.head, styles.divisions)}>
              {columns.divisions}
            </th>
            <th
              scope="col"
              className={mergeClasses(tables.cell, tables.head, styles.head, styles.number, styles.days)}
            >
              {columns.daysLate}
            </th>
          </tr>
        </thead>
        <tbody ref={rows}>
          {shown.map(({ measure, daysLate }) => (
            <tr key={measure.id}>
              <td className={tables.cell}>{measure.number ?? ""}</td>
              <td className={tables.cell}>
                <CellLink cell={measure.sources[0].at} onJump={onJump}>
                  {measure.name}
                </CellLink>
              </td>
              <td className={tables.cell}>{measure.divisions.join(strings.progress.listSeparator)}</td>
              <td className={mergeClasses(tables.cell, styles.number)}>
                {strings.progress.daysLate(daysLate)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore list={rows} next={next} remaining={remaining} onShowMore={showMore} />
    </>
  );
}

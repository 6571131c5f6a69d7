import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { CellRef } from "../../core/sheet/address";
import { useShownItems } from "../hooks/use-shown-items";
import { CellLink } from "./cell-link";
import { ShowMore } from "./show-more";

const PAGE_SIZE = 20;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  remark: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** What a line of the list says. */
export interface CellLine {
  readonly key: number;
  readonly cell: CellRef;
  readonly name: string;
  readonly remark: string | null;
}

export interface CellListProps<Item> {
  readonly items: readonly Item[];
  /** Called for the lines that are shown, and for no others. */
  readonly describe: (item: Item) => CellLine;
  readonly onJump: (cell: CellRef) => void;
}

/** Things of the workbook, a line each: a link to the cell, and a remark below it. */
export function CellList<Item>({ items, describe, onJump }: CellListProps<Item>) {
  const styles = useStyles();
  const { shown, remaining, next, showMore } = useShownItems(items, PAGE_SIZE);
  const list = useRef<HTMLUListElement>(null);
  return (
    <>
      <ul ref={list} className={styles.list}>
        {shown.map(describe).map(({ key, cell, name, remark }) => (
          <li key={key} className={styles.item}>
            <CellLink cell={cell} onJump={onJump}>
              {name}
            </CellLink>
            {remark !== null && <div className={styles.remark}>{remark}</div>}
          </li>
        ))}
      </ul>
      <ShowMore list={list} next={next} remaining={remaining} onShowMore={showMore} />
    </>
  );
}

import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { flushSync } from "react-dom";
import { formatAddress, type CellRef } from "../../core/sheet/address";
import { cellLabel } from "../cell-label";
import { useStrings } from "../hooks/use-strings";
import { CellLink } from "./cell-link";

/** More than this many cells hide behind a button: a card must stay a card. */
const SHOWN_AT_FIRST = 3;

// In line with the links, also where it begins a line of its own.
const useStyles = makeStyles({ more: { minWidth: 0, paddingInline: 0 } });

export interface RelatedCellsProps {
  readonly cells: readonly CellRef[];
  /** The finding's own cell: its sheet need not be repeated, nor the cell itself. */
  readonly home: CellRef;
  readonly onJump: (cell: CellRef) => void;
}

/** Links to the other cells of the same cause. */
export function RelatedCells({ cells, home, onJump }: RelatedCellsProps) {
  const [isOpen, setOpen] = useState(false);
  const strings = useStrings();
  const styles = useStyles();
  const others = cells.filter((cell) => cellLabel(cell) !== cellLabel(home));
  const shown = isOpen ? others : others.slice(0, SHOWN_AT_FIRST);
  const hidden = others.length - shown.length;
  return (
    <>
      {shown.map((cell) => (
        <CellLink key={cellLabel(cell)} cell={cell} onJump={onJump}>
          {cell.sheet === home.sheet ? formatAddress(cell.row, cell.column) : cellLabel(cell)}
        </CellLink>
      ))}
      {hidden > 0 && (
        <Button
          className={styles.more}
          size="small"
          appearance="subtle"
          onClick={({ currentTarget }) => {
            const links = currentTarget.parentElement?.children;
            const place = Array.from(links ?? []).indexOf(currentTarget);
            flushSync(() => {
              setOpen(true);
            });
            // The button is gone: the first of the new links stands in its place.
            const first = links?.[place];
            if (first instanceof HTMLElement) first.focus();
          }}
        >
          {strings.action.moreCells(hidden)}
        </Button>
      )}
    </>
  );
}

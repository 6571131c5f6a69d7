import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { formatAddress, type CellRef } from "../../core/sheet/address";
import { cellLabel } from "../cell-label";
import { useStrings } from "../hooks/use-strings";
import { CellLink } from "./cell-link";

/** More than this many cells hide behind a button: a card must stay a card. */
const SHOWN_AT_FIRST = 3;

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
          size="small"
          appearance="subtle"
          onClick={() => {
            setOpen(true);
          }}
        >
          {strings.action.moreCells(hidden)}
        </Button>
      )}
    </>
  );
}

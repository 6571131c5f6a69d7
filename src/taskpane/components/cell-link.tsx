import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CellRef } from "../../core/sheet/address";
import { cellLabel } from "../cell-label";
import { useStrings } from "../hooks/use-strings";

const useStyles = makeStyles({
  link: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "start",
    overflowWrap: "anywhere",
    // High contrast takes the colour away that tells a link from text.
    "@media (forced-colors: active)": { color: "LinkText", textDecorationLine: "underline" },
  },
});

export interface CellLinkProps {
  readonly cell: CellRef;
  readonly onJump: (cell: CellRef) => void;
  /** What the link shows; the cell's address where nothing is given. */
  readonly children?: ReactNode;
}

/** A link that selects a cell in the workbook. */
export function CellLink({ cell, onJump, children }: CellLinkProps) {
  const styles = useStyles();
  const strings = useStrings();
  const label = cellLabel(cell);
  return (
    <Link
      as="button"
      type="button"
      className={styles.link}
      title={strings.action.goToCell(label)}
      onClick={() => {
        onJump(cell);
      }}
    >
      {children ?? label}
    </Link>
  );
}

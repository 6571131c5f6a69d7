import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Finding } from "../../core/findings/finding";
import { formatFixTitle } from "../../core/findings/format-finding";
import { cellLabel } from "../cell-label";
import { describeEdit, type EditDescription } from "../describe-edit";
import { useStrings } from "../hooks/use-strings";
import { PaneDialog } from "./pane-dialog";

/** More lines than this are counted instead. */
const MOST_LINES = 30;

const useStyles = makeStyles({
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  cell: {
    padding: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "start",
    verticalAlign: "top",
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
  },
  head: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  place: { width: "34%", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  before: { textDecorationLine: "line-through", textDecorationColor: tokens.colorNeutralForeground3 },
  after: { fontWeight: tokens.fontWeightSemibold },
});

export interface FixPreviewProps {
  /** The finding whose fix is shown; null for none. */
  readonly finding: Finding | null;
  readonly onApply: (finding: Finding) => void;
  readonly onClose: () => void;
}

function Lines({ lines }: { readonly lines: readonly EditDescription[] }) {
  const styles = useStyles();
  const { fix } = useStrings();
  const head = mergeClasses(styles.cell, styles.head);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(head, styles.place)}>
            {fix.cell}
          </th>
          <th scope="col" className={head}>
            {fix.before}
          </th>
          <th scope="col" className={head}>
            {fix.after}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.slice(0, MOST_LINES).map((line, index) => (
          <tr key={index}>
            <th scope="row" className={mergeClasses(styles.cell, styles.place)}>
              {cellLabel(line.cell)}
            </th>
            <td className={styles.cell}>
              {line.before === "" ? fix.empty : <del className={styles.before}>{line.before}</del>}
            </td>
            <td className={mergeClasses(styles.cell, styles.after)}>
              {line.after === "" ? fix.empty : line.after}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What a fix would change, before and after, and the choice to take it or leave it. */
export function FixPreview({ finding, onApply, onClose }: FixPreviewProps) {
  const strings = useStrings();
  const lines = (finding?.fix?.edits ?? []).flatMap((edit) => describeEdit(edit, strings) ?? []);
  return (
    <PaneDialog
      isOpen={finding !== null}
      title={finding === null ? "" : formatFixTitle(finding, strings.language)}
      onClose={onClose}
      actions={
        <>
          <Button
            appearance="primary"
            onClick={() => {
              if (finding !== null) onApply(finding);
            }}
          >
            {strings.fix.apply}
          </Button>
          <Button onClick={onClose}>{strings.fix.leave}</Button>
        </>
      }
    >
      <Lines lines={lines} />
      {lines.length > MOST_LINES && <p>{strings.fix.more(lines.length - MOST_LINES)}</p>}
    </PaneDialog>
  );
}

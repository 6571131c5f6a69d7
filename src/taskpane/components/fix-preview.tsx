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
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  place: { color: tokens.colorNeutralForeground2 },
  // One above the other, letter above letter: a small difference shows.
  contents: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  content: { margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  after: { fontWeight: tokens.fontWeightSemibold },
});

export interface FixPreviewProps {
  /** The finding whose fix is shown; null for none. */
  readonly finding: Finding | null;
  readonly onApply: (finding: Finding) => void;
  readonly onClose: () => void;
}

function Line({ cell, before, after }: EditDescription) {
  const styles = useStyles();
  const { fix } = useStrings();
  return (
    <li className={styles.item}>
      <div className={styles.place}>{cellLabel(cell)}</div>
      <dl className={styles.contents}>
        <dt>{fix.before}</dt>
        <dd className={styles.content}>{before === "" ? fix.empty : before}</dd>
        <dt>{fix.after}</dt>
        <dd className={mergeClasses(styles.content, styles.after)}>{after === "" ? fix.empty : after}</dd>
      </dl>
    </li>
  );
}

/** What a fix would change, before and after, and the choice to take it or leave it. */
export function FixPreview({ finding, onApply, onClose }: FixPreviewProps) {
  const styles = useStyles();
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
      <ul className={styles.list}>
        {lines.slice(0, MOST_LINES).map((line, index) => (
          <Line key={index} {...line} />
        ))}
      </ul>
      {lines.length > MOST_LINES && <p>{strings.fix.more(lines.length - MOST_LINES)}</p>}
    </PaneDialog>
  );
}

import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { Finding } from "../../core/findings/finding";
import { formatFixTitle } from "../../core/findings/format-finding";
import { cellLabel } from "../cell-label";
import { describeEdit, type EditDescription } from "../describe-edit";
import { useStrings } from "../hooks/use-strings";

/** More lines than this are counted instead. */
const MOST_LINES = 30;

const useStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalL },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "start",
    verticalAlign: "top",
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
  },
  place: { whiteSpace: "nowrap", fontWeight: "normal", color: tokens.colorNeutralForeground2 },
  before: { textDecorationLine: "line-through", textDecorationColor: tokens.colorNeutralForeground3 },
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
  const cell = styles.cell;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th className={cell}>{fix.cell}</th>
          <th className={cell}>{fix.before}</th>
          <th className={cell}>{fix.after}</th>
        </tr>
      </thead>
      <tbody>
        {lines.slice(0, MOST_LINES).map((line, index) => (
          <tr key={index}>
            <th scope="row" className={cell}>
              <span className={styles.place}>{cellLabel(line.cell)}</span>
            </th>
            <td className={cell}>
              <span className={styles.before}>{line.before}</span>
            </td>
            <td className={cell}>{line.after === "" ? fix.empty : line.after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What a fix would change, before and after, and the choice to take it or leave it. */
export function FixPreview({ finding, onApply, onClose }: FixPreviewProps) {
  const styles = useStyles();
  const strings = useStrings();
  const lines = (finding?.fix?.edits ?? []).flatMap((edit) => describeEdit(edit, strings) ?? []);
  return (
    <Dialog
      open={finding !== null}
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        {finding !== null && (
          <DialogBody>
            <DialogTitle>{formatFixTitle(finding, strings.language)}</DialogTitle>
            <DialogContent>
              <Lines lines={lines} />
              {lines.length > MOST_LINES && <p>{strings.fix.more(lines.length - MOST_LINES)}</p>}
            </DialogContent>
            <DialogActions>
              <Button
                appearance="primary"
                onClick={() => {
                  onApply(finding);
                }}
              >
                {strings.fix.apply}
              </Button>
              <Button onClick={onClose}>{strings.fix.leave}</Button>
            </DialogActions>
          </DialogBody>
        )}
      </DialogSurface>
    </Dialog>
  );
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { UndoStep, WriteReport } from "../../app/session-state";
import { useStrings } from "../hooks/use-strings";
import { Notice } from "./notice";

const useStyles = makeStyles({
  root: { margin: `${tokens.spacingVerticalM} 0` },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});

export interface WriteNoticeProps {
  readonly report: WriteReport | null;
  readonly undo: UndoStep | null;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** What became of the last writing, and the way back. */
export function WriteNotice({ report, undo, onUndo, onClose }: WriteNoticeProps) {
  const styles = useStyles();
  const strings = useStrings();
  if (report === null) return null;
  const isWhole = report.rejected.length === 0;
  return (
    <div className={styles.root}>
      <Notice intent={isWhole ? "success" : "trouble"} advice={strings.written(report)}>
        <div className={styles.buttons}>
          {undo !== null && (
            <Button size="small" onClick={onUndo}>
              {strings.fix.undo}
            </Button>
          )}
          <Button size="small" appearance="subtle" onClick={onClose}>
            {strings.fix.close}
          </Button>
        </div>
      </Notice>
    </div>
  );
}

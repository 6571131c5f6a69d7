import { Button, makeStyles } from "@fluentui/react-components";
import type { UndoStep, WriteReport } from "../../app/session-state";
import { useStrings } from "../hooks/use-strings";
import { Notice } from "./notice";

const useStyles = makeStyles({ button: { minWidth: 0 } });

export interface WriteNoticeProps {
  readonly report: WriteReport;
  /** Null where there is nothing to take back. */
  readonly undo: UndoStep | null;
  /** Whether the session is reading or writing: nothing else may be started. */
  readonly isBusy: boolean;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** What became of the last writing, and the way back. */
export function WriteNotice({ report, undo, isBusy, onUndo, onClose }: WriteNoticeProps) {
  const styles = useStyles();
  const strings = useStrings();
  const isWhole = report.rejected.length === 0;
  return (
    <Notice
      intent={isWhole ? "success" : "trouble"}
      advice={strings.written(report)}
      actions={
        <>
          {undo !== null && (
            <Button className={styles.button} size="small" disabledFocusable={isBusy} onClick={onUndo}>
              {strings.fix.undo}
            </Button>
          )}
          <Button className={styles.button} size="small" appearance="subtle" onClick={onClose}>
            {strings.fix.close}
          </Button>
        </>
      }
    />
  );
}

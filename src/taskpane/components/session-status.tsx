import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReviewSession } from "../../app/review-session";
import { isWorking, type SessionState } from "../../app/session-state";
import { useStrings } from "../hooks/use-strings";
import { Notice } from "./notice";
import { WorkingBar } from "./working-bar";
import { WriteNotice } from "./write-notice";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    flexShrink: 0,
    // A long text of trouble must not push the results out of a low pane.
    maxHeight: "50vh",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    ":empty": { display: "none" },
  },
});

export interface SessionStatusProps {
  readonly session: ReviewSession;
  readonly state: SessionState;
  readonly onValidate: () => void;
}

/** What is going on and what became of it, above the results: seen however far they are scrolled. */
export function SessionStatus({ session, state, onValidate }: SessionStatusProps) {
  const styles = useStyles();
  const { failures, action } = useStrings();
  const { phase, written, undo, jumpFailure } = state;
  return (
    <div className={styles.root}>
      {isWorking(phase) && <WorkingBar phase={phase} onCancel={session.cancel} />}
      {written !== null && (
        <WriteNotice
          report={written}
          undo={undo}
          isBusy={isWorking(phase)}
          onUndo={() => {
            void session.undo();
          }}
          onClose={session.closeReport}
        />
      )}
      {phase.kind === "failed" && (
        <Notice intent="trouble" advice={failures[phase.code]}>
          <Button size="small" onClick={onValidate}>
            {action.validateAgain}
          </Button>
        </Notice>
      )}
      {jumpFailure !== null && <Notice intent="trouble" advice={failures[jumpFailure]} />}
    </div>
  );
}

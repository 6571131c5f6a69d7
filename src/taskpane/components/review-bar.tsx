import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { isWorking, type SessionState } from "../../app/session-state";
import { useStrings } from "../hooks/use-strings";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  time: {
    marginLeft: "auto",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

export interface ReviewBarProps {
  readonly state: SessionState;
  /** Whether reviewing is what the view is for; elsewhere the view's own action comes first. */
  readonly isMain: boolean;
  readonly onValidate: () => void;
  /** Applies every fix that is safe to apply unseen. */
  readonly onFixAll: () => void;
}

/** Reviewing, the mending of all that can be mended unseen, and when the result shown was made. */
export function ReviewBar({ state, isMain, onValidate, onFixAll }: ReviewBarProps) {
  const styles = useStyles();
  const strings = useStrings();
  const findings = state.completed?.review.findings ?? [];
  const mendable = findings.filter(({ fix }) => fix?.safe === true).length;
  return (
    <div className={styles.bar}>
      <Button
        appearance={isMain ? "primary" : "secondary"}
        size={isMain ? "medium" : "small"}
        // Stays focusable: a keyboard user who pressed it must not be thrown out of the pane.
        disabledFocusable={isWorking(state.phase)}
        onClick={onValidate}
      >
        {strings.action.validate}
      </Button>
      {isMain && mendable > 0 && (
        <Button disabledFocusable={isWorking(state.phase)} onClick={onFixAll}>
          {strings.fix.all(mendable)}
        </Button>
      )}
      {state.completed !== null && (
        <span className={styles.time}>
          {strings.reviewedAt(strings.formatTime(state.completed.reviewedAt), state.live.isOn)}
        </span>
      )}
    </div>
  );
}

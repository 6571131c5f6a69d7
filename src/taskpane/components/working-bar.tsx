import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import type { SessionPhase } from "../../app/session-state";
import { useStrings } from "../hooks/use-strings";
import type { Strings } from "../strings";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
  },
  track: { flexGrow: 1, minWidth: 0 },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    marginBottom: tokens.spacingVerticalXS,
  },
});

export interface WorkingBarProps {
  readonly phase: SessionPhase;
  readonly onCancel: () => void;
}

/** How far a review or a writing under way has come; a review has a way out. */
export function WorkingBar({ phase, onCancel }: WorkingBarProps) {
  const styles = useStyles();
  const strings = useStrings();
  const progress = "progress" in phase ? phase.progress : null;
  const isMeasured = progress !== null && progress.total > 0;
  const label = labelFor(phase, strings);
  return (
    <div className={styles.root}>
      <div className={styles.track}>
        <div className={styles.label}>{label}</div>
        <ProgressBar aria-label={label} {...(isMeasured && { value: progress.done, max: progress.total })} />
      </div>
      {phase.kind !== "writing" && (
        <Button size="small" onClick={onCancel}>
          {strings.action.cancel}
        </Button>
      )}
    </div>
  );
}

function labelFor(phase: SessionPhase, strings: Strings): string {
  if (phase.kind === "writing") return strings.working.writing;
  if (phase.kind !== "reading") return strings.working.reviewing;
  return phase.progress === null
    ? strings.working.reading
    : strings.working.readingOf(phase.progress.done, phase.progress.total);
}

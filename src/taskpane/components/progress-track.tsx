import { makeStyles, tokens } from "@fluentui/react-components";

const FORCED = "@media (forced-colors: active)";

const useStyles = makeStyles({
  track: {
    position: "relative",
    height: "8px",
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStroke2,
    [FORCED]: { forcedColorAdjust: "none", backgroundColor: "Canvas", outline: "1px solid CanvasText" },
  },
  fill: {
    position: "absolute",
    left: 0,
    top: 0,
    bottom: 0,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorCompoundBrandBackground,
    [FORCED]: { backgroundColor: "Highlight" },
  },
  mark: {
    position: "absolute",
    top: "-3px",
    width: "2px",
    height: "14px",
    marginLeft: "-1px",
    backgroundColor: tokens.colorNeutralForeground1,
    [FORCED]: { backgroundColor: "CanvasText" },
  },
});

function toPercent(fraction: number): string {
  return `${String(Math.min(1, Math.max(0, fraction)) * 100)}%`;
}

export interface ProgressTrackProps {
  /** Fraction of the way; the drawing ends at 0 and 1, the text says the rest. */
  readonly progress: number;
  /** Fraction that the time passed would suggest; drawn as a mark. */
  readonly expected: number | null;
  /** The same in words. */
  readonly label: string;
}

/** The way from baseline to target, with a mark where it should be by now. */
export function ProgressTrack({ progress, expected, label }: ProgressTrackProps) {
  const styles = useStyles();
  return (
    <div role="img" aria-label={label} className={styles.track}>
      <span className={styles.fill} style={{ width: toPercent(progress) }} />
      {expected !== null && <span className={styles.mark} style={{ left: toPercent(expected) }} />}
    </div>
  );
}

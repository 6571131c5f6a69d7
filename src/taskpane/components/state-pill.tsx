import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { IndicatorState } from "../../core/review";

const useStyles = makeStyles({
  pill: {
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusXLarge,
    // Invisible, but drawn by high contrast modes, which take the backgrounds away.
    border: "1px solid transparent",
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  good: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
  },
  caution: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
  },
  bad: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground1 },
  neutral: { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground2 },
});

const TONES = {
  achieved: "good",
  onTrack: "good",
  behind: "caution",
  regressed: "bad",
  noData: "neutral",
  notComparable: "neutral",
} as const satisfies Record<IndicatorState, string>;

/** The state of an indicator in a word; the colour only repeats it. */
export function StatePill({
  state,
  children,
}: {
  readonly state: IndicatorState;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return <span className={mergeClasses(styles.pill, styles[TONES[state]])}>{children}</span>;
}

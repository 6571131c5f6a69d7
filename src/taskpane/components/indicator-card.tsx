import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { formatReason } from "../../core/findings/format-reason";
import type { MeasuredIndicator } from "../../core/review";
import type { CellRef } from "../../core/sheet/address";
import { useStrings } from "../hooks/use-strings";
import { formatPercent } from "../../core/text/format-number";
import { describeActual, describeBaseline, describeTarget } from "../describe-indicator";
import type { Strings } from "../strings";
import { CellLink } from "./cell-link";
import { ProgressTrack } from "./progress-track";
import { StatePill } from "./state-pill";

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM}`,
    marginBottom: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
  },
  head: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  name: {
    flexGrow: 1,
    margin: 0,
    fontSize: "inherit",
    lineHeight: "inherit",
    fontWeight: tokens.fontWeightSemibold,
  },
  ends: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    marginTop: tokens.spacingVerticalXS,
  },
  start: { flexShrink: 0 },
  end: { textAlign: "end" },
  line: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  // Two things, not one sentence: where they do not fit side by side, each has a line.
  now: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  reason: { color: tokens.colorNeutralForeground2 },
});

export interface IndicatorCardProps {
  readonly measured: MeasuredIndicator;
  readonly onJump: (cell: CellRef) => void;
}

/** One indicator: where it started, where it is and where it should be; or why no percentage can be told. */
export function IndicatorCard({ measured, onJump }: IndicatorCardProps) {
  const styles = useStyles();
  const strings = useStrings();
  const { indicator, progress, expected, state, reason } = measured;
  const baseline = describeBaseline(indicator, strings);
  const target = describeTarget(indicator, strings);
  const latest = indicator.actuals.at(-1);
  const isHeld = state === "achieved" && reason === "maintain";
  return (
    <li tabIndex={-1} className={styles.card}>
      <div className={styles.head}>
        <h3 className={styles.name}>{indicator.name}</h3>
        <StatePill state={state}>{isHeld ? strings.progress.held : strings.progress.states[state]}</StatePill>
      </div>
      {progress !== null && (
        <ProgressTrack
          progress={progress}
          expected={expected}
          label={shareText(progress, expected, strings)}
        />
      )}
      <div className={styles.ends}>
        <span className={styles.start}>{baseline}</span>
        <span className={styles.end}>{target}</span>
      </div>
      {latest !== undefined && (
        <p className={mergeClasses(styles.line, styles.now)}>
          <span>{describeActual(latest, strings)}</span>
          {progress !== null && <span>{shareText(progress, expected, strings)}</span>}
        </p>
      )}
      {progress === null && reason !== null && (
        <p className={mergeClasses(styles.line, styles.reason)}>{formatReason(reason, strings.language)}</p>
      )}
      <CellLink cell={indicator.at} onJump={onJump} />
    </li>
  );
}

function shareText(progress: number, expected: number | null, strings: Strings): string {
  const parts = [strings.progress.progress(formatPercent(progress))];
  if (expected !== null) parts.push(strings.progress.expected(formatPercent(expected)));
  return parts.join(strings.progress.listSeparator);
}

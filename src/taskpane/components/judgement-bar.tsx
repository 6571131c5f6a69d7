import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Judgement, ReviewSummary } from "../../core/review";
import { useStrings } from "../hooks/use-strings";

/** In the order of the bar: what is settled first, what needs nobody last. */
const ORDER = [
  "done",
  "onSchedule",
  "dueSoon",
  "overdue",
  "notStartedYet",
  "cancelled",
  "notCheckable",
] as const satisfies readonly Judgement[];

const FORCED = "@media (forced-colors: active)";

/** High contrast themes have no palette: there a middle tone stands that shows on black and on white. */
function segment(backgroundColor: string, forcedColor: string) {
  return { backgroundColor, [FORCED]: { backgroundColor: forcedColor, forcedColorAdjust: "none" } } as const;
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    gap: "1px",
    height: "16px",
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
  },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: `${tokens.spacingVerticalSNudge} 0 0`,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  entry: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, whiteSpace: "nowrap" },
  late: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  swatch: {
    width: "8px",
    height: "8px",
    borderRadius: tokens.borderRadiusSmall,
  },
  done: segment(tokens.colorPaletteGreenBackground3, "#1a9b1a"),
  onSchedule: segment(tokens.colorBrandBackground, "#2b88d8"),
  dueSoon: segment(tokens.colorPaletteMarigoldBackground3, "#eaa300"),
  overdue: segment(tokens.colorPaletteRedBackground3, "#e3484d"),
  notStartedYet: segment(tokens.colorPalettePlatinumBorderActive, "#7e8b91"),
  cancelled: segment(tokens.colorPaletteBrownBorderActive, "#a5643b"),
  notCheckable: segment(tokens.colorNeutralStroke1, "#b5b5b5"),
});

/** How the measures stand: one bar, and its numbers in words. */
export function JudgementBar({ counts }: { readonly counts: ReviewSummary["byJudgement"] }) {
  const styles = useStyles();
  const strings = useStrings();
  // 中止 is rare: it is named where it occurs. The others are named even at 0, so that reports can be compared.
  const entries = ORDER.filter((judgement) => judgement !== "cancelled" || counts.cancelled > 0).map(
    (judgement) => ({
      judgement,
      count: counts[judgement],
      label: `${strings.progress.judgements[judgement]} ${strings.formatCount(counts[judgement])}`,
    }),
  );
  return (
    <>
      <div className={styles.bar} aria-hidden="true">
        {entries
          .filter(({ count }) => count > 0)
          .map(({ judgement, count }) => (
            <span key={judgement} className={styles[judgement]} style={{ flexGrow: count, flexBasis: 0 }} />
          ))}
      </div>
      <ul className={styles.legend} aria-label={strings.progress.measures}>
        {entries.map(({ judgement, count, label }) => (
          <li
            key={judgement}
            className={mergeClasses(styles.entry, judgement === "overdue" && count > 0 && styles.late)}
          >
            <span className={mergeClasses(styles.swatch, styles[judgement])} aria-hidden="true" />
            {label}
          </li>
        ))}
      </ul>
    </>
  );
}

import { makeStyles, tokens } from "@fluentui/react-components";
import type { Review } from "../../core/review";
import { isEmptyPlan } from "../empty-plan";
import { useStrings } from "../hooks/use-strings";
import type { Strings } from "../strings";

const useStyles = makeStyles({
  header: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}` },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    // Names of plans are one long phrase: breaking between phrases would leave 第 alone on a line.
    wordBreak: "normal",
  },
  sub: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalSNudge,
    margin: "2px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Which plan is open, how large it is, and the 基準日 that everything below refers to. */
export function PaneHeader({ review }: { readonly review: Review | null }) {
  const styles = useStyles();
  const strings = useStrings();
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{titleOf(review, strings)}</h1>
      <div className={styles.sub}>
        {review === null ? (
          <span>{strings.tagline}</span>
        ) : (
          <>
            <span>{sizeOf(review, strings)}</span>
            <span>{strings.header.asOf(strings.formatDay(review.asOf))}</span>
          </>
        )}
      </div>
    </header>
  );
}

function sizeOf({ plan, measures, indicators }: Review, strings: Strings): string {
  const parts = [strings.header.measures(measures.length), strings.header.indicators(indicators.length)];
  if (plan.startFiscalYear !== null && plan.endFiscalYear !== null) {
    parts.unshift(strings.formatFiscalYears(plan.startFiscalYear, plan.endFiscalYear));
  }
  return parts.join(strings.header.separator);
}

function titleOf(review: Review | null, strings: Strings): string {
  if (review === null) return strings.productName;
  return review.plan.name ?? (isEmptyPlan(review.plan) ? strings.productName : strings.header.unnamedPlan);
}

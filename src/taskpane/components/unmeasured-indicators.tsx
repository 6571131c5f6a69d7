import { makeStyles, tokens } from "@fluentui/react-components";
import type { MeasuredIndicator } from "../../core/review";
import type { CellRef } from "../../core/sheet/address";
import { describeBaseline, describeTarget } from "../describe-indicator";
import { useShownItems } from "../hooks/use-shown-items";
import { useStrings } from "../hooks/use-strings";
import { CellLink } from "./cell-link";
import { ShowMore } from "./show-more";

const PAGE_SIZE = 20;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  ends: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface UnmeasuredIndicatorsProps {
  readonly indicators: readonly MeasuredIndicator[];
  readonly onJump: (cell: CellRef) => void;
}

/** Indicators without any actual, a line each: there is nothing to draw of them yet. */
export function UnmeasuredIndicators({ indicators, onJump }: UnmeasuredIndicatorsProps) {
  const styles = useStyles();
  const strings = useStrings();
  const { shown, remaining, next, showMore } = useShownItems(indicators, PAGE_SIZE);
  return (
    <>
      <ul className={styles.list}>
        {shown.map(({ indicator }) => (
          <li key={indicator.id} className={styles.item}>
            <CellLink cell={indicator.at} onJump={onJump}>
              {indicator.name}
            </CellLink>
            <div className={styles.ends}>
              {[describeBaseline(indicator, strings), describeTarget(indicator, strings)]
                .filter((text) => text !== "")
                .join("　")}
            </div>
          </li>
        ))}
      </ul>
      <ShowMore next={next} remaining={remaining} onShowMore={showMore} />
    </>
  );
}

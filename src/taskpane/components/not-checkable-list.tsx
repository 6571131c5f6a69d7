import { makeStyles, tokens } from "@fluentui/react-components";
import { formatReason } from "../../core/findings/format-reason";
import type { JudgedMeasure } from "../../core/review";
import type { CellRef } from "../../core/sheet/address";
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
  reason: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface NotCheckableListProps {
  readonly measures: readonly JudgedMeasure[];
  readonly onJump: (cell: CellRef) => void;
}

/** The measures that no date can judge, each with its reason. */
export function NotCheckableList({ measures, onJump }: NotCheckableListProps) {
  const styles = useStyles();
  const strings = useStrings();
  const { shown, remaining, next, showMore } = useShownItems(measures, PAGE_SIZE);
  return (
    <>
      <ul className={styles.list}>
        {shown.map(({ measure, reason }) => (
          <li key={measure.id} className={styles.item}>
            <CellLink cell={measure.sources[0].at} onJump={onJump}>
              {measure.number === null ? measure.name : `${measure.number}　${measure.name}`}
            </CellLink>
            {reason !== null && <div className={styles.reason}>{formatReason(reason, strings.language)}</div>}
          </li>
        ))}
      </ul>
      <ShowMore next={next} remaining={remaining} onShowMore={showMore} />
    </>
  );
}

import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef } from "react";
import type { Review } from "../../core/review";
import type { CellRef } from "../../core/sheet/address";
import { useShownItems } from "../hooks/use-shown-items";
import { useStrings } from "../hooks/use-strings";
import { IndicatorCard } from "./indicator-card";
import { JudgementBar } from "./judgement-bar";
import { NotCheckableList } from "./not-checkable-list";
import { OverdueTable } from "./overdue-table";
import { SectionHeading } from "./section-heading";
import { ShowMore } from "./show-more";
import { UnmeasuredIndicators } from "./unmeasured-indicators";

/** Target of the tile that counts overdue measures. */
export const OVERDUE_HEADING_ID = "overdue";

const INDICATORS_PAGE_SIZE = 30;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  nothing: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export interface ProgressViewProps {
  readonly review: Review;
  readonly onJump: (cell: CellRef) => void;
}

/** 進捗: how far indicators and measures are on 基準日. */
export function ProgressView({ review, onJump }: ProgressViewProps) {
  const styles = useStyles();
  const strings = useStrings();
  const { measured, unmeasured } = useMemo(
    () => ({
      measured: review.indicators.filter(({ indicator }) => indicator.actuals.length > 0),
      unmeasured: review.indicators.filter(({ indicator }) => indicator.actuals.length === 0),
    }),
    [review.indicators],
  );
  const indicators = useShownItems(measured, INDICATORS_PAGE_SIZE);
  const list = useRef<HTMLUListElement>(null);
  const overdue = useMemo(
    () =>
      review.measures
        .filter(({ judgement }) => judgement === "overdue")
        .sort((a, b) => b.daysLate - a.daysLate),
    [review.measures],
  );
  const notCheckable = useMemo(
    () => review.measures.filter(({ judgement }) => judgement === "notCheckable"),
    [review.measures],
  );
  const text = strings.progress;
  return (
    <>
      <SectionHeading id="indicators">
        {text.indicators} {strings.formatCount(review.indicators.length)}
      </SectionHeading>
      {review.indicators.length === 0 && <p className={styles.nothing}>{text.noIndicators}</p>}
      <ul ref={list} className={styles.list}>
        {indicators.shown.map((each) => (
          <IndicatorCard key={each.indicator.id} measured={each} onJump={onJump} />
        ))}
      </ul>
      <ShowMore
        list={list}
        next={indicators.next}
        remaining={indicators.remaining}
        onShowMore={indicators.showMore}
      />
      {unmeasured.length > 0 && (
        <>
          <SectionHeading id="unmeasured">
            {text.unmeasured} {strings.formatCount(unmeasured.length)}
          </SectionHeading>
          <UnmeasuredIndicators indicators={unmeasured} onJump={onJump} />
        </>
      )}

      <SectionHeading id="measures">
        {text.measures} {strings.formatCount(review.measures.length)}
      </SectionHeading>
      {review.measures.length === 0 ? (
        <p className={styles.nothing}>{text.noMeasures}</p>
      ) : (
        <>
          <JudgementBar counts={review.summary.byJudgement} />
          <SectionHeading id={OVERDUE_HEADING_ID}>
            {text.overdue} {strings.formatCount(overdue.length)}
          </SectionHeading>
          {overdue.length === 0 ? (
            <p className={styles.nothing}>{text.noOverdue}</p>
          ) : (
            <OverdueTable measures={overdue} labelledBy={OVERDUE_HEADING_ID} onJump={onJump} />
          )}
        </>
      )}
      {notCheckable.length > 0 && (
        <>
          <SectionHeading id="not-checkable">
            {text.notCheckable} {strings.formatCount(notCheckable.length)}
          </SectionHeading>
          <NotCheckableList measures={notCheckable} onJump={onJump} />
        </>
      )}
    </>
  );
}

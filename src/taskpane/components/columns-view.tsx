import { Button, makeStyles, mergeClasses, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ReviewSession } from "../../app/review-session";
import type { CalendarDay } from "../../core/calendar/calendar-day";
import { buildColumns } from "../../core/columns/build-columns";
import { formatColumnsNotes, formatColumnsRefusal } from "../../core/columns/format-columns-message";
import type { Review } from "../../core/review";
import { buildWorkbookClean } from "../../core/summary/build-workbook-clean";
import { columnsTexts } from "../columns-texts";
import { firstAddedColumn } from "../written-places";
import { useStrings } from "../hooks/use-strings";
import { AsOfSetting } from "./as-of-setting";
import { Notice } from "./notice";
import { SectionHeading } from "./section-heading";
import { TakeOutDialog } from "./take-out-dialog";

const useStyles = makeStyles({
  help: {
    margin: `${tokens.spacingVerticalM} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  box: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    marginBottom: tokens.spacingVerticalM,
  },
  places: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  columns: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  state: { color: tokens.colorNeutralForeground1 },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    position: "sticky",
    // Down to the edge of the pane, over the room that the panel leaves below its contents.
    bottom: `calc(-1 * ${tokens.spacingVerticalXXL})`,
    marginBottom: `calc(-1 * ${tokens.spacingVerticalXXL})`,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  hint: {
    marginLeft: "auto",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

export interface ColumnsViewProps {
  readonly session: ReviewSession;
  readonly review: Review;
  /** Whether the session is reading or writing: nothing else may be started. */
  readonly isBusy: boolean;
  readonly asOf: CalendarDay | null;
  readonly today: CalendarDay;
  readonly onChooseAsOf: (asOf: CalendarDay | null) => void;
}

/** 列の追加: what would be written and where, the day to judge by, writing it, and taking it out again. */
export function ColumnsView({ session, review, isBusy, asOf, today, onChooseAsOf }: ColumnsViewProps) {
  const styles = useStyles();
  const { language } = useStrings();
  const texts = columnsTexts(language);
  const [isAsking, setAsking] = useState(false);
  const opensDialog = useRestoreFocusTarget();
  const { built, clean } = useMemo(
    () =>
      // The workbook is the one that this review was made of.
      session.preview((snapshot) => ({
        built: buildColumns(snapshot, review),
        clean: buildWorkbookClean(snapshot),
      })) ?? { built: null, clean: null },
    [session, review],
  );
  if (built === null) return null;
  const hasColumns = clean.edits.length > 0;
  const isRefused = built.refusals.length > 0;
  const isUpToDate = hasColumns && built.edits.length === 0;

  const add = async () => {
    const outcome = await session.writeFrom(hasColumns ? "renewColumns" : "columns", (snapshot, current) => {
      const { edits, refusals } = buildColumns(snapshot, current);
      return refusals.length > 0 || edits.length === 0 ? null : { edits, isAtomic: true };
    });
    const cell = outcome.kind === "written" ? session.preview(firstAddedColumn) : undefined;
    if (cell !== null && cell !== undefined) await session.jumpTo(cell);
  };
  const takeOut = (keepEntries: boolean) => {
    setAsking(false);
    void session.writeFrom("clean", (snapshot) => {
      // The summary shows the columns: without them it would count nothing, and say so as if it were true.
      const { edits } = buildWorkbookClean(snapshot, { keepEntries });
      return edits.length === 0 ? null : { edits, isAtomic: true };
    });
  };
  return (
    <>
      <p className={styles.help}>{texts.help}</p>
      <div className={styles.box}>
        <AsOfSetting asOf={asOf} review={review} today={today} onChoose={onChooseAsOf} />
      </div>
      {isRefused ? (
        <Notice
          intent="trouble"
          advice={{
            title: texts.refused,
            body: built.refusals.map((refusal) => formatColumnsRefusal(refusal, language)).join("\n"),
          }}
        />
      ) : (
        <section className={styles.box} aria-labelledby="columns-places">
          <SectionHeading id="columns-places" isFirst>
            {isUpToDate ? texts.written : texts.willWrite}
          </SectionHeading>
          <ul className={styles.places}>
            {formatColumnsNotes(built.notes, language).map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
          <ul className={styles.columns}>
            {texts.whatColumns.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {isUpToDate && <p className={mergeClasses(styles.columns, styles.state)}>{texts.upToDate}</p>}
        </section>
      )}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={isBusy || isRefused || built.edits.length === 0}
          onClick={() => {
            void add();
          }}
        >
          {hasColumns ? texts.renew : texts.add}
        </Button>
        {hasColumns && (
          <Button
            {...opensDialog}
            disabledFocusable={isBusy}
            onClick={() => {
              setAsking(true);
            }}
          >
            {texts.takeOut}
          </Button>
        )}
        {!isRefused && !isUpToDate && <span className={styles.hint}>{texts.undoHint}</span>}
      </div>
      <TakeOutDialog
        isOpen={isAsking}
        notes={clean.notes}
        onTakeOut={takeOut}
        onClose={() => {
          setAsking(false);
        }}
      />
    </>
  );
}

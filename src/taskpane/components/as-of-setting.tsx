import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { parseCalendarDay, type CalendarDay } from "../../core/calendar/calendar-day";
import type { Review } from "../../core/review";
import { cellLabel } from "../cell-label";
import { useStrings } from "../hooks/use-strings";
import { reportingDates } from "../reporting-dates";
import type { Strings } from "../strings";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalSNudge },
  now: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface AsOfSettingProps {
  /** The day that the user set; null where there is none. */
  readonly asOf: CalendarDay | null;
  readonly review: Review | null;
  readonly today: CalendarDay;
  readonly onChoose: (asOf: CalendarDay | null) => void;
}

/** 基準日: typed, picked, or one of the two reporting dates. */
export function AsOfSetting({ asOf, review, today, onChoose }: AsOfSettingProps) {
  const styles = useStyles();
  const strings = useStrings();
  const [draft, setDraft] = useState<{ readonly text: string; readonly isFaulty: boolean } | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const text = strings.settings;
  const inUse = asOf ?? review?.asOf ?? today;
  const { midYear, yearEnd } = reportingDates(inUse, review?.plan ?? null);

  const choose = (day: CalendarDay | null) => {
    setDraft(null);
    onChoose(day);
  };
  // A date field reports every keystroke as a date of its own (year 2, 20, 202): only a finished entry counts.
  const finish = (input: HTMLInputElement) => {
    const day = parseCalendarDay(input.value);
    const isFaulty = day === undefined && (input.value !== "" || input.validity.badInput);
    if (isFaulty) setDraft({ text: input.value, isFaulty });
    else if (draft !== null) choose(day ?? null);
  };
  return (
    <div className={styles.root}>
      <Field
        label={{ children: text.asOf, weight: "semibold" }}
        hint={text.asOfHelp}
        {...(draft?.isFaulty && { validationMessage: text.invalidDay })}
      >
        <Input
          input={{ ref: field }}
          type="date"
          value={draft?.text ?? asOf ?? ""}
          onChange={(_, { value }) => {
            setDraft({ text: value, isFaulty: false });
          }}
          onBlur={(event) => {
            finish(event.currentTarget);
          }}
          onKeyDown={(event) => {
            if (
              event.key === "Enter" &&
              !event.nativeEvent.isComposing &&
              event.target instanceof HTMLInputElement
            ) {
              finish(event.target);
            }
          }}
        />
      </Field>
      <div className={styles.buttons}>
        {[
          { name: text.midYear, day: midYear },
          { name: text.yearEnd, day: yearEnd },
        ].map(({ name, day }) => (
          <Button
            key={day}
            size="small"
            aria-pressed={asOf === day}
            appearance={asOf === day ? "primary" : "secondary"}
            onClick={() => {
              choose(day);
            }}
          >
            {name} {strings.formatDay(day)}
          </Button>
        ))}
        {asOf !== null && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              choose(null);
              // The button goes with the day.
              field.current?.focus();
            }}
          >
            {text.clear}
          </Button>
        )}
      </div>
      <p className={styles.now}>
        {text.now(strings.formatDay(inUse))}
        {strings.inParentheses(originOf(asOf, review, strings))}
      </p>
    </div>
  );
}

function originOf(asOf: CalendarDay | null, review: Review | null, { settings }: Strings): string {
  if (asOf !== null) return settings.origin.chosen;
  const own = review?.plan.asOf ?? null;
  return own === null ? settings.origin.today : settings.origin.workbook(cellLabel(own.at));
}

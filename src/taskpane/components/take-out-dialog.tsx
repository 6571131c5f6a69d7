import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { formatCleanNote } from "../../core/columns/format-columns-message";
import { isSummaryNote, type BuiltWorkbookClean } from "../../core/summary/build-workbook-clean";
import { formatSummaryCleanNote } from "../../core/summary/format-clean-note";
import { columnsTexts } from "../columns-texts";
import { useStrings } from "../hooks/use-strings";
import { PaneDialog } from "./pane-dialog";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  keep: { marginTop: tokens.spacingVerticalS },
  help: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
});

type Note = BuiltWorkbookClean["notes"][number];

/** Notes of which the dialog makes a choice of its own, or that speak of what stays anyway. */
const TOLD_OTHERWISE: ReadonlySet<Note["code"]> = new Set(["entries-lost", "history-kept"]);

export interface TakeOutDialogProps {
  readonly isOpen: boolean;
  /** What would go. */
  readonly notes: readonly Note[];
  readonly onTakeOut: (keepEntries: boolean) => void;
  readonly onClose: () => void;
}

/** Asks before columns are taken out: what goes, and what becomes of what staff have entered in them. */
export function TakeOutDialog({ isOpen, notes, onTakeOut, onClose }: TakeOutDialogProps) {
  const styles = useStyles();
  const { language } = useStrings();
  const texts = columnsTexts(language);
  const [keepEntries, setKeepEntries] = useState(true);
  const removesSheets = notes.some(({ code }) => code === "sheet-removed" || code === "summary-removed");
  const hasEntries = notes.some(({ code }) => code === "entries-lost");
  return (
    <PaneDialog
      isOpen={isOpen}
      title={texts.takeOutQuestion}
      onClose={onClose}
      actions={
        <>
          <Button
            appearance="primary"
            onClick={() => {
              onTakeOut(hasEntries && keepEntries);
            }}
          >
            {texts.takeOut.replace("…", "")}
          </Button>
          <Button onClick={onClose}>{texts.stay}</Button>
        </>
      }
    >
      <ul className={styles.list} aria-label={texts.willTakeOut}>
        {notes
          .filter(({ code }) => !TOLD_OTHERWISE.has(code))
          .map((note, index) => (
            <li key={index}>
              {isSummaryNote(note) ? formatSummaryCleanNote(note, language) : formatCleanNote(note, language)}
            </li>
          ))}
      </ul>
      {removesSheets && <p className={styles.help}>{texts.noWayBack}</p>}
      {hasEntries && (
        <div className={styles.keep}>
          <Checkbox
            label={texts.keepEntries}
            checked={keepEntries}
            onChange={(_, { checked }) => {
              setKeepEntries(checked === true);
            }}
          />
          <p className={styles.help}>{texts.keepEntriesHelp}</p>
        </div>
      )}
    </PaneDialog>
  );
}

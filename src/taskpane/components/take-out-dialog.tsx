import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { CleanNote } from "../../core/columns/build-clean-edits";
import { formatCleanNote } from "../../core/columns/format-columns-message";
import { columnsTexts } from "../columns-texts";
import { useStrings } from "../hooks/use-strings";

const useStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalL },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  help: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

export interface TakeOutDialogProps {
  readonly isOpen: boolean;
  /** What would go. */
  readonly notes: readonly CleanNote[];
  readonly onTakeOut: (keepEntries: boolean) => void;
  readonly onClose: () => void;
}

/** Asks before columns are taken out: what goes, and what becomes of what staff have entered in them. */
export function TakeOutDialog({ isOpen, notes, onTakeOut, onClose }: TakeOutDialogProps) {
  const styles = useStyles();
  const { language } = useStrings();
  const texts = columnsTexts(language);
  const [keepEntries, setKeepEntries] = useState(true);
  const hasEntries = notes.some(({ code }) => code === "entries-lost");
  return (
    <Dialog
      open={isOpen}
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{texts.takeOutQuestion}</DialogTitle>
          <DialogContent>
            <ul className={styles.list} aria-label={texts.willTakeOut}>
              {notes
                .filter(({ code }) => code !== "entries-lost")
                .map((note, index) => (
                  <li key={index}>{formatCleanNote(note, language)}</li>
                ))}
            </ul>
            {hasEntries && (
              <>
                <Checkbox
                  label={texts.keepEntries}
                  checked={keepEntries}
                  onChange={(_, { checked }) => {
                    setKeepEntries(checked === true);
                  }}
                />
                <div className={styles.help}>{texts.keepEntriesHelp}</div>
              </>
            )}
          </DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              onClick={() => {
                onTakeOut(hasEntries && keepEntries);
              }}
            >
              {texts.takeOut.replace("…", "")}
            </Button>
            <Button onClick={onClose}>{texts.stay}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

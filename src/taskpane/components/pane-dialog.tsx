import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";

/** Fluent lets dialogs fill windows as narrow as a task pane from edge to edge. */
const NARROW = "@media screen and (max-width: 480px)";

const MARGINS = `calc(100vw - 2 * ${tokens.spacingHorizontalM})`;

const useStyles = makeStyles({
  surface: {
    padding: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
    [NARROW]: { maxWidth: MARGINS },
  },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

export interface PaneDialogProps {
  readonly isOpen: boolean;
  readonly title: ReactNode;
  /** The buttons below, the one that acts first. */
  readonly actions: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A dialog of the pane, with room around it. Buttons that open one take `useRestoreFocusTarget`: the focus goes back to
 * them.
 */
export function PaneDialog({ isOpen, title, actions, onClose, children }: PaneDialogProps) {
  const styles = useStyles();
  return (
    <Dialog
      open={isOpen}
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle className={styles.title}>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions>{actions}</DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

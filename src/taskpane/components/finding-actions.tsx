import { Button, makeStyles, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import type { Finding } from "../../core/findings/finding";
import { formatFixTitle } from "../../core/findings/format-finding";
import { useStrings } from "../hooks/use-strings";

const useStyles = makeStyles({
  // At the right: beside the place where it fits, below it where it does not.
  fix: { marginLeft: "auto" },
  others: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "flex-end",
    columnGap: tokens.spacingHorizontalXS,
    marginLeft: "auto",
  },
  quiet: { minWidth: 0 },
});

/** What can be done about a finding. */
export interface FindingActionHandlers {
  /** Applies a safe fix at once; shows any other before it is applied. */
  readonly onFix: (finding: Finding) => void;
  readonly onIgnore: (finding: Finding) => void;
  /** Shows what the finding's rule is about. */
  readonly onExplain: (finding: Finding) => void;
}

export interface FindingActionsProps extends FindingActionHandlers {
  readonly finding: Finding;
  /** Of the element that says what is wrong: the same words stand on the buttons of every finding. */
  readonly messageId: string;
}

/** The buttons of a finding: mend it, read about it, or set it aside in this workbook. */
export function FindingActions({ finding, messageId, onFix, onIgnore, onExplain }: FindingActionsProps) {
  const styles = useStyles();
  const strings = useStrings();
  const opensDialog = useRestoreFocusTarget();
  const title = formatFixTitle(finding, strings.language);
  return (
    <>
      {title !== null && (
        <Button
          {...opensDialog}
          className={styles.fix}
          aria-describedby={messageId}
          size="small"
          onClick={() => {
            onFix(finding);
          }}
        >
          {finding.fix?.safe === true ? title : strings.fix.withPreview(title)}
        </Button>
      )}
      <div className={styles.others}>
        <Button
          {...opensDialog}
          className={styles.quiet}
          aria-describedby={messageId}
          size="small"
          appearance="subtle"
          onClick={() => {
            onExplain(finding);
          }}
        >
          {strings.ruleHelp.open}
        </Button>
        <Button
          className={styles.quiet}
          aria-describedby={messageId}
          size="small"
          appearance="subtle"
          onClick={() => {
            onIgnore(finding);
          }}
        >
          {strings.fix.ignore}
        </Button>
      </div>
    </>
  );
}

import { Button, makeStyles, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import type { Finding } from "../../core/findings/finding";
import { formatFixTitle } from "../../core/findings/format-finding";
import { useStrings } from "../hooks/use-strings";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "flex-end",
    gap: tokens.spacingHorizontalXS,
    marginLeft: "auto",
  },
  // Reads as a text until it is pointed at: the fix is what should meet the eye.
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

/** The buttons of a finding: mend it, or set it aside in this workbook. */
export function FindingActions({
  finding,
  onFix,
  onIgnore,
  onExplain,
}: FindingActionHandlers & { readonly finding: Finding }) {
  const styles = useStyles();
  const strings = useStrings();
  const opensDialog = useRestoreFocusTarget();
  const title = formatFixTitle(finding, strings.language);
  return (
    <div className={styles.root}>
      <Button
        {...opensDialog}
        className={styles.quiet}
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
        size="small"
        appearance="subtle"
        onClick={() => {
          onIgnore(finding);
        }}
      >
        {strings.fix.ignore}
      </Button>
      {title !== null && (
        <Button
          {...opensDialog}
          size="small"
          onClick={() => {
            onFix(finding);
          }}
        >
          {finding.fix?.safe === true ? title : strings.fix.withPreview(title)}
        </Button>
      )}
    </div>
  );
}

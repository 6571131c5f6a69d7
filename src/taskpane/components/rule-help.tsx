import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { documentRule } from "../../core/document-rule";
import { rules } from "../../core/rules";
import { changedCells } from "../changed-cells";
import { useStrings } from "../hooks/use-strings";
import { ExampleTable } from "./example-table";
import { PaneDialog } from "./pane-dialog";

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  text: { margin: 0 },
  finding: {
    margin: `${tokens.spacingVerticalSNudge} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

export interface RuleHelpProps {
  /** The rule that is explained; null for none. */
  readonly ruleId: string | null;
  readonly onClose: () => void;
}

/** What a rule looks for, with an example before and after: the same documentation as `shinchoku rules` prints. */
export function RuleHelp({ ruleId, onClose }: RuleHelpProps) {
  const styles = useStyles();
  const { language, ruleHelp } = useStrings();
  const rule = rules.find(({ id }) => id === ruleId);
  const told = useMemo(() => (rule === undefined ? null : documentRule(rule, language)), [rule, language]);
  const found = new Set(told?.findings.map(({ at }) => at));
  const mended = told === null ? new Set<string>() : changedCells(told.before, told.after);
  return (
    <PaneDialog
      isOpen={told !== null}
      title={told?.title}
      onClose={onClose}
      actions={<Button onClick={onClose}>{ruleHelp.close}</Button>}
    >
      {told !== null && (
        <>
          <p className={styles.text}>{told.description}</p>
          <h3 className={styles.heading}>{ruleHelp.before}</h3>
          {told.before.sheets.map((sheet) => (
            <ExampleTable key={sheet.name} sheet={sheet} marked={found} />
          ))}
          {told.findings.map(({ at, message, action }) => (
            <p key={at + message} className={styles.finding}>
              <strong>{at}</strong> {message}
              <br />
              {action}
            </p>
          ))}
          <h3 className={styles.heading}>{ruleHelp.after}</h3>
          {told.after.sheets.map((sheet) => (
            <ExampleTable key={sheet.name} sheet={sheet} marked={mended} />
          ))}
        </>
      )}
    </PaneDialog>
  );
}

import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useMemo } from "react";
import { documentRule } from "../../core/document-rule";
import { rules } from "../../core/rules";
import { useStrings } from "../hooks/use-strings";
import { ExampleTable } from "./example-table";

const useStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalL },
  heading: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  text: { margin: `0 0 ${tokens.spacingVerticalXS}` },
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
  const marked = new Set(told?.findings.map(({ at }) => at));
  return (
    <Dialog
      open={told !== null}
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        {told !== null && (
          <DialogBody>
            <DialogTitle>{told.title}</DialogTitle>
            <DialogContent>
              <p className={styles.text}>{told.description}</p>
              <h3 className={styles.heading}>{ruleHelp.before}</h3>
              {told.before.sheets.map((sheet) => (
                <ExampleTable key={sheet.name} sheet={sheet} marked={marked} />
              ))}
              {told.findings.map(({ at, message, action }) => (
                <p key={at + message} className={styles.text}>
                  <strong>{at}</strong> {message}
                  <br />
                  {action}
                </p>
              ))}
              <h3 className={styles.heading}>{ruleHelp.after}</h3>
              {told.after.sheets.map((sheet) => (
                <ExampleTable key={sheet.name} sheet={sheet} marked={marked} />
              ))}
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{ruleHelp.close}</Button>
            </DialogActions>
          </DialogBody>
        )}
      </DialogSurface>
    </Dialog>
  );
}

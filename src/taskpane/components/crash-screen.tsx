import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useStrings } from "../hooks/use-strings";
import { Notice } from "./notice";

const useStyles = makeStyles({ root: { padding: tokens.spacingHorizontalL } });

/** Takes the place of a pane that could not go on. */
export function CrashScreen({ onReload }: { readonly onReload: () => void }) {
  const styles = useStyles();
  const strings = useStrings();
  return (
    <main className={styles.root} role="alert">
      <Notice intent="plain" advice={strings.crash}>
        <Button onClick={onReload}>{strings.action.reload}</Button>
      </Notice>
    </main>
  );
}

import { Button, Spinner, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { HostStart } from "../../app/host-start";
import { useStrings } from "../hooks/use-strings";
import { Notice } from "./notice";

const useStyles = makeStyles({
  root: { padding: tokens.spacingHorizontalL },
  starting: { paddingTop: "20vh" },
  administrator: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
});

export interface HostScreenProps {
  /** Anything but ready. */
  readonly start: Exclude<HostStart, { readonly kind: "ready" }>;
  readonly onReload: () => void;
}

/** What stands in the pane's place while Excel is not there, or cannot be. */
export function HostScreen({ start, onReload }: HostScreenProps) {
  const styles = useStyles();
  const { host, action } = useStrings();
  switch (start.kind) {
    case "starting":
      return (
        <div className={mergeClasses(styles.root, styles.starting)}>
          <Spinner label={host.starting} labelPosition="below" size="small" />
        </div>
      );
    case "unreachable":
      return (
        <main className={styles.root} role="alert">
          <Notice intent="trouble" advice={host.unreachable}>
            <p className={styles.administrator}>{host.unreachable.administrator}</p>
            <Button onClick={onReload}>{action.reload}</Button>
          </Notice>
        </main>
      );
    case "unsupported":
      return (
        <main className={styles.root} role="alert">
          <Notice intent="plain" advice={start.cause === "not-excel" ? host.notExcel : host.oldExcel} />
        </main>
      );
  }
}

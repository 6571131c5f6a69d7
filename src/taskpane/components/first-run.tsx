import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useStrings } from "../hooks/use-strings";

const useStyles = makeStyles({
  text: { margin: `${tokens.spacingVerticalM} 0 0`, color: tokens.colorNeutralForeground2 },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
});

/** What a view says before the first review. */
export function FirstRun({ text }: { readonly text: string }) {
  const styles = useStyles();
  const strings = useStrings();
  return (
    <>
      <p className={styles.text}>{text}</p>
      <p className={mergeClasses(styles.text, styles.small)}>{strings.intro.readOnly}</p>
    </>
  );
}

import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { useStrings } from "../hooks/use-strings";

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalM },
  input: { width: "100%" },
  found: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    ":empty": { display: "none" },
  },
});

export interface FindingSearchBoxProps {
  readonly typed: string;
  readonly found: number;
  readonly total: number;
  readonly onType: (typed: string) => void;
}

/** Where somebody types the name of a division, a measure, or any word, to see only what concerns it. */
export function FindingSearchBox({ typed, found, total, onType }: FindingSearchBoxProps) {
  const styles = useStyles();
  const { search } = useStrings();
  const isSearching = typed.trim() !== "";
  return (
    <div className={styles.root}>
      <Input
        className={styles.input}
        type="search"
        size="small"
        aria-label={search.label}
        placeholder={search.placeholder}
        value={typed}
        onChange={(_, { value }) => {
          onType(value);
        }}
      />
      <p role="status" className={styles.found}>
        {isSearching && (found === 0 ? search.nothing : search.found(found, total))}
      </p>
    </div>
  );
}

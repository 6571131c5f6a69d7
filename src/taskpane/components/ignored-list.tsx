import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { Finding } from "../../core/findings/finding";
import { formatFinding } from "../../core/findings/format-finding";
import type { IgnoredFinding } from "../../core/review";
import type { CellRef } from "../../core/sheet/address";
import { useStrings } from "../hooks/use-strings";
import { CellLink } from "./cell-link";

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalL },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  message: { flexBasis: "100%", margin: 0, overflowWrap: "anywhere" },
  detail: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  back: { marginLeft: "auto" },
});

export interface IgnoredListProps {
  readonly ignored: readonly IgnoredFinding[];
  readonly onJump: (cell: CellRef) => void;
  readonly onTakeBack: (finding: Finding) => void;
}

/** Findings that somebody has set aside in this workbook, folded up; each can be taken back. */
export function IgnoredList({ ignored, onJump, onTakeBack }: IgnoredListProps) {
  const styles = useStyles();
  const strings = useStrings();
  if (ignored.length === 0) return null;
  return (
    <Accordion collapsible className={styles.root}>
      <AccordionItem value="ignored">
        <AccordionHeader as="h2">{strings.fix.ignored(ignored.length)}</AccordionHeader>
        <AccordionPanel>
          <ul className={styles.list}>
            {ignored.map(({ finding, on }, index) => (
              <li key={index} className={styles.item}>
                <p className={styles.message}>{formatFinding(finding, strings.language).message}</p>
                <CellLink cell={finding.at} onJump={onJump} />
                <span className={styles.detail}>{strings.fix.ignoredOn(strings.formatDay(on))}</span>
                <Button
                  className={styles.back}
                  size="small"
                  onClick={() => {
                    onTakeBack(finding);
                  }}
                >
                  {strings.fix.takeBack}
                </Button>
              </li>
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

import { makeStyles } from "@fluentui/react-components";
import { useRef } from "react";
import type { Finding, Severity } from "../../core/findings/finding";
import type { CellRef } from "../../core/sheet/address";
import { useShownItems } from "../hooks/use-shown-items";
import { useStrings } from "../hooks/use-strings";
import type { FindingActionHandlers } from "./finding-actions";
import { FindingCard } from "./finding-card";
import { SectionHeading } from "./section-heading";
import { ShowMore } from "./show-more";

const PAGE_SIZE = 50;

const useStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0 } });

/** The id of a group's heading, for the tiles that lead to it. */
export function groupHeadingId(severity: Severity): string {
  return `findings-${severity}`;
}

export interface FindingGroupProps extends FindingActionHandlers {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  readonly onJump: (cell: CellRef) => void;
}

/** All findings of one severity, shown in pages. */
export function FindingGroup({ severity, findings, onJump, onFix, onIgnore, onExplain }: FindingGroupProps) {
  const styles = useStyles();
  const strings = useStrings();
  const { shown, remaining, next, showMore } = useShownItems(findings, PAGE_SIZE);
  const list = useRef<HTMLUListElement>(null);
  if (findings.length === 0) return null;
  return (
    <section aria-labelledby={groupHeadingId(severity)}>
      <SectionHeading id={groupHeadingId(severity)}>
        {strings.severities[severity]} {strings.formatCount(findings.length)}
      </SectionHeading>
      <ul ref={list} className={styles.list}>
        {shown.map((finding, position) => (
          <FindingCard
            key={position}
            finding={finding}
            onJump={onJump}
            onFix={onFix}
            onIgnore={onIgnore}
            onExplain={onExplain}
          />
        ))}
      </ul>
      <ShowMore list={list} next={next} remaining={remaining} onShowMore={showMore} />
    </section>
  );
}

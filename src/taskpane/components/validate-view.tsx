import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Finding, Severity } from "../../core/findings/finding";
import { formatNoPlan } from "../../core/findings/format-no-plan";
import type { Review } from "../../core/review";
import type { CellRef } from "../../core/sheet/address";
import { countFindings } from "../count-findings";
import { useStrings } from "../hooks/use-strings";
import { CountTiles, type TileTarget } from "./count-tiles";
import { FindingGroup } from "./finding-group";
import { Notice } from "./notice";

const SEVERITIES = ["error", "warning", "info"] as const satisfies readonly Severity[];

const useStyles = makeStyles({ below: { marginTop: tokens.spacingVerticalM } });

export interface ValidateViewProps {
  readonly review: Review;
  readonly onJump: (cell: CellRef) => void;
  readonly onOpen: (target: TileTarget) => void;
}

/** 検証: the findings of a review, the worst first. */
export function ValidateView({ review, onJump, onOpen }: ValidateViewProps) {
  const styles = useStyles();
  const strings = useStrings();
  const groups = useMemo(() => groupBySeverity(review.findings), [review.findings]);
  const advice = formatNoPlan(review.plan, strings.language);
  const isEmpty = advice !== null;
  return (
    <>
      {!(isEmpty && review.findings.length === 0) && (
        <CountTiles counts={countFindings(review)} onOpen={onOpen} />
      )}
      {advice !== null && (
        <div className={styles.below}>
          <Notice intent="plain" advice={advice} />
        </div>
      )}
      {!isEmpty && review.findings.length === 0 && (
        <div className={styles.below}>
          <Notice intent="success" advice={strings.noFindings} />
        </div>
      )}
      {SEVERITIES.map((severity) => (
        <FindingGroup key={severity} severity={severity} findings={groups[severity]} onJump={onJump} />
      ))}
    </>
  );
}

function groupBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, readonly Finding[]>> {
  const groups: Record<Severity, Finding[]> = { error: [], warning: [], info: [] };
  for (const finding of findings) groups[finding.severity].push(finding);
  return groups;
}

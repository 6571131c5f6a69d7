import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import type { Finding, Severity } from "../../core/findings/finding";
import type { Review } from "../../core/review";
import type { CellRef } from "../../core/sheet/address";
import { columnMappingTexts } from "../column-mapping-texts";
import { countFindings } from "../count-findings";
import { isEmptyPlan } from "../empty-plan";
import { createFindingSearch } from "../search-findings";
import { useStrings } from "../hooks/use-strings";
import { CountTiles, type TileTarget } from "./count-tiles";
import { FindingGroup } from "./finding-group";
import { FindingSearchBox } from "./finding-search-box";
import { FixPreview } from "./fix-preview";
import { IgnoredList } from "./ignored-list";
import { NoPlan } from "./no-plan";
import { Notice } from "./notice";
import { RuleHelp } from "./rule-help";

const SEVERITIES = ["error", "warning", "info"] as const satisfies readonly Severity[];

/** Fewer findings are seen at a glance. */
const FEWEST_TO_SEARCH = 8;

const useStyles = makeStyles({ below: { marginTop: tokens.spacingVerticalM } });

export interface ValidateViewProps {
  readonly review: Review;
  readonly onJump: (cell: CellRef) => void;
  readonly onOpen: (target: TileTarget) => void;
  /** Applies the fix of a finding. */
  readonly onApplyFix: (finding: Finding) => void;
  readonly onIgnore: (finding: Finding) => void;
  readonly onTakeBack: (finding: Finding) => void;
  /** Leads to the meanings of headings. */
  readonly onOpenMapping: () => void;
}

/** 検証: the findings of a review, the worst first. */
export function ValidateView(props: ValidateViewProps) {
  const { review, onJump, onOpen, onApplyFix, onIgnore, onTakeBack, onOpenMapping } = props;
  const styles = useStyles();
  const strings = useStrings();
  const [typed, setTyped] = useState("");
  const { findings, plan } = review;
  const search = useMemo(
    () => createFindingSearch(findings, plan, strings.language),
    [findings, plan, strings.language],
  );
  const found = useMemo(() => search(typed), [search, typed]);
  const groups = useMemo(() => groupBySeverity(found), [found]);
  const isEmpty = isEmptyPlan(review.plan);
  const [previewed, setPreviewed] = useState<Finding | null>(null);
  const [explained, setExplained] = useState<string | null>(null);
  const explain = useCallback(({ rule }: Finding) => {
    setExplained(rule);
  }, []);
  const fix = useCallback(
    (finding: Finding) => {
      if (finding.fix?.safe === true) onApplyFix(finding);
      else setPreviewed(finding);
    },
    [onApplyFix],
  );
  const open = (target: TileTarget) => {
    // A tile counts all findings of its kind, and leads to all of them.
    setTyped("");
    onOpen(target);
  };
  const asksForMapping = !isEmpty && review.findings.some(({ rule }) => rule === "missing-column");
  return (
    <>
      {!(isEmpty && review.findings.length === 0) && (
        <CountTiles counts={countFindings(review)} onOpen={open} />
      )}
      <NoPlan plan={review.plan} onOpenMapping={onOpenMapping} />
      {!isEmpty && review.findings.length === 0 && (
        <div className={styles.below}>
          <Notice intent="success" advice={strings.noFindings} />
        </div>
      )}
      {asksForMapping && (
        <div className={styles.below}>
          <Button size="small" onClick={onOpenMapping}>
            {columnMappingTexts(strings.language).open}
          </Button>
        </div>
      )}
      {(findings.length >= FEWEST_TO_SEARCH || typed !== "") && (
        <FindingSearchBox typed={typed} found={found.length} total={findings.length} onType={setTyped} />
      )}
      {SEVERITIES.map((severity) => (
        <FindingGroup
          key={severity}
          severity={severity}
          findings={groups[severity]}
          onJump={onJump}
          onFix={fix}
          onIgnore={onIgnore}
          onExplain={explain}
        />
      ))}
      <IgnoredList ignored={review.ignored} onJump={onJump} onTakeBack={onTakeBack} />
      <RuleHelp
        ruleId={explained}
        onClose={() => {
          setExplained(null);
        }}
      />
      <FixPreview
        finding={previewed}
        onApply={(finding) => {
          setPreviewed(null);
          onApplyFix(finding);
        }}
        onClose={() => {
          setPreviewed(null);
        }}
      />
    </>
  );
}

function groupBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, readonly Finding[]>> {
  const groups: Record<Severity, Finding[]> = { error: [], warning: [], info: [] };
  for (const finding of findings) groups[finding.severity].push(finding);
  return groups;
}

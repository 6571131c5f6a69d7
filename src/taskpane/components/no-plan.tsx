import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { formatNoPlan } from "../../core/findings/format-no-plan";
import type { Plan } from "../../core/plan/plan";
import { columnMappingTexts } from "../column-mapping-texts";
import { groupHeadings } from "../heading-groups";
import { useStrings } from "../hooks/use-strings";
import { Notice } from "./notice";

const useStyles = makeStyles({ root: { marginTop: tokens.spacingVerticalM } });

export interface NoPlanProps {
  readonly plan: Plan;
  /** Leads to the meanings of headings. */
  readonly onOpenMapping: () => void;
}

/** What a view says of a workbook that holds no plan, and the way to say that it does. Nothing where it holds one. */
export function NoPlan({ plan, onOpenMapping }: NoPlanProps) {
  const styles = useStyles();
  const { language } = useStrings();
  const advice = formatNoPlan(plan, language);
  if (advice === null) return null;
  const hasHeadings = groupHeadings(plan.sheets).length > 0;
  return (
    <div className={styles.root}>
      <Notice intent="plain" advice={advice}>
        {hasHeadings && (
          <Button size="small" onClick={onOpenMapping}>
            {columnMappingTexts(language).open}
          </Button>
        )}
      </Notice>
    </div>
  );
}

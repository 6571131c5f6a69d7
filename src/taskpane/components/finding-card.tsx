import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useId } from "react";
import type { Finding } from "../../core/findings/finding";
import { formatFinding } from "../../core/findings/format-finding";
import type { CellRef } from "../../core/sheet/address";
import { useStrings } from "../hooks/use-strings";
import { CellLink } from "./cell-link";
import { FindingActions, type FindingActionHandlers } from "./finding-actions";
import { RelatedCells } from "./related-cells";

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: "4px",
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalMNudge}`,
    marginBottom: tokens.spacingVerticalSNudge,
    // Cards outside the view cost no layout: long lists stay quick.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 96px",
    overflowWrap: "anywhere",
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  warning: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  info: { borderLeftColor: tokens.colorBrandStroke1 },
  message: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  detail: {
    margin: "2px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  action: { color: tokens.colorNeutralForeground1 },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
  places: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "baseline",
  },
});

export interface FindingCardProps extends FindingActionHandlers {
  readonly finding: Finding;
  readonly onJump: (cell: CellRef) => void;
}

/** One finding: what is wrong, why it matters, what to do, and where. */
export const FindingCard = memo(function FindingCard({
  finding,
  onJump,
  onFix,
  onIgnore,
  onExplain,
}: FindingCardProps) {
  const styles = useStyles();
  const strings = useStrings();
  const messageId = useId();
  const { message, why, action } = formatFinding(finding, strings.language);
  return (
    <li tabIndex={-1} className={mergeClasses(styles.card, styles[finding.severity])}>
      <p id={messageId} className={styles.message}>
        {message}
      </p>
      <p className={styles.detail}>{why}</p>
      <p className={mergeClasses(styles.detail, styles.action)}>{action}</p>
      <div className={styles.foot}>
        <div className={styles.places}>
          <CellLink cell={finding.at} onJump={onJump} />
          <RelatedCells cells={finding.related} home={finding.at} onJump={onJump} />
        </div>
        <FindingActions
          finding={finding}
          messageId={messageId}
          onFix={onFix}
          onIgnore={onIgnore}
          onExplain={onExplain}
        />
      </div>
    </li>
  );
});

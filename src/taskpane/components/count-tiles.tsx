import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useStrings } from "../hooks/use-strings";
import type { FindingCounts } from "../strings";

const useStyles = makeStyles({
  tiles: {
    display: "grid",
    // Two and two where the pane is magnified a lot.
    gridTemplateColumns: "repeat(auto-fit, minmax(64px, 1fr))",
    gap: tokens.spacingHorizontalSNudge,
    margin: `${tokens.spacingVerticalM} 0 0`,
    padding: 0,
    listStyleType: "none",
  },
  tile: {
    display: "block",
    boxSizing: "border-box",
    width: "100%",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    textAlign: "start",
  },
  link: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  count: {
    display: "block",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  danger: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  label: {
    display: "block",
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground2,
  },
});

/** The places that a tile can lead to. */
export type TileTarget = "error" | "warning" | "info" | "overdue";

export interface CountTilesProps {
  readonly counts: FindingCounts;
  readonly onOpen: (target: TileTarget) => void;
}

/** The four numbers of a review; a tile that counts something leads to it. */
export function CountTiles({ counts, onOpen }: CountTilesProps) {
  const styles = useStyles();
  const strings = useStrings();
  const tiles = [
    { target: "error", label: strings.severities.error, count: counts.errors, tone: styles.danger },
    { target: "warning", label: strings.severities.warning, count: counts.warnings, tone: styles.warning },
    { target: "info", label: strings.severities.info, count: counts.infos, tone: undefined },
    { target: "overdue", label: strings.overdueTile, count: counts.overdue, tone: styles.danger },
  ] as const;
  return (
    <ul className={styles.tiles} aria-label={strings.tilesLabel}>
      {tiles.map(({ target, label, count, tone }) => {
        const content = (
          <>
            <span className={mergeClasses(styles.count, count > 0 && tone)}>
              {strings.formatCount(count)}
            </span>
            <span className={styles.label}>{label}</span>
          </>
        );
        return (
          <li key={target}>
            {count === 0 ? (
              <span className={styles.tile}>{content}</span>
            ) : (
              <button
                type="button"
                className={mergeClasses(styles.tile, styles.link)}
                onClick={() => {
                  onOpen(target);
                }}
              >
                {content}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    borderRadius: tokens.borderRadiusSmall,
    scrollMarginTop: tokens.spacingVerticalM,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  first: { marginTop: 0 },
});

export interface SectionHeadingProps {
  /** Target of a jump from elsewhere in the pane. */
  readonly id: string;
  /** The first thing in its box, which has room above it already. */
  readonly isFirst?: boolean;
  readonly children: ReactNode;
}

/** The heading of a group; it can take the focus when a tile leads to it. */
export function SectionHeading({ id, isFirst, children }: SectionHeadingProps) {
  const styles = useStyles();
  return (
    <h2 id={id} tabIndex={-1} className={mergeClasses(styles.heading, isFirst === true && styles.first)}>
      {children}
    </h2>
  );
}

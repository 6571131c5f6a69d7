import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Advice } from "../strings";

const useStyles = makeStyles({
  root: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    alignItems: "flex-start",
  },
  trouble: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  body: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
});

export interface NoticeProps {
  readonly intent: "plain" | "trouble" | "success";
  readonly advice: Advice;
  /** Buttons or further lines below the text. */
  readonly children?: ReactNode;
}

/** A boxed message: what happened, and what to do. */
export function Notice({ intent, advice, children }: NoticeProps) {
  const styles = useStyles();
  return (
    <section className={mergeClasses(styles.root, intent !== "plain" && styles[intent])}>
      <p className={styles.title}>{advice.title}</p>
      <p className={styles.body}>{advice.body}</p>
      {children}
    </section>
  );
}

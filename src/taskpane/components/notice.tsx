import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Advice } from "../strings";

const useStyles = makeStyles({
  root: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
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
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
  },
  // A long title goes on below itself, beside the buttons, as long as it has room for a few words.
  title: { margin: 0, flex: "1 1 8em", fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", gap: tokens.spacingHorizontalXS, marginLeft: "auto", alignSelf: "flex-start" },
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
  /** Small buttons beside the title. */
  readonly actions?: ReactNode;
  /** Buttons or further lines below the text. */
  readonly children?: ReactNode;
}

/** A boxed message: what happened, and what to do. */
export function Notice({ intent, advice, actions, children }: NoticeProps) {
  const styles = useStyles();
  return (
    <section className={mergeClasses(styles.root, intent !== "plain" && styles[intent])}>
      <div className={styles.head}>
        <p className={styles.title}>{advice.title}</p>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      <p className={styles.body}>{advice.body}</p>
      {children}
    </section>
  );
}

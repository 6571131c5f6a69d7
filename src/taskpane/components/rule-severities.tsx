import { Select, makeStyles, tokens } from "@fluentui/react-components";
import type { Severity } from "../../core/findings/finding";
import { ruleTexts } from "../../core/findings/format-finding";
import { parseRuleSettings, RULES_SETTING } from "../../core/findings/parse-rule-settings";
import type { Review } from "../../core/review";
import { rules } from "../../core/rules";
import { useStrings } from "../hooks/use-strings";

const CHOICES = ["error", "warning", "info", "off"] as const satisfies readonly (Severity | "off")[];

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalXXL },
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  help: {
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    fontSize: tokens.fontSizeBase200,
  },
  choice: { flexShrink: 0, width: "136px" },
});

export interface RuleSeveritiesProps {
  readonly review: Review;
  /** Keeps the severity of a rule in the workbook; `null` for the rule's own. */
  readonly onChange: (rule: string, severity: Severity | "off" | null) => void;
}

/** How grave each rule's findings are in this workbook, folded up; kept in the workbook. */
export function RuleSeverities({ review, onChange }: RuleSeveritiesProps) {
  const styles = useStyles();
  const { language, severities: words, ruleSettings: texts } = useStrings();
  const { severities } = parseRuleSettings(review.settings[RULES_SETTING]);
  return (
    <details className={styles.root}>
      <summary className={styles.summary}>{texts.title}</summary>
      <p className={styles.help}>{texts.help}</p>
      <ul className={styles.list}>
        {rules.map(({ id, meta }) => {
          const { title } = ruleTexts(id, language);
          return (
            <li key={id} className={styles.line}>
              <span>{title}</span>
              <Select
                className={styles.choice}
                size="small"
                aria-label={title}
                value={severities[id] ?? ""}
                onChange={(_, { value }) => {
                  onChange(id, CHOICES.find((choice) => choice === value) ?? null);
                }}
              >
                <option value="">{texts.usual(words[meta.severity])}</option>
                {CHOICES.map((choice) => (
                  <option key={choice} value={choice}>
                    {choice === "off" ? texts.off : words[choice]}
                  </option>
                ))}
              </Select>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

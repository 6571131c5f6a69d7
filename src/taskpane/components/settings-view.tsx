import { Field, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import type { LanguageChoice } from "../../app/session-state";
import { useStrings } from "../hooks/use-strings";
import { AsOfSetting, type AsOfSettingProps } from "./as-of-setting";
import { SectionHeading } from "./section-heading";

const useStyles = makeStyles({
  help: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

export interface SettingsViewProps extends AsOfSettingProps {
  readonly language: LanguageChoice;
  readonly onChooseLanguage: (language: LanguageChoice) => void;
}

const CHOICES = ["auto", "ja", "en"] as const satisfies readonly LanguageChoice[];

/** 設定: 基準日 and language. */
export function SettingsView({ language, onChooseLanguage, ...asOfSetting }: SettingsViewProps) {
  const styles = useStyles();
  const strings = useStrings();
  const text = strings.settings;
  // A language is named in itself: whoever cannot read the current one must find their own.
  const labels: Record<LanguageChoice, string> = { auto: text.automatic, ja: "日本語", en: "English" };
  return (
    <>
      <SectionHeading id="as-of">{text.asOf}</SectionHeading>
      <AsOfSetting {...asOfSetting} />
      <SectionHeading id="language">{text.language}</SectionHeading>
      <Field hint={text.languageHelp}>
        <RadioGroup
          aria-labelledby="language"
          value={language}
          onChange={(_, { value }) => {
            const choice = CHOICES.find((candidate) => candidate === value);
            if (choice !== undefined) onChooseLanguage(choice);
          }}
        >
          {CHOICES.map((choice) => (
            <Radio key={choice} value={choice} label={labels[choice]} />
          ))}
        </RadioGroup>
      </Field>
      <SectionHeading id="theme">{text.theme}</SectionHeading>
      <p className={styles.help}>{text.themeHelp}</p>
    </>
  );
}

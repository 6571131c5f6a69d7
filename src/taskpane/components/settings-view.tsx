import {
  Field,
  Radio,
  RadioGroup,
  Switch,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import type { LanguageChoice } from "../../app/session-state";
import { useStrings } from "../hooks/use-strings";
import type { ColumnMap } from "../../core/layout/column-map";
import type { CellRef } from "../../core/sheet/address";
import { AsOfSetting, type AsOfSettingProps } from "./as-of-setting";
import { ColumnMapping } from "./column-mapping";
import { RuleSeverities, type RuleSeveritiesProps } from "./rule-severities";

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalXXL },
  help: {
    marginBottom: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

export interface SettingsViewProps extends AsOfSettingProps {
  readonly language: LanguageChoice;
  readonly onChooseLanguage: (language: LanguageChoice) => void;
  /** Whether results follow the workbook while it is edited. */
  readonly isLive: boolean;
  readonly onChooseLive: (isLive: boolean) => void;
  readonly onSaveColumnMap: (map: ColumnMap) => void;
  readonly onJump: (cell: CellRef) => void;
  readonly onChangeSeverity: RuleSeveritiesProps["onChange"];
}

const CHOICES = ["auto", "ja", "en"] as const satisfies readonly LanguageChoice[];

/** 設定: 基準日, following edits, language and the meanings of headings. */
export function SettingsView(props: SettingsViewProps) {
  const {
    language,
    onChooseLanguage,
    isLive,
    onChooseLive,
    onSaveColumnMap,
    onJump,
    onChangeSeverity,
    ...asOfSetting
  } = props;
  const styles = useStyles();
  const strings = useStrings();
  const text = strings.settings;
  // A language is named in itself: whoever cannot read the current one must find their own.
  const labels: Record<LanguageChoice, string> = { auto: text.automatic, ja: "日本語", en: "English" };
  return (
    <>
      <AsOfSetting {...asOfSetting} />
      <Field className={styles.section} hint={text.liveHelp}>
        <Switch
          checked={isLive}
          label={text.live}
          onChange={(_, { checked }) => {
            onChooseLive(checked);
          }}
        />
      </Field>
      <Field
        className={styles.section}
        label={{ children: text.language, weight: "semibold" }}
        hint={text.languageHelp}
      >
        <RadioGroup
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
      <p className={mergeClasses(styles.section, styles.help)}>{text.themeHelp}</p>
      {asOfSetting.review !== null && (
        <RuleSeverities review={asOfSetting.review} onChange={onChangeSeverity} />
      )}
      <ColumnMapping review={asOfSetting.review} onSave={onSaveColumnMap} onJump={onJump} />
    </>
  );
}

import { Button, Dropdown, Option, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { fieldLabel, isFieldName } from "../../core/findings/field-labels";
import { headingKey, type MappedField } from "../../core/layout/column-map";
import { FIELD_NAMES } from "../../core/layout/field-names";
import type { SheetHeading } from "../../core/plan/plan";
import type { CellRef } from "../../core/sheet/address";
import type { ColumnMappingTexts } from "../column-mapping-texts";
import { useStrings } from "../hooks/use-strings";
import { useTableStyles } from "../hooks/use-table-styles";
import { CellLink } from "./cell-link";

const AUTOMATIC = "automatic";

const useStyles = makeStyles({
  meaning: { width: "132px" },
  choice: { minWidth: 0, width: "100%" },
  take: { marginTop: tokens.spacingVerticalXS, width: "100%", minWidth: 0 },
  detail: { margin: "2px 0 0", color: tokens.colorNeutralForeground2 },
  proposal: { margin: "2px 0 0", fontWeight: tokens.fontWeightSemibold },
});

export interface ColumnMappingTableProps {
  readonly label: string;
  readonly headings: readonly SheetHeading[];
  readonly texts: ColumnMappingTexts;
  /** What is chosen for a heading: a meaning, `ignore`, or null for automatic. */
  readonly choiceOf: (heading: SheetHeading) => MappedField | null;
  readonly onChoose: (heading: SheetHeading, field: MappedField | null) => void;
  readonly onJump: (cell: CellRef) => void;
}

/** The headings of one sheet: as written, as read, and what they are to mean. */
export function ColumnMappingTable(props: ColumnMappingTableProps) {
  const { label, headings, texts, choiceOf, onChoose, onJump } = props;
  const styles = useStyles();
  const tables = useTableStyles();
  const { language } = useStrings();
  const labelOf = (choice: MappedField | null): string => {
    if (choice === null) return texts.automatic;
    return choice === "ignore" ? texts.ignored : fieldLabel(choice, language);
  };
  const readingOf = ({ field, by }: SheetHeading): string => {
    if (field !== null) return texts.readAs(fieldLabel(field, language), by);
    return by === "map" ? texts.leftOut : texts.notRead;
  };
  return (
    <table className={tables.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(tables.cell, tables.head)}>
            {texts.heading}
          </th>
          <th scope="col" className={mergeClasses(tables.cell, tables.head, styles.meaning)}>
            {texts.meaning}
          </th>
        </tr>
      </thead>
      <tbody>
        {headings.map((heading) => {
          const { path, at, proposal } = heading;
          const text = path.join(" ＞ ").replaceAll(/\s*\n\s*/gu, "");
          const choice = choiceOf(heading);
          const isOpen = proposal !== null && choice === null;
          return (
            <tr key={headingKey(path)}>
              <td className={tables.cell}>
                <CellLink cell={at} onJump={onJump}>
                  {text}
                </CellLink>
                <p className={styles.detail}>{readingOf(heading)}</p>
                {isOpen && (
                  <p className={styles.proposal}>
                    {texts.proposal(fieldLabel(proposal.field, language), proposal.level)}
                  </p>
                )}
              </td>
              <td className={tables.cell}>
                <Dropdown
                  size="small"
                  className={styles.choice}
                  aria-label={texts.meaningOf(text)}
                  value={labelOf(choice)}
                  selectedOptions={[choice ?? AUTOMATIC]}
                  onOptionSelect={(_, { optionValue = AUTOMATIC }) => {
                    const isChoice = optionValue === "ignore" || isFieldName(optionValue);
                    onChoose(heading, isChoice ? optionValue : null);
                  }}
                >
                  <Option value={AUTOMATIC}>{texts.automatic}</Option>
                  <Option value="ignore">{texts.ignored}</Option>
                  {FIELD_NAMES.map((field) => (
                    <Option key={field} value={field}>
                      {fieldLabel(field, language)}
                    </Option>
                  ))}
                </Dropdown>
                {isOpen && (
                  <Button
                    className={styles.take}
                    size="small"
                    onClick={() => {
                      onChoose(heading, proposal.field);
                    }}
                  >
                    {texts.take(fieldLabel(proposal.field, language))}
                  </Button>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

import { fieldLabel, isFieldName } from "../field-labels";
import type { FindingData } from "../finding";
import { datum, type RuleTexts } from "../rule-texts";

/** What cannot be done without a column. */
const LOSSES: Readonly<Record<string, string>> = {
  measureNumber: "Without numbers, measures are hard to compare with other sheets or the last report.",
  name: "Without names, the rows cannot be read as measures.",
  divisions: "Without divisions, nobody knows whom to ask, and nothing is counted by division.",
  period: "Without a schedule, nobody can tell what is overdue.",
  status: "Without a status, nobody can tell what is done.",
};

function fieldsOf(data: FindingData): readonly string[] {
  const { fields } = data;
  return Array.isArray(fields) ? fields : [];
}

function listFields(data: FindingData): string {
  return fieldsOf(data)
    .map((field) => (isFieldName(field) ? fieldLabel(field, "en") : field))
    .join(", ");
}

function losses(data: FindingData): string {
  return fieldsOf(data)
    .map((field) => LOSSES[field] ?? "")
    .join(" ");
}

function place(data: FindingData): string {
  const rows = datum(data, "rows");
  const sheet = datum(data, "sheet");
  return rows === "" ? `the labels of sheet "${sheet}"` : `the headings of sheet "${sheet}", row ${rows}`;
}

function mapped(data: FindingData): string {
  const field = datum(data, "field");
  return `"${datum(data, "heading")}" → ${isFieldName(field) ? fieldLabel(field, "en") : "not read"}`;
}

/** What the rules on headings say in English. */
export const mappingTextsEn: Readonly<Record<string, RuleTexts>> = {
  "missing-column": {
    title: "Missing column",
    description:
      "Tells sheets without a column for name, number, division, schedule or status, and mappings of headings that are not in use.",
    messages: {
      proposed: (data) => ({
        message: `No column for ${listFields(data)} was found; "${datum(data, "heading")}" may be it`,
        why: `No known word stands in ${place(data)} (likelihood of "${datum(data, "heading")}": ${datum(data, "level")}).`,
        action: `Say what "${datum(data, "heading")}" means under Headings.`,
      }),
      missing: (data) => ({
        message: `Sheet "${datum(data, "sheet")}" has no column for ${listFields(data)}`,
        why: `Looked for in ${place(data)}. ${losses(data)}`,
        action: "Map the heading under Headings if it bears another word; otherwise add a column.",
      }),
      noName: (data) => ({
        message: `The table on sheet "${datum(data, "sheet")}" cannot be read: no heading for ${listFields(data)}`,
        why: `Looked for in ${place(data)}. ${losses(data)}`,
        action:
          datum(data, "heading") === ""
            ? "Say under Headings which column names the measures."
            : `Say under Headings which column names the measures; it may be "${datum(data, "heading")}".`,
      }),
      headingGone: (data) => ({
        message: `No heading answers to the mapping ${mapped(data)}`,
        why: "The heading was reworded or its column is gone, so the mapping is not used.",
        action: "Map the present heading under Headings, or remove this mapping.",
      }),
      fieldTwice: (data) => ({
        message: `The mapping ${mapped(data)} is not used: another heading has that meaning`,
        why: "Each meaning belongs to one heading only.",
        action: "Take one of the two back under Headings.",
      }),
      badEntry: (data) => ({
        message: `Mapping ${datum(data, "position")} of the headings cannot be read`,
        why: "Its heading is empty or its meaning is not a known one. The other mappings are used.",
        action: "Save the mappings anew under Headings.",
      }),
      unreadable: () => ({
        message: "The mapping of headings that the workbook keeps cannot be read",
        why: "Its text is damaged, so headings are read by the usual words.",
        action: "Save the mappings anew under Headings.",
      }),
    },
  },
};

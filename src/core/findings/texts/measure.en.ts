import { datum, figure, type RuleTexts } from "../rule-texts";
import { measure, shared } from "./wording.en";

/** What the rules on numbers, names and divisions say in English. */
export const measureTextsEn: Readonly<Record<string, RuleTexts>> = {
  "duplicate-measure-number": {
    title: "Duplicate number",
    description:
      "Checks that no two measures or indicators under the same heading of a sheet bear the same number.",
    messages: {
      duplicate: (data) => ({
        message: `Number ${datum(data, "number")} is used more than once`,
        why: `${shared(data)}Cards and earlier reports cannot be matched with it.`,
        action: "Correct one of the numbers.",
      }),
    },
  },
  "missing-measure-number": {
    title: "Missing number",
    description: "Reports measures without a number on sheets that have a place for numbers.",
    messages: {
      missing: (data) => ({
        message: `${measure(data)} has no number`,
        why: "Without a number it cannot be matched with other sheets or earlier reports.",
        action: "Enter its number.",
      }),
      missingEverywhere: (data) => ({
        message: `None of the ${figure(data, "count")} measures has a number`,
        why: "Without numbers they cannot be matched with other sheets or earlier reports.",
        action: "Enter the numbers; a plan that has none may stay as it is.",
      }),
    },
  },
  "missing-measure-name": {
    title: "Missing name",
    description: "Reports rows that have a number and no name.",
    messages: {
      missing: (data) => ({
        message: `${measure(data)} has no name`,
        why: "A measure without a name cannot appear in lists and summaries.",
        action: "Enter its name, or clear the number if the row is not in use.",
      }),
    },
  },
  "missing-division": {
    title: "Missing division",
    description:
      "Reports measures and indicators for which nobody is named, on sheets that have a place for the division.",
    messages: {
      missing: (data) => ({
        message: `${measure(data)} names no division`,
        why: "Nobody can be asked about it, and it is left out of the counts by division.",
        action: "Enter the responsible division.",
      }),
      missingEverywhere: (data) => ({
        message: `None of the ${figure(data, "count")} measures names a division`,
        why: "Nobody can be asked about them, and nothing can be counted by division.",
        action: "Enter the responsible divisions.",
      }),
    },
  },
};

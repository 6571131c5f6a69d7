import type { FindingData } from "../finding";
import { datum, figure, type FindingText, type RuleTexts } from "../rule-texts";
import { measure } from "./wording.en";

function differs(what: string): (data: FindingData) => FindingText {
  return (data) => ({
    message: `The ${what} of “${datum(data, "name")}” differs between sheets`,
    why: `${datum(data, "hereSheet")}: ${datum(data, "here")}; ${datum(data, "thereSheet")}: ${datum(data, "there")}.`,
    action: "Make both say the same.",
  });
}

/** A day, or that there is none. */
function orBlank(data: FindingData, key: string): string {
  return data[key] === null ? "nothing" : datum(data, key);
}

/** What the rules that compare places say in English. */
export const consistencyTextsEn: Readonly<Record<string, RuleTexts>> = {
  "unknown-division": {
    title: "Unknown division",
    description:
      "Checks divisions against the workbook's own list of them; without a list, reports names that look like slips.",
    messages: {
      slip: (data) => ({
        message: `The division “${datum(data, "name")}” seems to mean “${datum(data, "similar")}”`,
        why: "One character makes it another division in every count, and nobody can be asked.",
        action: `Leave it where it is right; else write “${datum(data, "similar")}”.`,
      }),
      notInMaster: (data) => ({
        message: `The division “${datum(data, "name")}” is not in the list`,
        why: "A division that was renamed or misspelt cannot be asked.",
        action: "Use its present name, or add it to the list.",
      }),
    },
    fixes: {
      correct: (data) => `Write “${datum(data, "similar")}”`,
    },
  },
  "baseline-mismatch": {
    title: "Baselines or targets disagree",
    description: "Checks that an indicator that stands on several sheets has the same baseline and target.",
    messages: {
      baseline: differs("baseline"),
      target: differs("target"),
    },
  },
  "broken-cross-reference": {
    title: "Reference to nothing",
    description: "Checks that the plan has every number that its texts refer to.",
    messages: {
      lost: (data) => ({
        message: `There is no measure with the number ${datum(data, "numbers", ", ")}`,
        why: `${measure(data)} refers to it. Numbers may have been given anew since.`,
        action: "Correct the number.",
      }),
    },
  },
  "cross-listing-drift": {
    title: "Second listing differs",
    description: "Checks that a text listed again still says what its original says.",
    options: {
      likeness: "How alike a sentence must be to be taken for the original (0 to 1)",
    },
    messages: {
      sentence: (data) => ({
        message: `The text listed again differs from number ${datum(data, "numbers", ", ")}`,
        why: `Here: “${datum(data, "here")}”; there: “${datum(data, "there")}”.`,
        action: "Make both say the same, if one was changed and the other forgotten.",
      }),
      row: (data) => ({
        message: `The second listing of ${measure(data)} differs from the first`,
        why: `Here: “${datum(data, "here")}”; there: “${datum(data, "there")}”.`,
        action: "Make both say the same, if one was changed and the other forgotten.",
      }),
    },
  },
  "stale-columns": {
    title: "Columns left behind",
    description:
      "Checks that the columns this add-in wrote still say what the sheet says. Due dates entered by hand are judged as they are.",
    messages: {
      entered: (data) => ({
        message: `The due date of ${measure(data)} was entered by hand`,
        why: `The column says ${orBlank(data, "shown")}, the schedule ${orBlank(data, "read")}. The date entered by hand is judged.`,
        action: "Where it is right, mend the schedule too; else empty the cell and add the columns again.",
      }),
      textChanged: (data) => ({
        message: `The due date of ${measure(data)} is no longer that of its schedule`,
        why: `The column says ${orBlank(data, "shown")}, the schedule ${orBlank(data, "read")}: it was changed after the columns were added.`,
        action: "Add the columns again: they follow the sheet.",
      }),
      missingRow: (data) => ({
        message: `${figure(data, "count")} measures of “${datum(data, "sheet")}” have no columns yet`,
        why: "Rows that came after the columns are neither judged nor flagged.",
        action: "Add the columns again: they reach the new rows.",
      }),
    },
  },
  "printed-total-mismatch": {
    title: "Total does not add up",
    description: "Checks totals and counts printed in a sheet against its rows.",
    messages: {
      sum: (data) => ({
        message: `“${datum(data, "label")}” ${figure(data, "printed")} is not the sum of its column`,
        why: `The column adds up to ${figure(data, "found")}.`,
        action: "Correct the total or the figures.",
      }),
      count: (data) => ({
        message: `“${datum(data, "label")}” ${figure(data, "printed")} is not the number of measures`,
        why: `The sheet has ${figure(data, "found")}, and no way of counting gives the printed number.`,
        action: "Check the count and the rows.",
      }),
    },
  },
};

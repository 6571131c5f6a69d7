import { datum, figure, type RuleTexts } from "../rule-texts";

/** What the rules on numbers, names and rows say in English. */
export const structureTextsEn: Readonly<Record<string, RuleTexts>> = {
  "measure-number-gap": {
    title: "Number left out",
    description: "Checks that no number is left out of a row of numbers.",
    options: {
      mostMissing: "Where more than this share of the numbers is missing, the list is taken for an extract",
    },
    messages: {
      gap: (data) => ({
        message: `Number ${datum(data, "numbers", ", ")} is missing`,
        why: `The number after ${datum(data, "before")} is skipped. If a row was lost, its measure is in no count either.`,
        action: "Check whether a row is missing; note it where the number is left out on purpose.",
      }),
      elsewhere: (data) => ({
        message: `Number ${datum(data, "numbers", ", ")} is missing on this sheet`,
        why: `“${datum(data, "sheet")}” has it, this sheet has not.`,
        action: "Add the measure.",
      }),
    },
  },
  "duplicate-measure-name": {
    title: "Duplicate name",
    description:
      "Checks that no two measures under one heading bear the same name, unless one is marked as listed again.",
    messages: {
      duplicate: (data) => ({
        message: `“${datum(data, "name")}” stands in ${figure(data, "count")} places`,
        why: "It is counted twice, and an update may reach only one of them.",
        action: "Remove one, or mark the second listing with （再掲）.",
      }),
    },
  },
  "hidden-measure": {
    title: "Measure in a hidden row",
    description: "Reports measures in rows that were hidden by hand; rows hidden by a filter are left out.",
    messages: {
      hidden: (data) => ({
        message: `Hidden rows hold measures: ${figure(data, "count")}`,
        why: "They are neither seen nor printed, and still counted.",
        action: "Show the rows, or delete them where they are not needed.",
      }),
    },
  },
  "placeholder-text": {
    title: "Placeholder left",
    description: "Reports signs and notes that were meant to be replaced by a final text.",
    messages: {
      placeholder: (data) => ({
        message: `“${datum(data, "placeholder")}” was left in the text`,
        why: `“${datum(data, "text")}” seems unfinished and may be published as it is.`,
        action: "Ask the division and enter the final text.",
      }),
    },
  },
};

import { datum, figure, type RuleTexts } from "../rule-texts";
import { places } from "./wording.en";

function column(heading: string): string {
  return heading === "" ? "In this column" : `Under “${heading}”`;
}

/** What the rules on cells and formulas say in English. */
export const excelTextsEn: Readonly<Record<string, RuleTexts>> = {
  "formula-error": {
    title: "Formula error",
    description: "Reports cells that show an error such as #REF!.",
    messages: {
      error: (data) => ({
        message: `The cell shows ${datum(data, "error")}`,
        why: "Its value cannot be read, nor can sums that refer to it.",
        action: "Mend the reference, or clear the formula if it is not needed.",
      }),
    },
  },
  "broken-formula-reference": {
    title: "Formula points at deleted cells",
    description: "Reports formulas that hold #REF! and hide the error.",
    messages: {
      deleted: (data) => ({
        message: `A formula points at cells that were deleted (${places(figure(data, "count"))})`,
        why: `“${datum(data, "formula")}” hides the error, so the value shown is wrong.`,
        action: "Point the formula at the right cells, or remove it.",
      }),
    },
  },
  "formula-overwritten": {
    title: "Formula overwritten",
    description: "Reports values typed into a column that otherwise consists of formulas.",
    options: {
      fewestFormulas: "Looks only at columns with at least so many formulas",
      leastShare: "Looks only at columns where at least this share are formulas",
    },
    messages: {
      constant: (data) => ({
        message: `${column(datum(data, "heading"))} the value ${figure(data, "value")} stands in place of a formula`,
        why: `Other rows have “${datum(data, "formula")}”; this cell does not follow when its figures change.`,
        action: "Copy the formula from a neighbouring row, unless the value was set on purpose.",
      }),
    },
  },
  "external-reference": {
    title: "Reference to another workbook",
    description: "Reports formulas that look into another workbook.",
    messages: {
      otherBook: (data) => ({
        message: `Formulas refer to the workbook “${datum(data, "book")}” (${places(figure(data, "count"))})`,
        why: "Whoever receives this workbook cannot open the other: values grow old and Excel warns each time.",
        action: "Copy the values into this workbook, or paste them as values.",
      }),
    },
  },
  "volatile-date": {
    title: "Date that changes by itself",
    description: "Reports formulas with TODAY or NOW.",
    messages: {
      today: (data) => ({
        message: `Formulas change whenever the workbook is opened (${places(figure(data, "count"))})`,
        why: `“${datum(data, "formula")}” gives another result once the report has been published.`,
        action: "Keep one cell for the reporting date and refer to it.",
      }),
    },
  },
  "duplicated-conditional-format": {
    title: "Conditional format multiplied by pasting",
    description: "Reports conditional formats that stand on a sheet several times over.",
    options: { fewest: "Reports only so many copies or more" },
    messages: {
      copies: (data) => ({
        message: `One conditional format stands here ${figure(data, "count")} times`,
        why: `The format “${datum(data, "formula")}” multiplies with every paste, slows Excel down, and a change of colour reaches one copy only.`,
        action: "In Manage Rules keep one of them and let it apply to the whole table.",
      }),
    },
  },
  "number-stored-as-text": {
    title: "Number stored as text",
    description: "Reports figures typed as text in a column of numbers.",
    options: {
      leastShare: "Looks only at columns where at least this share are numbers",
    },
    messages: {
      text: (data) => ({
        message: `${column(datum(data, "heading"))} “${datum(data, "text")}” is text (${places(figure(data, "count"))})`,
        why: "It looks like a number and is left out of sums, averages and sorting.",
        action: "Enter it as a number.",
      }),
    },
    fixes: {
      toNumber: (data) => `Make it a number (${places(figure(data, "count"))})`,
    },
  },
  "mixed-types": {
    title: "Words in a column of numbers",
    description: "Reports figures with units or words in a column that otherwise holds numbers.",
    options: {
      fewestNumbers: "Looks only at columns with at least so many numbers",
      leastShare: "Looks only at columns where at least this share are numbers",
    },
    messages: {
      words: (data) => ({
        message: `${column(datum(data, "heading"))} “${datum(data, "text")}” is no number (${places(figure(data, "count"))})`,
        why: "The other rows are numbers; a figure with words is left out of sums and averages.",
        action: "Enter the number alone and put the words into the remarks.",
      }),
    },
  },
  "date-stored-as-text": {
    title: "Date stored as text",
    description: "Reports days typed as text in a column of dates.",
    options: {
      leastShare: "Looks only at columns where at least this share are dates or texts of dates",
    },
    messages: {
      text: (data) => ({
        message: `${column(datum(data, "heading"))} “${datum(data, "text")}” is text (${places(figure(data, "count"))})`,
        why: "It can be neither sorted nor compared as a date, and formats for due dates pass it over.",
        action: "Enter it as a date.",
      }),
    },
    fixes: {
      toDate: (data) => `Make it a date (${places(figure(data, "count"))})`,
    },
  },
  "surrounding-space": {
    title: "Blanks at the end",
    description:
      "Reports blanks, line breaks and invisible characters at the end of names, divisions and statuses.",
    messages: {
      trailing: (data) => ({
        message: `Blanks nobody sees follow “${datum(data, "text")}” (${places(figure(data, "count"))})`,
        why: "The texts look alike and are not the same, so that lookups and counts miss them.",
        action: "Remove the blanks.",
      }),
    },
    fixes: {
      trim: (data) => `Remove the blanks (${places(figure(data, "count"))})`,
    },
  },
  "validation-list-mismatch": {
    title: "Value that the dropdown does not offer",
    description: "Reports values that the dropdown of their own cell does not offer.",
    messages: {
      notOffered: (data) => ({
        message: `The dropdown does not offer “${datum(data, "text")}” (${places(figure(data, "count"))})`,
        why: `It offers “${datum(data, "offered", "”, “")}”. The value was pasted, or is older than the list.`,
        action: "Choose a value of the list, or add this one to it.",
      }),
    },
  },
  "merged-data-cells": {
    title: "Merge across measures",
    description: "Reports cells for statuses or schedules that are merged across several measures.",
    messages: {
      merged: (data) => ({
        message: `The cells of rows ${datum(data, "first")} to ${datum(data, "last")} are merged`,
        why: "Rows can no longer be sorted or filtered, and only the first measure is counted.",
        action: "Part the cells and fill each row.",
      }),
    },
    fixes: {
      part: () => "Part the cells and give every row the value",
    },
  },
};

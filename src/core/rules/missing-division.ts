import { fieldText, missingFieldDrafts } from "../findings/missing-field";
import type { Rule } from "../findings/rule";
import { compactText } from "../text/normalize-text";

/** 調整中 and 〃 are answers too; a dash is none. */
const BLANK = /^-*$/u;

/** Nobody is named as responsible although the sheet has a place for it. */
export const missingDivision: Rule = {
  id: "missing-division",
  meta: {
    severity: "warning",
    category: "structure",
    messages: ["missing", "missingEverywhere"],
    yieldsTo: ["formula-error"],
  },
  check: (context) =>
    missingFieldDrafts(
      context,
      ["divisions"],
      ({ divisions }, source) =>
        divisions.length > 0 || !BLANK.test(compactText(fieldText(context.fieldsOf(source), "divisions"))),
    ),
};

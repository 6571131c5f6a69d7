import type { FindingData } from "../finding";
import { datum, type FindingText, type RuleTexts } from "../rule-texts";

function mismatch(what: string): (data: FindingData) => FindingText {
  return (data) => ({
    message: `${what} differs between sheets (${datum(data, "number") === "" ? datum(data, "name") : `No. ${datum(data, "number")}`})`,
    why: `${datum(data, "hereSheet")}: “${datum(data, "here")}”; ${datum(data, "thereSheet")}: “${datum(data, "there")}”.`,
    action: "Make both say the same.",
  });
}

/** What the rule on sheets that disagree says in English. */
export const crossSheetTextsEn: Readonly<Record<string, RuleTexts>> = {
  "cross-sheet-mismatch": {
    title: "Sheets disagree",
    description:
      "Checks that a measure which stands on several sheets has the same number, name, division, emphasis, target, status, schedule, direction and heading.",
    messages: {
      measureNumber: mismatch("The number"),
      name: mismatch("The name"),
      divisions: mismatch("The division"),
      emphasis: mismatch("The emphasis"),
      target: mismatch("The target"),
      status: mismatch("The status"),
      period: mismatch("The schedule"),
      direction: mismatch("The direction"),
      area: (data) => ({
        message: "A heading differs between sheets",
        why: `${datum(data, "hereSheet")}: “${datum(data, "here")}”; ${datum(data, "thereSheet")}: “${datum(data, "there")}”.`,
        action: "Make both say the same.",
      }),
    },
  },
};

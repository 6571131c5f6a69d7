import { datum, figure, type RuleTexts } from "../rule-texts";
import { places } from "./wording.en";

/** What the rules on the wording of statuses say in English. */
export const statusTextsEn: Readonly<Record<string, RuleTexts>> = {
  "unknown-status": {
    title: "Unknown status",
    description: "Reports statuses that neither the legend nor common usage explains.",
    messages: {
      unknown: (data) => ({
        message: `The status “${datum(data, "text")}” is not understood`,
        why: "It counts as not done.",
        action: "Use one of the plan's own words.",
      }),
      notInLegend: (data) => ({
        message: `The status “${datum(data, "text")}” is not in the legend`,
        why: `The legend has ${datum(data, "marks", " ")}. Other marks are misread, and missed by counts.`,
        action: "Use a mark of the legend, or add this one to it.",
      }),
    },
  },
  "status-variant": {
    title: "Look-alike marks",
    description: "Checks that marks, grades and words which look alike are the same characters.",
    messages: {
      variant: (data) => ({
        message: `Look-alikes of “${datum(data, "mark")}” are mixed (${places(figure(data, "count"))})`,
        why: `“${datum(data, "variants", "”, “")}” are other characters, so COUNTIF and the like miss them.`,
        action: `Use “${datum(data, "mark")}” throughout.`,
      }),
    },
    fixes: {
      unify: (data) => `Use “${datum(data, "mark")}” throughout (${places(figure(data, "count"))})`,
    },
  },
};

import { remembering } from "../collection/remembering";
import { missingFieldDrafts } from "../findings/missing-field";
import type { Rule, RuleContext } from "../findings/rule";
import type { Measure, MeasureSource } from "../plan/plan";
import { compactText } from "../text/normalize-text";

/** 調整中 and 〃 are answers too; a dash is none. */
const BLANK = /^-*$/u;

/** Tells whether a measure's own cells for divisions say anything; a heading read in their place does not count. */
function createOwnTextTest({ plan, fieldsOf }: RuleContext): (source: MeasureSource) => boolean {
  const columns = new Map(plan.sheets.map(({ name, columns: { divisions } }) => [name, divisions]));
  const isBlank = remembering((text: string) => BLANK.test(compactText(text)));
  return (source) => {
    const column = columns.get(source.sheet);
    return fieldsOf(source)
      .texts("divisions")
      .some(({ text, at }) => (column === undefined || at.column === column) && !isBlank(text));
  };
}

/** １　便利な市役所, (2) 支え合う支所: headings of a plan are numbered, those that name a bureau are not. */
const NUMBERED = /^(?:基本|重点|施策)?.{0,4}?[\d①-⑳⑴-⒇Ⅰ-Ⅻ]/u;

/** Whether a heading that was read as a division only ends like one. */
function isFromNumberedHeading({ area, divisions }: Measure): boolean {
  const headings = area
    .map(compactText)
    .filter((heading) => divisions.some((name) => heading.endsWith(name)));
  return headings.length > 0 && headings.every((heading) => NUMBERED.test(heading));
}

/** Nobody is named as responsible although the sheet has a place for it. */
export const missingDivision: Rule = {
  id: "missing-division",
  meta: {
    severity: "warning",
    category: "structure",
    messages: ["missing", "missingEverywhere"],
    yieldsTo: ["formula-error"],
  },
  check: (context) => {
    const hasOwnText = createOwnTextTest(context);
    return missingFieldDrafts(
      context,
      ["divisions"],
      (measure, source) =>
        hasOwnText(source) || (measure.divisions.length > 0 && !isFromNumberedHeading(measure)),
    );
  },
};

import { groupBy } from "../collection/group-by";
import { oncePerCell } from "../findings/once-per-cell";
import type { Rule } from "../findings/rule";
import type { LegendEntry, MeasureStatus, Plan, SourcedText } from "../plan/plan";
import { canonicalMark } from "../status/canonical-mark";
import { cellRefKey } from "../sheet/address";
import { findLegendEntry, parseStatus } from "../status/parse-status";
import { compactText } from "../text/normalize-text";

/** Longer texts, and sentences, report on the work in words: they are for people. */
const LONGEST_STATUS = 30;
/** 1回実施, 3か所で開設: a report in words, for people. */
const REPORTS_A_FIGURE = /[0-9０-９]\s*(?:回|件|人|名|か所|箇所|校|社|団体|地区|所属)/u;
/** A single mark explained in a note is no legend to choose from. */
const FEWEST_MARKS = 2;
const DASH = canonicalMark("-");
const GRADE = /^[A-Za-z]$/u;

/** 済, 着 and 未 of a legend that abbreviates states by one character each; others are none of its. */
const ABBREVIATED = /^\p{Script=Han}$/u;

/** A mark or grade for which a legend should have an entry; a dash says that there is nothing to report. */
function isForeignMark(text: string, legend: readonly LegendEntry[]): boolean {
  if (legend.length < FEWEST_MARKS || findLegendEntry(text, legend) !== undefined) return false;
  const mark = canonicalMark(text);
  if (ABBREVIATED.test(compactText(text)) && legend.every((entry) => ABBREVIATED.test(entry.mark)))
    return true;
  return (mark !== null && mark !== DASH) || GRADE.test(compactText(text));
}

/** Marks of the legend that speak of no progress (－ 対象外) have a meaning and no state. */
function isUnknown({ text, state, meaning, parts }: MeasureStatus, legend: readonly LegendEntry[]): boolean {
  if (parts.length === 0 && isForeignMark(text, legend)) return true;
  if (state !== null || meaning !== null || parts.some((part) => part.state !== null)) return false;
  return text.trim().length <= LONGEST_STATUS && !text.includes("。") && !REPORTS_A_FIGURE.test(text);
}

/** The status that people see in a cell: a share shown as 80% is stored as 0.8, and the plan has read what is seen. */
function createShownStatuses({ measures, legend }: Plan): (cell: SourcedText) => MeasureStatus {
  let shown: Map<string, MeasureStatus> | undefined;
  const read = (): Map<string, MeasureStatus> =>
    new Map(measures.flatMap(({ status }) => (status === null ? [] : [[cellRefKey(status.at), status]])));
  return ({ text, at }) =>
    (shown ??= read()).get(cellRefKey(at)) ?? { text, at, ...parseStatus(text, legend) };
}

/** A status that is neither in the legend nor a known word; cells with the same text are one finding. */
export const unknownStatus: Rule = {
  id: "unknown-status",
  meta: {
    severity: "warning",
    category: "status",
    messages: ["unknown", "notInLegend"],
    yieldsTo: ["formula-error"],
  },
  check({ plan, fieldsOf }) {
    const marks = plan.legend.map(({ mark }) => mark);
    const verdicts = new Map<string, boolean>();
    const isUnknownStatus = (status: MeasureStatus): boolean => {
      const known = verdicts.get(status.text) ?? isUnknown(status, plan.legend);
      verdicts.set(status.text, known);
      return known;
    };
    const shownAt = createShownStatuses(plan);
    const unknown: SourcedText[] = [];
    for (const { status, sources } of plan.measures) {
      if (sources.length === 1) {
        if (status !== null && isUnknownStatus(status)) unknown.push(status);
        continue;
      }
      for (const source of sources)
        for (const cell of fieldsOf(source).texts("status"))
          if (isUnknownStatus(shownAt(cell))) unknown.push(cell);
    }
    // Parts and merged cells share a cell.
    const cells = oncePerCell(unknown, ({ at }) => at);
    return [...groupBy(cells, ({ text }) => text.trim())].map(([text, [first, ...others]]) => ({
      messageId: marks.length > 0 ? "notInLegend" : "unknown",
      at: first.at,
      related: others.map(({ at }) => at),
      data: { text, marks },
    }));
  },
};

import { fieldText } from "../findings/missing-field";
import { optionOf, type Draft, type Rule } from "../findings/rule";
import type { Measure, MeasureSource } from "../plan/plan";
import type { CellRef } from "../sheet/address";

/** A measure in a place without a status. */
interface Blank {
  readonly measure: Measure;
  readonly source: MeasureSource;
}

/** Where blocks bear their marks: in the row of their head, in the column that the others have theirs in. */
function besideHead({ at }: MeasureSource, column: number | undefined): CellRef | undefined {
  return column === undefined ? undefined : { ...at, column };
}

/**
 * A status that is blank where nearly all others are given: the division has not reported yet, or only on another sheet.
 */
export const missingStatus: Rule = {
  id: "missing-status",
  meta: {
    severity: "warning",
    category: "status",
    messages: ["missing", "missingHere"],
    options: { fewestGiven: 4, leastShare: 0.75 },
    yieldsTo: ["overdue-measure"],
  },
  check({ plan, fieldsOf }, options) {
    const asking = new Set(
      plan.sheets.filter(({ fields }) => fields.includes("status")).map(({ name }) => name),
    );
    const sheets = new Map<
      string,
      { given: number; readonly blank: Blank[]; markColumn?: number | undefined }
    >();
    for (const measure of plan.measures) {
      if (measure.parent !== null) continue;
      for (const source of measure.sources) {
        if (!asking.has(source.sheet)) continue;
        const isGiven =
          measure.sources.length === 1
            ? measure.status !== null
            : fieldText(fieldsOf(source), "status") !== "";
        const sheet = sheets.get(source.sheet) ?? { given: 0, blank: [] };
        sheets.set(source.sheet, sheet);
        if (isGiven) {
          sheet.given += 1;
          if (measure.status?.at.row === source.at.row) sheet.markColumn ??= measure.status.at.column;
        } else sheet.blank.push({ measure, source });
      }
    }
    return [...sheets.values()].flatMap(({ given, blank, markColumn }): readonly Draft[] => {
      if (given < optionOf(options, "fewestGiven")) return [];
      if (given < (given + blank.length) * optionOf(options, "leastShare")) return [];
      return blank.flatMap(({ source, measure }) => {
        const at =
          fieldsOf(source).place("status") ??
          (measure.status === null ? besideHead(source, markColumn) : undefined);
        const { number, name, divisions, status } = measure;
        if (at === undefined) return [];
        return [
          status === null
            ? { messageId: "missing", at, data: { number, name, divisions } }
            : {
                messageId: "missingHere",
                at,
                related: [status.at],
                data: { number, name, sheet: status.at.sheet, status: status.text },
              },
        ];
      });
    });
  },
};

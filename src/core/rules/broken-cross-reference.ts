import { parseCrossReferences } from "../cross-reference/parse-cross-references";
import { pointsTo } from "../cross-reference/points-to";
import { pickFieldTexts } from "../findings/pick-field-texts";
import { pickOtherTexts } from "../findings/pick-other-texts";
import type { Draft, Rule } from "../findings/rule";
import { textClue } from "../text/text-clue";
import type { FieldName, Measure } from "../plan/plan";

const FIELDS: readonly FieldName[] = [
  "measureNumber",
  "name",
  "content",
  "purpose",
  "target",
  "period",
  "schedule",
  "status",
  "direction",
  "remarks",
];
/** One of these stands in every reference; most texts have none. */
const MAY_REFER =
  /再掲|参照|関連|参考|同じ|統合|共通|一体|包含|含む|[掲記]載|計上|移行|N[oO]|Ｎ|№|#|番号|項番/u;
/** One character of each. */
const CLUE = textClue("再照連考同統共体含載計移NＮ№#番");
/** 総合計画No.5 is a number of another plan. */
const OTHER_PLAN = /(?:計画|プラン|方針|戦略|ビジョン|大綱|要綱|条例)[」』）)]?[\sの]{0,3}$/u;

const LETTER = /^[A-Z]/u;

/** The letters that a plan's own numbers begin with: A-4参照 points to a form or a room where no number bears an A. */
function lettersOf(measures: readonly Measure[]): ReadonlySet<string> {
  return new Set(
    measures.flatMap(({ number }) => LETTER.exec(number?.normalize("NFKC").toUpperCase() ?? "")?.[0] ?? []),
  );
}

/** Numbers that a text refers to and no measure bears. */
function lostNumbers(text: string, isThere: (number: string) => boolean): readonly string[] {
  const lost = parseCrossReferences(text).flatMap(({ numbers, span }) =>
    OTHER_PLAN.test(text.slice(0, span.start)) ? [] : numbers.filter((number) => !isThere(number)),
  );
  return [...new Set(lost)];
}

/** A reference (No.5 再掲, No.12 参照) to a measure that the plan does not have. */
export const brokenCrossReference: Rule = {
  id: "broken-cross-reference",
  meta: { severity: "error", category: "consistency", messages: ["lost"] },
  check(context) {
    const { measures } = context.plan;
    if (measures.every(({ number }) => number === null)) return [];
    const known = new Map<string, boolean>();
    const letters = lettersOf(measures);
    const isThere = (number: string): boolean => {
      const letter = LETTER.exec(number)?.[0];
      if (letter !== undefined && !letters.has(letter)) return true;
      const found =
        known.get(number) ??
        measures.some(
          (measure) =>
            pointsTo(number, measure) ||
            measure.sources.some((source) => pointsTo(number, context.fieldsOf(source))),
        );
      known.set(number, found);
      return found;
    };
    const wanted = { pattern: MAY_REFER, clue: CLUE };
    const referring = [...pickFieldTexts(context, FIELDS, wanted), ...pickOtherTexts(context, wanted)];
    return referring.flatMap(({ measure, text: { text, at } }): readonly Draft[] => {
      const lost = lostNumbers(text, isThere);
      if (lost.length === 0) return [];
      const { number, name } = measure;
      return [{ messageId: "lost", at, data: { number, name, numbers: lost } }];
    });
  },
};

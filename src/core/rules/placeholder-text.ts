import { groupBy } from "../collection/group-by";
import { findPlaceholder, PLACEHOLDER } from "../findings/find-placeholder";
import { oncePerCell } from "../findings/once-per-cell";
import { pickFieldTexts } from "../findings/pick-field-texts";
import { pickOtherTexts } from "../findings/pick-other-texts";
import type { Draft, Rule, RuleContext } from "../findings/rule";
import type { FieldName, SourcedText } from "../plan/plan";

const MARKS_ALONE = /^[\s　〇○◯●×✕＊*]+$/u;
/** Shorter rows of noughts are marks. */
const ROW_OF_NOUGHTS = /^[〇○◯●]{3,}$/u;

/** Whether marks alone rate something: nobody knows what the column is for, and others in it are marks, too. */
function isRating({ text, at }: SourcedText, { gridOf }: RuleContext): boolean {
  if (!MARKS_ALONE.test(text)) return false;
  if (!ROW_OF_NOUGHTS.test(text.trim())) return true;
  const cells = gridOf(at.sheet)?.sheet.cells ?? [];
  return cells.some(
    ({ row, column, value }) =>
      column === at.column && row !== at.row && typeof value === "string" && MARKS_ALONE.test(value),
  );
}

const FIELDS: readonly FieldName[] = [
  "name",
  "divisions",
  "purpose",
  "content",
  "audience",
  "target",
  "period",
  "start",
  "due",
  "remarks",
];

function textsOf(context: RuleContext): readonly SourcedText[] {
  const measures = pickFieldTexts(context, FIELDS, PLACEHOLDER);
  const others = pickOtherTexts(context, PLACEHOLDER).filter(({ text }) => !isRating(text, context));
  const indicators = context.plan.indicators.flatMap(({ name, at, targetText }) => [
    { text: name, at },
    ...(targetText === null ? [] : [targetText]),
  ]);
  return [...[...measures, ...others].map(({ text }) => text), ...indicators];
}

/** A sign or request that was to be replaced by a text; the same one on one sheet is one finding. */
export const placeholderText: Rule = {
  id: "placeholder-text",
  meta: {
    severity: "warning",
    category: "structure",
    messages: ["placeholder"],
    yieldsTo: ["unreadable-target", "unreadable-period", "unknown-status", "unknown-division"],
  },
  check(context) {
    const found = textsOf(context).flatMap(({ text, at }) => {
      const placeholder = findPlaceholder(text);
      return placeholder === undefined ? [] : [{ text, at, placeholder }];
    });
    const cells = oncePerCell(found, ({ at }) => at);
    const groups = groupBy(cells, ({ placeholder, at }) => `${placeholder}\n${at.sheet}`);
    return [...groups.values()].map(([first, ...others]): Draft => ({
      messageId: "placeholder",
      at: first.at,
      related: others.map(({ at }) => at),
      data: { placeholder: first.placeholder, text: first.text, count: others.length + 1 },
    }));
  },
};

import { groupBy } from "../collection/group-by";
import { oncePerCell } from "../findings/once-per-cell";
import { pickFieldTexts } from "../findings/pick-field-texts";
import type { Draft, Rule, RuleContext } from "../findings/rule";
import { textClue } from "../text/text-clue";
import type { FieldName, SourcedText } from "../plan/plan";

/** Signs put where something is still to be written, and requests to write it. 調整中, 未定 and 仮称 are answers. */
const PLACEHOLDER =
  /[〇○◯●]{2,}|[×✕]{2,}|[＊*]{2,}|[XＸ]{2,}(?![A-Za-zＡ-Ｚ])|[？?]{2,}|要確認|要入力|要記入|要調整|(?:ここに|別途)?(?:記入|入力)して(?:ください|下さい)|^[（(【[]?(?:記入例|入力例|サンプル|ダミー)(?:[）)】\]：:\s　]|$)/u;
/** One character of each sign. */
const CLUE = textClue("〇○◯●×✕＊*XＸ？?要記入サダ");
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

function placeholderIn(text: string): string | undefined {
  return PLACEHOLDER.exec(text)?.[0];
}

function textsOf(context: RuleContext): readonly SourcedText[] {
  const measures = pickFieldTexts(context, FIELDS, { pattern: PLACEHOLDER, clue: CLUE });
  const indicators = context.plan.indicators.flatMap(({ name, at, targetText }) => [
    { text: name, at },
    ...(targetText === null ? [] : [targetText]),
  ]);
  return [...measures.map(({ text }) => text), ...indicators];
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
      const placeholder = placeholderIn(text);
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

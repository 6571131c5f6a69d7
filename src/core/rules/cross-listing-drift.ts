import { groupBy } from "../collection/group-by";
import { parseCrossReferences } from "../cross-reference/parse-cross-references";
import { pointsTo } from "../cross-reference/points-to";
import { pickFieldTexts, type WantedText } from "../findings/pick-field-texts";
import { optionOf, type Draft, type Rule, type RuleContext } from "../findings/rule";
import { textClue } from "../text/text-clue";
import type { FieldName, Measure } from "../plan/plan";
import type { CellRef } from "../sheet/address";
import { computeSimilarity } from "../text/compute-similarity";
import { compactText } from "../text/normalize-text";

const FIELDS: readonly FieldName[] = ["content", "target", "purpose"];
/** Where the original's wording may stand. */
const ORIGINAL_FIELDS: readonly FieldName[] = ["content", "target", "purpose", "name"];
const LISTED_AGAIN = /再掲/u;
const WANTED: WantedText = { pattern: LISTED_AGAIN, clue: textClue("掲") };
const DECORATION = /^[・•●○◎◆■①-⑳\d.．、()（）\s　-]+|[。、\s]+$/gu;
const PUNCTUATION = /[、。,.・\s]/gu;
const SHORTEST = 8;

function plain(text: string): string {
  return compactText(text.replaceAll(DECORATION, "")).replaceAll(PUNCTUATION, "");
}

function sentences(text: string): readonly string[] {
  return text.split(/[\n。]/u).filter((line) => plain(line).length >= SHORTEST);
}

interface Quoted {
  readonly quoted: string;
  readonly numbers: readonly string[];
}

/** What stands before 「(No.6 再掲)」 on its line: the wording taken over from the original. */
function quotedSentences(text: string): readonly Quoted[] {
  return parseCrossReferences(text).flatMap(({ kind, numbers, span }) => {
    if (kind === "mention" || numbers.length === 0) return [];
    const before = text.slice(0, span.start).replace(/[\s（(【[「]+$/u, "");
    const quoted = before.split(/[\n。](?=.)/u).at(-1) ?? "";
    return plain(quoted).length < SHORTEST ? [] : [{ quoted: quoted.replaceAll(DECORATION, ""), numbers }];
  });
}

/** The sentence of the original that a quotation comes from, where it no longer says the same. */
function driftedFrom(
  quoted: string,
  original: Measure,
  likeness: number,
  { fieldsOf }: RuleContext,
): { readonly text: string; readonly at: CellRef } | undefined {
  const wanted = plain(quoted);
  const lines = original.sources.flatMap((source) =>
    ORIGINAL_FIELDS.flatMap((field) =>
      fieldsOf(source)
        .texts(field)
        .flatMap(({ text, at }) =>
          sentences(text).map((line) => ({ text: line.replaceAll(DECORATION, ""), at })),
        ),
    ),
  );
  if (lines.some(({ text }) => plain(text).includes(wanted) || wanted.includes(plain(text))))
    return undefined;
  const nearest = lines
    .map((line) => ({ line, likeness: computeSimilarity(wanted, plain(line.text)) }))
    .sort((a, b) => b.likeness - a.likeness)[0];
  return nearest !== undefined && nearest.likeness >= likeness ? nearest.line : undefined;
}

function driftsInSentences(likeness: number, context: RuleContext): readonly Draft[] {
  const picked = pickFieldTexts(context, FIELDS, WANTED);
  return picked.flatMap(({ measure, text: { text, at } }) =>
    quotedSentences(text).flatMap(({ quoted, numbers }): readonly Draft[] => {
      const drifted = context.plan.measures
        .filter((other) => other !== measure && numbers.some((number) => pointsTo(number, other)))
        .map((original) => driftedFrom(quoted, original, likeness, context))
        .find((one) => one !== undefined);
      if (drifted === undefined) return [];
      const { number, name } = measure;
      return [
        {
          messageId: "sentence",
          at,
          related: [drifted.at],
          data: { number, name, here: quoted, there: drifted.text.trim(), numbers },
        },
      ];
    }),
  );
}

const TAG = /[（(【[][^（）()【】[\]]*再掲[^（）()【】[\]]*[）)】\]]/gu;

const SAYS_AGAIN: readonly FieldName[] = ["measureNumber", "name", "remarks", "direction"];

/** A row listed again in full says of its work what the first one says. */
function driftsOfRows(context: RuleContext): readonly Draft[] {
  const again = pickFieldTexts(context, SAYS_AGAIN, WANTED);
  if (again.length === 0) return [];
  const placesAgain = new Set(again.map(({ source }) => source.place));
  const nameKey = (name: string): string => plain(name.replaceAll(TAG, ""));
  const originals = groupBy(
    context.plan.measures.flatMap(({ name, sources }) =>
      sources.filter(({ place }) => !placesAgain.has(place)).map((source) => ({ name, source })),
    ),
    ({ name, source }) => `${nameKey(name)}\n${source.sheet}`,
  );
  return again.flatMap(({ measure: { number, name }, source }): readonly Draft[] => {
    const [original] = originals.get(`${nameKey(name)}\n${source.sheet}`) ?? [];
    if (original === undefined) return [];
    return FIELDS.flatMap((field): readonly Draft[] => {
      const [here] = context.fieldsOf(source).texts(field);
      const [there] = context.fieldsOf(original.source).texts(field);
      if (here === undefined || there === undefined || LISTED_AGAIN.test(here.text)) return [];
      if (plain(here.text) === plain(there.text)) return [];
      return [
        {
          messageId: "row",
          at: here.at,
          related: [there.at],
          data: { number, name, here: here.text, there: there.text },
        },
      ];
    });
  });
}

/** A text listed again that no longer says what its original says. */
export const crossListingDrift: Rule = {
  id: "cross-listing-drift",
  meta: {
    severity: "warning",
    category: "consistency",
    messages: ["sentence", "row"],
    options: { likeness: 0.6 },
  },
  check: (context, options) => [
    ...driftsInSentences(optionOf(options, "likeness"), context),
    ...driftsOfRows(context),
  ],
};

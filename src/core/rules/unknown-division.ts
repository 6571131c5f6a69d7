import { groupBy } from "../collection/group-by";
import { findSimilarDivision, isKnownDivision } from "../division/find-similar-division";
import { parseDivisions, type DivisionName } from "../division/parse-divisions";
import { endsAsUnit } from "../division/unit-names";
import { editCell } from "../findings/edit-cell";
import type { Draft, Rule, RuleContext } from "../findings/rule";
import type { Fix } from "../findings/finding";
import type { SourcedText } from "../plan/plan";
import { cellRefKey } from "../sheet/address";
import { cellText } from "../sheet/grid";

/** 総務局人材育成・組織開発推進課 is long for a division; a sentence that ends like one is longer. */
const LONGEST_NAME = 24;

interface Named {
  readonly division: DivisionName;
  readonly source: SourcedText;
}

/** The city's own list of divisions, where the workbook has a sheet for it; null where it has none. */
function readMaster({ plan, gridOf }: RuleContext): readonly string[] | null {
  const sheets = plan.sheets.filter(({ role }) => role === "divisions");
  const names = sheets.flatMap(({ name }) =>
    (gridOf(name)?.sheet.cells ?? []).flatMap((cell) => {
      const text = cellText(cell).trim();
      return endsAsUnit(text) ? parseDivisions(text).divisions : [];
    }),
  );
  return names.length === 0 ? null : [...new Set(names)];
}

/** Every name of a division in every cell for them; a cell that several measures share counts once. */
function namedDivisions({ plan, fieldsOf }: RuleContext): readonly Named[] {
  const texts = plan.measures.flatMap(({ sources }) =>
    sources.flatMap((source) => fieldsOf(source).texts("divisions")),
  );
  const cells = [...groupBy(texts, ({ at }) => cellRefKey(at)).values()].map(([first]) => first);
  const byText = groupBy(cells, ({ text }) => text);
  return [...byText].flatMap(([text, sources]) => {
    const { items } = parseDivisions(text);
    return sources.flatMap((source) => items.map((division) => ({ division, source })));
  });
}

/** How often the workbook names each division: by its measures, and in cells of its indicators that hold nothing else. */
function countNames(
  groups: ReadonlyMap<string, readonly Named[]>,
  { plan, gridOf }: RuleContext,
): ReadonlyMap<string, number> {
  const counts = new Map([...groups].map(([name, places]) => [name, places.length] as const));
  for (const { at } of plan.indicators) {
    for (const cell of gridOf(at.sheet)?.cellsOfRow(at.row) ?? []) {
      const text = cellText(cell).trim();
      if (text.length > LONGEST_NAME || !endsAsUnit(text)) continue;
      for (const name of parseDivisions(text).divisions) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return counts;
}

/** Puts the right name in place of the wrong one; a bureau that carries over stays unwritten. */
function correctName(named: readonly Named[], right: string, { gridOf }: RuleContext): Fix | undefined {
  const edits = named.flatMap(({ division: { span, inherited, raw, name }, source: { at } }) => {
    const cell = gridOf(at.sheet)?.cellAt(at.row, at.column);
    if (typeof cell?.value !== "string" || cell.formula !== undefined) return [];
    const written = inherited === null ? name : name.slice(inherited.length);
    const wanted = inherited !== null && right.startsWith(inherited) ? right.slice(inherited.length) : right;
    if (!raw.includes(written)) return [];
    const value = cell.value.slice(0, span.start) + raw.replace(written, wanted) + cell.value.slice(span.end);
    return [editCell(at.sheet, cell, value)];
  });
  return edits.length === 0 ? undefined : { titleId: "correct", safe: false, edits };
}

function draftOf(
  [first, ...others]: readonly [Named, ...Named[]],
  counts: ReadonlyMap<string, number>,
  master: readonly string[] | null,
  context: RuleContext,
): readonly Draft[] {
  const { name } = first.division;
  const isStranger = master !== null && !isKnownDivision(name, master);
  const similar = findSimilarDivision(name, counts, master);
  if (similar === null && !isStranger) return [];
  const places = [first, ...others];
  const fix = similar === null ? undefined : correctName(places, similar.name, context);
  return [
    {
      messageId: similar === null ? "notInMaster" : "slip",
      at: first.source.at,
      related: others.map(({ source }) => source.at),
      severity: similar?.confidence === "low" ? "info" : "warning",
      data: { name, similar: similar?.name ?? null, count: places.length },
      ...(fix === undefined ? {} : { fix }),
    },
  ];
}

/** A division that the city's list does not have, or that is a slip of the pen for one named far more often. */
export const unknownDivision: Rule = {
  id: "unknown-division",
  meta: {
    severity: "warning",
    category: "consistency",
    messages: ["slip", "notInMaster"],
    fixes: ["correct"],
  },
  check(context) {
    const groups = groupBy(namedDivisions(context), ({ division }) => division.name);
    const counts = countNames(groups, context);
    const master = readMaster(context);
    return [...groups.values()].flatMap((places) => draftOf(places, counts, master, context));
  },
};

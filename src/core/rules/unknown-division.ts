import { groupBy } from "../collection/group-by";
import { findSimilarDivision, isKnownDivision } from "../division/find-similar-division";
import { parseDivisions, type DivisionName } from "../division/parse-divisions";
import { endsAsUnit } from "../division/unit-names";
import { editCell } from "../findings/edit-cell";
import { indicatorColumns } from "../findings/indicator-columns";
import { oncePerCell } from "../findings/once-per-cell";
import type { Draft, Rule, RuleContext } from "../findings/rule";
import type { Fix } from "../findings/finding";
import type { SourcedText } from "../plan/plan";
import { createCellSet } from "../sheet/cell-set";
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

/** The divisions that a text names, with every cell for divisions that says so. */
interface NamingText {
  readonly items: readonly DivisionName[];
  readonly cells: readonly SourcedText[];
}

/** What tables of indicators give under a heading for divisions. */
function textsOfIndicators(context: RuleContext): SourcedText[] {
  return indicatorColumns(context, "divisions").flatMap(({ grid, cells }) =>
    cells.map((cell) => ({ text: cellText(cell), at: grid.ref(cell.row, cell.column) })),
  );
}

/** Every text in cells for divisions; a cell that several measures share counts once. */
function namingTexts(context: RuleContext): readonly NamingText[] {
  const { plan, fieldsOf } = context;
  const texts: SourcedText[] = textsOfIndicators(context);
  plan.measures.forEach(({ sources }) => {
    for (const source of sources) for (const text of fieldsOf(source).texts("divisions")) texts.push(text);
  });
  const byText = groupBy(
    oncePerCell(texts, ({ at }) => at),
    ({ text }) => text,
  );
  return [...byText].map(([text, cells]) => ({ items: parseDivisions(text).items, cells }));
}

function countIn(counts: Map<string, number>, name: string, times: number): void {
  counts.set(name, (counts.get(name) ?? 0) + times);
}

/** How often the workbook names each division: by its measures, and in cells beside its indicators that hold nothing else. */
function countNames(
  texts: readonly NamingText[],
  context: RuleContext,
): { readonly ofMeasures: readonly string[]; readonly counts: ReadonlyMap<string, number> } {
  const counts = new Map<string, number>();
  for (const { items, cells } of texts) for (const { name } of items) countIn(counts, name, cells.length);
  const ofMeasures = [...counts.keys()];
  const { plan, gridOf } = context;
  if (plan.indicators.length === 0) return { ofMeasures, counts };
  const counted = createCellSet(textsOfIndicators(context).map(({ at }) => at));
  for (const { at } of plan.indicators) {
    for (const cell of gridOf(at.sheet)?.cellsOfRow(at.row) ?? []) {
      const text = cellText(cell).trim();
      if (text.length > LONGEST_NAME || !endsAsUnit(text) || !counted.add({ ...at, column: cell.column }))
        continue;
      for (const name of parseDivisions(text).divisions) countIn(counts, name, 1);
    }
  }
  return { ofMeasures, counts };
}

/** The places where measures name a division. */
function placesOf(wanted: string, texts: readonly NamingText[]): readonly Named[] {
  return texts.flatMap(({ items, cells }) => {
    const named = items.filter(({ name }) => name === wanted);
    return named.length === 0
      ? []
      : cells.flatMap((source) => named.map((division) => ({ division, source })));
  });
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
  name: string,
  texts: readonly NamingText[],
  counts: ReadonlyMap<string, number>,
  master: readonly string[] | null,
  context: RuleContext,
): readonly Draft[] {
  const isStranger = master !== null && !isKnownDivision(name, master);
  const similar = findSimilarDivision(name, counts, master);
  if (similar === null && !isStranger) return [];
  const places = placesOf(name, texts);
  const [first, ...others] = places;
  if (first === undefined) return [];
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
    const texts = namingTexts(context);
    const { ofMeasures, counts } = countNames(texts, context);
    const master = readMaster(context);
    return ofMeasures.flatMap((name) => draftOf(name, texts, counts, master, context));
  },
};

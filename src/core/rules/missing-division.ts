import { remembering } from "../collection/remembering";
import { groupBy } from "../collection/group-by";
import { indicatorColumns } from "../findings/indicator-columns";
import { missingFieldDrafts } from "../findings/missing-field";
import { isFilled } from "../sheet/grid";
import type { Draft, Rule, RuleContext } from "../findings/rule";
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

/** 関係課, 連携課 and 副担当 may well be blank. */
const OTHERS = /関係|連携|協力|支援|副|関連/u;

const FEWEST_GIVEN = 5;
const SHARE_THAT_GIVES = 0.8;

/** Whether nearly all of so many cells are filled: what is blank among them was forgotten. */
function isExpected(filled: number, all: number): boolean {
  return filled >= FEWEST_GIVEN && filled >= all * SHARE_THAT_GIVES;
}

/** Measures by which a list shows whether it names divisions in several columns; where nearly all do, one of them does. */
const FEWEST_SEEN = 8;

function hasSeveralColumns(sheet: string, { plan, fieldsOf }: RuleContext): boolean {
  let seen = 0;
  for (const { sources } of plan.measures) {
    for (const source of sources) {
      if (source.sheet !== sheet) continue;
      const [first, ...others] = fieldsOf(source).texts("divisions");
      if (others.some(({ at }) => at.column !== first?.at.column)) return true;
      seen += 1;
      if (seen === FEWEST_SEEN) return false;
    }
  }
  return false;
}

/**
 * Blank cells in one of several columns for divisions (実施主体｜担当課) that nearly all measures fill: what the other
 * column says does not answer for it.
 */
function blanksOfOneColumn(context: RuleContext): readonly Draft[] {
  const { plan, gridOf, fieldsOf } = context;
  const lists = plan.sheets.filter(
    ({ name, layout, columns }) =>
      layout === "list" && columns.divisions !== undefined && hasSeveralColumns(name, context),
  );
  return lists.flatMap(({ name: sheet, headerRows }): readonly Draft[] => {
    const grid = gridOf(sheet);
    const places = plan.measures.flatMap((measure) =>
      measure.parent === null
        ? measure.sources
            .filter((source) => source.sheet === sheet)
            .map((source) => ({ measure, source, named: fieldsOf(source).texts("divisions") }))
        : [],
    );
    const byColumn = groupBy(
      places.flatMap(({ named }) => named),
      ({ at }) => at.column,
    );
    if (grid === undefined) return [];
    return [...byColumn.keys()].flatMap((column): readonly Draft[] => {
      if (OTHERS.test(headerRows.map((row) => grid.textAt(row, column)).join(""))) return [];
      const blank = places.filter(({ named }) => named.every(({ at }) => at.column !== column));
      if (!isExpected(places.length - blank.length, places.length)) return [];
      return blank.flatMap(({ measure, source, named }) =>
        named.length === 0
          ? []
          : [
              {
                messageId: "missing",
                at: grid.ref(source.at.row, column),
                data: { number: measure.number, name: measure.name },
              },
            ],
      );
    });
  });
}

/** Indicators without a division in a table that gives one for nearly all of them. */
function indicatorsWithoutDivision(context: RuleContext): readonly Draft[] {
  return indicatorColumns(context, "divisions").flatMap(({ grid, column, heading }): readonly Draft[] => {
    if (OTHERS.test(heading)) return [];
    const indicators = context.plan.indicators.filter(({ at }) => at.sheet === grid.sheet.name);
    const blank = indicators.filter(({ at }) => !isFilled(grid.cellThrough(at.row, column)));
    if (!isExpected(indicators.length - blank.length, indicators.length)) return [];
    return blank.map(({ name, at }) => ({
      messageId: "missing",
      at: grid.ref(at.row, column),
      data: { number: null, name },
    }));
  });
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
    const ofMeasures = missingFieldDrafts(
      context,
      ["divisions"],
      (measure, source) =>
        hasOwnText(source) || (measure.divisions.length > 0 && !isFromNumberedHeading(measure)),
    );
    return [...ofMeasures, ...blanksOfOneColumn(context), ...indicatorsWithoutDivision(context)];
  },
};

import { groupBy } from "../collection/group-by";
import { editCell } from "../findings/edit-cell";
import type { Draft, Rule, RuleContext } from "../findings/rule";
import type { FieldName } from "../plan/plan";
import { cellRefKey, type CellRef } from "../sheet/address";
import type { Cell } from "../sheet/snapshot";

/** Fields that are looked up, filtered and counted by what they say; leading blanks in prose are an indent. */
const KEYS: readonly FieldName[] = ["measureNumber", "name", "divisions", "status", "direction", "emphasis"];
/* Blanks and line breaks at the end, and characters of no width anywhere. */
const TRAILING = /[\s\u3164]+$/u;
const INVISIBLE = /[\u200B\u2060\uFEFF]/gu;

interface Spaced {
  readonly cell: Cell;
  readonly at: CellRef;
  readonly clean: string;
}

function cleaned(text: string): string {
  return text.replaceAll(INVISIBLE, "").replace(TRAILING, "");
}

function spacedCells({ plan, fieldsOf, gridOf }: RuleContext): readonly Spaced[] {
  const places = [
    ...plan.measures.flatMap(({ sources }) =>
      sources.flatMap((source) => [
        source.at,
        ...KEYS.flatMap((field) =>
          fieldsOf(source)
            .texts(field)
            .map(({ at }) => at),
        ),
      ]),
    ),
    ...plan.indicators.map(({ at }) => at),
  ];
  const unique = groupBy(places, cellRefKey).values();
  return [...unique].flatMap(([at]): readonly Spaced[] => {
    const cell = gridOf(at.sheet)?.cellAt(at.row, at.column);
    if (typeof cell?.value !== "string" || cell.formula !== undefined) return [];
    const clean = cleaned(cell.value);
    return clean === cell.value || clean === "" ? [] : [{ cell, at, clean }];
  });
}

/** Blanks that nobody sees and every lookup does; one finding for a sheet. */
export const surroundingSpace: Rule = {
  id: "surrounding-space",
  meta: { severity: "info", category: "excel", messages: ["trailing"], fixes: ["trim"] },
  check: (context) =>
    [...groupBy(spacedCells(context), ({ at }) => at.sheet).values()].map(([first, ...others]): Draft => ({
      messageId: "trailing",
      at: first.at,
      related: others.map(({ at }) => at),
      data: { text: first.clean, count: others.length + 1 },
      fix: {
        titleId: "trim",
        safe: true,
        edits: [first, ...others].map(({ cell, at, clean }) => editCell(at.sheet, cell, clean)),
      },
    })),
};

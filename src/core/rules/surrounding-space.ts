import { groupBy } from "../collection/group-by";
import { editCell } from "../findings/edit-cell";
import { pickFieldTexts, type WantedText } from "../findings/pick-field-texts";
import type { Draft, Rule, RuleContext } from "../findings/rule";
import { textClue } from "../text/text-clue";
import type { FieldName } from "../plan/plan";
import type { CellRef } from "../sheet/address";
import type { Cell } from "../sheet/snapshot";

/** Fields that are looked up, filtered and counted by what they say; leading blanks in prose are an indent. */
const KEYS: readonly FieldName[] = ["measureNumber", "name", "divisions", "status", "direction", "emphasis"];
/* Blanks and line breaks at the end, and characters of no width anywhere. */
const TRAILING = /[\s\u3164]+$/u;
const INVISIBLE = /[\u200B\u2060\uFEFF]/gu;
const SPACED: WantedText = {
  pattern: /[\s\u3164]$|[\u200B\u2060\uFEFF]/u,
  clue: textClue(
    "\t\n\v\f\r \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000" +
      "\u3164\u200B\u2060\uFEFF",
  ),
};

interface Spaced {
  readonly cell: Cell;
  readonly at: CellRef;
  readonly clean: string;
}

function cleaned(text: string): string {
  return text.replaceAll(INVISIBLE, "").replace(TRAILING, "");
}

function spacedCells(context: RuleContext): readonly Spaced[] {
  const places = [
    ...pickFieldTexts(context, KEYS, SPACED).map(({ text: { at } }) => at),
    ...context.plan.indicators.map(({ at }) => at),
  ];
  return places.flatMap((at): readonly Spaced[] => {
    const cell = context.gridOf(at.sheet)?.cellAt(at.row, at.column);
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

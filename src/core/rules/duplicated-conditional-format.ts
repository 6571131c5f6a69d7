import { groupBy } from "../collection/group-by";
import type { Draft, Rule, RuleOptions } from "../findings/rule";
import { optionOf } from "../findings/rule";
import { columnName, parseAddress } from "../sheet/address";
import type { Area, ConditionalFormatSnapshot, SheetSnapshot } from "../sheet/snapshot";

/** Stands in the formulas of this product's own formats, which mend themselves. */
const OWN = "進捗_色分け";
const REFERENCE = /(?<![\p{L}\p{N}_.!'$])(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})(?![\p{L}\p{N}_(])/gu;

/**
 * A formula with its relative references written as distances from the first cell of its area: copies of a format that
 * stand elsewhere come out the same.
 */
function relativeForm(formula: string, { top, left }: Area): string {
  return formula.replaceAll(
    REFERENCE,
    (text, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
      const cell = parseAddress(`${letters}${digits}`);
      if (cell === undefined) return text;
      const column = fixedColumn === "" ? `C[${String(cell.column - left)}]` : columnName(cell.column);
      const row = fixedRow === "" ? `R[${String(cell.row - top)}]` : String(cell.row + 1);
      return `${column}${row}`;
    },
  );
}

interface Copy {
  readonly area: Area;
  readonly formula: string;
}

function copiesOn({ conditionalFormats = [] }: SheetSnapshot): readonly Copy[] {
  return conditionalFormats.flatMap(
    ({ kind, formula, areas }: ConditionalFormatSnapshot): readonly Copy[] => {
      const [area] = areas;
      return kind !== "formula" || formula === undefined || area === undefined || formula.includes(OWN)
        ? []
        : [{ area, formula }];
    },
  );
}

function draftsOn(sheet: SheetSnapshot, options: RuleOptions): readonly Draft[] {
  const fewest = optionOf(options, "fewest");
  const groups = groupBy(copiesOn(sheet), ({ area, formula }) => relativeForm(formula, area));
  return [...groups.values()].flatMap((copies): readonly Draft[] => {
    if (copies.length < fewest) return [];
    const [first, ...others] = copies;
    const placeOf = ({ area }: Copy) => ({ sheet: sheet.name, row: area.top, column: area.left });
    return [
      {
        messageId: "copies",
        at: placeOf(first),
        related: others.map(placeOf),
        data: { formula: first.formula, count: copies.length },
      },
    ];
  });
}

/** One conditional format that pasting has multiplied: Excel slows down, and a change of colour reaches one copy only. */
export const duplicatedConditionalFormat: Rule = {
  id: "duplicated-conditional-format",
  meta: { severity: "info", category: "excel", messages: ["copies"], options: { fewest: 3 } },
  check: ({ grids }, options) =>
    grids.flatMap(({ sheet }) => (sheet.visibility === "visible" ? draftsOn(sheet, options) : [])),
};

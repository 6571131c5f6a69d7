import type { Area } from "../../core/sheet/snapshot";
import { parseReference } from "./parse-reference";

/** References of one name, with commas between them that stand in no quoted sheet name. */
const REFERENCES = /(?:'(?:[^']|'')*'|[^,'])+/g;
const SHEET = /^(?:'(?:[^']|'')*'|[^'!]+)!/;

function areaOf(reference: string): Area | undefined {
  try {
    return parseReference(reference.trim().replace(SHEET, ""));
  } catch {
    // A formula (OFFSET) or a lost reference states no area that could be read.
    return undefined;
  }
}

/**
 * The areas of the name `_xlnm.Print_Area`.
 *
 * @returns `undefined` where they are computed or lost.
 * @example parsePrintArea("'一覧'!$A$1:$D$9,'一覧'!$F:$F")?.length // 2
 */
export function parsePrintArea(formula: string | undefined): readonly Area[] | undefined {
  const areas = (formula?.match(REFERENCES) ?? []).map(areaOf);
  const known = areas.filter((area) => area !== undefined);
  return known.length === 0 || known.length < areas.length ? undefined : known;
}

import { endsAsBureau } from "../../division/unit-names";
import type { SourcedText } from "../../plan/plan";

function isBureauOf(bureau: string, section: string): boolean {
  return endsAsBureau(bureau) && !/[、,・\n]/u.test(bureau) && !endsAsBureau(section);
}

/**
 * What cells for divisions say, cell by cell: 部 and 課 in cells of their own are one name; 主担当 and 副担当 are two.
 *
 * @param cells the texts of each cell or column, from left to right
 * @example joinBureaus([[{ text: "総務部", at }], [{ text: "人事課", at }]])[0]?.text // "総務部人事課"
 */
export function joinBureaus(cells: readonly (readonly SourcedText[])[]): readonly SourcedText[] {
  const found: SourcedText[] = [];
  for (const own of cells) {
    const [bureau, section] = [found.at(-1), own.length === 1 ? own[0] : undefined];
    const [outer, inner] = [bureau?.text.trim() ?? "", section?.text.trim() ?? ""];
    if (section === undefined || !isBureauOf(outer, inner)) found.push(...own);
    else found.splice(-1, 1, { text: outer + inner, at: section.at });
  }
  return found;
}

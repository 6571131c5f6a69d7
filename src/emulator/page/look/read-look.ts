import { openPackage } from "../../../adapters/xlsx/open-package";
import { DEFAULT_LIMITS, ReadBudget } from "../../../adapters/xlsx/read-budget";
import { WorkbookPartReader } from "../../../adapters/xlsx/read-workbook-part";
import { CellLooksReader } from "./cell-looks-reader";
import { ThemeReader } from "./read-colors";
import type { SheetLook } from "./sheet-look";
import { SheetLookReader } from "./sheet-look-reader";

/**
 * Reads how a workbook is dressed: widths, heights, fills, lines, bold text. A snapshot leaves that out, for the
 * product does not need it; the preview does, to look like the sheet that people know.
 *
 * @returns the looks by sheet name.
 * @throws PortError as `readXlsx` does.
 */
export function readLook(bytes: Uint8Array): ReadonlyMap<string, SheetLook> {
  const budget = new ReadBudget(DEFAULT_LIMITS);
  const parts = openPackage(bytes, budget);
  const target = (from: string, type: string): string | undefined =>
    [...parts.relationshipsOf(from).values()].find((link) => link.type === type)?.target;
  const workbookPart = target("", "officeDocument");
  if (workbookPart === undefined) return new Map();

  const themePart = target(workbookPart, "theme");
  const theme =
    themePart !== undefined && parts.has(themePart)
      ? parts.readPart(themePart, new ThemeReader()).colors
      : [];
  const stylesPart = target(workbookPart, "styles");
  const looks = stylesPart === undefined ? [] : parts.readPart(stylesPart, new CellLooksReader(theme)).looks;
  const links = parts.relationshipsOf(workbookPart);
  const { sheets } = parts.readPart(workbookPart, new WorkbookPartReader(budget));
  return new Map(
    sheets.flatMap(({ name, relationshipId }) => {
      const link = links.get(relationshipId);
      if (link?.type !== "worksheet") return [];
      return [[name, parts.readPart(link.target, new SheetLookReader(looks))] as const];
    }),
  );
}

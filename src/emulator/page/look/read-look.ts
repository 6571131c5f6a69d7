import { CellLooksReader } from "./cell-looks-reader";
import type { PackageParts, XmlAttributes, XmlReader } from "./package-parts";
import { ThemeReader } from "./read-colors";
import type { SheetLook } from "./sheet-look";
import { SheetLookReader } from "./sheet-look-reader";

/**
 * Reads how a workbook is dressed: widths, heights, fills, lines, bold text. A snapshot leaves that out, for the
 * product does not need it; the preview does, to look like the sheet that people know.
 *
 * @returns the looks by sheet name.
 * @throws what the parts throw where one of them is missing or broken.
 */
export function readLook(parts: PackageParts): ReadonlyMap<string, SheetLook> {
  const linkTo = (from: string, type: string): string | undefined =>
    [...parts.relationshipsOf(from).values()].find((link) => link.type === type)?.target;
  const workbookPart = linkTo("", "officeDocument");
  if (workbookPart === undefined) return new Map();

  const themePart = linkTo(workbookPart, "theme");
  const hasTheme = themePart !== undefined && parts.has(themePart);
  const theme = hasTheme ? parts.readPart(themePart, new ThemeReader()).colors : [];
  const stylesPart = linkTo(workbookPart, "styles");
  const looks = stylesPart === undefined ? [] : parts.readPart(stylesPart, new CellLooksReader(theme)).looks;
  const links = parts.relationshipsOf(workbookPart);
  const { sheets } = parts.readPart(workbookPart, new SheetListReader());
  return new Map(
    sheets.flatMap(({ name, link: id }) => {
      const link = links.get(id);
      if (link?.type !== "worksheet") return [];
      return [[name, parts.readPart(link.target, new SheetLookReader(looks, theme))] as const];
    }),
  );
}

/** Collects the names of sheets with the ids of their links. */
class SheetListReader implements XmlReader {
  readonly sheets: { readonly name: string; readonly link: string }[] = [];

  open(element: string, attributes: XmlAttributes): void {
    if (element !== "sheet") return;
    const link = Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1];
    const name = attributes["name"];
    if (name !== undefined && link !== undefined) this.sheets.push({ name, link });
  }
}

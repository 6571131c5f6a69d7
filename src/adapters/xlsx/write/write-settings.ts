import { formatSettingsPart, parseSettingsPart, SETTINGS_NAMESPACE } from "../../../core/sheet/settings-part";
import { isSettingsPart } from "../find-settings";
import { resolveTarget } from "../relationships";
import { addContentType, addLink, linksOf, removeLink, removePart } from "./relationship-parts";
import type { WorkbookFile } from "./workbook-file";

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';

/** Names our part to Office. A workbook holds at most one, so that the same name may stand in every workbook. */
const ITEM_ID = "{6C0B3C0E-5C1D-4E0B-9F3A-51A8C0D0E5A1}";

const RECORD = /<record>([^]*)<\/record>/;

/** Our custom XML part as it stands in a workbook. */
interface FoundPart {
  readonly partName: string;
  readonly linkId: string;
  readonly text: string;
}

function findPart({ parts, workbookPart }: WorkbookFile): FoundPart | undefined {
  for (const { id, type, target, isExternal } of linksOf(parts, workbookPart)) {
    if (isExternal || !type.endsWith("/customXml")) continue;
    const partName = resolveTarget(workbookPart, target);
    if (!parts.has(partName)) continue;
    // Parts of other products are none of ours to judge, broken or not.
    if (isSettingsPart(parts.roughTextOf(partName)))
      return { partName, linkId: id, text: parts.textOf(partName) };
  }
  return undefined;
}

function freeNumber({ parts }: WorkbookFile): number {
  for (let number = 1; ; number++) {
    if (!parts.has(`customXml/item${String(number)}.xml`)) return number;
  }
}

function relativeTarget(workbookPart: string, partName: string): string {
  return "../".repeat(workbookPart.split("/").length - 1) + partName;
}

function addPart(file: WorkbookFile, text: string): void {
  const { parts, workbookPart, linkTypes } = file;
  const number = String(freeNumber(file));
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  parts.setText(item, text);
  parts.setText(
    properties,
    `${DECLARATION}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">` +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${SETTINGS_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  addLink(parts, item, `${linkTypes}/customXmlProps`, `itemProps${number}.xml`);
  addLink(parts, workbookPart, `${linkTypes}/customXml`, relativeTarget(workbookPart, item));
  addContentType(parts, item, "application/xml");
  addContentType(parts, properties, PROPERTIES_TYPE);
}

/** What the file's writer has kept for itself beside the settings; see `writer-record.ts`. */
export function readRecord(file: WorkbookFile): string | undefined {
  return recordIn(findPart(file)?.text ?? "");
}

/**
 * Writes the settings, and the writer's record beside them, into our custom XML part. Without any setting the part goes,
 * and with it all that it brought.
 *
 * @param record is kept only together with a setting.
 */
export function writeSettings(
  file: WorkbookFile,
  settings: Readonly<Record<string, string>>,
  record: string | undefined,
): void {
  const { parts, workbookPart } = file;
  const found = findPart(file);
  if (Object.keys(settings).length === 0) {
    if (found === undefined) return;
    removeLink(parts, workbookPart, found.linkId);
    for (const { target } of linksOf(parts, found.partName))
      removePart(parts, resolveTarget(found.partName, target));
    removePart(parts, found.partName);
    return;
  }
  const text = withRecord(formatSettingsPart(settings), record);
  if (found === undefined) addPart(file, text);
  else if (!saysTheSame(found.text, text)) parts.setText(found.partName, text);
}

/** Office may have spelled our part anew, which is no reason to write it. */
function saysTheSame(a: string, b: string): boolean {
  const content = (xml: string): readonly unknown[] => [
    Object.entries(parseSettingsPart(xml)).sort(([x], [y]) => (x < y ? -1 : 1)),
    recordIn(xml),
  ];
  return JSON.stringify(content(a)) === JSON.stringify(content(b));
}

function recordIn(xml: string): string | undefined {
  const text = RECORD.exec(xml)?.[1];
  return text === undefined ? undefined : parseSettingsPart(`<entry key="record">${text}</entry>`)["record"];
}

function withRecord(xml: string, record: string | undefined): string {
  if (record === undefined) return xml;
  const [, text = ""] = /<entry key="record">([^]*)<\/entry>/.exec(formatSettingsPart({ record })) ?? [];
  return xml.replace("</settings>", () => `<record>${text}</record></settings>`);
}

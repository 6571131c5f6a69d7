import { parseSettingsPart, SETTINGS_NAMESPACE } from "../../core/sheet/settings-part";

const ROOT = /<(?:[\w.-]+:)?settings\s[^>]*>/;

/** Whether the text of a custom XML part is that of this product: by the namespace of its root. */
export function isSettingsPart(xml: string): boolean {
  return ROOT.exec(xml)?.[0].includes(SETTINGS_NAMESPACE) === true;
}

/**
 * The settings among the custom XML parts of a workbook; `undefined` where none of them is ours.
 *
 * @param textOf gives the text of a part.
 */
export function findSettings(
  partNames: readonly string[],
  textOf: (partName: string) => string,
): Readonly<Record<string, string>> | undefined {
  for (const partName of partNames) {
    const text = textOf(partName);
    if (isSettingsPart(text)) return parseSettingsPart(text);
  }
  return undefined;
}

import type { SetSetting } from "../../../core/sheet/edit";
import { formatSettingsPart, SETTINGS_NAMESPACE } from "../../../core/sheet/settings-part";
import { SMALL, type Queue, type Step, type StepReport } from "./step";

type Settings = Readonly<Record<string, string>>;

/** A custom XML part of ours as it was read. */
export interface HeldPart {
  readonly id: string;
  readonly xml: string;
}

function settingsAfter(before: Settings, edits: readonly SetSetting[]): Settings {
  const after = new Map(Object.entries(before));
  for (const { key, value } of edits) {
    if (value === null) after.delete(key);
    else after.set(key, value);
  }
  return Object.fromEntries(after);
}

/**
 * Writes our custom XML part, or takes it out with the last setting. The request that writes it also brings what it held
 * the moment before: what a co-author had just written is put back, and the edits are rejected.
 *
 * @param before all settings as they were read
 * @param parts the parts that are there: one, or copies of it
 */
export function planSettings(
  edits: readonly SetSetting[],
  before: Settings,
  parts: readonly HeldPart[],
): Step {
  const after = settingsAfter(before, edits);
  const xml = formatSettingsPart(after);
  const isEmpty = Object.keys(after).length === 0;
  const [first, ...copies] = parts;
  let held = first?.xml;
  return {
    bytes: SMALL + 3 * xml.length,
    queue: ({ workbook: { customXmlParts } }) => {
      for (const { id } of copies) customXmlParts.getItem(id).delete();
      if (first === undefined) {
        if (!isEmpty) customXmlParts.add(xml);
        return undefined;
      }
      const part = customXmlParts.getItem(first.id);
      const textBefore = answerOf(part.getXml());
      if (isEmpty) part.delete();
      else part.setXml(xml);
      return () => {
        held = textBefore();
        return held === first.xml ? UNTOUCHED : overwrittenBy(edits, putPart(held));
      };
    },
    restore: ({ workbook: { customXmlParts } }) => {
      const found = customXmlParts.getByNamespace(SETTINGS_NAMESPACE).load("items/id");
      return () => {
        const [kept, ...others] = found.items;
        for (const part of others) part.delete();
        if (held === undefined) kept?.delete();
        else if (kept === undefined) customXmlParts.add(held);
        else kept.setXml(held);
      };
    },
  };
}

/** What a call answers, once the sync is over. */
function answerOf<T>(result: OfficeExtension.ClientResult<T>): () => T {
  return () => result.value;
}

const UNTOUCHED: StepReport = { overwritten: [], misread: [] };

function overwrittenBy(edits: readonly SetSetting[], restore: Queue): StepReport {
  return { overwritten: edits.map((edit) => ({ edit, restore })), misread: [] };
}

/** Looked up by what it is for: writing a part gives it another id (office-js issue 3564), and it may be gone. */
function putPart(xml: string): Queue {
  return ({ workbook: { customXmlParts } }) => {
    customXmlParts.getByNamespace(SETTINGS_NAMESPACE).getOnlyItemOrNullObject().delete();
    customXmlParts.add(xml);
  };
}

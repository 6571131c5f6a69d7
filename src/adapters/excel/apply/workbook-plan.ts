import type { AddSheet, Edit, RemoveSheet, SetName } from "../../../core/sheet/edit";
import type { DefinedName } from "../../../core/sheet/snapshot";
import type { WorkbookOutline } from "../outline";
import { ofKind } from "./sheet-state";
import type { Step } from "./step";
import { planAddSheet, planKeepName, planRemoveSheet, planSetName } from "./workbook-steps";

/** How a sheet is taken out. */
export interface PlannedRemoval {
  readonly step: Step;
  /** Whether a later edit adds a sheet of the same name: then the old one cannot wait for the end. */
  readonly comesAgain: boolean;
}

/** The sheets and names of a workbook while edits of them become steps, in the order given. */
export class WorkbookPlan {
  readonly #edits: readonly Edit[];
  readonly #outline: WorkbookOutline;
  /** The names of the sheets, in lower case, in the order of their tabs. */
  readonly #tabs: string[];
  /** Sheets that were taken out and come again, in lower case. */
  readonly #replaced = new Set<string>();
  /** By name in lower case, as they stand after the steps planned so far. */
  readonly #names: Map<string, DefinedName>;

  readonly #freezes: boolean;

  /** @param freezes whether new sheets keep their first rows and columns in view */
  constructor(edits: readonly Edit[], outline: WorkbookOutline, freezes: boolean) {
    this.#freezes = freezes;
    this.#edits = edits;
    this.#outline = outline;
    this.#tabs = outline.sheets.map(({ name }) => name.toLowerCase());
    this.#names = new Map(outline.names.map((name) => [name.name.toLowerCase(), name]));
  }

  planAddition(edit: AddSheet): readonly Step[] {
    const tab = edit.name.toLowerCase();
    const before = edit.before === undefined ? -1 : this.#tabs.indexOf(edit.before.toLowerCase());
    this.#tabs.splice(before < 0 ? this.#tabs.length : before, 0, tab);
    const step = planAddSheet(edit, before < 0 ? undefined : before, this.#freezes);
    if (!this.#replaced.has(tab)) return [step];
    const kept = [...this.#names.values()].filter((name) => leadsTo(name, tab));
    return [step, ...kept.map(planKeepName)];
  }

  /** @returns `undefined` where there is no such sheet */
  planRemoval({ name }: RemoveSheet): PlannedRemoval | undefined {
    const tab = name.toLowerCase();
    const at = this.#tabs.indexOf(tab);
    if (at < 0) return undefined;
    const sheet = this.#outline.sheets.find((other) => other.name.toLowerCase() === tab);
    const comesAgain = ofKind(this.#edits, "addSheet").some((added) => added.name.toLowerCase() === tab);
    if (comesAgain) {
      this.#tabs.splice(at, 1);
      this.#replaced.add(tab);
    }
    return { step: planRemoveSheet(sheet?.id ?? name), comesAgain };
  }

  planName(edit: SetName): readonly Step[] {
    const { name, formula, isHidden } = edit;
    const key = name.toLowerCase();
    const before = this.#names.get(key);
    if ((before?.formula ?? null) === formula) return [];
    if (formula === null) this.#names.delete(key);
    else this.#names.set(key, { name, formula, ...(isHidden === true && { isHidden }) });
    return [planSetName(edit, before)];
  }
}

/** Whether a name stands for something on a sheet. @param tab the sheet's name in lower case */
function leadsTo({ formula }: DefinedName, tab: string): boolean {
  const places = [`${tab}!`, `${tab.replaceAll("'", "''")}'!`];
  return places.some((place) => formula.toLowerCase().includes(place));
}

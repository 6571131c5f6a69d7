import { formatArea } from "../../core/sheet/address";
import type { ModelEvent } from "../model/model-event";
import type { WorkbookModel } from "../model/workbook-model";
import { wireValue, wireValueType } from "./wire-value";

/** Events of Excel that this host raises, with their numbers on the wire. */
export const eventType = { cellsChanged: 10, selectionChanged: 14, sheetDeleted: 15 } as const;

export type EventType = (typeof eventType)[keyof typeof eventType];

/** The target of events that the collection of sheets, and so the whole workbook, listens to. */
export const WORKBOOK_TARGET = "Workbook";

const RICH_API_MESSAGE = 65_536;

/** One event as office.js takes it: category, event, target, arguments as JSON text, id. */
export type EventEntry = readonly [category: 65_536, type: EventType, target: string, json: string, id: 0];

/** Who listens to what: a pane registers before it hears anything. */
export class EventSubscriptions {
  /** false while the pane wants to hear nothing (`runtime.enableEvents`). */
  isEnabled = true;
  readonly #targets = new Map<EventType, Set<string>>();

  /** @param target a sheet's id, or `WORKBOOK_TARGET` */
  add(type: EventType, target: string): void {
    const targets = this.#targets.get(type) ?? new Set();
    this.#targets.set(type, targets.add(target));
  }

  remove(type: EventType, target: string): void {
    this.#targets.get(type)?.delete(target);
  }

  has(type: EventType, target: string): boolean {
    return this.isEnabled && this.#targets.get(type)?.has(target) === true;
  }
}

/** What the listeners of a workbook are to be told of a change: one entry for each that registered. */
export function toEventEntries(
  event: ModelEvent,
  model: WorkbookModel,
  subscriptions: EventSubscriptions,
): readonly EventEntry[] {
  if (event.kind === "sheets") return tellRemoval(event.removedId, subscriptions);
  if (event.kind !== "cells" && event.kind !== "selection") return [];
  const sheet = model.findSheet(event.sheet);
  if (sheet === undefined) return [];
  const type = event.kind === "cells" ? eventType.cellsChanged : eventType.selectionChanged;
  const place = { worksheetId: sheet.id, address: formatArea(event.area) };
  const details = event.kind === "cells" ? { ...place, ...changeDetails(event) } : place;
  return [sheet.id, WORKBOOK_TARGET]
    .filter((target) => subscriptions.has(type, target))
    .map((target) => [RICH_API_MESSAGE, type, target, JSON.stringify(details), 0]);
}

function tellRemoval(id: string | undefined, subscriptions: EventSubscriptions): readonly EventEntry[] {
  if (id === undefined || !subscriptions.has(eventType.sheetDeleted, WORKBOOK_TARGET)) return [];
  const details = { worksheetId: id, source: "Local" };
  return [[RICH_API_MESSAGE, eventType.sheetDeleted, WORKBOOK_TARGET, JSON.stringify(details), 0]];
}

function changeDetails({ source, single }: Extract<ModelEvent, { readonly kind: "cells" }>) {
  return {
    changeType: "RangeEdited",
    shiftDirection: "None",
    source: source === "co-author" ? "Remote" : "Local",
    triggerSource: source === "add-in" ? "ThisLocalAddin" : "Unknown",
    // Excel tells the contents of single cells only.
    ...(single !== undefined && {
      valueBefore: wireValue(single.before),
      valueAfter: wireValue(single.after),
      valueTypeBefore: wireValueType(single.before),
      valueTypeAfter: wireValueType(single.after),
    }),
  };
}

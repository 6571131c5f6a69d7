import { WorkbookModel } from "./model/workbook-model";
import type { ModelEvent } from "./model/model-event";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import { answerRequest } from "./wire/answer-request";
import { workbookType } from "./wire/objects/workbook";
import { ReferenceTable } from "./wire/reference-table";
import { EventSubscriptions, toEventEntries, type EventEntry } from "./wire/events";
import { defaultLimits, type HostLimits } from "./wire/limits";

/** What a stand-in host pretends to be. */
export interface HostOptions {
  /** The ExcelApi requirement set it claims; members above it are refused. Default `"1.14"`. */
  readonly apiVersion?: string;
  /** Sizes beyond which it refuses, as Excel on the web does. */
  readonly limits?: Partial<HostLimits>;
}

/** What became of one request. */
export type HostReply =
  /** `body` is the reply of the rich API as JSON text; it may itself report an error of one action. */
  | { readonly kind: "answered"; readonly body: string }
  /**
   * The whole request is refused, `message` names why:
   *
   * - 5004 `InvalidOperationInCellEditMode`
   * - 5103 `RequestPayloadSizeLimitExceeded`
   * - 5104 `ResponsePayloadSizeLimitExceeded` (what it changed stays changed)
   */
  | { readonly kind: "refused"; readonly code: number; readonly message: string };

/** The stand-in for Excel: one workbook that answers the rich API of office.js. */
export interface Host {
  readonly apiVersion: string;
  /** The live workbook. Whoever draws it reads it here and listens with `onEvent`. */
  readonly model: WorkbookModel;
  /**
   * Answers one rich API request.
   *
   * @param body `{Actions, ObjectPaths}` as JSON text
   */
  handleRequest(body: string): HostReply;
  /**
   * Listens to what changes in the workbook, whoever changed it.
   *
   * @returns a function that ends the listening
   */
  onEvent(listener: (event: ModelEvent) => void): () => void;
  /**
   * Listens to the events that office.js registered for (`onChanged`, `onSelectionChanged`). The door passes them on
   * as a message `{entries}` of the rich API.
   *
   * @returns a function that ends the listening
   */
  onMessage(listener: (entries: readonly EventEntry[]) => void): () => void;
}

/**
 * Opens a workbook in a stand-in for Excel. Pure JavaScript: it runs in Node and in browsers alike.
 *
 * @example
 * const host = createHost(snapshot, { apiVersion: "1.17" });
 * const reply = host.handleRequest(bodyFromOfficeJs);
 */
export function createHost(snapshot: WorkbookSnapshot, options: HostOptions = {}): Host {
  const model = new WorkbookModel(snapshot);
  const apiVersion = options.apiVersion ?? "1.14";
  const limits = { ...defaultLimits, ...options.limits };
  const subscriptions = new EventSubscriptions();
  const answering = {
    model,
    apiVersion,
    limits,
    subscriptions,
    references: new ReferenceTable(),
    root: workbookType.bind(model),
  };
  return {
    apiVersion,
    model,
    handleRequest: (body) => answerRequest(body, answering),
    onEvent: (listener) => model.onEvent(listener),
    onMessage: (listener) =>
      model.onEvent((event) => {
        const entries = toEventEntries(event, model, subscriptions);
        if (entries.length > 0) listener(entries);
      }),
  };
}

import type { SetCell, SetSetting } from "../../../core/sheet/edit";

/** What the sync told of a step: what a co-author had changed before, and cells that Excel keeps otherwise. */
export interface StepReport {
  /** Cells and settings that held something else than what was read, with what puts that back. */
  readonly overwritten: readonly { readonly edit: SetCell | SetSetting; readonly restore: Queue }[];
  /** Addresses of cells that Excel did not store as asked. */
  readonly misread: readonly string[];
}

/** Queues requests; nothing is sent before the next sync. */
export type Queue = (context: Excel.RequestContext) => void;

/** A part of what is to be written. */
export interface Step {
  /** Id of the sheet that it is for; absent where it is for the workbook. */
  readonly sheet?: string;
  /** About how much it weighs in a request. */
  readonly bytes: number;
  /** About how much weighs what comes back; little where absent. */
  readonly answerBytes?: number;
  /** About how much weighs what puts back; as much as the step where absent. */
  readonly restoreBytes?: number;
  /** @returns what reads the answer once it is there */
  readonly queue: (context: Excel.RequestContext) => (() => StepReport) | undefined;
  /**
   * Puts back what was there: loads what it must know, then (after a sync) queues what is to be done. Works whether the
   * step was done or not.
   */
  readonly restore?: (context: Excel.RequestContext) => Queue;
}

/** Bytes of a request to aim for: Excel on the web refuses more than 5 MB. */
export const REQUEST_BYTES = 4_000_000;

/** Bytes of an answer to aim for: how Excel spells it in JSON is not known, and where it is refused all is already written. */
export const ANSWER_BYTES = 2_000_000;

/** What a small request weighs: one object and some properties. */
export const SMALL = 600;

/** A step that is taken back without looking at what is there. */
export function simpleStep(queue: Queue, restore?: Queue): Step {
  return {
    bytes: SMALL,
    queue: (context) => {
      queue(context);
      return undefined;
    },
    ...(restore !== undefined && { restore: () => restore }),
  };
}

import type { PortProgress } from "../../../app/workbook-port";
import { runExcel } from "../run-excel";
import { packByWeight, packSteps } from "./pack-steps";
import { REQUEST_BYTES, type Queue, type Step, type StepReport } from "./step";

/** What became of the steps that were sent. */
export interface RunOutcome {
  readonly reports: readonly StepReport[];
  /** Steps that were sent, whether Excel did them or not. */
  readonly attempted: readonly Step[];
  /** What Excel refused with; `undefined` where all was done. */
  readonly failure: { readonly error: unknown } | undefined;
}

export interface RunStepsOptions {
  /** What the workbook has now. */
  readonly calculationMode: string;
  /** One entry in Excel's undo list for all, where Excel can do that. */
  readonly mergesUndo: boolean;
  readonly onProgress?: (progress: PortProgress) => void;
}

/**
 * Sends steps to Excel, one sync for as much as a request may hold. Excel neither calculates nor draws nor tells events
 * meanwhile. A request that proves too large was not looked at, and is sent again in halves.
 *
 * A single request holds calculation up by itself. Several need the manual mode, which a pane that is closed meanwhile
 * would leave behind: so it is used only then.
 */
export async function runSteps(steps: readonly Step[], options: RunStepsOptions): Promise<RunOutcome> {
  let waiting = packSteps(steps);
  const needsManual = waiting.length > 1 && options.calculationMode !== "Manual";
  const reports: StepReport[] = [];
  const attempted: Step[] = [];
  let isCalm = true;
  let done = 0;
  const calm: Queue = ({ application, runtime }) => {
    if (needsManual) application.calculationMode = "Manual";
    runtime.enableEvents = false;
  };
  const wake: Queue = ({ application, runtime }) => {
    if (needsManual) application.calculationMode = options.calculationMode as Excel.CalculationMode;
    runtime.enableEvents = true;
  };
  const send = async (context: Excel.RequestContext, request: readonly Step[], isLast: boolean) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    context.application.suspendApiCalculationUntilNextSync();
    if (done === 0) calm(context);
    isCalm = false;
    const answers = request.flatMap((step) => step.queue(context) ?? []);
    if (isLast) wake(context);
    await context.sync();
    reports.push(...answers.map((read) => read()));
  };
  let failure: RunOutcome["failure"];
  try {
    await runExcel(
      async (context) => {
        for (let [request, ...rest] = waiting; request !== undefined; [request, ...rest] = waiting) {
          attempted.push(...request);
          try {
            // Excel on the web takes no more at once.
            await send(context, request, rest.length === 0);
          } catch (error) {
            const refusal = refusalOf(error);
            if (refusal === undefined) throw error;
            attempted.length -= request.length;
            isCalm = done === 0;
            const halves = refusal === "too-large" ? halve(request) : undefined;
            if (halves === undefined) throw error;
            waiting = [...halves, ...rest];
            continue;
          }
          done += 1;
          waiting = rest;
          options.onProgress?.({ done, total: done + rest.length });
        }
        isCalm = true;
      },
      { mergesUndo: options.mergesUndo },
    );
  } catch (error) {
    failure = { error };
  } finally {
    if (!isCalm) await tryToWake(wake);
  }
  return { reports, attempted, failure };
}

/** Why Excel has not looked at a request at all; `undefined` where it may have done a part of it. */
function refusalOf(error: unknown): "too-large" | "cell-editing" | undefined {
  if (!(error instanceof OfficeExtension.Error)) return undefined;
  if (error.code === "RequestPayloadSizeLimitExceeded") return "too-large";
  return error.code === "InvalidOperationInCellEditMode" ? "cell-editing" : undefined;
}

function halve(request: readonly Step[]): readonly (readonly Step[])[] | undefined {
  const middle = Math.ceil(request.length / 2);
  return request.length < 2 ? undefined : [request.slice(0, middle), request.slice(middle)];
}

/** After a failure: what comes next (putting back) reports whether Excel is still there. */
async function tryToWake(wake: Queue): Promise<void> {
  try {
    await runExcel(async (context) => {
      wake(context);
      await context.sync();
    });
  } catch {
    return;
  }
}

/**
 * Takes steps back, the last one first: two syncs to see what is there, one to put back what was, or more where that is
 * more than a request may hold.
 *
 * @throws PortError where Excel refuses that, too
 */
export async function restoreSteps(steps: readonly Step[]): Promise<void> {
  const undone = [...steps].reverse().filter(({ restore }) => restore !== undefined);
  if (undone.length === 0) return;
  await runExcel(async (context) => {
    const isThere = await findSheets(context, undone);
    const restorable = undone.filter(isThere);
    const queues = new Map(restorable.map((step) => [step, step.restore?.(context)]));
    await context.sync();
    for (const request of packByWeight(restorable, [weighRestore], [REQUEST_BYTES])) {
      context.runtime.enableEvents = false;
      for (const step of request) queues.get(step)?.(context);
      context.runtime.enableEvents = true;
      // Excel on the web takes no more at once.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    }
  });
}

/** Somebody may have taken a sheet out meanwhile: what was on it cannot be put back, all else can. */
async function findSheets(
  context: Excel.RequestContext,
  steps: readonly Step[],
): Promise<(step: Step) => boolean> {
  const keys = new Set(steps.flatMap(({ sheet }) => sheet ?? []));
  const sheets = new Map(
    [...keys].map((key) => [key, context.workbook.worksheets.getItemOrNullObject(key).load("name")]),
  );
  if (keys.size > 0) await context.sync();
  return ({ sheet }) => sheet === undefined || sheets.get(sheet)?.isNullObject === false;
}

function weighRestore({ bytes, restoreBytes = bytes }: Step): number {
  return restoreBytes;
}

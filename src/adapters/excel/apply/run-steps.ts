import type { PortProgress } from "../../../app/workbook-port";
import { runExcel } from "../run-excel";
import type { Queue, Step, StepReport } from "./step";

/** Bytes of a request to aim for: Excel on the web refuses more than 5 MB, and what was written comes back to be compared. */
const BYTES_PER_REQUEST = 2_000_000;

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

/** Packs steps into requests. */
function packSteps(steps: readonly Step[]): readonly (readonly Step[])[] {
  const requests: Step[][] = [];
  let bytes = 0;
  for (const step of steps) {
    const current = requests.at(-1);
    if (current === undefined || bytes + step.bytes > BYTES_PER_REQUEST) {
      requests.push([step]);
      bytes = step.bytes;
    } else {
      current.push(step);
      bytes += step.bytes;
    }
  }
  return requests;
}

/**
 * Sends steps to Excel, one sync for two megabytes. Excel neither calculates nor draws nor tells events meanwhile.
 *
 * A single request holds calculation up by itself. Several need the manual mode, which a pane that is closed meanwhile
 * would leave behind: so it is used only then.
 */
export async function runSteps(steps: readonly Step[], options: RunStepsOptions): Promise<RunOutcome> {
  const requests = packSteps(steps);
  const needsManual = requests.length > 1 && options.calculationMode !== "Manual";
  const reports: StepReport[] = [];
  const attempted: Step[] = [];
  let isCalm = true;
  const calm: Queue = ({ application, runtime }) => {
    if (needsManual) application.calculationMode = "Manual";
    runtime.enableEvents = false;
  };
  const wake: Queue = ({ application, runtime }) => {
    if (needsManual) application.calculationMode = options.calculationMode as Excel.CalculationMode;
    runtime.enableEvents = true;
  };
  let failure: RunOutcome["failure"];
  try {
    await runExcel(
      async (context) => {
        for (const [index, request] of requests.entries()) {
          context.application.suspendScreenUpdatingUntilNextSync();
          context.application.suspendApiCalculationUntilNextSync();
          if (index === 0) calm(context);
          isCalm = false;
          attempted.push(...request);
          const answers = request.flatMap((step) => step.queue(context) ?? []);
          if (index === requests.length - 1) wake(context);
          // One request for two megabytes: Excel on the web takes no more at once.
          // eslint-disable-next-line office-addins/no-context-sync-in-loop
          await context.sync();
          reports.push(...answers.map((read) => read()));
          options.onProgress?.({ done: index + 1, total: requests.length });
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
 * Takes steps back, the last one first: one sync to see what is there, one to put back what was.
 *
 * @throws PortError where Excel refuses that, too
 */
export async function restoreSteps(steps: readonly Step[]): Promise<void> {
  const restores = [...steps].reverse().flatMap(({ restore }) => restore ?? []);
  if (restores.length === 0) return;
  await runExcel(async (context) => {
    const queues = restores.map((restore) => restore(context));
    await context.sync();
    context.runtime.enableEvents = false;
    for (const queue of queues) queue(context);
    context.runtime.enableEvents = true;
    await context.sync();
  });
}

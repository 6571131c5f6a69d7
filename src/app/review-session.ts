import type { CalendarDay } from "../core/calendar/calendar-day";
import type { Review, ReviewOptions } from "../core/review";
import type { CellRef } from "../core/sheet/address";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import {
  initialSessionState,
  isWorking,
  reduceSession,
  type CompletedReview,
  type FailureCode,
  type LanguageChoice,
  type SessionEvent,
  type SessionState,
  type WriteReport,
  type WriteTask,
} from "./session-state";
import { LiveReview, type LiveEnvironment } from "./live-review";
import type { JumpOutcome, ReviewOutcome, WriteOutcome, WriteProposal } from "./session-outcomes";
import { PortError, type EditablePort, type PortProgress } from "./workbook-port";

/** What a session needs from the world around it. */
export interface SessionEnvironment {
  readonly port: EditablePort;
  readonly review: (snapshot: WorkbookSnapshot, options: ReviewOptions) => Review | Promise<Review>;
  readonly today: () => CalendarDay;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: () => number;
  /** Resolves once the screen had the chance to show the state. */
  readonly nextFrame: () => Promise<void>;
  /** Receives errors that are nobody's fault but ours. */
  readonly reportDefect: (error: unknown) => void;
  readonly language: LanguageChoice;
  /** Absent where nobody works on the workbook meanwhile. */
  readonly live?: LiveEnvironment;
}

/**
 * Reviews the workbook behind a port and keeps what the views show.
 *
 * Every change of state goes through `reduceSession`. Attempts may overlap: only the newest one counts.
 */
export class ReviewSession {
  private readonly environment: SessionEnvironment;
  private readonly listeners = new Set<() => void>();
  private state: SessionState;
  private attempt = 0;
  /** The workbook of the last review that came about. Too large for the state, which views compare. */
  private snapshot: WorkbookSnapshot | null = null;
  private readonly live: LiveReview | null;

  constructor(environment: SessionEnvironment) {
    this.environment = environment;
    this.state = initialSessionState(environment.language, environment.live?.isWanted ?? false);
    this.live = environment.live === undefined ? null : this.createLive(environment.live);
  }

  /** The state now; the same object until something happens. */
  readonly getState = (): SessionState => this.state;

  /**
   * Calls `listener` after every change of state.
   *
   * @returns a function that ends the subscription.
   */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** Reads the workbook and reviews it. Never rejects: trouble is an outcome. */
  readonly validate = async (): Promise<ReviewOutcome> => {
    const attempt = ++this.attempt;
    const isCurrent = () => attempt === this.attempt;
    this.commit({ type: "reviewStarted" });
    // Before the reading: what changes while it lasts must not be missed.
    this.live?.start();
    try {
      const snapshot = await this.environment.port.readSnapshot({
        onProgress: (progress) => {
          if (isCurrent()) this.showProgress(progress);
        },
      });
      if (!isCurrent()) return { kind: "superseded" };
      this.commit({ type: "readFinished" });
      await this.environment.nextFrame();
      if (!isCurrent()) return { kind: "superseded" };
      const completed = await this.complete(snapshot);
      if (!isCurrent()) return { kind: "superseded" };
      this.snapshot = snapshot;
      this.live?.settled();
      this.commit({ type: "reviewFinished", completed });
      return { kind: "ready", ...completed };
    } catch (error) {
      const code = this.codeOf(error);
      if (!isCurrent()) return { kind: "superseded" };
      this.commit({ type: "reviewFailed", code });
      return { kind: "failed", code };
    }
  };

  /** Gives up the review under way; what the host still answers is ignored. */
  readonly cancel = (): void => {
    // What is being written is either written or taken back; nobody may walk away from it.
    if (!isWorking(this.state.phase) || this.state.phase.kind === "writing") return;
    this.attempt += 1;
    this.commit({ type: "reviewCancelled" });
  };

  /**
   * Writes edits that a review brought along: fixes, findings set aside. Each is checked against the workbook as it is
   * now. Reviews anew afterwards. Never rejects: trouble is an outcome.
   */
  readonly write = (task: WriteTask, proposal: WriteProposal): Promise<WriteOutcome> =>
    this.writeProposal(task, () => Promise.resolve(proposal));

  /**
   * Reads and reviews the workbook as it is now, works out from that what to write, and writes it.
   *
   * @param propose gives `null` where there is nothing to be done
   */
  readonly writeFrom = (
    task: WriteTask,
    propose: (snapshot: WorkbookSnapshot, review: Review) => WriteProposal | null,
  ): Promise<WriteOutcome> =>
    this.writeProposal(task, async () => {
      const snapshot = await this.environment.port.readSnapshot();
      const { review } = await this.complete(snapshot);
      return propose(snapshot, review);
    });

  /**
   * Works out something from the workbook as it was reviewed last, such as what a writing would change.
   *
   * @returns `null` before the first review
   */
  readonly preview = <T>(build: (snapshot: WorkbookSnapshot, review: Review) => T): T | null => {
    const { completed } = this.state;
    return this.snapshot === null || completed === null ? null : build(this.snapshot, completed.review);
  };

  /** Takes the last writing back, as far as nobody has changed its cells since. */
  readonly undo = async (): Promise<WriteOutcome> => {
    const { undo } = this.state;
    return undo === null ? { kind: "refused" } : this.write("undo", { edits: undo.edits });
  };

  /** Puts the notice of the last writing away. */
  readonly closeReport = (): void => {
    this.commit({ type: "reportClosed" });
  };

  /**
   * Sets 基準日 (null: the workbook's own, else today) and reviews again where there is something to renew.
   *
   * The workbook is read anew: a result must not mix a new date with cells that have changed since.
   */
  readonly chooseAsOf = async (asOf: CalendarDay | null): Promise<ReviewOutcome | null> => {
    if (asOf === this.state.asOf) return null;
    this.commit({ type: "asOfChosen", asOf });
    return this.state.completed === null && !isWorking(this.state.phase) ? null : this.validate();
  };

  /** Sets the language of the user interface. */
  readonly chooseLanguage = (language: LanguageChoice): void => {
    this.commit({ type: "languageChosen", language });
  };

  /** Follows the workbook while people edit it, or no longer. */
  readonly chooseLive = async (isWanted: boolean): Promise<void> => {
    if (isWanted === this.state.live.isWanted) return;
    this.commit({ type: "liveChosen", isWanted });
    await this.live?.choose(isWanted);
  };

  /** Ends the session: the host is no longer listened to. */
  readonly close = async (): Promise<void> => {
    await this.live?.stop();
  };

  /** Selects a cell in the workbook. Never rejects: trouble is an outcome, and is kept for the view. */
  readonly jumpTo = async (cell: CellRef): Promise<JumpOutcome> => {
    try {
      await this.environment.port.selectCell(cell);
      this.commit({ type: "jumpFinished", failure: null });
      return { ok: true };
    } catch (error) {
      const code = this.codeOf(error);
      this.commit({ type: "jumpFinished", failure: code });
      return { ok: false, code };
    }
  };

  private async writeProposal(
    task: WriteTask,
    prepare: () => Promise<WriteProposal | null>,
  ): Promise<WriteOutcome> {
    // A second click on the same button must not write twice, nor take the first one's outcome off the screen.
    if (this.state.phase.kind === "writing") return { kind: "refused" };
    const isReviewDue = isWorking(this.state.phase);
    const attempt = ++this.attempt;
    this.commit({ type: "writeStarted", task });
    try {
      const proposal = await prepare();
      if (attempt !== this.attempt) return { kind: "superseded" };
      if (proposal === null) {
        this.commit({ type: "reviewCancelled" });
        if (isReviewDue) await this.validate();
        return { kind: "refused" };
      }
      const { edits, isAtomic = false, rejected: leftOut = [] } = proposal;
      const { applied, rejected, inverse } = await this.environment.port.applyEdits(edits, {
        isAtomic,
        onProgress: (progress) => {
          this.commit({ type: "writeProgressed", progress });
        },
      });
      const report: WriteReport = { task, applied: applied.length, rejected: [...leftOut, ...rejected] };
      // A sheet that is gone cannot be brought back (see `invertEdit`): half a way back is none.
      const isFinal = applied.some(({ kind }) => kind === "removeSheet");
      const canUndo = task !== "undo" && inverse.length > 0 && !isFinal;
      this.commit({ type: "writeFinished", report, undo: canUndo ? { task, edits: inverse } : null });
      await this.validate();
      return { kind: "written", ...report };
    } catch (error) {
      const code = this.codeOf(error);
      if (attempt !== this.attempt) return { kind: "superseded" };
      this.commit({ type: "reviewFailed", code });
      return { kind: "failed", code };
    }
  }

  private async complete(snapshot: WorkbookSnapshot): Promise<CompletedReview> {
    const review = await this.environment.review(snapshot, this.reviewOptions());
    return { review, reviewedAt: this.environment.now() };
  }

  private reviewOptions(): ReviewOptions {
    const { asOf } = this.state;
    const today = this.environment.today();
    return asOf === null ? { today } : { today, asOf };
  }

  private createLive(live: LiveEnvironment): LiveReview {
    return new LiveReview(live, {
      snapshot: () => this.snapshot,
      isWorking: () => isWorking(this.state.phase),
      mark: () => {
        const { attempt } = this;
        return () => attempt === this.attempt;
      },
      options: () => this.reviewOptions(),
      review: async (snapshot) => this.environment.review(snapshot, this.reviewOptions()),
      renew: (snapshot, review) => {
        this.snapshot = snapshot;
        this.commit({
          type: "reviewRenewed",
          completed: { review, reviewedAt: this.environment.now() },
        });
      },
      watched: (isOn) => {
        this.commit({ type: "liveChanged", isOn });
      },
      fail: (error) => {
        this.commit({ type: "reviewFailed", code: this.codeOf(error) });
      },
      reportDefect: this.environment.reportDefect,
    });
  }

  private showProgress(progress: PortProgress): void {
    this.commit({ type: "readProgressed", progress });
  }

  private codeOf(error: unknown): FailureCode {
    if (error instanceof PortError) return error.code;
    this.environment.reportDefect(error);
    return "defect";
  }

  private commit(event: SessionEvent): void {
    const next = reduceSession(this.state, event);
    if (next === this.state) return;
    this.state = next;
    for (const listener of this.listeners) listener();
  }
}

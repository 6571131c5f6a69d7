import type { LiveUpdate } from "../core/live/live-update";
import type { Review, ReviewOptions } from "../core/review";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import { isOneCell, readChanges } from "./read-changes";
import { PortError, type CellsChange, type LivePort } from "./workbook-port";

/** What following a workbook needs from the world around it. */
export interface LiveEnvironment {
  readonly port: LivePort;
  /** Calls a function after so many milliseconds, once; the function returned calls it off. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
  /** Reviews a workbook that differs little from the one before. */
  readonly update: (snapshot: WorkbookSnapshot, options: ReviewOptions) => LiveUpdate | Promise<LiveUpdate>;
  /** Whether the workbook is followed until somebody says otherwise. */
  readonly isWanted: boolean;
}

/** The session as the following of its workbook sees it. */
export interface LiveSubject {
  /** The workbook of the last review; null before the first. */
  snapshot(): WorkbookSnapshot | null;
  /** Whether a review or a writing is under way. */
  isWorking(): boolean;
  /** Notes where the session is; the function returned tells whether another review or writing has begun since. */
  mark(): () => boolean;
  options(): ReviewOptions;
  /** Reviews a whole workbook. */
  review(snapshot: WorkbookSnapshot): Promise<Review>;
  /** Takes a review that was made without being asked for. */
  renew(snapshot: WorkbookSnapshot, review: Review): void;
  watched(isOn: boolean): void;
  fail(error: unknown): void;
  reportDefect(error: unknown): void;
}

/** Changes that come in such a stretch are followed together: Excel tells of a paste in several parts. */
const COLLECTING = 120;
/** After so long without a change, the whole workbook is looked at again. */
const QUIET = 2_000;

/** How much the review shown may differ from one of the whole workbook as it is now. */
type Unsettled = "no" | "rules" | "cells";

/**
 * Keeps a review in step with its workbook: changed cells are read again and what they touch is reviewed anew, at once;
 * after a while of quiet the whole workbook is reviewed, and read where more than the changed cells may have changed.
 *
 * Merged cells are asked for only where a change may have brought, taken or moved some: in some Excel, asking for them
 * clears what a person could undo (office-js issue 5918), and nobody shall lose that by typing on.
 *
 * What the session writes itself is not followed: it reviews after writing anyway. Nothing here is shown as work: a review
 * or writing that somebody asks for goes first.
 */
export class LiveReview {
  private wanted: boolean;
  private watching: Promise<(() => Promise<void>) | null> | null = null;
  private pending: CellsChange[] = [];
  private unsettled: Unsettled = "no";
  /** Sheets in which merged cells may have come, gone or moved. */
  private readonly reshaped = new Set<string>();
  private isFollowing = false;
  /** How often in a row the host has failed. */
  private failures = 0;
  private callOff: (() => void) | null = null;

  constructor(
    private readonly environment: LiveEnvironment,
    private readonly subject: LiveSubject,
  ) {
    this.wanted = environment.isWanted;
  }

  /** Begins to listen, once. Trouble only means that the workbook is not followed; a later start tries again. */
  start(): void {
    if (!this.wanted || this.watching !== null) return;
    this.watching = this.watch();
  }

  /** Somebody has had the whole workbook read and reviewed. Changes told meanwhile are still to be followed. */
  settled(): void {
    this.unsettled = "no";
    this.reshaped.clear();
  }

  /** Follows the workbook, or no longer. */
  async choose(isWanted: boolean): Promise<void> {
    this.wanted = isWanted;
    if (!isWanted) await this.stop();
    else if (this.subject.snapshot() !== null) {
      this.start();
      // What happened in between was not told.
      this.unsettled = "cells";
      for (const { name } of this.subject.snapshot()?.sheets ?? []) this.reshaped.add(name);
      this.schedule(COLLECTING);
    }
  }

  /** Ends the listening. */
  async stop(): Promise<void> {
    this.callOff?.();
    this.callOff = null;
    this.pending = [];
    this.unsettled = "no";
    const { watching } = this;
    this.watching = null;
    this.subject.watched(false);
    const end = await watching;
    try {
      await end?.();
    } catch (error) {
      this.report(error);
    }
  }

  private async watch(): Promise<(() => Promise<void>) | null> {
    try {
      const end = await this.environment.port.watch(this.take);
      if (this.watching !== null) this.subject.watched(true);
      return end;
    } catch (error) {
      this.watching = null;
      this.report(error);
      return null;
    }
  }

  /** Where the host refuses to tell of changes, people check by hand as before. A defect is ours. */
  private report(error: unknown): void {
    if (!(error instanceof PortError)) this.subject.reportDefect(error);
  }

  private readonly take = (change: CellsChange): void => {
    if (change.isOwn || this.watching === null) return;
    this.pending.push(change);
    this.schedule(COLLECTING);
  };

  private schedule(milliseconds: number): void {
    this.callOff?.();
    this.callOff = this.environment.after(milliseconds, () => {
      this.callOff = null;
      void this.turn();
    });
  }

  private async turn(): Promise<void> {
    if (this.subject.isWorking() || this.isFollowing) {
      this.schedule(COLLECTING);
      return;
    }
    const isCurrent = this.subject.mark();
    const isWatching = this.watching;
    const changes = this.pending;
    this.pending = [];
    this.isFollowing = true;
    try {
      const isDone =
        changes.length > 0
          ? await this.follow(changes, () => isCurrent() && this.watching === isWatching)
          : await this.settle(() => isCurrent() && this.watching === isWatching && this.pending.length === 0);
      this.failures = 0;
      if (!isDone) this.pending = [...changes, ...this.pending];
    } catch (error) {
      this.recover(error, changes);
    } finally {
      this.isFollowing = false;
    }
    if (this.watching === null) this.pending = [];
    else if (this.callOff === null && (this.pending.length > 0 || this.unsettled !== "no"))
      this.schedule(this.pending.length > 0 ? COLLECTING : QUIET);
  }

  /** @returns false where something else came first and the changes are still to be followed */
  private async follow(changes: readonly CellsChange[], isCurrent: () => boolean): Promise<boolean> {
    const before = this.subject.snapshot();
    if (before === null) return true;
    for (const { sheet, area } of changes) if (area === null || !isOneCell(area)) this.reshaped.add(sheet);
    const read = await readChanges(this.environment.port, before, changes);
    if (!isCurrent()) return false;
    if (read === undefined) {
      this.unsettled = "cells";
      return this.settle(isCurrent);
    }
    if (read.snapshot === before) return true;
    const { review, isSettled } = await this.environment.update(read.snapshot, this.subject.options());
    if (!isCurrent()) return false;
    if (read.mayHaveMore) this.unsettled = "cells";
    else if (!isSettled && this.unsettled === "no") this.unsettled = "rules";
    this.subject.renew(read.snapshot, review);
    return true;
  }

  /** @returns false where something else came first */
  private async settle(isCurrent: () => boolean): Promise<boolean> {
    const known = this.subject.snapshot();
    if (known === null || this.unsettled === "no") return true;
    const mergesOf = { ...known, sheets: known.sheets.filter(({ name }) => !this.reshaped.has(name)) };
    const snapshot =
      this.unsettled === "cells" ? await this.environment.port.readSnapshot({ mergesOf }) : known;
    if (!isCurrent()) return false;
    const review = await this.subject.review(snapshot);
    if (!isCurrent()) return false;
    this.settled();
    this.subject.renew(snapshot, review);
    return true;
  }

  private recover(error: unknown, changes: readonly CellsChange[]): void {
    const code = error instanceof PortError ? error.code : null;
    const isFirstFailure = code === "host-failed" && ++this.failures === 1;
    if (code === "cell-editing" || isFirstFailure) {
      // Somebody is typing the next entry, or the host is busy otherwise: it answers again once that is done.
      this.pending = [...changes, ...this.pending];
      this.schedule(QUIET);
    } else if (code === "cell-not-found") {
      this.unsettled = "cells";
      this.schedule(COLLECTING);
    } else {
      this.unsettled = "no";
      this.subject.fail(error);
    }
  }
}

import type { CalendarDay } from "../core/calendar/calendar-day";
import type { Review } from "../core/review";
import type { Edit, RejectedEdit } from "../core/sheet/edit";
import type { PortErrorCode, PortProgress } from "./workbook-port";

/** Why a review did not come about: the host's trouble, or a defect of ours. */
export type FailureCode = PortErrorCode | "defect";

/** What the session is doing. */
export type SessionPhase =
  | { readonly kind: "idle" }
  | { readonly kind: "reading"; readonly progress: PortProgress | null }
  | { readonly kind: "reviewing" }
  | { readonly kind: "writing"; readonly task: WriteTask; readonly progress: PortProgress | null }
  | { readonly kind: "ready" }
  | { readonly kind: "failed"; readonly code: FailureCode };

/** What a session writes into the workbook. */
export type WriteTask =
  | "fix"
  | "ignore"
  | "takeBack"
  | "columnMap"
  | "ruleSettings"
  | "columns"
  | "renewColumns"
  | "clean"
  | "summary"
  | "renewSummary"
  | "removeSummary"
  | "settle"
  | "removeHistory"
  | "undo";

/** What became of the last writing. */
export interface WriteReport {
  readonly task: WriteTask;
  /** How many edits the workbook holds now. */
  readonly applied: number;
  readonly rejected: readonly RejectedEdit[];
}

/** What takes the last writing back. */
export interface UndoStep {
  readonly task: WriteTask;
  readonly edits: readonly Edit[];
}

/** A review and the moment it was made, in milliseconds since 1970-01-01 UTC. */
export interface CompletedReview {
  readonly review: Review;
  readonly reviewedAt: number;
}

/** A language of the user interface, or `auto` for the host's. */
export type LanguageChoice = "auto" | "ja" | "en";

/** Everything a view renders: plain, serialisable data. */
export interface SessionState {
  readonly phase: SessionPhase;
  /** The last review that came about; it stays while a newer one is made. */
  readonly completed: CompletedReview | null;
  /** 基準日 that the user set; null for the workbook's own, else today. */
  readonly asOf: CalendarDay | null;
  readonly language: LanguageChoice;
  /** Whether results follow the workbook while people edit it: as somebody chose, and as it is now. */
  readonly live: { readonly isWanted: boolean; readonly isOn: boolean };
  /** Why the last jump to a cell failed; null once one succeeds or a new review starts. */
  readonly jumpFailure: FailureCode | null;
  /** What became of the last writing; null until there is one, and again once its notice is closed. */
  readonly written: WriteReport | null;
  /** null where there is nothing to take back. */
  readonly undo: UndoStep | null;
}

/** What may happen to a session. */
export type SessionEvent =
  | { readonly type: "reviewStarted" }
  | { readonly type: "readProgressed"; readonly progress: PortProgress }
  | { readonly type: "readFinished" }
  | { readonly type: "reviewFinished"; readonly completed: CompletedReview }
  | { readonly type: "reviewFailed"; readonly code: FailureCode }
  | { readonly type: "reviewCancelled" }
  | { readonly type: "asOfChosen"; readonly asOf: CalendarDay | null }
  | { readonly type: "languageChosen"; readonly language: LanguageChoice }
  | { readonly type: "liveChosen"; readonly isWanted: boolean }
  | { readonly type: "liveChanged"; readonly isOn: boolean }
  | { readonly type: "reviewRenewed"; readonly completed: CompletedReview }
  | { readonly type: "jumpFinished"; readonly failure: FailureCode | null }
  | { readonly type: "writeStarted"; readonly task: WriteTask }
  | { readonly type: "writeProgressed"; readonly progress: PortProgress }
  | { readonly type: "writeFinished"; readonly report: WriteReport; readonly undo: UndoStep | null }
  | { readonly type: "reportClosed" };

/** The state before anything has happened. */
export function initialSessionState(language: LanguageChoice, isLiveWanted = false): SessionState {
  return {
    phase: { kind: "idle" },
    completed: null,
    asOf: null,
    language,
    live: { isWanted: isLiveWanted, isOn: false },
    jumpFailure: null,
    written: null,
    undo: null,
  };
}

/** Tells whether a review or a writing is under way. */
export function isWorking(phase: SessionPhase): boolean {
  return phase.kind === "reading" || phase.kind === "reviewing" || phase.kind === "writing";
}

/** The state after an event. Pure: the same state and event give the same result. */
export function reduceSession(state: SessionState, event: SessionEvent): SessionState {
  switch (event.type) {
    case "reviewStarted":
      return { ...state, phase: { kind: "reading", progress: null }, jumpFailure: null };
    case "readProgressed":
      return state.phase.kind === "reading"
        ? { ...state, phase: { kind: "reading", progress: event.progress } }
        : state;
    case "readFinished":
      return { ...state, phase: { kind: "reviewing" } };
    case "reviewFinished":
      return { ...state, phase: { kind: "ready" }, completed: event.completed };
    case "reviewFailed":
      return { ...state, phase: { kind: "failed", code: event.code } };
    case "reviewCancelled":
      return { ...state, phase: { kind: state.completed === null ? "idle" : "ready" } };
    case "asOfChosen":
      return { ...state, asOf: event.asOf };
    case "languageChosen":
      return { ...state, language: event.language };
    case "liveChosen":
      return { ...state, live: { ...state.live, isWanted: event.isWanted } };
    case "liveChanged":
      return event.isOn === state.live.isOn ? state : { ...state, live: { ...state.live, isOn: event.isOn } };
    case "reviewRenewed":
      return { ...state, phase: { kind: "ready" }, completed: event.completed };
    case "jumpFinished":
      return { ...state, jumpFailure: event.failure };
    case "writeStarted":
      return {
        ...state,
        phase: { kind: "writing", task: event.task, progress: null },
        jumpFailure: null,
        written: null,
      };
    case "writeProgressed":
      return state.phase.kind === "writing"
        ? { ...state, phase: { ...state.phase, progress: event.progress } }
        : state;
    case "writeFinished":
      return { ...state, written: event.report, undo: event.undo };
    case "reportClosed":
      return { ...state, written: null };
  }
}

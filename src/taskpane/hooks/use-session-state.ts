import { useSyncExternalStore } from "react";
import type { ReviewSession } from "../../app/review-session";
import type { SessionState } from "../../app/session-state";

/** The state of a session; the component renders again whenever it changes. */
export function useSessionState(session: ReviewSession): SessionState {
  return useSyncExternalStore(session.subscribe, session.getState);
}

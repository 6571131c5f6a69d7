import { makeStyles } from "@fluentui/react-components";
import type { SessionState } from "../../app/session-state";
import { countFindings } from "../count-findings";
import { useStrings } from "../hooks/use-strings";
import type { Strings } from "../strings";

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** What a screen reader is told about a state; empty where there is nothing new to hear. */
function announcementFor(state: SessionState, strings: Strings): string {
  if (state.jumpFailure !== null) return strings.announce.advice(strings.failures[state.jumpFailure]);
  const outcome = state.written === null ? null : strings.announce.advice(strings.written(state.written));
  switch (state.phase.kind) {
    case "idle":
      return "";
    case "reading":
    case "reviewing":
      return outcome ?? strings.announce.reading;
    case "writing":
      return strings.announce.writing;
    case "ready":
      if (state.completed === null) return outcome ?? "";
      return strings.announce.finished(countFindings(state.completed.review), outcome);
    case "failed":
      return strings.announce.advice(strings.failures[state.phase.code]);
  }
}

/** Speaks each change of the session to screen readers, unseen. */
export function Announcer({ state }: { readonly state: SessionState }) {
  const styles = useStyles();
  const strings = useStrings();
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      {announcementFor(state, strings)}
    </div>
  );
}

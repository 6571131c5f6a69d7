const STORAGE_KEY = "shinchoku.live";

/** Whether results follow edits, as chosen the last time; they do where nobody has chosen or the browser keeps nothing. */
export function loadLiveChoice(): boolean {
  try {
    return window.localStorage.getItem(STORAGE_KEY) !== "off";
  } catch {
    // Privacy settings may forbid storage inside a frame: the choice then lasts as long as the pane.
    return true;
  }
}

/** Keeps the choice for the next time, where the browser allows it. */
export function saveLiveChoice(isLive: boolean): void {
  try {
    window.localStorage.setItem(STORAGE_KEY, isLive ? "on" : "off");
  } catch {
    // As above: nothing that a person could or should do.
  }
}

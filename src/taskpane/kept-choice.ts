/**
 * What this computer keeps of a choice; null where it keeps nothing. Privacy settings may forbid storage inside a frame:
 * a choice then lasts as long as the pane, and there is nothing that a person could or should do.
 */
export function loadChoice(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a choice for the next time, where the browser allows it; see {@link loadChoice}. */
export function saveChoice(key: string, choice: string): void {
  try {
    window.localStorage.setItem(key, choice);
  } catch {
    return;
  }
}

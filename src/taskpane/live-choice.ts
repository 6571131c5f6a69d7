import { loadChoice, saveChoice } from "./kept-choice";

const STORAGE_KEY = "shinchoku.live";

/** Whether results follow edits, as chosen the last time; they do where nobody has chosen or the browser keeps nothing. */
export function loadLiveChoice(): boolean {
  return loadChoice(STORAGE_KEY) !== "off";
}

/** Keeps the choice for the next time, where the browser allows it. */
export function saveLiveChoice(isLive: boolean): void {
  saveChoice(STORAGE_KEY, isLive ? "on" : "off");
}

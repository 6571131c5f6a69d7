import type { WindowsExternal } from "./windows-external";

/** What the preview page leaves on its own window for the frame that holds the task pane. */
export interface PreviewWindow extends Window {
  readonly shinchokuExternal?: WindowsExternal;
}

/*
 * Runs in the task pane's frame ahead of office.js, in place of Excel, which puts `window.external` there before a page
 * starts. Without a preview around it (the pane opened on its own) nothing is put there and office.js finds no Office.
 */
const preview: PreviewWindow = window.parent;
if (preview !== window && preview.shinchokuExternal !== undefined) {
  Object.defineProperty(window, "external", { value: preview.shinchokuExternal, configurable: true });
}

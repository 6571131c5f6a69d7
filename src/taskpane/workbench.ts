/**
 * What the pane needs once there is something to review: the core and the views. Loaded beside office.js, after the pane
 * itself has been drawn.
 */
export { mendWorkbook } from "../core/collect-fixes";
export { createReviewer } from "../core/live/create-reviewer";
export { ViewPanel } from "./components/view-panel";

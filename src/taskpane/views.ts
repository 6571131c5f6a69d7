/** The views of the pane, in the order of their tabs. */
export const VIEWS = ["validate", "progress", "columns", "settings"] as const;

export type View = (typeof VIEWS)[number];

/** The views of the pane, in the order of their tabs. */
export const VIEWS = ["validate", "progress", "columns", "summary", "settings"] as const;

export type View = (typeof VIEWS)[number];

/** The view of a name, such as the one that a ribbon button puts into the pane's address; null for any other text. */
export function asView(name: string | null): View | null {
  return VIEWS.find((view) => view === name) ?? null;
}

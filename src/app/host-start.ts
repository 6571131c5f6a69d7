/** How far the program around the task pane (Excel with its script library) has come. */
export type HostStart =
  | { readonly kind: "starting" }
  /** The library could not be fetched, or never answered. It may still answer later. */
  | { readonly kind: "unreachable"; readonly cause: "script-failed" | "timeout" }
  | { readonly kind: "unsupported"; readonly cause: "not-excel" | "old-excel" }
  | {
      readonly kind: "ready";
      /** Language tag of Office's user interface, such as `ja-JP`. */
      readonly displayLanguage: string;
      /** Whether Office itself is dark; null where the host does not tell. */
      readonly isDark: boolean | null;
    };

import type { Span } from "../../core/sheet/snapshot";

/** How a sheet is printed, as far as the stand-in keeps it. Margins are in points, as the rich API counts them. */
export interface PageState {
  orientation: "Portrait" | "Landscape";
  paperSize: string;
  zoom: Readonly<Record<string, unknown>>;
  titleRows: Span | undefined;
  margins: Readonly<Record<"top" | "right" | "bottom" | "left" | "header" | "footer", number>>;
  centerHorizontally: boolean;
  /** `leftHeader`, `centerFooter` and their like. */
  texts: Readonly<Record<string, string>>;
  /** Rows that start a page. */
  breaks: readonly number[];
}

/** A new sheet of a Japanese Excel. */
export function newPageState(): PageState {
  return {
    orientation: "Portrait",
    paperSize: "A4",
    zoom: { scale: 100 },
    titleRows: undefined,
    margins: { top: 54, right: 50.4, bottom: 54, left: 50.4, header: 21.6, footer: 21.6 },
    centerHorizontally: false,
    texts: {},
    breaks: [],
  };
}

/** Pixels that the headings of rows take at the left of the grid. */
export const HEADING_WIDTH = 46;
/** Pixels that the headings of columns take at the top of the grid. */
export const HEADING_HEIGHT = 24;

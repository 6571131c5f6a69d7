import { useLayoutEffect, useSyncExternalStore, type RefObject } from "react";
import { HEADING_HEIGHT, HEADING_WIDTH } from "../grid/headings";
import { scrollInto } from "../grid/scroll-into";
import type { WorkbookView } from "../workbook/workbook-view";

/** Brings the selected cell into view when the selection moves. */
export function useScrollToSelection(scroller: RefObject<HTMLDivElement | null>, view: WorkbookView): void {
  const { sheet, layout, selection, selectedBy } = useSyncExternalStore(view.subscribe, view.state);
  const { rows, columns } = layout;
  const frozenHeight = rows.start(sheet.frozen.rows);
  const frozenWidth = columns.start(sheet.frozen.columns);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const target = layout.merges.areaAt(selection.top, selection.left);
    const isCentred = selectedBy === "add-in";
    // What stays in view covers a part of the room, but for its own cells.
    const above = target.top < sheet.frozen.rows ? 0 : frozenHeight;
    const before = target.left < sheet.frozen.columns ? 0 : frozenWidth;
    const top = scrollInto(
      element.scrollTop + above,
      element.clientHeight - HEADING_HEIGHT - above,
      rows.start(target.top),
      rows.start(target.bottom + 1),
      isCentred,
    );
    const left = scrollInto(
      element.scrollLeft + before,
      element.clientWidth - HEADING_WIDTH - before,
      columns.start(target.left),
      columns.start(target.right + 1),
      isCentred,
    );
    element.scrollTo({
      top: Math.max(0, top - above),
      left: Math.max(0, left - before),
      behavior: "instant",
    });
    // The columns and rows are not watched: a new height somewhere shall not move what the person looks at.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [sheet, selection.top, selection.left, selectedBy]);
}

import { useCallback, useLayoutEffect, useRef, type RefObject, type UIEventHandler } from "react";
import type { View } from "../views";

/** The element that scrolls, and what it tells of its scrolling. */
export interface ScrollByView<T extends HTMLElement> {
  readonly panel: RefObject<T | null>;
  readonly onScroll: UIEventHandler<T>;
}

/**
 * Keeps how far each view is scrolled: another view begins at its top and not where the last one was left, and whoever
 * comes back goes on where they were.
 */
export function useScrollByView<T extends HTMLElement>(view: View): ScrollByView<T> {
  const panel = useRef<T>(null);
  const tops = useRef(new Map<View, number>());
  useLayoutEffect(() => {
    if (panel.current !== null) panel.current.scrollTop = tops.current.get(view) ?? 0;
  }, [view]);
  const onScroll: UIEventHandler<T> = useCallback(
    ({ currentTarget }) => {
      tops.current.set(view, currentTarget.scrollTop);
    },
    [view],
  );
  return { panel, onScroll };
}

import { useCallback, useRef, useState, type RefObject } from "react";

/** The part of an element's content that is seen, in pixels. */
export interface Viewport {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface ObservedElement {
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** To be given to the element as its `ref`. */
  readonly observe: (element: HTMLDivElement | null) => (() => void) | undefined;
  readonly viewport: Viewport;
}

/** Follows what is seen of an element while it is scrolled and sized. */
export function useViewport(): ObservedElement {
  const scroller = useRef<HTMLDivElement>(null);
  const [viewport, setViewport] = useState<Viewport>({ left: 0, top: 0, width: 1200, height: 800 });
  const observe = useCallback((element: HTMLDivElement | null) => {
    scroller.current = element;
    if (element === null) return undefined;
    const measure = (): void => {
      const { scrollLeft: left, scrollTop: top, clientWidth: width, clientHeight: height } = element;
      setViewport({ left, top, width, height });
    };
    const resizes = new ResizeObserver(measure);
    resizes.observe(element);
    element.addEventListener("scroll", measure, { passive: true });
    return () => {
      resizes.disconnect();
      element.removeEventListener("scroll", measure);
    };
  }, []);
  return { scroller, observe, viewport };
}

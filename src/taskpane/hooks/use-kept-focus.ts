import { useEffect, useRef, type RefObject } from "react";

/**
 * Takes the focus up again where work that has ended took the focused button off the page: whoever goes by keyboard, or
 * by ear, must not be thrown back to the beginning. A window without the focus, as while somebody types into the sheet, is
 * left alone.
 *
 * @param place what takes the focus up
 * @param isWorking whether something is under way
 */
export function useKeptFocus(place: RefObject<HTMLElement | null>, isWorking: boolean): void {
  const wasWorking = useRef(isWorking);
  useEffect(() => {
    const hasEnded = wasWorking.current && !isWorking;
    wasWorking.current = isWorking;
    if (hasEnded && document.hasFocus() && document.activeElement === document.body)
      place.current?.focus({ preventScroll: true });
  }, [place, isWorking]);
}

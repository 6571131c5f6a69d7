import { useCallback, useSyncExternalStore } from "react";
import type { ColorMode } from "../theme";

function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", listener);
      return () => {
        list.removeEventListener("change", listener);
      };
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}

/**
 * The colour mode of Office where it tells, else of the operating system; high contrast always wins.
 *
 * @param isHostDark whether Office is dark; null where it does not tell.
 */
export function useColorMode(isHostDark: boolean | null): ColorMode {
  const isForced = useMediaQuery("(forced-colors: active)");
  const prefersDark = useMediaQuery("(prefers-color-scheme: dark)");
  if (isForced) return "highContrast";
  return (isHostDark ?? prefersDark) ? "dark" : "light";
}

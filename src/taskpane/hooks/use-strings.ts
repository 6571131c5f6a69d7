import { createContext, useContext } from "react";
import { japanese } from "../strings.ja";
import type { Strings } from "../strings";

/** The texts of the language in use. */
export const StringsContext = createContext<Strings>(japanese);

/** The texts of the language in use. */
export function useStrings(): Strings {
  return useContext(StringsContext);
}

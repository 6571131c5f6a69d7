import type { FiscalYear } from "../../calendar/fiscal-year";
import type { NormalizedText } from "../../text/normalize-text";
import type { StatedYear } from "../recognizers/stated-year";
import type { Stretch } from "./find-clauses";

/** A target text with what is known of it before its figures are read. */
export interface TargetText {
  readonly normalized: NormalizedText;
  /** The normalised text with years, quotations and remarks blanked out, at unchanged offsets. */
  readonly masked: string;
  /** In the order of the text. */
  readonly years: readonly StatedYear[];
  readonly planStart: FiscalYear | null;
}

/** The clause that is being read; its `years` are those that lie in it. */
export interface Clause extends TargetText, Stretch {
  /** A line without figures names what the next line measures. */
  readonly headline: Stretch | null;
}

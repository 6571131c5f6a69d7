import { DENYING_MARKS } from "../layout/detectors/find-marked-values";
import { markGlyphs } from "../status/canonical-mark";
import { textLiteral } from "./formula-text";

/**
 * How a cell that does not say a status alone says it: behind a label (・進捗：完了), as a whole that means it (〃), or not
 * at all, being an error (#N/A).
 */
export type SaidStatus =
  | { readonly kind: "error" }
  | { readonly kind: "behind"; readonly label: string }
  | { readonly kind: "whole"; readonly written: string; readonly status: string };

/** A cell in which a mark says what its heading says (完了｜実施中｜未着手). */
export interface MarkedStatus {
  readonly reference: string;
  readonly means: string;
}

/** Where formulas read a status: one cell, or cells of which one is marked. */
export type StatusSource =
  | { readonly kind: "cell"; readonly reference: string; readonly said: SaidStatus | null }
  | { readonly kind: "marks"; readonly cells: readonly MarkedStatus[] };

/** What whole numbers in a status cell are: shares of 1 shown as %, or percentages; null where they are neither. */
export type StatusShare = "fraction" | "percentage" | null;

/** Every glyph by which a mark says that its heading does not hold, as the layout reads them. */
const DENIALS = textLiteral(DENYING_MARKS.flatMap(markGlyphs).join(""));

/** A cell that holds a status and nothing else. */
export function cellSource(reference: string): StatusSource {
  return { kind: "cell", reference, said: null };
}

/** The same source with other references, such as those that another sheet writes. */
export function atReferences(source: StatusSource, change: (reference: string) => string): StatusSource {
  if (source.kind === "cell") return { ...source, reference: change(source.reference) };
  const cells = source.cells.map(({ reference, means }) => ({ reference: change(reference), means }));
  return { kind: "marks", cells };
}

/** An expression as formulas compare texts: without blanks around it, of whatever width. */
export function trimmedText(expression: string): string {
  return `TRIM(SUBSTITUTE(${expression},"　"," "))`;
}

/**
 * The status as an expression.
 *
 * A label before the status is passed over. What means a status as a whole is known by what it said when the columns were
 * written; what staff write there later is taken as it is. Of cells with marks the heading of the marked one counts,
 * wherever the mark moves.
 */
export function statusExpression(source: StatusSource): string {
  if (source.kind === "cell") {
    const { reference, said } = source;
    if (said === null) return reference;
    if (said.kind === "error") return `IFERROR(${reference},"")`;
    if (said.kind === "behind") return `SUBSTITUTE(${reference},${textLiteral(said.label)},"")`;
    const isAsWritten = `EXACT(${trimmedText(reference)},${textLiteral(said.written)})`;
    return `IF(${isAsWritten},${textLiteral(said.status)},${reference})`;
  }
  return source.cells
    .map(({ reference, means }) => {
      const mark = trimmedText(reference);
      return `IF(OR(${mark}="",ISNUMBER(FIND(${mark},${DENIALS}))),"",${textLiteral(means)})`;
    })
    .join("&");
}

/** Shows a status; nothing where there is none. */
export function mirrorOfStatus(source: StatusSource): string {
  const expression = statusExpression(source);
  if (source.kind === "marks") return `=${expression}`;
  const isError = source.said?.kind === "error";
  return `=IF(${isError ? expression : source.reference}="","",${expression})`;
}

/** Whether the cell of a share holds a number, and the percentage that it is, as expressions; null where it is none. */
export function shareExpression(
  source: StatusSource | undefined,
  share: StatusShare,
): { readonly isNumber: string; readonly percentage: string } | null {
  if (share === null || source?.kind !== "cell") return null;
  const { reference } = source;
  const percentage = share === "fraction" ? `ROUND(${reference}*100,0)` : `ROUND(${reference},0)`;
  return { isNumber: `ISNUMBER(${reference})`, percentage };
}

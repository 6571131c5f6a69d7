import { formatArea } from "../../../../core/sheet/address";
import type { Validation } from "../../../../core/sheet/edit";
import type { Area } from "../../../../core/sheet/snapshot";
import { toFileFormula } from "../file-formula";
import { encodeEscapes, escapeText, formatAttributes } from "../xml-write";

/** `sqref` of areas. @example formatAreas([area, other]) // "A1:B2 D4" */
export function formatAreas(areas: readonly Area[]): string {
  return areas.map(formatArea).join(" ");
}

interface Condition {
  readonly type: string;
  readonly operator?: string;
  readonly formulas: readonly string[];
}

function listSource(source: readonly string[] | string): string {
  if (typeof source === "string") return toFileFormula(source);
  return `"${source.join(",").replaceAll('"', '""')}"`;
}

function conditionOf(validation: Validation): Condition {
  switch (validation.type) {
    case "list":
      return { type: "list", formulas: [listSource(validation.source)] };
    case "date":
      // Serial 0 is no calendar day in workbooks that count from 1900, and never one that a plan means.
      return { type: "date", operator: "greaterThanOrEqual", formulas: ["1"] };
    case "wholeNumber":
      return { type: "whole", formulas: [String(validation.min), String(validation.max)] };
  }
}

/** The element `<dataValidation>` for an area (ECMA-376 part 1, 18.3.1.32). Empty cells are always accepted. */
export function validationXml(area: Area, validation: Validation): string {
  const { type, operator, formulas } = conditionOf(validation);
  const { prompt, error } = validation;
  const attributes: readonly (readonly [string, string | undefined])[] = [
    ["type", type],
    ["operator", operator],
    ["allowBlank", "1"],
    ["showInputMessage", prompt === undefined ? undefined : "1"],
    ["showErrorMessage", error === undefined ? undefined : "1"],
    ["errorTitle", error?.title],
    ["error", error?.message],
    ["promptTitle", prompt?.title],
    ["prompt", prompt?.message],
    ["sqref", formatAreas([area])],
  ];
  const stated = attributes.flatMap(([name, value]) =>
    value === undefined ? [] : [[name, encodeEscapes(value)] as const],
  );
  const inner = formulas.map((formula, index) => {
    const name = `formula${String(index + 1)}`;
    return `<${name}>${escapeText(formula)}</${name}>`;
  });
  return `<dataValidation${formatAttributes(stated)}>${inner.join("")}</dataValidation>`;
}

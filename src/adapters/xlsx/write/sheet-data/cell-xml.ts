import type { CellContent } from "../../../../core/sheet/edit";
import { isCellError, type CellValue } from "../../../../core/sheet/snapshot";
import { encodeEscapes } from "../xml-write";
import { toFileFormula } from "../file-formula";

/** How a sheet's part writes texts. */
export interface TextWriter {
  /** Index of a text in the shared string table, where it stands there already. */
  sharedIndexOf(text: string): number | undefined;
  /** Text with its markup escaped. */
  escape(text: string): string;
}

const SPACE_AT_ENDS = /^[ \t\n]|[ \t\n]$/;

function textXml(text: string, writer: TextWriter): string {
  const shared = writer.sharedIndexOf(text);
  if (shared !== undefined) return ` t="s"><v>${String(shared)}</v>`;
  const space = SPACE_AT_ENDS.test(text) ? ' xml:space="preserve"' : "";
  return ` t="inlineStr"><is><t${space}>${writer.escape(encodeEscapes(text))}</t></is>`;
}

function valueXml(value: CellValue, writer: TextWriter, namesNumbers: boolean): string {
  if (typeof value === "number") return `${namesNumbers ? ' t="n"' : ""}><v>${String(value)}</v>`;
  if (typeof value === "boolean") return ` t="b"><v>${value ? "1" : "0"}</v>`;
  if (isCellError(value)) return ` t="e"><v>${writer.escape(value.error)}</v>`;
  return textXml(value, writer);
}

function formulaXml(value: CellValue, formula: string, writer: TextWriter, namesNumbers: boolean): string {
  const f = `<f>${writer.escape(toFileFormula(formula))}</f>`;
  if (typeof value === "string") return ` t="str">${f}<v>${writer.escape(encodeEscapes(value))}</v>`;
  return valueXml(value, writer, namesNumbers).replace(">", `>${f}`);
}

/**
 * A cell's element. Text is never a formula, however it starts.
 *
 * @param style index into `cellXfs`; `undefined` writes none.
 * @param namesNumbers whether a number says that it is one (`t="n"`), as some writers have it.
 * @example cellXml("B5", 3, { value: 0.5 }, writer) // '<c r="B5" s="3"><v>0.5</v></c>'
 */
export function cellXml(
  address: string,
  style: number | undefined,
  content: CellContent,
  writer: TextWriter,
  namesNumbers = false,
): string {
  const opening = `<c r="${address}"${style === undefined ? "" : ` s="${String(style)}"`}`;
  if (content === null || (content.formula === undefined && content.value === "")) return `${opening}/>`;
  const { value, formula } = content;
  const inner =
    formula === undefined
      ? valueXml(value, writer, namesNumbers)
      : formulaXml(value, formula, writer, namesNumbers);
  return `${opening}${inner}</c>`;
}

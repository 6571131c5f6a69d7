import type { CellContent } from "../../../core/sheet/edit";
import { isCellError } from "../../../core/sheet/snapshot";

/** What is put into `range.formulas` for one cell. */
export type Entry = string | number | boolean;

const STARTS_AN_ENTRY = /^[=+\-@'＝＋－＠]/u;
const TRUTH_OR_ERROR = /^\s*(?:true|false|#(?:null!|div\/0!|value!|ref!|name\?|num!|n\/a|spill!|calc!))\s*$/i;
const DIGIT = /[0-9]/;
/** What numbers, amounts, days and times are made of in a Japanese or English Excel; letters only beside digits. */
const VALUE_PARTS =
  /明治|大正|昭和|平成|令和|午前|午後|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|[ap]m?(?![a-z])|[mtshre](?=[+-]?[0-9])|[元年月日時分秒0-9.,:/\-+%¥\\$€£()\s]/g;

/**
 * Whether Excel would take a text for something else when it is entered: a formula, a number, a day (`1-2`,
 * `令和5年9月30日`), a truth value, an error. Rather too often than too rarely: an apostrophe does no harm.
 */
function readsAsValue(text: string): boolean {
  if (STARTS_AN_ENTRY.test(text) || TRUTH_OR_ERROR.test(text)) return true;
  const folded = text.normalize("NFKC").toLowerCase();
  return DIGIT.test(folded) && folded.replaceAll(VALUE_PARTS, "") === "";
}

/**
 * The entry that makes Excel hold a content. Texts that Excel would read as something else get a leading apostrophe
 * rather than the text format `@`: the apostrophe is gone when somebody types over the cell, while the format would
 * make text of all that is typed there later.
 *
 * @param isTextCell whether the cell has the format `@`, which keeps texts by itself
 * @example toEntry({ value: "1-2" }, false) // "'1-2"
 */
export function toEntry(content: CellContent, isTextCell: boolean): Entry {
  if (content === null) return "";
  if (content.formula !== undefined) return content.formula;
  const { value } = content;
  if (isCellError(value)) return value.error;
  if (typeof value !== "string" || isTextCell || !readsAsValue(value)) return value;
  return `'${value}`;
}

/** What `range.formulas` answers for a content. */
export function toAnswer(content: CellContent): Entry {
  if (content === null) return "";
  if (content.formula !== undefined) return content.formula;
  return isCellError(content.value) ? content.value.error : content.value;
}

import type { PortErrorCode } from "../app/workbook-port";
import type { Language } from "../core/calendar/era";
import { printable } from "./printable";

const JAPANESE: Readonly<Record<PortErrorCode, string>> = {
  "not-a-workbook": "Excelブック（.xlsx）ではありません。.xlsx形式で保存し直してください。",
  "damaged-file": "ファイルが壊れているため読めません。元のファイルを入手し直してください。",
  "encrypted-file": "パスワードで保護されています。保護を解除して保存してから指定してください。",
  "file-too-large": "展開後の大きさが上限を超えるため読めません。不要なシートを除いてください。",
  "file-not-found": "ファイルが見つかりません。パスを確かめてください。",
  "not-editable": "電子署名などがあり、書き込むと失われるため書き込めません。外した写しを指定してください。",
  "cell-not-found": "指定のセルがありません。シート名とセル番地を確かめてください。",
  "cell-editing": "セルが編集中です。入力を確定してから、もう一度実行してください。",
  "payload-too-large": "一度に読める大きさを超えています。ブックを分けてください。",
  "not-allowed": "書き込みが許可されていません。編集できる状態にしてから、もう一度実行してください。",
  "half-written": "書き込みが途中で止まりました。書き出したファイルは使わず、もう一度実行してください。",
  "host-failed": "ファイルを開けません。アクセス権と、フォルダーでないことを確かめてください。",
};

const ENGLISH: Readonly<Record<PortErrorCode, string>> = {
  "not-a-workbook": "not an Excel workbook (.xlsx). Save it in the .xlsx format.",
  "damaged-file": "the file is damaged. Get a fresh copy of it.",
  "encrypted-file": "protected with a password. Save it without the password first.",
  "file-too-large": "too large once unpacked. Remove sheets that are not needed.",
  "file-not-found": "no such file. Check the path.",
  "not-editable":
    "holds something, such as a digital signature, that any edit would destroy. Use a copy without it.",
  "cell-not-found": "no such cell. Check the sheet's name and the address.",
  "cell-editing": "a cell is being edited. Finish the entry and try again.",
  "payload-too-large": "too large to read at once. Split the workbook.",
  "not-allowed": "may not be written. Make it editable and try again.",
  "half-written": "writing stopped half way. Do not use the file that was written; try again.",
  "host-failed": "cannot be opened. Check its permissions, and that it is not a folder.",
};

/**
 * The one line for a workbook that could not be read: which file, why, and what to do.
 *
 * @example formatPortError("plan.xls", "not-a-workbook", "en") // "plan.xls: not an Excel workbook (.xlsx). Save it …"
 */
export function formatPortError(path: string, code: PortErrorCode, language: Language): string {
  return `${printable(path)}: ${(language === "ja" ? JAPANESE : ENGLISH)[code]}`;
}

/** What keeps a file from being written rather than read, whichever of the two the host names. */
const AT_THE_OUTPUT: ReadonlySet<PortErrorCode> = new Set<PortErrorCode>(["file-not-found", "host-failed"]);

const CANNOT_WRITE: Readonly<Record<Language, string>> = {
  ja: "書き出せません。書き出し先のフォルダーがあることと、書き込めることを確かめてください。",
  en: "cannot be written. Check that its folder is there and may be written to.",
};

/**
 * The one line for a workbook that was read and could not be written elsewhere.
 *
 * @example formatWriteError({ input: "plan.xlsx", output: "none/plan.xlsx" }, "file-not-found", "en")
 * // "none/plan.xlsx: cannot be written. Check that its folder is there and may be written to."
 */
export function formatWriteError(
  { input, output }: { readonly input: string; readonly output: string },
  code: PortErrorCode,
  language: Language,
): string {
  return AT_THE_OUTPUT.has(code)
    ? `${printable(output)}: ${CANNOT_WRITE[language]}`
    : formatPortError(input, code, language);
}

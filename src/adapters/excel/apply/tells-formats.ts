import type { Edit } from "../../../core/sheet/edit";
import { isRefusal } from "../is-refusal";
import type { WorkbookOutline } from "../outline";
import { queueFormats } from "../read-extents";
import { runExcel } from "../run-excel";
import { ofKind } from "./sheet-state";

/** Whether Excel tells the conditional formats of all sheets on which edits put others. It fails to on some. */
export async function tellsFormats({ sheets }: WorkbookOutline, edits: readonly Edit[]): Promise<boolean> {
  const names = new Set(ofKind(edits, "setConditionalRules").map(({ sheet }) => sheet.toLowerCase()));
  const touched = sheets.filter(({ name }) => names.has(name.toLowerCase()));
  if (touched.length === 0) return true;
  try {
    await runExcel(async (context) => {
      for (const { id } of touched) queueFormats(context.workbook.worksheets.getItem(id));
      await context.sync();
    });
    return true;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return false;
  }
}

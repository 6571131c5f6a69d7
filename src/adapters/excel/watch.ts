import { PortError, type CellsChange } from "../../app/workbook-port";
import { parseArea } from "../../core/sheet/address";
import { runExcel } from "./run-excel";

/**
 * Listens to changed cells of all sheets, and to sheets that are taken out.
 *
 * Excel tells a sheet by its id; its name, which may have changed, is asked for each time.
 *
 * @returns a function that ends the listening
 */
export async function watchCells(listener: (change: CellsChange) => void): Promise<() => Promise<void>> {
  const names = new Map<string, string>();
  const registration = await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    const changed = worksheets.onChanged.add(async (event) => {
      const isOwn = event.triggerSource === "ThisLocalAddin";
      const sheet = await findName(event.worksheetId, names);
      if (sheet === undefined) return;
      listener({
        sheet,
        area: event.changeType === "RangeEdited" ? toArea(event.address) : null,
        isOwn,
        isRemote: event.source === "Remote",
      });
    });
    const deleted = worksheets.onDeleted.add(({ worksheetId, source }) => {
      const sheet = names.get(worksheetId);
      if (sheet !== undefined) listener({ sheet, area: null, isOwn: false, isRemote: source === "Remote" });
      return Promise.resolve();
    });
    await context.sync();
    for (const { id, name } of worksheets.items) names.set(id, name);
    return { changed, deleted };
  });
  return async () => {
    registration.changed.remove();
    registration.deleted.remove();
    await registration.changed.context.sync();
  };
}

/**
 * The name that a sheet has now; `undefined` where it is gone. Where Excel gives no answer, as it is busy or the person
 * goes on typing, the last name that was heard: a change must not get lost.
 *
 * @param names by the sheets' ids
 */
async function findName(id: string, names: Map<string, string>): Promise<string | undefined> {
  try {
    return await runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id).load("name");
      await context.sync();
      if (sheet.isNullObject) return undefined;
      names.set(id, sheet.name);
      return sheet.name;
    });
  } catch (error) {
    if (error instanceof PortError) return names.get(id);
    throw error;
  }
}

/** Several areas, whole rows and whole columns are not told one by one. */
function toArea(address: string): CellsChange["area"] {
  return parseArea(address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "")) ?? null;
}

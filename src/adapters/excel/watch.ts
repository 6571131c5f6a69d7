import type { CellsChange } from "../../app/workbook-port";
import { parseArea } from "../../core/sheet/address";
import { runExcel } from "./run-excel";

/**
 * Listens to changed cells of all sheets.
 *
 * Excel tells a sheet by its id; its name, which may have changed, is asked for each time.
 *
 * @returns a function that ends the listening
 */
export async function watchCells(listener: (change: CellsChange) => void): Promise<() => Promise<void>> {
  const registration = await runExcel(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async (event) => {
      const isOwn = event.triggerSource === "ThisLocalAddin";
      const sheet = await findName(event.worksheetId);
      if (sheet === undefined) return;
      listener({
        sheet,
        area: event.changeType === "RangeEdited" ? toArea(event.address) : null,
        isOwn,
        isRemote: event.source === "Remote",
      });
    });
    await context.sync();
    return added;
  });
  return async () => {
    registration.remove();
    await registration.context.sync();
  };
}

/** The name that a sheet has now; `undefined` where it is gone. */
async function findName(id: string): Promise<string | undefined> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id).load("name");
    await context.sync();
    return sheet.isNullObject ? undefined : sheet.name;
  });
}

/** Several areas, whole rows and whole columns are not told one by one. */
function toArea(address: string): CellsChange["area"] {
  return parseArea(address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "")) ?? null;
}

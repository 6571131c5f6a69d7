import { openPackage } from "../../../adapters/xlsx/open-package";
import { DEFAULT_LIMITS, ReadBudget } from "../../../adapters/xlsx/read-budget";
import { readXlsx } from "../../../adapters/xlsx/read-xlsx";
import { createHost } from "../../host";
import { createWindowsExternal, type WindowsExternal } from "../door/windows-external";
import { dressSheet } from "../look/dress-sheet";
import { readLook } from "../look/read-look";
import { WorkbookView } from "./workbook-view";

/** The oldest Excel that the add-in supports claims this set; the preview is no better. */
const API_VERSION = "1.14";

/** A workbook that is open in the stand-in for Excel. */
export interface OpenWorkbook {
  /** Tells two openings apart, also of the same file. */
  readonly id: string;
  readonly fileName: string;
  readonly view: WorkbookView;
  /** The `window.external` of this workbook's task pane. */
  readonly external: WindowsExternal;
}

/**
 * Opens the bytes of an .xlsx file.
 *
 * @throws PortError where they are no workbook that can be read.
 */
export function openWorkbook(bytes: Uint8Array, fileName: string): OpenWorkbook {
  const host = createHost(readXlsx(bytes), { apiVersion: API_VERSION });
  const looks = readLook(openPackage(bytes, new ReadBudget(DEFAULT_LIMITS)));
  for (const sheet of host.model.sheets) dressSheet(sheet, looks.get(sheet.name));
  const id = crypto.randomUUID();
  return {
    id,
    fileName,
    view: new WorkbookView(host.model, looks),
    external: createWindowsExternal({
      apiVersion: API_VERSION,
      fileName,
      instanceId: id,
      handleRequest: (body) => host.handleRequest(body),
      onMessage: (listener) => host.onMessage(listener),
    }),
  };
}

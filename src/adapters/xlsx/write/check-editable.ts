import { PortError } from "../../../app/workbook-port";
import type { PackageEditor } from "./package-editor";

/** Where packages keep their digital signatures (ECMA-376 part 2, 13.2). */
const SIGNATURES = /^_xmlsignatures\//i;

/**
 * Refuses a workbook that would lose something by any edit, before anything is written.
 *
 * @throws PortError `not-editable`
 */
export function checkEditable(parts: PackageEditor): void {
  if (parts.partNames.some((name) => SIGNATURES.test(name))) {
    throw new PortError("not-editable", "the workbook bears a digital signature");
  }
}

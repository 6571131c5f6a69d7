/**
 * Makes office.js print every request and reply to the console, or stops it. For developers: what real Excel
 * answered can be kept this way and compared with the stand-in host. The library has no public name for the switch.
 *
 * Call it from the console of the pane, or before the first `Excel.run`. What is printed holds the workbook's text.
 *
 * @returns whether the library has the switch
 */
export function logOfficeMessages(isOn: boolean): boolean {
  const utility: unknown = Reflect.get(OfficeExtension, "CoreUtility");
  if (typeof utility !== "function" || !("_logEnabled" in utility)) return false;
  return Reflect.set(utility, "_logEnabled", isOn);
}

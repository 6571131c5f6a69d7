import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { createHost, type Host, type HostOptions } from "../../src/emulator/host";
import { HostBridge } from "../../src/emulator/node/host-bridge";
import { loadOfficeJs } from "../../src/emulator/node/load-office-js";

/** A workbook open behind the real office.js of this test file. */
export interface InstalledOfficeJs {
  readonly host: Host;
  /** What went over the wire since the workbook was opened. */
  readonly bridge: HostBridge;
}

let bridge: HostBridge | undefined;
let current: Host | undefined;

/**
 * Opens a workbook behind the real office.js, so that the global `Excel.run` works on it.
 *
 * The library is loaded once per test file; every call puts a fresh workbook behind it.
 *
 * @example
 * const { host, bridge } = installOfficeJs(snapshot);
 * await Excel.run(async (context) => { … });
 * expect(bridge.requests).toHaveLength(1);
 */
export function installOfficeJs(snapshot: WorkbookSnapshot, options: HostOptions = {}): InstalledOfficeJs {
  const host = createHost(snapshot, options);
  current = host;
  if (bridge === undefined) {
    bridge = new HostBridge();
    loadOfficeJs(bridge.native, () => current?.apiVersion ?? "1.1");
  }
  bridge.connect(host);
  return { host, bridge };
}

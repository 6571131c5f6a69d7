import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { isAtLeast } from "../wire/api-version";
import type { NativeBridge } from "./host-bridge";

const LIBRARY = "@microsoft/office-js/dist/excel-win32-16.01.debug.js";

/**
 * Runs the unmodified office.js in this realm with a bridge for its host. Takes about 60 ms; once per realm.
 *
 * The library is written for a page: it is given the few names of a browser that it reads while it starts, where the
 * realm has none of its own. It does not enforce requirement sets unless it is told to, which happens here.
 *
 * @param claims the ExcelApi set that the host claims, asked each time
 */
export function loadOfficeJs(bridge: NativeBridge, claims: () => string): void {
  provide("_richApiNativeBridge", bridge);
  provide("window", globalThis);
  provide("navigator", { userAgent: "Node.js" });
  provide("location", { href: "", search: "", hash: "", protocol: "https:", host: "localhost" });
  provide("document", { URL: "", cookie: "", readyState: "complete", getElementsByTagName: () => [] });
  const path = createRequire(join(process.cwd(), "package.json")).resolve(LIBRARY);
  // A page would load this file with a script element: it must run in the global scope.
  // eslint-disable-next-line no-eval
  (0, eval)(readFileSync(path, "utf8"));
  enforceRequirementSets();
  const isSetSupported = (name: string, version: string | number = "1.1") =>
    name !== "ExcelApi" || isAtLeast(claims(), String(version));
  const context = {
    requirements: { isSetSupported },
    platform: "PC",
    host: "Excel",
    displayLanguage: "ja-JP",
  };
  const osf: unknown = Reflect.get(globalThis, "OSF");
  if (typeof osf !== "object" || osf === null) throw new Error("office.js changed: OSF is missing.");
  // The loader that comes before this file on a page would provide the factory and `onReady`.
  Reflect.set(osf, "_OfficeAppFactory", { getContext: () => context });
  Object.defineProperty(Office, "onReady", {
    configurable: true,
    value: (ready?: (info: unknown) => void) => {
      const info = { host: "Excel", platform: "PC" };
      ready?.(info);
      return Promise.resolve(info);
    },
  });
}

function provide(name: string, value: unknown): void {
  if (!(name in globalThis))
    Object.defineProperty(globalThis, name, { configurable: true, writable: true, value });
}

/** A switch of the library that its type definitions do not show. */
function enforceRequirementSets(): void {
  const utility: unknown = Reflect.get(OfficeExtension, "CommonUtility");
  if (typeof utility !== "function") throw new Error("office.js changed: CommonUtility is missing.");
  Reflect.set(utility, "_doApiNotSupportedCheck", true);
}

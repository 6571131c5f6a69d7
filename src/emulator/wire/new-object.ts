import { HostError } from "./host-error";
import type { HostObject } from "./object-type";
import { addinInternalServiceType } from "./objects/addin-internal-service";

const services: ReadonlyMap<string, HostObject> = new Map([
  ["Microsoft.InternalService.AddinInternalService", addinInternalServiceType.bind(null)],
]);

/**
 * Objects that office.js asks for by their server-side type name rather than through the workbook.
 *
 * @throws HostError `ApiNotFound` where the stand-in has no such type
 */
export function makeNewObject(typeName: string): HostObject {
  const service = services.get(typeName);
  if (service === undefined)
    throw new HostError("ApiNotFound", `The stand-in host does not know ${typeName}.`);
  return service;
}

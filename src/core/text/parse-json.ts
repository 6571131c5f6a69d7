/** Whether a value read from JSON is an object with members. */
export function isJsonObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Reads JSON that anybody may have written.
 *
 * @returns `undefined` where there is no text, or none that is JSON
 * @example parseJson('{"version":1}') // { version: 1 }
 */
export function parseJson(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

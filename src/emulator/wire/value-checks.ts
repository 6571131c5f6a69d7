import { HostError } from "./host-error";

/** @throws HostError `InvalidArgument` where a property is set to anything but a text */
export function asText(value: unknown): string {
  if (typeof value === "string") return value;
  throw new HostError("InvalidArgument", "The property takes a text.");
}

/** @throws HostError `InvalidArgument` where a property is set to anything but a number within bounds */
export function asNumber(value: unknown, min: number, max: number): number {
  if (typeof value === "number" && value >= min && value <= max) return value;
  throw new HostError(
    "InvalidArgument",
    `The property takes a number from ${String(min)} to ${String(max)}.`,
  );
}

/** @throws HostError `InvalidArgument` where a property is set to anything but true or false */
export function asFlag(value: unknown): boolean {
  if (typeof value === "boolean") return value;
  throw new HostError("InvalidArgument", "The property takes true or false.");
}

/** @throws HostError `InvalidArgument` where a property is set to a word that it does not know */
export function asWord<T extends string>(value: unknown, words: readonly T[]): T {
  const found = words.find((word) => word === value);
  if (found !== undefined) return found;
  throw new HostError("InvalidArgument", `The property takes ${words.join(", ")}.`);
}

/** @throws HostError `InvalidArgument` where it is no object */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
  throw new HostError("InvalidArgument", "The property takes an object.");
}

const COLOR = /^#?([0-9a-f]{6})$/i;

/** A colour as `#rrggbb`. Names of colours, which Excel takes too, are not known here. */
export function asColor(value: unknown): string {
  const digits = typeof value === "string" ? COLOR.exec(value)?.[1] : undefined;
  if (digits !== undefined) return `#${digits.toLowerCase()}`;
  throw new HostError("InvalidArgument", "The property takes a colour such as #RRGGBB.");
}

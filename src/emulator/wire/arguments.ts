import { HostError } from "./host-error";
import type { HostObject } from "./object-type";

/** The arguments of a method as they came over the wire, objects already resolved. */
export class Arguments {
  readonly #values: readonly unknown[];
  readonly #objects: readonly (HostObject | null | undefined)[];

  /** @param objects per argument the object that it refers to, `undefined` for plain values */
  constructor(values: readonly unknown[], objects: readonly (HostObject | null | undefined)[] = []) {
    this.#values = values;
    this.#objects = objects;
  }

  value(index: number): unknown {
    return this.#values[index] ?? undefined;
  }

  isGiven(index: number): boolean {
    return this.value(index) !== undefined;
  }

  /** @throws HostError `InvalidArgument` where it is no whole number. */
  integer(index: number): number {
    const value = this.value(index);
    if (typeof value === "number" && Number.isInteger(value)) return value;
    throw invalid(index, "a whole number");
  }

  /** @throws HostError `InvalidArgument` where it is no text. */
  text(index: number): string {
    const value = this.value(index);
    if (typeof value === "string") return value;
    throw invalid(index, "a text");
  }

  /** @throws HostError `InvalidArgument` where it is neither absent nor a truth value. */
  flag(index: number): boolean {
    const value = this.value(index);
    if (value === undefined || typeof value === "boolean") return value ?? false;
    throw invalid(index, "true or false");
  }

  /** The object that an argument refers to; `undefined` for plain values. */
  object(index: number): HostObject | null | undefined {
    return this.#objects[index];
  }
}

function invalid(index: number, wanted: string): HostError {
  return new HostError("InvalidArgument", `Argument ${String(index + 1)} must be ${wanted}.`);
}

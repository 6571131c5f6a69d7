import type { HostObject } from "./object-type";

/** Objects that a pane asked to keep across requests (`trackedObjects`). */
export class ReferenceTable {
  readonly #objects = new Map<string, HostObject>();
  #next = 1;

  /** Keeps an object. @returns the id under which it is found again. */
  keep(object: HostObject): string {
    const id = `{reference-${String(this.#next++)}}`;
    this.#objects.set(id, object);
    return id;
  }

  find(id: string): HostObject | undefined {
    return this.#objects.get(id);
  }

  remove(id: string): void {
    this.#objects.delete(id);
  }

  clear(): void {
    this.#objects.clear();
  }

  get size(): number {
    return this.#objects.size;
  }
}

/**
 * An object without one of its properties.
 *
 * @example without({ value: 1, numberFormat: "0%" }, "numberFormat") // { value: 1 }
 */
export function without<T extends object, K extends keyof T>(object: T, key: K): Omit<T, K> {
  const rest: { [P in keyof T]?: T[P] } = { ...object };
  Reflect.deleteProperty(rest, key);
  return rest as Omit<T, K>;
}

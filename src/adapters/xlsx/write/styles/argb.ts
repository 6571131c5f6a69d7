/** A colour as files write it, without transparency. @example argb("#1f7a4d") // "FF1F7A4D" */
export function argb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}

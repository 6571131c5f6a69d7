import type { XmlAttributes, XmlReader } from "./package-parts";

/** The order in which `theme="…"` counts the colours of a theme (ECMA-376 part 1, 18.8.3). */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
];

/** Collects the colours of a theme, in the order in which styles refer to them. */
export class ThemeReader implements XmlReader {
  readonly #colors = new Map<string, string>();
  #slot: string | undefined;

  /** `RRGGBB` by theme index. */
  get colors(): readonly (string | undefined)[] {
    return THEME_ORDER.map((name) => this.#colors.get(name));
  }

  open(name: string, attributes: XmlAttributes): void {
    if (THEME_ORDER.includes(name)) this.#slot = name;
    const color =
      name === "srgbClr" ? attributes["val"] : name === "sysClr" ? attributes["lastClr"] : undefined;
    if (this.#slot !== undefined && color !== undefined) this.#colors.set(this.#slot, color);
  }

  close(name: string): void {
    if (name === this.#slot) this.#slot = undefined;
  }
}

/**
 * A colour of a style as CSS; `undefined` for automatic and for old palette colours.
 *
 * @example readColor({ rgb: "FFDCE6F1" }, []) // "#dce6f1"
 */
export function readColor(
  attributes: XmlAttributes,
  theme: readonly (string | undefined)[],
): string | undefined {
  const written = attributes["rgb"]?.slice(-6) ?? theme[Number(attributes["theme"] ?? Number.NaN)];
  if (written === undefined || !/^[0-9a-f]{6}$/i.test(written)) return undefined;
  const tint = Number(attributes["tint"] ?? 0);
  // Excel tints in HSL; moving every channel alike comes close enough for a preview.
  const channels = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(written.slice(at, at + 2), 16);
    return Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint);
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

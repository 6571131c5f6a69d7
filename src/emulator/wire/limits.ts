/** Sizes beyond which a host refuses or cuts, measured in bytes of UTF-8, cells or characters. */
export interface HostLimits {
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** A range with more cells than this reads as null. */
  readonly cellsPerGet: number;
  /** Address strings are cut here. */
  readonly addressCharacters: number;
}

/** What Microsoft documents for Excel on the web, the tightest host. */
export const defaultLimits: HostLimits = {
  requestBytes: 5 * 1024 * 1024,
  responseBytes: 5 * 1024 * 1024,
  cellsPerGet: 5_000_000,
  addressCharacters: 8_192,
};

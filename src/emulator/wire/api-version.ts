/**
 * Whether a requirement set includes another: `1.14` includes `1.9`.
 *
 * @example isAtLeast("1.14", "1.9") // true
 */
export function isAtLeast(claimed: string, wanted: string): boolean {
  const [major = 0, minor = 0] = claimed.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

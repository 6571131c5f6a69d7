import { readFileSync } from "node:fs";
import path from "node:path";

interface LockedPackage {
  readonly version?: string;
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const LOCKFILE = path.resolve(__dirname, "../../package-lock.json");

/** Where Node would find a package's dependency: in its own folder, or in one of the folders around it. */
function isLocked(packages: ReadonlyMap<string, LockedPackage>, owner: string, name: string): boolean {
  for (let folder = owner; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
    if (packages.has(`${folder}${folder === "" ? "" : "/"}node_modules/${name}`)) return true;
    if (folder === "") return false;
  }
}

describe("package-lock.json", () => {
  const text = readFileSync(LOCKFILE, "utf8");
  const lock = JSON.parse(text) as { readonly packages: Readonly<Record<string, LockedPackage>> };
  const packages = new Map(Object.entries(lock.packages));

  // npm 11 refuses `npm ci` where one is missing, and leaves them out where the registry at hand lacks a platform.
  it("holds the optional packages of every platform", () => {
    const missing = [...packages].flatMap(([owner, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !isLocked(packages, owner, name)),
    );
    expect(missing).toEqual([]);
  });

  it("names no registry", () => {
    expect(text).not.toMatch(/"resolved"\s*:/);
  });
});

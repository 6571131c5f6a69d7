import { readFileSync } from "node:fs";
import path from "node:path";
import { deployedManifest } from "../../.config/deployed-manifest.cjs";

const manifest = readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8");

describe("the manifest of a deployment", () => {
  it("names the folder at every address and no longer the development server", () => {
    const deployed = deployedManifest(manifest, "https://addins.example.lg.jp/plan/");
    const addresses = [...deployed.matchAll(/https:[^"<]+/g)].map(([address]) => address);
    expect(deployed).not.toContain("localhost");
    expect(addresses).toContain("https://addins.example.lg.jp/plan/taskpane.html?start=validate");
    expect(
      addresses.every((address) => /^https:\/\/addins\.example\.lg\.jp\/plan\/[\w./?=-]+$/.test(address)),
    ).toBe(true);
  });

  it("keeps all else, the id above all", () => {
    const back = deployedManifest(manifest, "https://localhost:3000");
    expect(back).toBe(manifest.replace(/<!--[^]*?-->\s*/, ""));
  });

  it.each(["http://intranet/plan", "https://intranet/plan?x=1", "https://intranet/#plan", "intranet/plan"])(
    "is refused for %s",
    (address) => {
      expect(() => deployedManifest(manifest, address)).toThrow();
    },
  );
});

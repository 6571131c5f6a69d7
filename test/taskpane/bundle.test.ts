import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const DISTRIBUTION = path.resolve(__dirname, "../../dist/addin");
const LIMIT_IN_BYTES = 250 * 1024;

// `npm test` builds first; a single run of this file needs `npm run build` before it.
if (!existsSync(path.join(DISTRIBUTION, "taskpane.html")))
  throw new Error("There is no build: npm run build");

const page = readFileSync(path.join(DISTRIBUTION, "taskpane.html"), "utf8");
const scripts = [...page.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map((match) => match[1] ?? "");
const own = scripts.filter((address) => !address.startsWith("https://"));
const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? "";

function bytesOf(name: string): Buffer {
  return readFileSync(path.join(DISTRIBUTION, name));
}

describe("the first load of the task pane", () => {
  it("weighs at most 250 kB compressed, office.js apart", () => {
    const sizes = ["taskpane.html", ...own].map((name) => gzipSync(bytesOf(name)).length);
    expect(own.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(LIMIT_IN_BYTES);
  });

  it("fetches office.js from Microsoft's network, without waiting for it", () => {
    expect(scripts.filter((address) => address.startsWith("https://"))).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    ]);
    expect(page).toMatch(/<script id="office-script" async src=/);
  });
});

describe("the production bundle", () => {
  it("carries its content's hash in every name, and a source map beside it", () => {
    expect(own).not.toEqual([]);
    for (const name of own) {
      expect(name).toMatch(/\.[0-9a-f]{12}\.js$/);
      expect(existsSync(path.join(DISTRIBUTION, `${name}.map`))).toBe(true);
    }
  });

  it("makes no code out of text", () => {
    const bundles = readdirSync(DISTRIBUTION).filter((name) => name.endsWith(".js"));
    expect(bundles).toEqual(expect.arrayContaining([...own]));
    for (const name of bundles)
      expect(bytesOf(name).toString("utf8")).not.toMatch(/\beval\(|\bnew Function\(/);
  });
});

describe("the content security policy", () => {
  const directives = new Map(
    policy.split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources] as const;
    }),
  );

  it("allows scripts of its own, office.js, and exactly the check inside the page", () => {
    const inline = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? "");
    const hashes = inline.map((code) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`);
    expect(hashes).toHaveLength(1);
    expect(directives.get("script-src")).toEqual([
      "'self'",
      "https://appsforoffice.microsoft.com",
      ...hashes,
    ]);
  });

  it("lets nothing be sent anywhere", () => {
    expect(directives.get("default-src")).toEqual(["'none'"]);
    expect(directives.get("connect-src")).toEqual(["'none'"]);
    expect(directives.get("form-action")).toEqual(["'none'"]);
  });
});

import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { generatedDocs } from "./generated-docs";

/** Prettier pads tables when the pages are written; the padding says nothing. */
function withoutPadding(markdown: string): string {
  return markdown.replaceAll(" ", "").replace(/-{3,}/g, "---");
}

describe("generated documentation", () => {
  test.each(generatedDocs())("$path is up to date (run npm run docs)", ({ path, content }) => {
    const file = resolve(__dirname, "../..", path);
    expect(existsSync(file)).toBe(true);
    expect(withoutPadding(readFileSync(file, "utf8"))).toBe(withoutPadding(content));
  });
});

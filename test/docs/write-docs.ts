import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { format, resolveConfig } from "prettier";
import { generatedDocs } from "./generated-docs";

const root = resolve(__dirname, "../..");

/** `npm run docs`: writes every generated page. */
async function writeDocs(): Promise<void> {
  const options = (await resolveConfig(resolve(root, "README.md"))) ?? {};
  for (const { path, content } of generatedDocs()) {
    const file = resolve(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await format(content, { ...options, parser: "markdown" }));
    process.stdout.write(`${path}\n`);
  }
}

writeDocs().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});

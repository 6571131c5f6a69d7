import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { sampleWorkbooks } from "./sample-workbooks";

const folder = process.argv[2] ?? path.join("dist", "samples");

async function main(): Promise<void> {
  const samples = await sampleWorkbooks();
  mkdirSync(folder, { recursive: true });
  for (const { fileName, bytes } of samples) writeFileSync(path.join(folder, fileName), bytes);
  process.stdout.write(`${folder}: ${samples.map(({ fileName }) => fileName).join(", ")}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});

import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");

let folder: string | undefined;

/**
 * The folder of freshly written sample workbooks.
 *
 * Jest cannot load the ES module that writes them, so the real script runs in a Node of its own, once per test file.
 */
export function samplesFolder(): string {
  folder ??= writeSamples();
  return folder;
}

/** Writes the samples into a new temporary folder. */
export function writeSamples(environment: NodeJS.ProcessEnv = process.env): string {
  const target = mkdtempSync(path.join(tmpdir(), "shinchoku-samples-"));
  execFileSync(process.execPath, ["--import", "tsx", "src/samples/write-samples.ts", target], {
    cwd: ROOT,
    env: environment,
  });
  return target;
}

/** Path of one sample, such as `2_職員育成プラン.xlsx`. */
export function samplePath(fileName: string): string {
  return path.join(samplesFolder(), fileName);
}

/** Every sample's bytes by file name. */
export function readSamples(from: string = samplesFolder()): ReadonlyMap<string, Uint8Array> {
  return new Map(
    readdirSync(from).map((name) => [name, new Uint8Array(readFileSync(path.join(from, name)))]),
  );
}

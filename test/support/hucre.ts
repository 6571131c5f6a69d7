import { execFileSync } from "node:child_process";

/** A value as hucre gives it, after JSON: dates have become text. */
export type HucreValue = string | number | boolean | object | null;

// hucre is an ES module, which Jest's CommonJS cannot load: it runs in a process of its own.
const SCRIPT = `
  import { readXlsx } from "hucre/xlsx";
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  const { sheets } = await readXlsx(new Uint8Array(Buffer.concat(chunks)));
  process.stdout.write(JSON.stringify(sheets.map(({ name, rows }) => [name, rows])));
`;

/** Reads a workbook with hucre, a reader that shares no code with ours: sheet by name, row by row. */
export function readWithHucre(bytes: Uint8Array): ReadonlyMap<string, readonly (readonly HucreValue[])[]> {
  const output = execFileSync(process.execPath, ["--input-type=module", "-e", SCRIPT], {
    input: bytes,
    maxBuffer: 256 * 1024 * 1024,
  });
  return new Map(JSON.parse(output.toString()) as [string, HucreValue[][]][]);
}

import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runCli } from "../support/cli";

const FOLDER = mkdtempSync(path.join(tmpdir(), "shinchoku-read-"));

function recordsFile(name: string, content: string): string {
  const file = path.join(FOLDER, name);
  writeFileSync(file, content);
  return file;
}

describe("shinchoku read", () => {
  it("reads periods against the fiscal year of each record", () => {
    const file = recordsFile(
      "periods.json",
      JSON.stringify([
        { id: "a", text: "①7月 ②10月～", fy: 2024 },
        { id: "b", text: "計画期間中", planStartFY: 2023, planEndFY: 2025 },
        { id: "c", text: "―" },
      ]),
    );
    const { output, exitCode } = runCli(["read", "periods", file]);
    expect(JSON.parse(output)).toEqual([
      {
        id: "a",
        items: [
          { label: "①", kind: "range", start: "2024-07-01", end: "2024-07-31", approx: false },
          { label: "②", kind: "from", start: "2024-10-01", end: null, approx: false },
        ],
      },
      {
        id: "b",
        items: [{ label: null, kind: "range", start: "2023-04-01", end: "2026-03-31", approx: false }],
      },
      { id: "c", items: [] },
    ]);
    expect(exitCode).toBe(0);
  });

  it("reads targets", () => {
    const file = recordsFile(
      "targets.json",
      `\uFEFF${JSON.stringify([{ id: "t", text: "相談窓口の認知度 42.5%→60%以上", planStartFY: 2023, planEndFY: 2025 }])}`,
    );
    const [read] = JSON.parse(runCli(["read", "targets", file]).output) as { items: object[] }[];
    expect(read?.items).toEqual([
      expect.objectContaining({
        baseline: { value: 42.5, unit: "%", fy: null },
        target: { op: ">=", value: 60, unit: "%", fy: null },
      }),
    ]);
  });

  it.each([
    ["no JSON", "not json", "JSON"],
    ["no list", "{}", "[]"],
    ["a record that is no object", "[1]", "[0]"],
    ["a record without text", '[{"id":"a","text":"7月"},{"id":"b"}]', "[1].text"],
    ["a year that is none", '[{"id":"a","text":"7月","fy":"R6"}]', "[0].fy"],
  ])("refuses a file with %s and names the place", (_what, content, place) => {
    const { errors, output, exitCode } = runCli(["read", "periods", recordsFile("bad.json", content)]);
    expect(exitCode).toBe(2);
    expect(output).toBe("");
    expect(errors).toContain("bad.json");
    expect(errors).toContain(place);
  });
});

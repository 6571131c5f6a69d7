import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runCommandHere } from "../support/cli-in-process";
import { samplePath } from "../support/samples";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "shinchoku-annotate-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const PLAN = "2_職員育成プラン.xlsx";

interface Judged {
  readonly files: readonly {
    readonly asOf: string;
    readonly measures: readonly { readonly judgement: string }[];
  }[];
}

async function judgementsOf(file: string, ...options: readonly string[]): Promise<readonly string[]> {
  const { output } = await runCommandHere(["check", file, "--format", "json", ...options]);
  const { files } = JSON.parse(output) as Judged;
  return [files[0]?.asOf ?? "", ...(files[0]?.measures ?? []).map(({ judgement }) => judgement)];
}

describe("shinchoku annotate", () => {
  test("writes the columns into another file and says where in one line", async () => {
    const out = path.join(folder, "列.xlsx");
    const before = readFileSync(samplePath(PLAN));
    const { exitCode, output, errors } = await runCommandHere(["annotate", samplePath(PLAN), "-o", out]);
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: "" });
    expect(output).toBe(
      `${out}: 基準日令和7年3月31日で書き込みました（「取組一覧」のJ～M列（取組30件）、「指標」のI～M列（指標7件））。\n`,
    );
    expect(readFileSync(samplePath(PLAN))).toEqual(before);
  });

  test("gives the same bytes a second time, and says that nothing had to change", async () => {
    const [once, twice] = [path.join(folder, "一回.xlsx"), path.join(folder, "二回.xlsx")];
    await runCommandHere(["annotate", samplePath(PLAN), "-o", once]);
    const { output } = await runCommandHere(["annotate", once, "-o", twice, "--lang", "en"]);
    expect(output).toContain("already up to date as of 31 Mar 2025");
    expect(readFileSync(twice)).toEqual(readFileSync(once));
  });

  test.each(["2023-09-30", "2025-03-31", "2026-05-01"])(
    "as of %s is judged as the original is",
    async (day) => {
      const out = path.join(folder, `${day}.xlsx`);
      await runCommandHere(["annotate", samplePath(PLAN), "-o", out, "--as-of", day]);
      expect(await judgementsOf(out)).toEqual(await judgementsOf(samplePath(PLAN), "--as-of", day));
    },
  );

  test("writes nothing where the file is missing", async () => {
    const out = path.join(folder, "なし.xlsx");
    const { exitCode, errors } = await runCommandHere([
      "annotate",
      path.join(folder, "ない.xlsx"),
      "-o",
      out,
    ]);
    expect(exitCode).toBe(2);
    expect(errors).toContain("ファイルが見つかりません");
    expect(() => readFileSync(out)).toThrow();
  });
});

describe("shinchoku clean", () => {
  test("gives back the original", async () => {
    const [out, cleaned] = [path.join(folder, "足した.xlsx"), path.join(folder, "戻した.xlsx")];
    await runCommandHere(["annotate", samplePath(PLAN), "-o", out, "--as-of", "2024-09-30"]);
    const { exitCode } = await runCommandHere(["clean", out, "-o", cleaned]);
    expect(exitCode).toBe(0);
    expect(readFileSync(cleaned)).toEqual(readFileSync(samplePath(PLAN)));
  });
});

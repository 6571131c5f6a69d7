import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runCli, writeEncryptedWorkbook } from "../support/cli";
import { runCommandHere } from "../support/cli-in-process";
import { samplePath } from "../support/samples";

const SOUND = samplePath("2_職員育成プラン.xlsx");
const FAULTY = samplePath("1_職員育成プラン（点検前）.xlsx");
const BLOCKS = samplePath("3_適正事務推進プラン.xlsx");
const DIGITAL = samplePath("4_デジタル市役所推進計画.xlsx");
const FOLDER = mkdtempSync(path.join(tmpdir(), "shinchoku-cli-"));

interface Report {
  readonly schema: string;
  readonly files: readonly {
    readonly path: string;
    readonly asOf: string;
    readonly plan: object;
    readonly sheets: readonly { readonly name: string }[];
    readonly measures: readonly { readonly number: string | null; readonly name: string }[];
    readonly indicators: readonly { readonly name: string; readonly progress: number | null }[];
    readonly findings: readonly {
      readonly rule: string;
      readonly severity: string;
      readonly address: string;
      readonly fix: { readonly title: string } | null;
    }[];
    readonly summary: { readonly measures: number; readonly overdue: number };
  }[];
}

function checkJson(...args: string[]): { report: Report; exitCode: number | null } {
  const { output, exitCode } = runCli(["check", "--format", "json", ...args]);
  return { report: JSON.parse(output) as Report, exitCode };
}

describe("shinchoku check --format json", () => {
  const { report, exitCode } = checkJson(SOUND);
  const [file] = report.files;

  it("names its form, the file and the workbook's own 基準日", () => {
    expect(report.schema).toBe("shinchoku.review/1");
    expect(file).toMatchObject({
      path: SOUND,
      asOf: "2025-03-31",
      plan: { startFiscalYear: 2023, endFiscalYear: 2025 },
    });
    expect(exitCode).toBe(0);
  });

  it("gives sheets with rows counted from 1 and columns as letters", () => {
    expect(file?.sheets[0]).toMatchObject({
      name: "取組一覧",
      role: "measures",
      layout: "list",
      headerRows: [6, 7],
      columns: { measureNumber: "A", name: "B", divisions: "F", period: "G", status: "H" },
      measureCount: 30,
    });
    expect(file?.sheets[1]).toMatchObject({ name: "指標", role: "indicators" });
  });

  it("gives measures with places, periods and a judgement", () => {
    expect(file?.measures).toHaveLength(30);
    expect(file?.measures[7]).toEqual({
      number: "8",
      name: "育成担当者の手引きの作成",
      sheet: "取組一覧",
      address: expect.stringMatching(/^[AB]18$/) as string,
      sources: [{ sheet: "取組一覧", address: expect.stringMatching(/^[AB]18$/) as string }],
      area: ["（１）学び続ける職員を支える", "②職場で育てるしくみ"],
      divisions: ["総務部人事課"],
      status: { text: "◎", state: "done" },
      direction: null,
      periods: [
        {
          label: "原案",
          kind: "range",
          start: "2024-04-01",
          end: "2024-07-31",
          approx: false,
          text: "①原案：令和6年4月～7月\n②配布：令和6年11月",
          sheet: "取組一覧",
          address: "G18",
        },
        expect.objectContaining({ label: "配布", start: "2024-11-01", end: "2024-11-30" }) as object,
      ],
      start: "2024-04-01",
      due: "2024-11-30",
      judgement: "done",
      daysLate: 0,
      why: null,
    });
  });

  it("gives indicators with progress as a fraction, and says why where there is none", () => {
    expect(file?.indicators).toHaveLength(7);
    const [applied, , overtime, support] = file?.indicators ?? [];
    expect(applied).toMatchObject({
      address: expect.stringMatching(/^[AB]6$/) as string,
      baseline: { value: 61.2, unit: "%", fiscalYear: 2022 },
      target: { op: ">=", value: 75, unit: "%", fiscalYear: 2025 },
      actuals: [
        { fiscalYear: 2023, value: 64.8, address: "E6" },
        { fiscalYear: 2024, value: 68.3, address: "F6" },
      ],
      state: "behind",
    });
    expect(applied?.progress).toBeCloseTo((68.3 - 61.2) / (75 - 61.2), 10);
    expect(overtime?.progress).toBeCloseTo((9.7 - 12.4) / (8 - 12.4), 10);
    expect(support).toMatchObject({
      progress: null,
      state: "regressed",
      why: expect.stringMatching(/.+/) as string,
    });
  });

  it("gives every finding a message, a reason, an action and a place", () => {
    const { report: faulty, exitCode: code } = checkJson(FAULTY);
    expect(code).toBe(1);
    expect(faulty.files[0]?.findings.length).toBeGreaterThan(10);
    for (const finding of faulty.files[0]?.findings ?? []) {
      expect(finding).toMatchObject({
        rule: expect.stringMatching(/^[a-z-]+$/) as string,
        severity: expect.stringMatching(/^(error|warning|info)$/) as string,
        sheet: expect.stringMatching(/^(取組一覧|指標)$/) as string,
        address: expect.stringMatching(/^[A-Z]+\d+$/) as string,
        message: expect.stringMatching(/.+/) as string,
        why: expect.stringMatching(/.+/) as string,
        action: expect.stringMatching(/.+/) as string,
      });
    }
    expect(faulty.files[0]?.findings).toContainEqual(
      expect.objectContaining({
        rule: "duplicate-measure-number",
        severity: "error",
        address: "A47",
        related: [{ sheet: "取組一覧", address: "A48" }],
      }),
    );
  });

  it("reports every file of several, in the order given", () => {
    const { report: both } = checkJson(BLOCKS, DIGITAL);
    expect(both.files.map(({ path: name, summary }) => [name, summary.measures])).toEqual([
      [BLOCKS, 25],
      [DIGITAL, 24],
    ]);
  });

  it("judges by --as-of, within --plan, with --rule", () => {
    const args = ["--as-of", "2024-06-30", "--plan", "2022-2025", "--rule", "overdue-measure=off"];
    const { report: earlier } = checkJson(SOUND, ...args);
    expect(earlier.files[0]).toMatchObject({
      asOf: "2024-06-30",
      plan: { startFiscalYear: 2022, endFiscalYear: 2025 },
    });
    expect(earlier.files[0]?.findings.map(({ rule }) => rule)).not.toContain("overdue-measure");
    expect(runCli(["check", SOUND, "--rule", "overdue-measure=error"]).exitCode).toBe(1);
  });

  it("does not change the file it reads", () => {
    const copy = path.join(FOLDER, "untouched.xlsx");
    copyFileSync(FAULTY, copy);
    runCli(["check", copy]);
    expect(readFileSync(copy).equals(readFileSync(FAULTY))).toBe(true);
  });
});

describe("shinchoku check as text", () => {
  it("groups findings by sheet and ends with the counts", async () => {
    const { output, errors, exitCode } = await runCommandHere(["check", FAULTY]);
    const lines = output.trimEnd().split("\n");
    expect(lines.indexOf("取組一覧")).toBeGreaterThan(0);
    expect(lines.indexOf("取組一覧")).toBeLessThan(lines.indexOf("指標"));
    expect(lines.at(-1)).toMatch(/^要修正 \d+件・要確認 \d+件・参考 \d+件$/);
    expect(output).toContain("  要修正  A47  ");
    expect(errors).toBe("");
    expect(exitCode).toBe(1);
  });

  it("says what a fix would do, once for each finding that has one", async () => {
    const { report: faulty } = checkJson(FAULTY);
    const titles = (faulty.files[0]?.findings ?? []).flatMap(({ fix }) => fix?.title ?? []);
    const { output } = await runCommandHere(["check", FAULTY]);
    const told = [...output.matchAll(/^ +→ 直せます：(.+)$/gmu)].map(([, title]) => title);
    expect(titles.length).toBeGreaterThan(0);
    expect(told.sort()).toEqual([...titles].sort());
  });

  it("shows a percentage or the reason why there is none, never 0 %", async () => {
    const { output } = await runCommandHere(["check", SOUND]);
    expect(output).toMatch(/研修で学んだことを仕事に生かしている職員の割合\s+遅れ\s+進捗 {2}51\.4%/);
    expect(output).toMatch(/職場に相談できる相手がいる職員の割合\s+後退\s+水準を保つ目標/);
    expect(output).not.toMatch(/進捗\s+0\.0%/);
  });

  it("speaks English on demand", async () => {
    const { output } = await runCommandHere(["check", SOUND, "--lang", "en"]);
    expect(output).toContain("as of 31 Mar 2025");
    expect(output).toMatch(/error: 0, warning: \d+, info: \d+\n$/);
  });

  it("has colours on a terminal and none elsewhere", async () => {
    const coloured = await runCommandHere(["check", SOUND], { colour: true });
    const plain = await runCommandHere(["check", SOUND]);
    const escapes = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, "g");
    expect(coloured.output).not.toBe(plain.output);
    expect(coloured.output.replace(escapes, "")).toBe(plain.output);
    expect(runCli(["check", SOUND]).output).not.toMatch(escapes);
  });

  it("lines findings up by the width that Japanese takes", async () => {
    const { output } = await runCommandHere(["check", SOUND]);
    const [first, second] = output.split("\n").filter((line) => line.includes(" 想定 "));
    const before = (line: string | undefined): string => line?.slice(0, line.indexOf("想定")) ?? "";
    const width = (text: string): number => [...text].reduce((sum, c) => sum + (c > "\u00ff" ? 2 : 1), 0);
    expect(width(before(first))).toBe(width(before(second)));
  });
});

describe("a file that cannot be read", () => {
  const missing = path.join(FOLDER, "nowhere.xlsx");
  const text = path.join(FOLDER, "notes.xlsx");
  const truncated = path.join(FOLDER, "truncated.xlsx");
  const encrypted = path.join(FOLDER, "encrypted.xlsx");
  const folder = path.join(FOLDER, "folder.xlsx");
  const empty = path.join(FOLDER, "empty.xlsx");
  writeFileSync(text, "No.,取組\n1,研修\n");
  writeFileSync(truncated, readFileSync(SOUND).subarray(0, 4000));
  writeFileSync(empty, "");
  writeEncryptedWorkbook(encrypted);
  mkdirSync(folder);

  it.each([
    ["is not there", missing, "見つかりません"],
    ["is no workbook", text, "Excelブック（.xlsx）ではありません"],
    ["is empty", empty, "Excelブック（.xlsx）ではありません"],
    ["is truncated", truncated, "壊れている"],
    ["has a password", encrypted, "パスワード"],
    ["is a folder", folder, "フォルダー"],
  ])("that %s gives one line with the file, the reason and what to do, and 2", async (_why, file, reason) => {
    const { output, errors, exitCode } = await runCommandHere(["check", file]);
    expect(exitCode).toBe(2);
    expect(output).toBe("");
    expect(errors.trimEnd().split("\n")).toHaveLength(1);
    expect(errors).toContain(file);
    expect(errors).toContain(reason);
    expect(errors).toMatch(/ください。\n$/);
  });

  it("does not keep the others from being reported", () => {
    const { report, exitCode } = checkJson(missing, SOUND, truncated);
    expect(report.files.map(({ path: name }) => name)).toEqual([SOUND]);
    expect(exitCode).toBe(2);
  });

  it("still gives JSON where no file could be read", () => {
    expect(checkJson(missing).report).toEqual({ schema: "shinchoku.review/1", files: [] });
  });
});

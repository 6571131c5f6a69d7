import { version } from "../../package.json";
import { runCli } from "../support/cli";
import { runCommandHere } from "../support/cli-in-process";
import { samplePath } from "../support/samples";

const PLAN = "1_職員育成プラン（点検前）.xlsx";

describe("a wrong call", () => {
  it.each([
    [[], "コマンド"],
    [["chekc"], "chekc"],
    [["annotate", "plan.xlsx"], "-o"],
    [["clean", "plan.xlsx", "-o", "plan.xlsx"], "plan.xlsx"],
    [["annotate", "plan.xlsm", "-o", "out.xlsx"], "out.xlsx"],
    [["fix", "plan.xlsx", "-o", "out.xlsm"], "out.xlsm"],
    [["annotate", "plan.xlsx", "-o", "out.txt"], "out.txt"],
    [["clean", "plan.xlsx", "-o", "out"], ".xlsx"],
    [["publish", "plan.xlsx", "-o", "out.xlsx"], "publish"],
    [["check"], "ファイル"],
    [["check", "plan.xlsx", "--colour"], "--colour"],
    [["check", "plan.xlsx", "-o", "out.xlsx"], "-o"],
    [["check", "plan.xlsx", "--as-of"], "--as-of"],
    [["check", "plan.xlsx", "--as-of", "--plan"], "--as-of"],
    [["check", "plan.xlsx", "--as-of", "2025-02-30"], "2025-02-30"],
    [["check", "plan.xlsx", "--plan", "2025-2023"], "2025-2023"],
    [["check", "plan.xlsx", "--map", "nowhere.json"], "nowhere.json"],
    [["check", "plan.xlsx", "--format", "xml"], "xml"],
    [["check", "plan.xlsx", "--lang", "fr"], "fr"],
    [["check", "plan.xlsx", "--rule", "overdue-measure"], "overdue-measure"],
    [["check", "plan.xlsx", "--rule", "no-such-rule=off"], "no-such-rule"],
    [["rules", "no-such-rule"], "no-such-rule"],
    [["rules", "overdue-measure", "extra"], "extra"],
    [["read", "measures", "records.json"], "measures"],
    [["read", "periods"], "ファイル"],
    [["read", "periods", "nowhere.json"], "nowhere.json"],
    [["explain"], "文字列"],
    [["explain", "7月", "--fy", "R6"], "R6"],
    [["explain", "7月", "8月"], "8月"],
  ])("%j names what was wrong in one line, hints at the help, and ends with 2", async (args, named) => {
    const { output, errors, exitCode } = await runCommandHere(args);
    expect(exitCode).toBe(2);
    expect(output).toBe("");
    expect(errors).toMatch(/^shinchoku: [^\n]*（使い方: shinchoku --help）\n$/u);
    expect(errors).toContain(named);
  });

  it.each([
    [["chek", "plan.xlsx"], "「check」のことでしょうか。"],
    [["sumary", "plan.xlsx"], "「summary」のことでしょうか。"],
    [["check", "plan.xlsx", "--asof", "2025-03-31"], "「--as-of」のことでしょうか。"],
    [["rules", "overdue"], "「overdue-measure」のことでしょうか。"],
    [["check", "plan.xlsx", "--rule", "overdue=off"], "「overdue-measure」のことでしょうか。"],
    [["rules", "zzz"], "一覧は shinchoku rules で表示できます。"],
  ])("%j is asked what may have been meant", async (args, asked) => {
    expect((await runCommandHere(args)).errors).toContain(asked);
  });

  it("is asked nothing where no word is near", async () => {
    expect((await runCommandHere(["publish"])).errors).not.toContain("のことでしょうか");
    expect((await runCommandHere(["check", "plan.xlsx", "--colour"])).errors).not.toContain(
      "のことでしょうか",
    );
  });

  it.each([["annotate"], ["clean"], ["fix"], ["summary"], ["summary", "--in-book"]])(
    "%j names the output, and not the input, where the output cannot be written",
    async (...command) => {
      const out = "/no/such/folder/out.xlsx";
      const { output, errors, exitCode } = await runCommandHere([...command, samplePath(PLAN), "-o", out]);
      expect({ output, exitCode }).toEqual({ output: "", exitCode: 2 });
      expect(errors).toBe(
        `${out}: 書き出せません。書き出し先のフォルダーがあることと、書き込めることを確かめてください。\n`,
      );
    },
  );

  it("is told in English where --lang en stands", async () => {
    const { errors } = await runCommandHere(["check", "--lang", "en"]);
    expect(errors).toContain("Name a file.");
  });

  it("ends the process with 2", () => {
    expect(runCli(["chekc"])).toEqual({
      exitCode: 2,
      output: "",
      errors:
        "shinchoku: 「chekc」というコマンドはありません。「check」のことでしょうか。（使い方: shinchoku --help）\n",
    });
  });
});

describe("the help", () => {
  it("names every command, in both languages", async () => {
    for (const args of [["--help"], ["--help", "--lang", "en"]]) {
      const { output, exitCode } = await runCommandHere(args);
      for (const command of ["check", "explain", "read", "rules"])
        expect(output).toContain(`shinchoku ${command}`);
      expect(exitCode).toBe(0);
    }
    expect((await runCommandHere(["--help"])).output).toContain("使い方");
    expect((await runCommandHere(["--help", "--lang", "en"])).output).toContain("Usage");
  });

  it("of a command names its options", async () => {
    const { output } = await runCommandHere(["check", "--help"]);
    for (const option of ["--as-of", "--plan", "--map", "--format", "--rule", "--lang"])
      expect(output).toContain(option);
  });

  it("fits a terminal of 100 columns", async () => {
    const calls = [["--help"], ["check", "--help"], ["read", "--help", "--lang", "en"]];
    const texts = (await Promise.all(calls.map((args) => runCommandHere(args)))).map(({ output }) => output);
    const width = (line: string): number => [...line].reduce((sum, c) => sum + (c > "\u00ff" ? 2 : 1), 0);
    expect(Math.max(...texts.flatMap((text) => text.split("\n").map(width)))).toBeLessThanOrEqual(100);
  });
});

describe("the version", () => {
  it("is that of the package", () => {
    expect(runCli(["--version"])).toEqual({ exitCode: 0, output: `${version}\n`, errors: "" });
  });
});

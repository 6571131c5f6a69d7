import { copyFileSync, existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readXlsx } from "../../src/adapters/xlsx/read-xlsx";
import { formatAddress } from "../../src/core/sheet/address";
import { runCommandHere } from "../support/cli-in-process";
import { samplePath } from "../support/samples";

const FOLDER = mkdtempSync(path.join(tmpdir(), "shinchoku-fix-"));
const FAULTY = path.join(FOLDER, "点検前.xlsx");
copyFileSync(samplePath("1_職員育成プラン（点検前）.xlsx"), FAULTY);

function target(name: string): string {
  return path.join(FOLDER, name);
}

/** What every cell of a workbook holds, by its address. */
function cellsOf(file: string): ReadonlyMap<string, string> {
  const { sheets } = readXlsx(new Uint8Array(readFileSync(file)));
  return new Map(
    sheets.flatMap(({ name, cells }) =>
      cells.map(({ row, column, value, formula }) => [
        `${name}!${formatAddress(row, column)}`,
        JSON.stringify([value, formula ?? null]),
      ]),
    ),
  );
}

function changedCells(before: string, after: string): readonly string[] {
  const [old, now] = [cellsOf(before), cellsOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((address) => old.get(address) !== now.get(address))
    .sort();
}

describe("shinchoku fix", () => {
  it("writes a copy in which only the mended cells differ, and leaves the file alone", async () => {
    const before = readFileSync(FAULTY);
    const { output, exitCode } = await runCommandHere(["fix", FAULTY, "-o", target("直した.xlsx")]);
    expect(exitCode).toBe(0);
    expect(output).toContain("2個のセルを直しました。");
    expect(output).toContain("取組一覧!H12  「○」にそろえる（1か所）  status-variant");
    expect(changedCells(FAULTY, target("直した.xlsx"))).toEqual(["取組一覧!H12", "指標!E7"]);
    expect(readFileSync(FAULTY).equals(before)).toBe(true);
  });

  it("changes nothing the second time", async () => {
    await runCommandHere(["fix", FAULTY, "-o", target("一度.xlsx")]);
    const { output } = await runCommandHere(["fix", target("一度.xlsx"), "-o", target("二度.xlsx")]);
    expect(output).toContain("直すところはありません。");
    expect(readFileSync(target("二度.xlsx")).equals(readFileSync(target("一度.xlsx")))).toBe(true);
  });

  it("mends only what the chosen rules find", async () => {
    await runCommandHere(["fix", FAULTY, "-o", target("一つ.xlsx"), "--rule", "status-variant"]);
    expect(changedCells(FAULTY, target("一つ.xlsx"))).toEqual(["取組一覧!H12"]);
  });

  it.each([
    [["fix"], "ファイルを指定してください"],
    [["fix", FAULTY], "-o で指定してください"],
    [["fix", FAULTY, "-o", FAULTY], "元のファイルです"],
    [["fix", FAULTY, "-o", path.join(FOLDER, ".", "点検前.xlsx")], "元のファイルです"],
    [["fix", FAULTY, "-o", target("x.xlsx"), "--rule", "nothing"], "というルールはありません"],
    [["fix", FAULTY, "別.xlsx", "-o", target("x.xlsx")], "余分です"],
  ])("refuses %j", async (args, said) => {
    const { errors, exitCode } = await runCommandHere(args);
    expect(errors).toContain(said);
    expect(exitCode).toBe(2);
  });

  it("leaves no file where the workbook cannot be read", async () => {
    const { errors, exitCode } = await runCommandHere([
      "fix",
      target("ない.xlsx"),
      "-o",
      target("出力.xlsx"),
    ]);
    expect(errors).toContain("ファイルが見つかりません");
    expect(exitCode).toBe(2);
    expect(existsSync(target("出力.xlsx"))).toBe(false);
  });
});

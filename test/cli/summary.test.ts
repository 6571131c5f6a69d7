import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readXlsx } from "../../src/adapters/xlsx/read-xlsx";
import { editXlsx } from "../../src/adapters/xlsx/write/edit-xlsx";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { readHistory } from "../../src/core/summary/history/read-history";
import { recalculateSnapshot } from "../../src/emulator/calc/recalculate-snapshot";
import { findPackageFaults } from "../support/check-package";
import { runCommandHere } from "../support/cli-in-process";
import { readWithHucre } from "../support/hucre";
import { differingParts, partTexts } from "../support/package-diff";
import { samplePath } from "../support/samples";

const FOLDER = mkdtempSync(path.join(tmpdir(), "shinchoku-summary-"));
const BOOK = samplePath("4_デジタル市役所推進計画.xlsx");
const AS_OF = ["--as-of", "2025-03-31"];

const target = (name: string): string => path.join(FOLDER, name);
const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(file));
const snapshotOf = (file: string): WorkbookSnapshot => readXlsx(bytesOf(file));

async function summarise(output: string, ...more: readonly string[]) {
  const run = await runCommandHere(["summary", BOOK, "-o", target(output), ...AS_OF, ...more]);
  expect([run.errors, run.exitCode]).toEqual(["", 0]);
  return run.output;
}

async function clean(input: string, output: string, ...more: readonly string[]) {
  const run = await runCommandHere(["clean", target(input), "-o", target(output), ...more]);
  expect([run.errors, run.exitCode]).toEqual(["", 0]);
  return run.output;
}

function linesOf({ sheets }: WorkbookSnapshot, name: string): readonly string[] {
  const lines = new Map<number, string[]>();
  for (const { row, value } of sheets.find((sheet) => sheet.name === name)?.cells ?? [])
    lines.set(row, [...(lines.get(row) ?? []), typeof value === "object" ? value.error : String(value)]);
  return [...lines.values()].map((cells) => cells.join("|"));
}

describe("shinchoku summary", () => {
  it("writes a workbook of its own, with charts, that other readers open", async () => {
    const said = await summarise("集計.xlsx");
    expect(said).toContain("基準日令和7年3月31日（取組24件、期限超過3件）");
    const bytes = bytesOf(target("集計.xlsx"));
    expect(findPackageFaults(bytes)).toEqual([]);
    expect([...readWithHucre(bytes).keys()]).toEqual(["進捗集計", "進捗一覧", "進捗設定"]);
    expect([...partTexts(bytes).keys()].filter((name) => name.startsWith("xl/charts/"))).toHaveLength(1);
  });

  it("writes formulas there that come to the values beside them", async () => {
    await summarise("数式.xlsx");
    const snapshot = snapshotOf(target("数式.xlsx"));
    expect(recalculateSnapshot(snapshot)).toEqual(snapshot);
  });

  it("lets judgements, counts and lists follow a status in that workbook", async () => {
    await summarise("状況.xlsx");
    const snapshot = snapshotOf(target("状況.xlsx"));
    const listing = snapshot.sheets.find(({ name }) => name === "進捗一覧");
    const heading = listing?.cells.find(({ value }) => value === "実施状況");
    const late = listing?.cells.find(({ value }) => value === "▲ 期限超過");
    const status = listing?.cells.find((cell) => cell.row === late?.row && cell.column === heading?.column);
    if (status === undefined) throw new Error("Nothing is late");
    const { bytes, outcome } = editXlsx(bytesOf(target("状況.xlsx")), [
      {
        kind: "setCell",
        sheet: "進捗一覧",
        row: status.row,
        column: status.column,
        expected: { value: status.value },
        content: { value: "完了" },
      },
    ]);
    expect(outcome.rejected).toEqual([]);
    const before = linesOf(snapshot, "進捗集計");
    const after = linesOf(recalculateSnapshot(readXlsx(bytes)), "進捗集計");
    expect(before.some((line) => line.startsWith("期限超過（3件）"))).toBe(true);
    expect(after.some((line) => line.startsWith("期限超過（2件）"))).toBe(true);
    expect(before.find((line) => line.startsWith("計（実数）"))).toMatch(/^計（実数）\|24\|6\|4\|2\|3\|/);
    expect(after.find((line) => line.startsWith("計（実数）"))).toMatch(/^計（実数）\|24\|7\|4\|2\|2\|/);
  });

  it("writes CSV that Excel reads as UTF-8, and Markdown", async () => {
    await summarise("集計.csv");
    await summarise("集計.md");
    const csv = readFileSync(target("集計.csv"), "utf8");
    expect(csv.startsWith("\uFEFF汐見市デジタル市役所推進計画")).toBe(true);
    expect(csv).toContain("\r\n計（実数）,24,6,4,2,3,");
    expect(readFileSync(target("集計.md"), "utf8")).toContain("| 計（実数） | 24 | 6 |");
  });

  it("puts columns and summary into a copy of the workbook, once", async () => {
    expect(await summarise("写し.xlsx", "--in-book")).toContain("列と集計シートを書き込みました");
    expect(findPackageFaults(bytesOf(target("写し.xlsx")))).toEqual([]);
    const snapshot = snapshotOf(target("写し.xlsx"));
    expect(recalculateSnapshot(snapshot)).toEqual(snapshot);
    const again = await runCommandHere([
      ...["summary", target("写し.xlsx"), "-o", target("二度.xlsx"), "--in-book"],
      ...AS_OF,
    ]);
    expect(again.output).toContain("変更はありません");
    expect(readFileSync(target("二度.xlsx")).equals(readFileSync(target("写し.xlsx")))).toBe(true);
  });

  it("is read no second time as a plan: the same measures stand in a copy with its summary", async () => {
    await summarise("点検.xlsx", "--in-book");
    const count = async (file: string): Promise<unknown> => {
      const { output } = await runCommandHere(["check", file, ...AS_OF, "--format", "json"]);
      const { files } = JSON.parse(output) as { files: readonly { summary: unknown }[] };
      return files[0]?.summary;
    };
    expect(await count(target("点検.xlsx"))).toEqual(await count(BOOK));
  });

  it("is taken out again, down to the bytes of every part", async () => {
    await summarise("足した.xlsx", "--in-book");
    expect(await clean("足した.xlsx", "戻した.xlsx")).toContain("シート「進捗集計」");
    expect(differingParts(bytesOf(BOOK), bytesOf(target("戻した.xlsx")))).toEqual([]);
  });

  it("is taken out alone where that is asked for", async () => {
    await summarise("両方.xlsx", "--in-book");
    await clean("両方.xlsx", "列だけ.xlsx", "--only", "summary");
    const names = snapshotOf(target("列だけ.xlsx")).sheets.map(({ name }) => name);
    expect(names).toContain("進捗設定");
    expect(names).not.toContain("進捗集計");
    await runCommandHere(["annotate", BOOK, "-o", target("注記.xlsx"), ...AS_OF]);
    expect(snapshotOf(target("列だけ.xlsx"))).toEqual(snapshotOf(target("注記.xlsx")));
  });

  it.each([
    [["summary", BOOK], "-o で指定してください"],
    [["summary", BOOK, "-o", BOOK], "元のファイルです"],
    [["summary", BOOK, "-o", target("集計.pdf")], "書き出せません"],
    [["summary", BOOK, "-o", target("集計.csv"), "--in-book"], "書き出せません"],
    [["summary", BOOK, "-o", target("x.xlsx"), "--settle"], "--in-book と一緒に"],
    [["summary", BOOK, "-o", target("x.xlsx"), "--since", "9月"], "--since の「9月」は日付として読めません"],
    [["summary", BOOK, "-o", target("x.xlsx"), "--since", "2024-09-30"], "確定した報告はありません"],
    [["clean", BOOK, "-o", target("x.xlsx"), "--only", "columns"], "summary か history"],
  ])("refuses %j", async (args, said) => {
    const { errors, exitCode } = await runCommandHere(args);
    expect(errors).toContain(said);
    expect(exitCode).toBe(2);
    expect(existsSync(target("x.xlsx"))).toBe(false);
  });

  it("goes into a workbook with macros as well", async () => {
    writeFileSync(target("マクロ.xlsm"), bytesOf(BOOK));
    const args = ["summary", target("マクロ.xlsm"), "--in-book", ...AS_OF, "-o"];
    const run = await runCommandHere([...args, target("集計付き.xlsm")]);
    expect([run.errors, run.exitCode]).toEqual(["", 0]);
    expect(snapshotOf(target("集計付き.xlsm")).sheets.map(({ name }) => name)).toContain("進捗集計");
    const other = await runCommandHere([...args, target("x.xlsx")]);
    expect([other.exitCode, existsSync(target("x.xlsx"))]).toEqual([2, false]);
  });

  it("says so where a workbook holds no plan, and leaves no file", async () => {
    writeFileSync(target("空.xlsx"), editXlsx(bytesOf(BOOK), [{ kind: "addSheet", name: "空" }]).bytes);
    const { sheets } = snapshotOf(target("空.xlsx"));
    const emptied = editXlsx(
      bytesOf(target("空.xlsx")),
      sheets.flatMap(({ name }) => (name === "空" ? [] : [{ kind: "removeSheet" as const, name }])),
    );
    writeFileSync(target("空.xlsx"), emptied.bytes);
    const { errors, exitCode } = await runCommandHere(["summary", target("空.xlsx"), "-o", target("無.csv")]);
    expect(errors).not.toBe("");
    expect([exitCode, existsSync(target("無.csv"))]).toEqual([2, false]);
  });
});

describe("settled reports", () => {
  const settle = async (): Promise<void> => {
    const run = await runCommandHere([
      ...["summary", BOOK, "-o", target("中間.xlsx"), "--in-book", "--settle", "--as-of", "2024-09-30"],
    ]);
    expect([run.errors, run.exitCode]).toEqual(["", 0]);
    expect(run.output).toContain("報告を確定しました");
  };

  it("are kept on a hidden sheet of the file", async () => {
    await settle();
    const snapshot = snapshotOf(target("中間.xlsx"));
    const sheet = snapshot.sheets.find(({ name }) => name === "進捗履歴");
    expect(sheet?.visibility).toBe("hidden");
    const [kept, ...others] = readHistory(snapshot);
    expect(others).toEqual([]);
    expect([kept?.asOf, kept?.measures.length]).toEqual(["2024-09-30", 24]);
  });

  it("are compared with the next report, without being asked for", async () => {
    await settle();
    const run = await runCommandHere([
      ...["summary", target("中間.xlsx"), "-o", target("年度末.xlsx"), "--in-book", ...AS_OF],
    ]);
    expect(run.output).toContain("令和6年9月30日の報告と比較");
    const snapshot = snapshotOf(target("年度末.xlsx"));
    expect(recalculateSnapshot(snapshot)).toEqual(snapshot);
    const lines = linesOf(snapshot, "進捗集計");
    expect(lines.some((line) => line.includes("|完了増減"))).toBe(true);
    expect(lines).toContain("令和6年9月30日の報告からの変化");
    expect(readHistory(snapshot)).toHaveLength(1);
    const none = await runCommandHere([
      ...["summary", target("中間.xlsx"), "-o", target("比べない.md"), "--since", "none", ...AS_OF],
    ]);
    expect(none.output).not.toContain("比較");
    const other = await runCommandHere([
      ...["summary", target("中間.xlsx"), "-o", target("ない日.md"), "--since", "2023-03-31", ...AS_OF],
    ]);
    expect(other.errors).toContain("確定済み: 2024-09-30");
  });

  it("outlive clean unless they are asked for", async () => {
    await settle();
    expect(await clean("中間.xlsx", "残る.xlsx")).toContain("履歴は残しました");
    expect(readHistory(snapshotOf(target("残る.xlsx")))).toHaveLength(1);
    await clean("中間.xlsx", "全部.xlsx", "--history");
    expect(differingParts(bytesOf(BOOK), bytesOf(target("全部.xlsx")))).toEqual([]);
    await clean("残る.xlsx", "後から.xlsx", "--only", "history");
    expect(differingParts(bytesOf(BOOK), bytesOf(target("後から.xlsx")))).toEqual([]);
  });
});

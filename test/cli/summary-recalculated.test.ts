import { existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readXlsx } from "../../src/adapters/xlsx/read-xlsx";
import { editXlsx } from "../../src/adapters/xlsx/write/edit-xlsx";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { runCommandHere } from "../support/cli-in-process";
import { isLibreOfficeHere, recalculateWithLibreOffice } from "../support/libreoffice";
import { partText } from "../support/package-diff";
import { samplesFolder } from "../support/samples";

const SHARED = path.resolve(__dirname, "../../../shared/workbooks");
const FOLDER = mkdtempSync(path.join(tmpdir(), "shinchoku-recalculated-"));
const SUFFIX = isLibreOfficeHere ? "" : " (skipped: no LibreOffice on this machine)";
const describeIfHere = isLibreOfficeHere ? describe : describe.skip;

/** Days on which most of the workbooks are under way, have something late and due, and are over. */
const DAYS = ["2023-09-30", "2025-03-31", "2027-03-31"] as const;

interface JsonSummary {
  readonly measures: number;
  readonly byJudgement: Readonly<Record<string, number>>;
  readonly byArea: readonly JsonGroup[];
  readonly byDivision: readonly JsonGroup[];
  readonly overdue: number;
  readonly notCheckable: number;
}

interface JsonGroup {
  readonly name: string;
  readonly measures: number;
  readonly byJudgement: Readonly<Record<string, number>>;
}

/** In the order of the columns of the sheet. */
const JUDGEMENTS = [
  ...["done", "onSchedule", "dueSoon", "overdue", "notStartedYet", "notCheckable", "cancelled"],
] as const;

function sheetOf({ sheets }: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet;
}

function linesOf(snapshot: WorkbookSnapshot, name: string): readonly (readonly CellValue[])[] {
  const lines = new Map<number, CellValue[]>();
  for (const { row, column, value } of sheetOf(snapshot, name).cells)
    if (column < PRINTED) lines.set(row, [...(lines.get(row) ?? []), value]);
  return [...lines.values()];
}

/** Columns of the report that are printed; what stands right of them only serves the lists. */
const PRINTED = 19;

/** The lines between a title that starts so and the next empty stretch, without headings. */
function tableOf(
  lines: readonly (readonly CellValue[])[],
  heading: string,
): ReadonlyMap<string, readonly CellValue[]> {
  const start = lines.findIndex(([first, second]) => first === heading && second === "件数");
  const rows = new Map<string, readonly CellValue[]>();
  for (const [name = "", ...figures] of start < 0 ? [] : lines.slice(start + 1)) {
    if (name === heading) continue;
    rows.set(String(name), figures);
    if (name === "計（実数）") break;
  }
  return rows;
}

function figuresOf({
  measures,
  byJudgement,
}: Pick<JsonGroup, "measures" | "byJudgement">): readonly number[] {
  return [measures, ...JUDGEMENTS.map((judgement) => byJudgement[judgement] ?? 0)];
}

const BOOKS = [
  ...(existsSync(SHARED) ? readdirSync(SHARED).map((name) => path.join(SHARED, name)) : []),
  ...readdirSync(samplesFolder()).map((name) => path.join(samplesFolder(), name)),
].filter((file) => file.endsWith(".xlsx"));

const CASES = DAYS.flatMap((day) => BOOKS.map((book) => ({ book, day })));

describeIfHere(`a summary that LibreOffice has computed${SUFFIX}`, () => {
  const written = new Map<string, Uint8Array>();
  const summaries = new Map<string, JsonSummary>();
  let computed: ReadonlyMap<string, Uint8Array> = new Map();

  beforeAll(async () => {
    for (const [index, { book, day }] of CASES.entries()) {
      const { output } = await runCommandHere(["check", book, "--as-of", day, "--format", "json"]);
      const [file] = (JSON.parse(output) as { files: readonly { summary: JsonSummary }[] }).files;
      if (file === undefined) throw new Error(`${book} gave no review`);
      for (const [kind, more] of [
        ["alone", []],
        ["book", ["--in-book"]],
      ] as const) {
        const target = path.join(FOLDER, `${String(index)}.${kind}.xlsx`);
        const run = await runCommandHere(["summary", book, "-o", target, "--as-of", day, ...more]);
        expect([run.errors, run.exitCode]).toEqual(["", 0]);
        written.set(`${kind} ${day} ${book}`, new Uint8Array(readFileSync(target)));
        summaries.set(`${kind} ${day} ${book}`, file.summary);
      }
    }
    computed = recalculateWithLibreOffice(written);
  }, 1_200_000);

  const computedOf = (key: string): WorkbookSnapshot => readXlsx(computed.get(key) ?? new Uint8Array());

  const keys = CASES.flatMap(({ book, day }) => [`alone ${day} ${book}`, `book ${day} ${book}`]);

  it.each(keys)("counts as the review does: %s", (key) => {
    const summary = summaries.get(key);
    const lines = linesOf(computedOf(key), "進捗集計");
    const [areas, divisions] = [tableOf(lines, "施策分野"), tableOf(lines, "担当")];
    if (summary === undefined) throw new Error("No review");
    for (const [table, groups] of [
      [areas, summary.byArea],
      [divisions, summary.byDivision],
    ] as const) {
      for (const group of groups)
        expect([group.name, ...(table.get(group.name) ?? []).slice(0, 8)]).toEqual([
          group.name,
          ...figuresOf(group),
        ]);
      if (groups.length > 0) expect(table.get("計（実数）")?.slice(0, 8)).toEqual(figuresOf(summary));
      const named = [...table].filter(([name]) => name !== "計（実数）" && name !== "延べ");
      const sums = figuresOf(summary).map((_, column) =>
        named.reduce((sum, [, figures]) => sum + Number(figures[column]), 0),
      );
      if (groups.length > 0)
        expect(sums).toEqual((table.get("延べ") ?? table.get("計（実数）"))?.slice(0, 8));
    }
    const titles = lines.map(([first]) => first);
    if (summary.measures > 0) expect(titles).toContain(`期限超過（${String(summary.overdue)}件）`);
    if (summary.notCheckable > 0) expect(titles).toContain(`判定対象外（${String(summary.notCheckable)}件）`);
    const start = lines.findIndex(([first]) => first === "実施状況別") + 2;
    const end = lines.findIndex(([first], index) => index > start && first === "計（実数）");
    const statuses = lines
      .slice(start, end)
      .map((line) => Number(line.find((value) => typeof value === "number")));
    if (summary.measures > 0) expect(statuses.reduce((sum, count) => sum + count, 0)).toBe(summary.measures);
  });

  it.each(keys)("holds the values that were written beside the formulas: %s", (key) => {
    const before = readXlsx(written.get(key) ?? new Uint8Array());
    const after = computedOf(key);
    for (const name of ["進捗集計", "進捗一覧"]) {
      const held = new Map(
        sheetOf(after, name).cells.map((cell) => [`${String(cell.row)},${String(cell.column)}`, cell]),
      );
      for (const { row, column, value, formula } of sheetOf(before, name).cells) {
        if (formula === undefined) continue;
        const now = held.get(`${String(row)},${String(column)}`)?.value ?? "";
        if (typeof value === "number")
          expect([formula, Number(now)]).toEqual([formula, expect.closeTo(value, 9)]);
        else expect([formula, now]).toEqual([formula, value]);
      }
    }
  });

  const compliance = keys.filter((key) => key.endsWith("compliance.xlsx"));
  (compliance.length > 0 ? it.each(compliance) : it.skip.each(["compliance.xlsx"]))(
    "counts the marks that the compliance plan's own document shows: %s",
    (key) => {
      const lines = linesOf(computedOf(key), "進捗集計");
      const start = lines.findIndex(([first]) => first === "実施状況別") + 2;
      const counts = lines.slice(start, start + 3).map(([mark, , count]) => [mark, count]);
      expect(counts).toEqual([
        ["○", 11],
        ["☆", 24],
        ["□", 7],
      ]);
    },
  );

  it("lets counts, lists and the figures of the chart follow a status", () => {
    const key = keys.find((each) => each.includes("alone 2025-03-31") && each.includes("4_デジタル"));
    const bytes = written.get(key ?? "") ?? new Uint8Array();
    const listing = sheetOf(readXlsx(bytes), "進捗一覧");
    const late = listing.cells.find(({ value }) => value === "▲ 期限超過");
    const column = listing.cells.find(({ value }) => value === "実施状況")?.column;
    const status = listing.cells.find((cell) => cell.row === late?.row && cell.column === column);
    if (status === undefined) throw new Error("Nothing is late");
    const { row, value } = status;
    const edited = editXlsx(bytes, [
      {
        kind: "setCell",
        sheet: "進捗一覧",
        row,
        column: status.column,
        expected: { value },
        content: { value: "完了" },
      },
    ]);
    const [after] = recalculateWithLibreOffice(new Map([["edited", edited.bytes]])).values();
    const lines = linesOf(readXlsx(after ?? new Uint8Array()), "進捗集計");
    expect(tableOf(lines, "施策分野").get("計（実数）")?.slice(0, 5)).toEqual([24, 7, 4, 2, 2]);
    expect(lines.some(([first]) => first === "期限超過（2件）")).toBe(true);
    const chart = partText(after ?? new Uint8Array(), "xl/charts/chart1.xml");
    const sums = [...chart.matchAll(/<c:val>.*?<\/c:val>/gs)].map(([figures]) =>
      [...figures.matchAll(/<c:v>([0-9.]+)<\/c:v>/g)].reduce((sum, [, value]) => sum + Number(value), 0),
    );
    expect(sums.slice(0, 4)).toEqual([7, 4, 2, 2]);
  }, 120_000);
});

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { readXlsx } from "../../../src/adapters/xlsx/read-xlsx";
import type { JudgedMeasure, MeasuredIndicator, Review } from "../../../src/core/review";
import { reviewWorkbook } from "../../../src/core/review-workbook";
import { formatAddress, parseAddress } from "../../../src/core/sheet/address";
import { cellText } from "../../../src/core/sheet/grid";
import type { Cell, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { day } from "../progress/samples";

/**
 * Workbooks of real plans that stand beside the project, not in it. Where the folder is missing the checks are skipped,
 * and say so. What is expected was read off the sheets by eye.
 */
const FOLDER = path.resolve(__dirname, "../../../../shared/workbooks");
const isThere = existsSync(FOLDER);
const describeShared = isThere ? describe : describe.skip;
if (!isThere) process.stdout.write(`skipped: ${FOLDER} is not there\n`);

const opened = new Map<string, WorkbookSnapshot>();

function open(name: string): WorkbookSnapshot {
  const snapshot = opened.get(name) ?? readXlsx(readFileSync(path.join(FOLDER, `${name}.xlsx`)));
  opened.set(name, snapshot);
  return snapshot;
}

function review(snapshot: WorkbookSnapshot, asOf: string): Review {
  return reviewWorkbook(snapshot, { asOf: day(asOf), today: day("2030-01-01") });
}

/** The texts of one sheet by address. */
function textsOf({ sheets }: WorkbookSnapshot, name: string): ReadonlyMap<string, string> {
  const cells = sheets.find((sheet) => sheet.name === name)?.cells ?? [];
  return new Map(cells.map((cell) => [formatAddress(cell.row, cell.column), cellText(cell)]));
}

function patch(
  snapshot: WorkbookSnapshot,
  sheetName: string,
  address: string,
  content: Pick<Cell, "value"> & { readonly numberFormat?: string },
): WorkbookSnapshot {
  const place = parseAddress(address);
  if (place === undefined) throw new Error(`Not an address: ${address}`);
  const order = ({ row, column }: Pick<Cell, "row" | "column">): number => row * 100_000 + column;
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) =>
      sheet.name === sheetName
        ? {
            ...sheet,
            cells: [
              ...sheet.cells.filter((cell) => order(cell) !== order(place)),
              { ...place, ...content },
            ].sort((a, b) => order(a) - order(b)),
          }
        : sheet,
    ),
  };
}

function count<K>(items: readonly K[], one: K): number {
  return items.filter((item) => item === one).length;
}

describeShared("the plan of human resources", () => {
  const made = (): Review => review(open("hr-plan"), "2023-03-31");

  test("has 35 measures, numbered and named as its index has them, each on its card too", () => {
    const texts = textsOf(open("hr-plan"), "体系一覧");
    const index = [...texts]
      .filter(([address, text]) => /^A[0-9]+$/u.test(address) && /^[0-9]+$/u.test(text))
      .map(([address, text]) => [text, texts.get(address.replace("A", "B"))]);
    const { measures } = made();
    expect(index).toHaveLength(35);
    expect(measures.map(({ measure: { number, name } }) => [number, name])).toEqual(index);
    expect(measures.every(({ measure: { sources } }) => sources.length === 2)).toBe(true);
  });

  test.each([
    ["1", ["総務局人事課", "総務局職員研修所", "局区", "職種・分野の主管課"]],
    ["14", ["職種・分野の主管課"]],
    ["24", ["総務局人事課"]],
    ["33", ["総務局人事課", "総務局労務課", "総務局厚生課", "局区"]],
  ])("knows the divisions of No. %s", (number, divisions) => {
    const found = made().measures.find(({ measure }) => measure.number === number);
    expect(found?.measure.divisions).toEqual(divisions);
  });

  test("runs from 2021 to 2023 and has four indicators with baseline and target", () => {
    const { plan, indicators } = made();
    expect([plan.startFiscalYear, plan.endFiscalYear]).toEqual([2021, 2023]);
    expect(
      indicators.map(({ indicator: { name, baseline, target } }) => [
        name,
        baseline?.value,
        baseline?.unit,
        target?.op,
        target?.value,
      ]),
    ).toEqual([
      ["方針の認知度", 57.5, "%", ">=", 100],
      ["キャリア意識", 84.1, "%", ">=", 90],
      ["仕事のやりがい等の意識（やりがい）", 84.3, "%", ">=baseline", null],
      ["仕事のやりがい等の意識（誇り）", 88.6, "%", ">=baseline", null],
    ]);
  });

  test.each([
    ["0.8", { value: 0.8 }],
    ["80.0%", { value: "80.0%" }],
    ["80.0", { value: 80 }],
    ["0.8 formatted as %", { value: 0.8, numberFormat: "0.0%" }],
    ["８０％", { value: "８０％" }],
  ])("is a good half of the way there with an actual of %s", (_, content) => {
    const patched = patch(open("hr-plan"), "指標", "G6", content);
    const found: MeasuredIndicator | undefined = review(patched, "2023-03-31").indicators[0];
    expect(found?.progress).toBeCloseTo((80 - 57.5) / (100 - 57.5), 10);
  });

  test("tells its index and cards apart where they disagree, and nothing else of that kind", () => {
    const numbers = made()
      .findings.filter(({ rule }) => rule === "cross-sheet-mismatch")
      .map(({ messageId, data }) => [messageId, data["number"]]);
    expect(numbers).toEqual([
      ["name", "5"],
      ["name", "9"],
      // The heading over 12 to 15, which names no measure: 拡充 in the index, 充実 in the cards.
      ["area", undefined],
      ["name", "30"],
    ]);
  });
});

/** By which day each measure must have happened, read off the column 時期; null where it names no day. */
const COMPLIANCE_DUE: readonly (string | null)[] = [
  ...[null, null, "2024-03-31", "2024-03-31", "2024-03-31", "2024-03-31", "2024-01-31", "2023-09-30"],
  ...["2023-07-31", "2023-05-31", "2024-03-31", "2023-07-31", "2023-09-30", "2024-03-31", "2023-09-30"],
  ...["2023-07-31", "2024-03-31", "2023-08-31", "2024-01-31", "2024-03-31", null, "2023-12-31", null, null],
  ...[null, "2023-11-30", "2024-03-31", null, "2023-12-31", "2023-11-30", "2024-03-31", "2024-02-29"],
  ...["2023-12-31", "2024-03-31", "2023-07-31", "2024-01-31", null, "2023-07-31", "2024-03-31", null],
  ...["2023-07-31", "2024-03-31"],
];

describeShared("the compliance plan", () => {
  const made = (): Review => review(open("compliance"), "2023-09-30");

  test("has 42 measures from 1 to 42, each as a block and as a row", () => {
    const { measures } = made();
    expect(measures.map(({ measure: { number } }) => number)).toEqual(
      Array.from({ length: 42 }, (_, index) => String(index + 1)),
    );
    for (const { measure } of measures)
      expect(measure.sources.map(({ sheet }) => sheet)).toEqual(["取組実績", "一覧"]);
  });

  test("reads each status through the legend", () => {
    const marks = [...textsOf(open("compliance"), "一覧")]
      .filter(([address]) => /^D(?:[5-9]|[1-5][0-9])$/u.test(address))
      .map(([, text]) => text);
    expect([count(marks, "○"), count(marks, "☆"), count(marks, "□")]).toEqual([11, 24, 7]);
    expect(made().summary.byState).toMatchObject({ done: 11, inProgress: 24, notStarted: 7, none: 0 });
    const states = new Map(made().measures.map(({ measure: { status } }) => [status?.text, status?.state]));
    expect(Object.fromEntries(states)).toEqual({ "○": "done", "☆": "inProgress", "□": "notStarted" });
  });

  test("knows by when each of them must have happened", () => {
    expect(made().measures.map(({ measure: { due } }) => due)).toEqual(COMPLIANCE_DUE);
  });

  test("says why some cannot be checked at the end of September", () => {
    const reasons = (reason: JudgedMeasure["reason"]): readonly (string | null)[] =>
      made()
        .measures.filter((one) => one.judgement === "notCheckable" && one.reason === reason)
        .map(({ measure: { number } }) => number);
    expect(reasons("noPeriod")).toEqual(["1", "2", "21", "23", "24", "25", "28"]);
    expect(reasons("undecided")).toEqual(["37", "40"]);
    expect(reasons("ongoing")).toEqual(["11", "27"]);
    expect(reasons("recurring")).toEqual(["39"]);
    expect(reasons("asNeeded")).toEqual(["42"]);
    expect(made().summary).toMatchObject({ notCheckable: 13, overdue: 0 });
  });

  test("is late with all that is not done when the year is over, but for what says no time at all", () => {
    const { summary } = review(open("compliance"), "2024-04-01");
    expect(summary.byJudgement).toMatchObject({ done: 11, overdue: 24, notCheckable: 7 });
  });

  test("marks the blank cells of 時期, and nothing else", () => {
    const cells = made().findings.map(
      ({ rule, at }) => `${rule} ${at.sheet}!${formatAddress(at.row, at.column)}`,
    );
    expect(cells).toEqual(
      ["F5", "F6", "F26", "F28", "F30", "F31", "F34"].map((address) => `missing-period 一覧!${address}`),
    );
  });
});

describeShared("the other plans", () => {
  test("the action plan has 56 measures whose numbers restart, each with its card", () => {
    const snapshot = open("action-plan");
    const texts = textsOf(snapshot, "体系");
    const listed = [...texts]
      .filter(([address, text]) => /^B[0-9]+$/u.test(address) && /^\([0-9]+\)$/u.test(text))
      .map(([address, text]) => [text, texts.get(address.replace("B", "C"))]);
    const { measures, findings } = review(snapshot, "2024-03-31");
    expect(listed).toHaveLength(56);
    expect(measures.map(({ measure: { number, name } }) => [number, name])).toEqual(listed);
    expect(measures.every(({ measure: { sources } }) => sources.length === 2)).toBe(true);
    expect(findings.filter(({ rule }) => rule === "duplicate-measure-number")).toEqual([]);
  });

  test("a continued status (継続) is a direction, never how far a measure is", () => {
    const { measures } = review(open("action-plan"), "2024-03-31");
    expect(measures.every(({ measure: { status } }) => status === null)).toBe(true);
    const directions = measures.map(({ measure: { direction } }) => direction);
    expect([count(directions, "新規"), directions.includes(null)]).toEqual([4, false]);
  });
});

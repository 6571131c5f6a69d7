import fc from "fast-check";
import { formatFinding } from "../../../src/core/findings/format-finding";
import type { Review } from "../../../src/core/review";
import { reviewWorkbook } from "../../../src/core/review-workbook";
import type { CellRef } from "../../../src/core/sheet/address";
import { createGrid } from "../../../src/core/sheet/grid";
import type {
  Area,
  Cell,
  CellValue,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../../src/core/sheet/snapshot";
import { day } from "../progress/samples";
import { deepFreeze } from "./deep-freeze";

const LIST_HEADINGS = [
  ...[
    "No.",
    "取組名",
    "主な取組み",
    "柱",
    "担当課",
    "時期",
    "期限",
    "開始日",
    "スケジュール",
    "実施状況",
    "進捗度",
  ],
  ...["備考", "目標", "内容", "今後の方向性", "R5", "R6", "７年度", "何かの欄"],
];
const INDICATOR_HEADINGS = [
  ...[
    "指標",
    "単位",
    "基準値",
    "目標値（令和7年度）",
    "令和5年度実績",
    "令和6年度実績（％）",
    "策定前（令和4年度）",
    "備考",
  ],
];
const LABELS = [
  "取組名",
  "整理番号",
  "担当課",
  "[時　期]",
  "[主担当]",
  "内　容",
  "目的",
  "工程",
  "実施状況",
  "期限",
];
const TITLES = [
  ...["みなと市窓口改善計画（令和6年度）", "計画期間：令和5年度～令和7年度", "基準日", "令和6年9月末現在"],
  ...["※実施状況：○完了　△実施中　□：これから", "Ⅰ　窓口を変える"],
];
const CONTENTS = [
  ...[
    "1",
    "２－１",
    "(1)",
    "①",
    "－",
    "Ⅰ　窓口を変える",
    "1　案内板の更新【拡充】",
    "案内板の更新",
    "計",
    "※注記",
  ],
  ...[
    "6月",
    "7月～9月",
    "13月",
    "令和6年度",
    "令和99年度",
    "随時",
    "①4月②10月",
    "R6.4～R7.3",
    "翌年1月",
    "令和6年9月末現在",
  ],
  ...[
    "○",
    "〇",
    "×",
    "完了",
    "①○ ②□",
    "要確認",
    "市民課、税務課",
    "（各職場）",
    "57.5%",
    "80%以上",
    "基準値以上",
  ],
  ...[
    "A→B",
    "（",
    "）",
    "「",
    "【】",
    "　",
    "\n",
    "\u0000\u0007",
    "\ud83d",
    "\u202eabc",
    "=1+1",
    "令和",
    "年度",
    "～",
  ],
  ...[
    "9".repeat(40),
    "あ".repeat(3_000),
    "①".repeat(500),
    "6月、".repeat(400),
    "(".repeat(1_000),
    "1-".repeat(1_000),
  ],
];

const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...LIST_HEADINGS, ...INDICATOR_HEADINGS, ...LABELS, ...TITLES) },
  { weight: 10, arbitrary: fc.constantFrom(...CONTENTS) },
  { weight: 2, arbitrary: fc.oneof(fc.integer({ min: -5, max: 50_000 }), fc.double({ noNaN: true })) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constant({ error: "#REF!" }) },
);
const numberFormat = fc.constantFrom(undefined, "0.0%", "yyyy/m/d", '[$-411]ggge"年"m"月"', "@");
const ROWS = 14;
const COLUMNS = 7;

type Written = Omit<Cell, "row" | "column"> | null;
type Rows = readonly (readonly Written[])[];

const written: fc.Arbitrary<Written> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  {
    weight: 5,
    arbitrary: fc
      .record({ value, numberFormat })
      .map((cell) =>
        cell.numberFormat === undefined
          ? { value: cell.value }
          : { ...cell, numberFormat: cell.numberFormat },
      ),
  },
);
const row = fc.array(written, { maxLength: COLUMNS });
const titles = fc.array(fc.constantFrom(...TITLES), { maxLength: 3 });

function asRow(texts: readonly string[]): readonly Written[] {
  return texts.map((text) => ({ value: text }));
}

/** Headings over rows, as a list or a table of indicators has them. */
const table: fc.Arbitrary<Rows> = fc
  .record({
    titles,
    headings: fc.oneof(
      fc.shuffledSubarray(LIST_HEADINGS, { minLength: 2, maxLength: COLUMNS }),
      fc.shuffledSubarray(INDICATOR_HEADINGS, { minLength: 3, maxLength: COLUMNS }),
    ),
    body: fc.array(row, { maxLength: ROWS - 4 }),
  })
  .map(({ titles: above, headings, body }) => [
    ...above.map((text) => asRow([text])),
    asRow(headings),
    ...body,
  ]);

/** Labels beside values, as cards and blocks have them. */
const forms: fc.Arbitrary<Rows> = fc
  .record({
    titles,
    lines: fc.array(fc.tuple(fc.option(fc.constantFrom(...LABELS)), row), { maxLength: ROWS - 3 }),
  })
  .map(({ titles: above, lines }) => [
    ...above.map((text) => asRow([text])),
    ...lines.map(([label, values]) =>
      label === null ? values : [{ value: label }, ...values].slice(0, COLUMNS),
    ),
  ]);

const junk: fc.Arbitrary<Rows> = fc.array(row, { maxLength: ROWS });

const cells: fc.Arbitrary<readonly Cell[]> = fc
  .oneof({ weight: 4, arbitrary: table }, { weight: 3, arbitrary: forms }, { weight: 1, arbitrary: junk })
  .map((rows) =>
    rows.flatMap((line, rowIndex) =>
      line.flatMap((cell, column): readonly Cell[] =>
        cell === null ? [] : [{ row: rowIndex, column, ...cell }],
      ),
    ),
  );

const area: fc.Arbitrary<Area> = fc
  .record({
    top: fc.nat(ROWS - 1),
    left: fc.nat(COLUMNS - 1),
    height: fc.integer({ min: 0, max: 3 }),
    width: fc.integer({ min: 0, max: 3 }),
  })
  .filter(({ height, width }) => height + width > 0)
  .map(({ top, left, height, width }) => ({ top, left, bottom: top + height, right: left + width }));

function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Excel never lets merges overlap, and keeps nothing but their first cell. */
function withMerges(
  sheetCells: readonly Cell[],
  wanted: readonly Area[],
): Pick<SheetSnapshot, "cells" | "merges"> {
  const merges = wanted.reduce<readonly Area[]>(
    (kept, next) => (kept.some((one) => overlaps(one, next)) ? kept : [...kept, next]),
    [],
  );
  const isCovered = ({ row, column }: Cell): boolean =>
    merges.some(
      ({ top, left, bottom, right }) =>
        top <= row && row <= bottom && left <= column && column <= right && (row !== top || column !== left),
    );
  return { merges, cells: sheetCells.filter((cell) => !isCovered(cell)) };
}

const sheet: fc.Arbitrary<Omit<SheetSnapshot, "name">> = fc
  .record({ cells, merges: fc.array(area, { maxLength: 4 }) })
  .map(({ cells: sheetCells, merges }) => ({
    ...withMerges(sheetCells, merges),
    visibility: "visible",
    isProtected: false,
    hiddenRows: [],
    hiddenColumns: [],
    tables: [],
  }));

const book: fc.Arbitrary<WorkbookSnapshot> = fc
  .record({
    sheets: fc.array(sheet, { minLength: 1, maxLength: 3 }),
    dateSystem: fc.constantFrom<(1900 | 1904)[]>(1900, 1904),
  })
  .map(({ sheets, dateSystem }) => ({
    dateSystem,
    names: [],
    sheets: sheets.map((one, index) => ({ ...one, name: `シート ${String(index + 1)}` })),
  }));

function review(snapshot: WorkbookSnapshot): Review {
  return reviewWorkbook(deepFreeze(snapshot), { today: day("2024-10-01") });
}

/** A place to be filled in may lie one column beside the last filled cell, as in a form whose value is blank. */
function isInReach({ sheet: name, row, column }: CellRef, { sheets }: WorkbookSnapshot): boolean {
  const found = sheets.find((one) => one.name === name);
  const used = found === undefined ? undefined : createGrid(found).used;
  if (found === undefined || used === undefined) return false;
  const right = Math.max(used.right, ...found.merges.map((merge) => merge.right)) + 1;
  const bottom = Math.max(used.bottom, ...found.merges.map((merge) => merge.bottom));
  return row >= used.top && row <= bottom && column >= used.left && column <= right;
}

describe("any small workbook, however odd", () => {
  test("is reviewed without a throw, and every finding has its place and words", () => {
    fc.assert(
      fc.property(book, (snapshot) => {
        for (const finding of review(snapshot).findings) {
          for (const at of [finding.at, ...finding.related]) expect(isInReach(at, snapshot)).toBe(true);
          for (const language of ["ja", "en"] as const) {
            expect(Object.values(formatFinding(finding, language)).every((text) => text !== "")).toBe(true);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test("gives plain data, the same each time, whose sums close", () => {
    fc.assert(
      fc.property(book, (snapshot) => {
        const made = review(snapshot);
        expect(review(snapshot)).toEqual(made);
        expect(JSON.parse(JSON.stringify(made))).toEqual(made);
        const { summary, measures, indicators } = made;
        const sum = (counts: Readonly<Record<string, number>>): number =>
          Object.values(counts).reduce((total, count) => total + count, 0);
        expect(sum(summary.byJudgement)).toBe(summary.measures);
        expect(sum(summary.byState)).toBe(summary.measures);
        expect(summary.measures).toBe(measures.filter(({ measure }) => measure.parent === null).length);
        expect(sum(summary.indicators)).toBe(indicators.length);
      }),
      { numRuns: 200 },
    );
  });
});

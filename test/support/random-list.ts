import fc from "fast-check";
import { formatArea } from "../../src/core/sheet/address";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { sheetOf, workbookOf, type Written } from "./sheet-of";

const LIST = "取組一覧";
export const HEADINGS = [
  "No.",
  "施策",
  "取組",
  "主な取組み",
  "担当課",
  "目標",
  "開始",
  "期限",
  "時期",
  "実施状況",
  "備考",
];

/** What rows of a list are, as people mix them. */
const KINDS = [
  "measure",
  "measure",
  "measure",
  "measure",
  "measure",
  "secondRow",
  "part",
  "bullet",
  "heading",
  "wideHeading",
  "total",
  "note",
  "blank",
  "numberOnly",
] as const;

const rowSeeds = fc.array(fc.record({ kind: fc.constantFrom(...KINDS), n: fc.nat(999) }), {
  minLength: 55,
  maxLength: 110,
});

const DIVISIONS = ["総務課", "企画課、人事課", "総務部人事課", "市民課\n健康課", null];
const TARGETS = ["受講率を令和7年度までに80％以上とする。", "手引きをつくる。", null, null];
const PERIODS = ["令和6年度", "令和5年4月～令和6年3月", "随時", "毎年度6月", "R7.13", "未定", null];
const STATUSES = ["◎", "○", "完了", "実施中", "未着手", "中止", null];

function pick<T>(from: readonly T[], n: number): T {
  const found = from[n % from.length];
  if (found === undefined) throw new Error("Nothing to pick from");
  return found;
}

function measureRow(at: number, n: number, hasArea: boolean): readonly Written[] {
  const dated = n % 11 === 0;
  return [
    at + 1,
    hasArea ? pick(["学び", "しくみ", "職場"], n) : null,
    `${pick(["窓口", "文書", "防災"], n)}の${pick(["研修", "点検", "改定"], n >> 2)}（その${String(at)}）`,
    null,
    pick(DIVISIONS, n),
    pick(TARGETS, n >> 1),
    dated ? "令和6年4月" : null,
    dated ? pick(["令和6年3月", "令和7年3月"], n) : null,
    dated ? null : pick(PERIODS, n >> 1),
    pick(STATUSES, n >> 3),
    n % 9 === 0 ? "次回に報告する。" : null,
  ];
}

/** A list of a workbook with what lists hold besides measures: parts, merged cells, headings, totals, notes, gaps. */
export const randomLists: fc.Arbitrary<WorkbookSnapshot> = fc
  .record({ seeds: rowSeeds, isMerged: fc.boolean(), isRepeated: fc.boolean() })
  .map(({ seeds, isMerged, isRepeated }) => {
    const rows: (readonly Written[])[] = [
      ["汐見市 行動計画　取組一覧"],
      ["計画期間：令和５年度～令和７年度"],
      [],
      HEADINGS,
    ];
    const merges: string[] = [];
    const merge = (top: number, left: number, bottom: number, right: number): void => {
      merges.push(formatArea({ top, left, bottom, right }));
    };
    let areaFrom = -1;
    const endArea = (): void => {
      const last = rows.length - 1;
      if (isMerged && areaFrom >= 0 && last > areaFrom) merge(areaFrom, 1, last, 1);
      areaFrom = -1;
    };
    let isBehindMeasure = false;
    for (const [index, { kind, n }] of seeds.entries()) {
      const row = rows.length;
      const isOwn = kind === "secondRow" || kind === "part" || kind === "bullet" || kind === "measure";
      if (!isOwn) endArea();
      if (kind === "measure") {
        const hasArea = n % 4 === 0 || !isBehindMeasure;
        if (hasArea) endArea();
        rows.push(measureRow(index, n, hasArea));
        if (hasArea) areaFrom = row;
      } else if (kind === "secondRow") {
        rows.push([
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          pick(PERIODS, n),
          pick(STATUSES, n),
          "続き",
        ]);
        if (isBehindMeasure && n % 2 === 0) merge(row - 1, 2, row, 2);
      } else if (kind === "part")
        rows.push([
          null,
          null,
          null,
          `部分${String(n)}`,
          null,
          null,
          null,
          null,
          pick(PERIODS, n),
          pick(STATUSES, n),
        ]);
      else if (kind === "bullet")
        rows.push([null, null, `・研修の見直し${String(n)}`, null, null, null, null, null, pick(PERIODS, n)]);
      else if (kind === "heading") rows.push([`（${String(1 + (n % 9))}）職員の育成${String(n)}`]);
      else if (kind === "wideHeading") {
        rows.push([`第${String(1 + (n % 5))}章　基盤${String(n)}`]);
        merge(row, 0, row, HEADINGS.length - 1);
      } else if (kind === "total") rows.push([null, null, "計", null, null, null, null, null, null, n]);
      else if (kind === "note") rows.push([`※ 記載は年度末の見込みです${String(n)}。`]);
      else if (kind === "numberOnly") rows.push([index + 1]);
      else rows.push([]);
      isBehindMeasure = kind === "measure";
    }
    endArea();
    const index = rows.flatMap(([number, , name]) =>
      typeof number === "number" ? [[number, name ?? null]] : [],
    );
    const sheet = sheetOf(rows, { name: LIST, merges });
    const other = sheetOf([["No.", "取組", "担当課"], ...index.map((cells) => [...cells, "総務課"])], {
      name: "索引",
    });
    return isRepeated
      ? workbookOf(sheet, other)
      : workbookOf(sheet, sheetOf([["メモ"], ["次回は9月"]], { name: "メモ" }));
  });

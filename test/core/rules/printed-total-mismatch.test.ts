import { printedTotalMismatch } from "../../../src/core/rules/printed-total-mismatch";
import { sheetOf, type Written } from "../../support/sheet-of";
import { listSheet, TITLE } from "./books";
import { testRule } from "./rule-tester";

const HEAD = ["No.", "取組名", "担当課", "時期", "件数"];
const ROWS: readonly (readonly Written[])[] = [
  [1, "窓口案内の改善", "市民課", "6月", 10],
  [2, "待合室の改修", "管財課", "9月", 25],
  [3, "会議の見直し", "総務課", "9月", 7],
];
const book = (...total: readonly Written[]): readonly (readonly Written[])[] => [
  [TITLE],
  HEAD,
  ...ROWS,
  total,
];

testRule(printedTotalMismatch, {
  valid: [
    {
      name: "the total is the sum, and the count the number of measures",
      book: book("計", 3, null, null, 42),
    },
    {
      name: "a total counts each of its sections",
      book: [
        [TITLE],
        HEAD,
        ...ROWS.slice(0, 2),
        ["小計", null, null, null, 35],
        ...ROWS.slice(2),
        [4, "押印の廃止", "総務課", "9月", 1],
        ["小計", null, null, null, 8],
        ["合計", 4, null, null, 43],
      ],
    },
    { name: "a note gives the number of measures", book: [[TITLE], ["全3取組"], HEAD, ...ROWS] },
    {
      name: "shares are averaged, not added",
      book: book("計", null, null, null, { value: 0.5, numberFormat: "0%" }),
    },
    {
      name: "the total shows an error: reported as such",
      book: book("計", null, null, null, { error: "#REF!" }),
    },
  ],
  invalid: [
    {
      name: "the sum is another",
      book: book("合計", 3, null, null, 45),
      findings: [
        {
          messageId: "sum",
          severity: "warning",
          at: "一覧!E6",
          data: { label: "合計", printed: 45, found: 42 },
        },
      ],
    },
    {
      name: "a row was added and the count forgotten",
      book: book("計", 2, null, null, 42),
      findings: [
        {
          messageId: "count",
          severity: "warning",
          at: "一覧!B6",
          data: { label: "計", printed: 2, found: 3 },
        },
      ],
    },
    {
      name: "a note gives another number",
      book: [[TITLE], ["全35取組"], HEAD, ...ROWS],
      findings: [
        {
          messageId: "count",
          severity: "warning",
          at: "一覧!A2",
          data: { label: "全35取組", printed: 35, found: 3 },
        },
      ],
    },
    {
      name: "a sheet that counts measures has a total that its lines do not make up",
      book: [
        listSheet([
          [1, "窓口案内の改善", "市民課", "6月", "完了"],
          [2, "待合室の改修", "管財課", "9月", "実施中"],
          [3, "会議の見直し", "総務課", "9月", "実施中"],
        ]),
        sheetOf(
          [
            ["進捗の集計"],
            ["区分", "件数", "割合"],
            ["完了", 1, 33],
            ["実施中", 2, 67],
            ["うち重点", 1, 33],
            ["合計", 4, 100],
            ["課別", "取組数"],
            ["市民課", 1],
            ["管財課", 1],
            ["総務課", 1],
            ["計", 3],
          ],
          { name: "集計" },
        ),
      ],
      findings: [
        {
          messageId: "sum",
          severity: "warning",
          at: "集計!B6",
          data: { label: "合計", printed: 4, found: 3 },
        },
      ],
    },
    {
      name: "costs stand beside the years in which work is done",
      book: [
        ["みなと市窓口改善計画（令和6年度～令和8年度）"],
        ["No.", "取組名", "担当課", "令和6年度", "令和7年度", "令和8年度", "事業費（千円）"],
        [1, "窓口案内の改善", "市民課", "○", "○", null, 120],
        [2, "待合室の改修", "管財課", null, "○", "○", 300],
        [3, "会議の見直し", "総務課", "○", null, null, 45],
        [null, "合計", null, 2, 2, 1, 456],
      ],
      findings: [
        {
          messageId: "sum",
          severity: "warning",
          at: "一覧!G6",
          data: { label: "合計", printed: 456, found: 465 },
        },
      ],
    },
  ],
});

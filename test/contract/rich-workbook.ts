import { blankSheet } from "../../src/core/sheet/blank-sheet";
import type { Cell, SheetSnapshot, WorkbookSnapshot } from "../../src/core/sheet/snapshot";

const emptySheet: SheetSnapshot = { ...blankSheet("空のシート"), validations: [] };

const measureCells: readonly Cell[] = [
  { row: 0, column: 0, value: "令和5年度 しごと改善計画" },
  { row: 1, column: 0, value: "基準日" },
  { row: 1, column: 1, value: 45199, numberFormat: '[$-411]ggge"年"m"月"d"日"' },
  { row: 3, column: 0, value: "番号" },
  { row: 3, column: 1, value: "取組名" },
  { row: 3, column: 2, value: "担当課" },
  { row: 3, column: 3, value: "進捗率" },
  { row: 3, column: 4, value: "状況" },
  { row: 4, column: 0, value: "1-2" },
  { row: 4, column: 1, value: "窓口の待ち時間を測る\n（本庁舎）" },
  { row: 4, column: 2, value: "市民課、ｼｽﾃﾑ係" },
  { row: 4, column: 3, value: 0.575, numberFormat: "0.0%" },
  { row: 4, column: 4, value: "○" },
  { row: 5, column: 0, value: 3 },
  { row: 5, column: 1, value: '<b>様式</b> & "手引き" を直す' },
  { row: 5, column: 2, value: "𠮷野課 " },
  { row: 5, column: 3, value: "57.5%" },
  { row: 5, column: 4, value: "実施中" },
  { row: 6, column: 0, value: 4 },
  { row: 6, column: 1, value: "_x000D_ という文字" },
  { row: 6, column: 3, value: -0.08, numberFormat: "0%" },
  { row: 6, column: 4, value: true },
  { row: 7, column: 0, value: "計" },
  { row: 7, column: 3, value: 0.2475, formula: "=AVERAGE(D5,D7)", numberFormat: "0.0%" },
  { row: 7, column: 4, value: { error: "#REF!" } },
  { row: 8, column: 3, value: { error: "#DIV/0!" }, formula: "=1/0" },
  { row: 8, column: 4, value: false, formula: '="○"=E6' },
  { row: 9, column: 4, value: "○と△", formula: '=E5&"と△"' },
  { row: 200, column: 30, value: 1e21 },
];

const tableCells: readonly Cell[] = [
  { row: 0, column: 0, value: "所属" },
  { row: 0, column: 1, value: "件数" },
  { row: 1, column: 0, value: "総務課" },
  { row: 1, column: 1, value: 12 },
  { row: 2, column: 0, value: "合計" },
  { row: 2, column: 1, value: 12 },
  { row: 5, column: 0, value: "完了" },
  { row: 6, column: 0, value: "実施中" },
];

/** A workbook with one of everything that a snapshot can hold. */
export const richWorkbook: WorkbookSnapshot = {
  dateSystem: 1900,
  sheets: [
    {
      name: "9月末 時点",
      visibility: "visible",
      isProtected: false,
      cells: measureCells,
      merges: [
        { top: 0, left: 0, bottom: 0, right: 4 },
        { top: 10, left: 1, bottom: 12, right: 1 },
      ],
      hiddenRows: [
        { first: 2, last: 2 },
        { first: 20, last: 22 },
      ],
      hiddenColumns: [{ first: 6, last: 8 }],
      tables: [],
      validations: [
        { areas: [{ top: 4, left: 4, bottom: 9, right: 4 }], source: '"○,△,×"' },
        {
          areas: [
            { top: 4, left: 5, bottom: 6, right: 5 },
            { top: 9, left: 5, bottom: 9, right: 5 },
          ],
          source: "'課''別'!$A$6:$A$7",
        },
      ],
    },
    {
      ...emptySheet,
      name: "課'別",
      visibility: "hidden",
      isProtected: true,
      cells: tableCells,
      tables: [
        {
          name: "課別件数",
          area: { top: 0, left: 0, bottom: 2, right: 1 },
          hasHeaders: true,
          hasTotals: true,
        },
        {
          name: "状況一覧",
          area: { top: 5, left: 0, bottom: 6, right: 0 },
          hasHeaders: false,
          hasTotals: false,
        },
      ],
    },
    {
      ...emptySheet,
      name: "設定",
      visibility: "veryHidden",
      cells: [{ row: 0, column: 0, value: "内部用" }],
    },
    emptySheet,
  ],
  names: [
    { name: "基準日", formula: "='9月末 時点'!$B$2" },
    { name: "状況の選択肢", formula: "='課''別'!$A$6:$A$7" },
  ],
};

/** A workbook that counts its days from 1904, as old Mac workbooks do. */
export const workbookFrom1904: WorkbookSnapshot = {
  dateSystem: 1904,
  sheets: [
    { ...emptySheet, name: "予定", cells: [{ row: 0, column: 0, value: 43737, numberFormat: "yyyy/m/d" }] },
  ],
  names: [],
};

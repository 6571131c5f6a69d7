import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";

/** A small list with a legend, for edits. */
export const editableWorkbook: WorkbookSnapshot = {
  dateSystem: 1900,
  sheets: [
    {
      name: "一覧",
      visibility: "visible",
      isProtected: false,
      cells: [
        { row: 0, column: 0, value: "しごと改善計画 取組一覧" },
        { row: 1, column: 0, value: "番号" },
        { row: 1, column: 1, value: "取組名" },
        { row: 1, column: 2, value: "担当課" },
        { row: 2, column: 0, value: 1 },
        { row: 2, column: 1, value: "窓口の待ち時間を測る" },
        { row: 2, column: 2, value: "市民課" },
        { row: 3, column: 0, value: 2 },
        { row: 3, column: 1, value: "様式を減らす" },
        { row: 3, column: 2, value: "総務課" },
      ],
      merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
      hiddenRows: [],
      hiddenColumns: [],
      tables: [],
      validations: [{ areas: [{ top: 2, left: 5, bottom: 5, right: 6 }], source: '"○,△,×"' }],
    },
    {
      name: "凡例",
      visibility: "visible",
      isProtected: false,
      cells: [
        { row: 0, column: 0, value: "記号" },
        { row: 0, column: 1, value: "意味" },
        { row: 1, column: 0, value: "○" },
        { row: 1, column: 1, value: "完了" },
      ],
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
      tables: [
        {
          name: "凡例表",
          area: { top: 0, left: 0, bottom: 1, right: 1 },
          hasHeaders: true,
          hasTotals: false,
        },
      ],
      validations: [],
    },
  ],
  names: [{ name: "基準日", formula: "=一覧!$A$3" }],
};

import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { calcSheet } from "./calc-sheets";

/** The sheet on which the formulas of the tables stand, from column P on. */
export const SAMPLE_SHEET = "資料";

/**
 * Cells of every kind, a table, names, and a sheet whose name needs quotes.
 *
 * Column A has a number, a fraction, a text of digits, a truth value, a blank, an empty text from a formula, an error;
 * column B has texts, C numbers, D the ends of months.
 */
export const SAMPLE_WORKBOOK: WorkbookSnapshot = {
  dateSystem: 1900,
  sheets: [
    calcSheet(
      SAMPLE_SHEET,
      {
        ...{ A1: 1, A2: 2.5, A3: "3", A4: true, A6: '=""', A7: { error: "#N/A" } },
        ...{ B1: "完了", B2: "実施中", B3: "完了", B4: "abc", B6: "ABC*", B7: "未完了" },
        ...{ C1: 10, C2: 20, C3: 30, C4: 40, C5: 50, C6: 60, C7: 70 },
        ...{ D1: 45747, D2: 45777, D3: 46112, D4: 46142 },
        ...{ F1: "番号", G1: "取組名", H1: "期限 [予定]", I1: "進捗" },
        ...{ F2: 1, G2: "窓口", H2: 46112, I2: 0.5 },
        ...{ F3: 2, G3: "道路", H3: 45747, I3: 1 },
        ...{ F4: 3, G4: "図書", I4: "=取組表[[#This Row],[番号]]/4" },
        ...{ F5: "計", I5: "=SUM(取組表[進捗])" },
      },
      [{ name: "取組表", area: { top: 0, left: 5, bottom: 4, right: 8 }, hasHeaders: true, hasTotals: true }],
    ),
    calcSheet("9月末 時点", { A1: 7, B2: "o'clock" }),
    calcSheet("It's", { A1: 8 }),
    calcSheet("設定", { B1: 46000, B2: true }),
  ],
  names: [
    { name: "進捗_基準日", formula: "=設定!$B$1" },
    { name: "進捗_色分け", formula: "=設定!$B$2" },
    { name: "割合", formula: "=25%" },
    { name: "状況", formula: "=資料!$B$1:$B$7" },
  ],
};

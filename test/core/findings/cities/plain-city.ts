import { sheetOf, workbookOf, type Written } from "../../../support/sheet-of";
import type { SeededCity } from "./seeded-city";

type Row = readonly Written[];

const share = (value: number): Written => ({ value, numberFormat: "0%" });
const rate = (row: number): Written => ({
  value: 0.5,
  formula: `=H${String(row)}/G${String(row)}`,
  numberFormat: "0%",
});

/** The columns: number, name, content, division, time, status, planned and actual number of times, rate. */
const ROWS: readonly Row[] = [
  ["（1）守る"],
  ["1-1", "避難訓練の充実", "地区ごとに年1回の訓練を行う。", "危機管理課", "9月", "実施済み", 12, 6, rate(6)],
  ["1-2", "備蓄品の点検", "期限の近い食料を入れ替える。", "危機管理課", "上半期", "実施済み", 4, 2, rate(7)],
  ["1-3", "防災行政無線の更新", "子局を更新する。", "危機管理課", "11月～2月", "未実施", 10, 5, 0.5],
  ["1-4", null, "倒木の恐れのある木を切る。", "土木課", "10月", "未実施", 8, 4, rate(9)],
  ["1-5", "河川の巡視", "大雨の後に巡視する。", "土木課", "随時", null, 20, 10, rate(10)],
  ["（2）育てる"],
  ["2-1", "放課後の学習支援", "退職教員が教える。", "学校教育課", "通年", "実施中", 40, 20, rate(12)],
  ["2-2", "図書の宅配", "子育て世帯に本を届ける。", "図書館", "通年", "実施中", 30, 15, rate(13)],
  [null, "若者の居場所", "週末に公民館を開ける。", "生涯学習課", "通年", "実施中", 50, 25, rate(14)],
  ["2-4", "給食の地産地消", "地場の野菜を使う日を設ける。", "学校教育課", null, "実施中", 20, 10, rate(15)],
  ["2-5", "図書の宅配", "学校に本を届ける。", "図書館", "通年", "実施中", 30, 15, rate(16)],
  ["（3）つなぐ"],
  [
    "3-1",
    "出前講座",
    "職員が地域に出向く。",
    "秘書広報課",
    "通年",
    "実施中",
    24,
    12,
    { value: { error: "#DIV/0!" }, formula: "=H18/G99" },
  ],
  ["3-2", "市政モニター", "年2回の調査を行う。", "秘書広報課", "7月、1月", "1回実施", 2, 1, rate(19)],
  ["3-3", "広報紙の刷新", "読みやすい紙面に改める。", "秘書広報課", "6月", "実施済み", 1, 1, rate(20)],
];

const LIST = sheetOf(
  [
    ["令和６年度　ひらた市重点事業　進捗管理表"],
    [
      "評価基準日：令和6年9月30日",
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      { value: 45_565, formula: "=TODAY()", numberFormat: "yyyy/m/d" },
    ],
    [],
    ["番号", "事業名", "事業内容", "所管", "時期", "状況", "計画回数", "実績回数", "実施率"],
    ...ROWS,
    ["合計", null, null, null, null, null, 261, { value: 126, formula: "=SUM(H6:H20)" }, null],
  ],
  { name: "重点事業", merges: ["A5:I5", "A11:I11", "A17:I17", "F12:F13"] },
);

const KPI = sheetOf(
  [
    ["令和６年度　ひらた市重点事業　ＫＰＩ"],
    ["KPI", "現状値（R4）", "目標値（R6）", "R5実績", "R6実績", "所管"],
    ["防災訓練の参加率", share(0.32), "40%以上", "35%", null, "危機管理課"],
    ["自主防災組織の数", "58組織", "65組織以上", "60団体", null, "危機管理課"],
    ["図書の貸出冊数", "12万冊", "10万冊以上", "12.4万冊", null, "図書館"],
    ["公民館の利用者数", "2.1万人", "○○人以上", "2.3万人", null, "生涯学習課"],
    ["広報紙を読む人の割合", "61.5%", "70%以上", null, null, "秘書広報課"],
    ["学習支援の満足度", share(0.78), share(0.85), 0.81, null, "学校教育課"],
    ["出前講座の満足度", "88%", "90%以上", "104%", null, "秘書広報課"],
  ],
  { name: "ＫＰＩ" },
);

/** A one-year list with numbers for each heading and formulas, and indicators in many ways of writing. */
export const plainCity: SeededCity = {
  name: "ひらた市",
  workbook: workbookOf(LIST, KPI),
  faults: [
    { rule: "volatile-date", at: "重点事業!I2" },
    { rule: "formula-overwritten", at: "重点事業!I8" },
    { rule: "missing-measure-name", at: "重点事業!B9" },
    { rule: "missing-status", at: "重点事業!F10" },
    { rule: "merged-data-cells", at: "重点事業!F12" },
    { rule: "missing-measure-number", at: "重点事業!A14" },
    { rule: "missing-period", at: "重点事業!E15" },
    { rule: "duplicate-measure-name", at: "重点事業!B13" },
    { rule: "formula-error", at: "重点事業!I18" },
    { rule: "printed-total-mismatch", at: "重点事業!G21" },
    { rule: "unit-mismatch", at: "ＫＰＩ!D4" },
    { rule: "target-not-beyond-baseline", at: "ＫＰＩ!C5" },
    { rule: "unreadable-target", at: "ＫＰＩ!C6" },
    { rule: "missing-actual", at: "ＫＰＩ!D7" },
    { rule: "percent-scale", at: "ＫＰＩ!D8" },
    { rule: "actual-out-of-range", at: "ＫＰＩ!D9" },
  ],
};

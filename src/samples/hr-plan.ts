import { HR_PLAN_AREAS, type ListedMeasure } from "./hr-plan-measures";
import { SheetSketcher, type SheetSketch, type WorkbookSketch } from "./sheet-sketch";

export const HR_PLAN_TITLE = "汐見市 第２次職員育成プラン";
export const HR_LIST_SHEET = "取組一覧";
export const HR_INDICATOR_SHEET = "指標";

/** Columns of the list, counted from 0. */
export const HR_LIST_COLUMNS = {
  number: 0,
  name: 1,
  emphasis: 2,
  divisions: 5,
  period: 6,
  status: 7,
  remarks: 8,
} as const;

/** Excel's serial of 31 March 2025, the list's 基準日. */
const AS_OF_SERIAL = 45_747;

const EMPHASES = ["若手", "職場", "全庁"] as const;
const WIDTHS = [6, 36, 6, 6, 6, 26, 32, 10, 28];
const LAST = WIDTHS.length - 1;
const HEADER = 5;

function putMeasure(sheet: SheetSketcher, row: number, number: number, measure: ListedMeasure): void {
  const { divisions, period, status, remarks } = HR_LIST_COLUMNS;
  sheet
    .put(row, HR_LIST_COLUMNS.number, number, "centre")
    .put(row, HR_LIST_COLUMNS.name, measure.name, "text");
  EMPHASES.forEach((emphasis, index) => {
    sheet.put(
      row,
      HR_LIST_COLUMNS.emphasis + index,
      measure.emphases.includes(emphasis) ? "●" : null,
      "centre",
    );
  });
  sheet
    .put(row, divisions, measure.divisions, "text")
    .put(row, period, measure.period, "text")
    .put(row, status, measure.status, "centre")
    .put(row, remarks, measure.remarks === "" ? null : measure.remarks, "text")
    .fit(row, [
      { text: measure.name, width: WIDTHS[HR_LIST_COLUMNS.name] ?? 0 },
      { text: measure.divisions, width: WIDTHS[divisions] ?? 0 },
      { text: measure.period, width: WIDTHS[period] ?? 0 },
      { text: measure.remarks, width: WIDTHS[remarks] ?? 0 },
    ]);
}

function putHeading(sheet: SheetSketcher): void {
  sheet.put(0, 0, `${HR_PLAN_TITLE}　取組一覧`, "title").height(0, 28);
  sheet.put(1, 0, "計画期間：令和５年度～令和７年度　　所管：総務部人事課", "note");
  sheet
    .put(1, HR_LIST_COLUMNS.status, "基準日", "label")
    .put(1, HR_LIST_COLUMNS.remarks, AS_OF_SERIAL, "date")
    .height(1, 20);
  sheet.put(2, 0, "※担当課が複数ある取組は、先に書かれた課が取りまとめます。", "note");
  sheet.put(
    3,
    0,
    "※実施状況　◎：完了した　○：予定どおり進めている　△：遅れている　－：まだ始めていない",
    "note",
  );
  sheet.height(4, 6);
  const twoRows = (column: number, text: string): void => {
    sheet.merge({ top: HEADER, left: column, bottom: HEADER + 1, right: column }, text, "header");
  };
  twoRows(HR_LIST_COLUMNS.number, "No.");
  twoRows(HR_LIST_COLUMNS.name, "取組");
  sheet.band(HEADER, HR_LIST_COLUMNS.emphasis, HR_LIST_COLUMNS.emphasis + 2, "重点", "header");
  EMPHASES.forEach((emphasis, index) =>
    sheet.put(HEADER + 1, HR_LIST_COLUMNS.emphasis + index, emphasis, "header"),
  );
  twoRows(HR_LIST_COLUMNS.divisions, "担当課");
  twoRows(HR_LIST_COLUMNS.period, "時期");
  twoRows(HR_LIST_COLUMNS.status, "実施状況");
  twoRows(HR_LIST_COLUMNS.remarks, "備考");
}

function listSheet(): SheetSketch {
  const sheet = new SheetSketcher(HR_LIST_SHEET, WIDTHS);
  putHeading(sheet);
  let row = HEADER + 2;
  let number = 0;
  for (const area of HR_PLAN_AREAS) {
    sheet.band(row, 0, LAST, area.title, "area").height(row, 22);
    row += 1;
    for (const section of area.sections) {
      sheet.band(row, 0, LAST, section.title, "section").height(row, 20);
      row += 1;
      for (const measure of section.measures) {
        number += 1;
        putMeasure(sheet, row, number, measure);
        row += 1;
      }
    }
  }
  sheet
    .put(row, 0, "計", "total")
    .put(row, 1, number, "total", `COUNT(A${String(HEADER + 3)}:A${String(row)})`);
  for (let column = 2; column <= LAST; column += 1) sheet.put(row, column, null, "total");
  sheet.height(row, 22).put(row + 2, 0, "（注）時期を変えるときは、理由を備考に書いてください。", "note");
  return sheet
    .dropdown({
      range: `H${String(HEADER + 3)}:H${String(row)}`,
      values: ["◎", "○", "△", "－"],
      inputTitle: "実施状況",
      inputMessage: "◎ ○ △ － から選びます。",
    })
    .finish({
      frozenRows: HEADER + 2,
      repeatedRows: `$${String(HEADER + 1)}:$${String(HEADER + 2)}`,
      orientation: "landscape",
    });
}

/** A row of the indicator table: a percentage is a fraction with a % format, other figures carry their unit as text. */
interface IndicatorRow {
  readonly name: string;
  readonly values: readonly [
    baseline: string | number,
    target: string | number,
    ...actuals: (string | number)[],
  ];
  readonly source: string;
}

const INDICATORS: readonly IndicatorRow[] = [
  {
    name: "研修で学んだことを仕事に生かしている職員の割合",
    values: [0.612, 0.75, 0.648, 0.683],
    source: "職員意識調査",
  },
  {
    name: "育成プランの内容を知っている職員の割合",
    values: [0.483, 1, 0.602, 0.587],
    source: "職員意識調査",
  },
  {
    name: "時間外勤務が月45時間を超えた職員の割合",
    values: [0.124, "8%以下", 0.112, 0.097],
    source: "勤怠管理システム",
  },
  {
    name: "職場に相談できる相手がいる職員の割合",
    values: [0.843, "基準値以上", 0.851, 0.838],
    source: "職員意識調査",
  },
  { name: "育児休業を取得した男性職員の割合", values: [0.365, "85%以上", 0.52, 0.61], source: "人事課集計" },
  { name: "昇任試験の受験者数", values: ["48人", "60人以上", "51人", "61人"], source: "人事課集計" },
  {
    name: "階層別研修の満足度",
    values: ["78.4点", "毎年度80点以上", "81.2点", "79.5点"],
    source: "受講後アンケート",
  },
];

function indicatorSheet(): SheetSketch {
  const widths = [6, 48, 15, 17, 13, 13, 13, 20];
  const sheet = new SheetSketcher(HR_INDICATOR_SHEET, widths);
  sheet.put(0, 0, `${HR_PLAN_TITLE}　指標`, "title").height(0, 28);
  sheet.put(1, 0, "計画期間：令和５年度～令和７年度", "note").height(2, 6);
  const twoRows = (column: number, text: string): void => {
    sheet.merge({ top: 3, left: column, bottom: 4, right: column }, text, "header");
  };
  twoRows(0, "No.");
  twoRows(1, "項目");
  twoRows(2, "策定前\n（令和４年度）");
  twoRows(3, "目標\n（令和７年度）");
  sheet.band(3, 4, 6, "実績", "header");
  ["令和５年度", "令和６年度", "令和７年度"].forEach((year, index) =>
    sheet.put(4, 4 + index, year, "header"),
  );
  twoRows(7, "出典");
  sheet.height(3, 20).height(4, 20);
  INDICATORS.forEach(({ name, values, source }, index) => {
    const row = 5 + index;
    sheet
      .put(row, 0, index + 1, "centre")
      .put(row, 1, name, "text")
      .put(row, 7, source, "text")
      .height(row, 26);
    for (let column = 2; column <= 6; column += 1) {
      const value = values[column - 2] ?? null;
      sheet.put(
        row,
        column,
        value,
        typeof value === "number" ? "percent" : column > 3 && value === null ? "input" : "centre",
      );
    }
  });
  sheet.put(
    5 + INDICATORS.length + 1,
    0,
    "（注）実績は、各年度末の値を翌年度の5月までに書いてください。",
    "note",
  );
  return sheet.finish({ frozenRows: 5, repeatedRows: "$4:$5", orientation: "landscape" });
}

/** The personnel division's plan: a list with section rows, and an indicator table beside it. */
export function hrPlan(): WorkbookSketch {
  return { title: `${HR_PLAN_TITLE}　進捗管理表`, sheets: [listSheet(), indicatorSheet()] };
}

import { DIGITAL_MEASURES, type DigitalMeasure } from "./digital-plan-measures";
import { SheetSketcher, type SheetSketch, type WorkbookSketch } from "./sheet-sketch";

const TITLE = "汐見市デジタル市役所推進計画（令和６年度～令和８年度）";

/** Excel's serial of 31 December 2024. */
const AS_OF_SERIAL = 45_657;

const HEADINGS = [
  "整理番号",
  "施策の柱",
  "施策名",
  "取組内容",
  "担当部署",
  "実施時期",
  "進捗状況",
  "今後の方向性",
] as const;
const WIDTHS = [10, 18, 30, 44, 24, 24, 11, 12];
const CENTRED = [0, 6, 7];
const HEADER = 3;

function values(measure: DigitalMeasure): readonly string[] {
  const { number, pillar, name, content, division, period, status, direction } = measure;
  return [number, pillar, name, content, division, period, status, direction];
}

function listSheet(): SheetSketch {
  const sheet = new SheetSketcher("施策進捗", WIDTHS);
  sheet.put(0, 0, TITLE, "title").height(0, 28);
  sheet.put(1, 0, "所管：企画部情報政策課", "note");
  sheet.put(1, 6, "基準日", "label").put(1, 7, AS_OF_SERIAL, "date").height(1, 20).height(2, 6);
  HEADINGS.forEach((heading, column) => sheet.put(HEADER, column, heading, "header"));
  sheet.height(HEADER, 24);
  DIGITAL_MEASURES.forEach((measure, index) => {
    const row = HEADER + 1 + index;
    const texts = values(measure);
    texts.forEach((text, column) => {
      sheet.put(row, column, text === "" ? null : text, CENTRED.includes(column) ? "centre" : "text");
    });
    sheet.fit(
      row,
      texts.map((text, column) => ({ text, width: WIDTHS[column] ?? 0 })),
    );
  });
  const last = HEADER + 1 + DIGITAL_MEASURES.length;
  return sheet
    .dropdown({
      range: `G${String(HEADER + 2)}:G${String(last)}`,
      values: ["完了", "実施中", "未着手", "遅延", "中止"],
      inputTitle: "進捗状況",
      inputMessage: "一覧から選びます。",
    })
    .finish({
      frozenRows: HEADER + 1,
      repeatedRows: `$${String(HEADER + 1)}:$${String(HEADER + 1)}`,
      orientation: "landscape",
    });
}

/** The information policy division's plan: a plain list under other headings. */
export function digitalPlan(): WorkbookSketch {
  return { title: TITLE, sheets: [listSheet()] };
}

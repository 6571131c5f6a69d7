import { CONDUCT_SECTIONS, type BlockMeasure } from "./conduct-plan-measures";
import { SheetSketcher, type SheetSketch, type WorkbookSketch } from "./sheet-sketch";

const TITLE = "令和６年度　汐見市適正事務推進プラン";
const WIDTHS = [11, 18, 18, 18, 18, 18, 11];
const LAST = WIDTHS.length - 1;
const TEXT_WIDTH = WIDTHS.slice(1).reduce((sum, width) => sum + width, 0);

const LEGEND = [
  "○：計画どおり実施済み",
  "△：一部を実施し、残りは下半期に実施予定",
  "□：10月以降に実施予定",
  "×：今年度の実施を見送った",
];

function putBlock(sheet: SheetSketcher, top: number, number: number, measure: BlockMeasure): number {
  sheet
    .band(top, 0, LAST - 1, `${String(number)}　${measure.name}`, "blockTitle")
    .put(top, LAST, measure.mark, "blockMark");
  sheet.height(top, 22);
  const lines: readonly (readonly [string, string | null])[] = [
    ["内　容", measure.content],
    ["[対　象]", measure.audience],
    ["[時　期]", measure.period],
    ["[主担当]", measure.lead],
  ];
  let row = top + 1;
  for (const [label, text] of lines) {
    if (text === null) continue;
    sheet
      .put(row, 0, label, "blockLabel")
      .band(row, 1, LAST, text, "text")
      .fit(row, [{ text, width: TEXT_WIDTH }]);
    row += 1;
  }
  return row;
}

function blockSheet(): SheetSketch {
  const sheet = new SheetSketcher("取組実績", WIDTHS);
  sheet.put(0, 0, `${TITLE}　上半期の取組実績`, "title").height(0, 28);
  sheet.put(1, LAST, "令和６年９月末現在", "label");
  sheet.put(2, 0, "※「実施状況」は、主担当による自己点検の結果です。", "note");
  LEGEND.forEach((line, index) => sheet.put(3 + index, 0, line, "note"));
  let row = 3 + LEGEND.length + 1;
  let number = 0;
  for (const section of CONDUCT_SECTIONS) {
    sheet
      .band(row, 0, LAST - 1, section.title, "area")
      .put(row, LAST, "実施状況", "area")
      .height(row, 24);
    row += 1;
    for (const measure of section.measures) {
      number += 1;
      row = putBlock(sheet, row, number, measure);
    }
  }
  return sheet.finish({ frozenRows: 1, repeatedRows: "$1:$1", orientation: "portrait" });
}

function indexSheet(): SheetSketch {
  const sheet = new SheetSketcher("取組索引", [7, 44, 44]);
  sheet.put(0, 0, `${TITLE}　取組の索引`, "title").height(0, 28).height(1, 6);
  ["No.", "取組名", "主担当"].forEach((heading, column) => sheet.put(2, column, heading, "header"));
  sheet.height(2, 22);
  let row = 3;
  let number = 0;
  for (const section of CONDUCT_SECTIONS) {
    sheet.band(row, 0, 2, section.title, "section").height(row, 20);
    row += 1;
    for (const { name, lead } of section.measures) {
      number += 1;
      sheet.put(row, 0, number, "centre").put(row, 1, name, "text").put(row, 2, lead, "text").height(row, 20);
      row += 1;
    }
  }
  return sheet.finish({ frozenRows: 3, repeatedRows: "$3:$3", orientation: "portrait" });
}

/** The legal affairs division's yearly plan: stacked blocks with a printed legend, and an index of the same measures. */
export function conductPlan(): WorkbookSketch {
  return { title: `${TITLE}　取組実績`, sheets: [blockSheet(), indexSheet()] };
}

import { drawSheet, type CityBook } from "./city-book";

/** Headings of three rows, and blocks with labels that nobody knows between those that everybody does. */
export const twelfthSheets: readonly CityBook[] = [
  {
    title:
      "library plan: three-row headings, plan and result for one year, evaluation by the council beside the division's",
    asFile: true,
    sheets: [
      drawSheet(
        "点検",
        String.raw`
たんぽぽ市立図書館　サービス計画　点検表
|||令和６年度|||||
番号|取組|担当|目標と実績|||評価||
|||指標|目標|実績|図書館|協議会|意見
1|電子図書館の利用促進|奉仕係|利用回数|12,000回|13,400回|Ａ|Ａ|継続を望む
2|学校との連携|奉仕係・学校教育課|訪問校数|12校|10校|Ｂ|Ｃ|全校を目指す
3|郷土資料の公開|資料係|公開点数|500点|500点|Ａ|Ａ|
`,
        { merges: "A1:I1 D2:I2 A3:A4 B3:B4 C3:C4 D3:F3 G3:I3" },
      ),
    ],
    measures: [
      "1 電子図書館の利用促進 |  | 奉仕係 |  | done",
      "2 学校との連携 |  | 奉仕係・学校教育課 |  | delayed",
      "3 郷土資料の公開 |  | 資料係 |  | done",
    ],
  },
  {
    title: "youth plan: measures in blocks with a head row and a small table below",
    asFile: true,
    sheets: [
      drawSheet(
        "シート",
        String.raw`
子ども・若者計画　実績報告（令和６年度）
【No.1】　相談窓口の一本化
担当課|子ども課|実施時期|令和６年４月～令和７年３月
取組内容|窓口を一つにする。
実績|窓口を開いた。
評価|Ａ|今後の方向性|継続
|
【No.2】　居場所の拡充
担当課|生涯学習課・子ども課|実施時期|令和６年７月～
取組内容|放課後の場を増やす。
実績|２か所を開いた。
評価|Ｂ|今後の方向性|拡充
|
【No.3】　就労の支援
担当課|商工課|実施時期|随時
取組内容|面談を行う。
実績|42人が利用した。
評価|Ａ|今後の方向性|継続
`,
        { merges: "A1:D1 A2:D2 B4:D4 B5:D5 A8:D8 B10:D10 B11:D11 A14:D14 B16:D16 B17:D17" },
      ),
    ],
    measures: [
      "1 相談窓口の一本化 |  | 子ども課 | 2024-04-01..2025-03-31 | done",
      "2 居場所の拡充 |  | 生涯学習課・子ども課 | 2024-07-01..2025-03-31 | inProgress",
      "3 就労の支援 |  | 商工課 | 2024-04-01..2025-03-31 | done",
    ],
    directions: ["継続", "拡充", "継続"],
  },
];

import { drawSheet, type CityBook } from "./city-book";

/** Numbers in a column for each level, and what holds in the end. */
export const thirteenthLevels: readonly CityBook[] = [
  {
    title: "management plan: 大, 中 and 小 in columns of their own, with headings in rows between",
    asFile: true,
    sheets: [
      drawSheet(
        "一覧",
        String.raw`
まつば市経営プラン　取組一覧
大|中|小|取組項目|担当課|期限|進捗
1|||仕事を速くする|||
|1||会議を見直す|||
||1|資料を減らす|総務課|令和６年９月|完了
||2|時間を半分にする|人事課|令和７年３月|実施中
|2||様式を見直す|||
||1|押印をやめる|総務課|令和６年12月|実施中
2|||財源をつくる|||
|1||歳入を増やす|||
||1|封筒に広告を載せる|財政課|令和６年12月|遅れ
||2|土地を貸す|管財課|令和７年３月|未着手
`,
        { merges: "A1:G1" },
      ),
    ],
    measures: [
      "1-1-1 資料を減らす | 1 仕事を速くする > 1-1 会議を見直す | 総務課 | ..2024-09-30 | done",
      "1-1-2 時間を半分にする | 1 仕事を速くする > 1-1 会議を見直す | 人事課 | ..2025-03-31 | inProgress",
      "1-2-1 押印をやめる | 1 仕事を速くする > 1-2 様式を見直す | 総務課 | ..2024-12-31 | inProgress",
      "2-1-1 封筒に広告を載せる | 2 財源をつくる > 2-1 歳入を増やす | 財政課 | ..2024-12-31 | delayed",
      "2-1-2 土地を貸す | 2 財源をつくる > 2-1 歳入を増やす | 管財課 | ..2025-03-31 | notStarted",
    ],
  },
  {
    title:
      "reform plan: 柱 and 番号 as figures, the pillar written once; the list of 評価結果 ends with what was decided",
    asFile: true,
    sheets: [
      drawSheet(
        "一覧",
        String.raw`
まつば市改革プラン　評価結果
柱|番号|取組項目|担当課|一次評価|二次評価|最終評価
1|1|・窓口の統合|市民課|維持継続|縮小|縮小
|2|・証明書の郵送|市民課|拡大|維持継続|拡大
2|1|・庁舎の清掃|管財課|改善|改善|改善
|2|・車の共用|管財課|維持継続|拡大|拡大
`,
        { merges: "A1:G1 A3:A4 A5:A6" },
      ),
    ],
    measures: [
      "1-1 窓口の統合 |  | 市民課 |  | ",
      "1-2 証明書の郵送 |  | 市民課 |  | ",
      "2-1 庁舎の清掃 |  | 管財課 |  | ",
      "2-2 車の共用 |  | 管財課 |  | ",
    ],
    directions: ["縮小", "拡大", "改善", "拡大"],
  },
  {
    title: "numbers that tell measures apart by themselves, beside those of the pages or pillars, stay whole",
    sheets: [
      drawSheet(
        "一覧",
        String.raw`
まつば市改革プラン　取組一覧
柱|番号|取組項目|担当課|進捗
1|1|窓口の統合|市民課|完了
1|2|証明書の郵送|市民課|実施中
2|3|庁舎の清掃|管財課|完了
2|4|車の共用|管財課|未着手
`,
      ),
    ],
    measures: [
      "1 窓口の統合 | 1 | 市民課 |  | done",
      "2 証明書の郵送 | 1 | 市民課 |  | inProgress",
      "3 庁舎の清掃 | 2 | 管財課 |  | done",
      "4 車の共用 | 2 | 管財課 |  | notStarted",
    ],
  },
];

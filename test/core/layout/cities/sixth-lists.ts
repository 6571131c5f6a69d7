import { drawSheet, type CityBook } from "./city-book";

/** Lists whose states, times, groups and pages are written in further ways. */
export const sixthLists: readonly CityBook[] = [
  {
    title: "equality: a column for every state and for every outlook, one of them marked",
    sheets: [
      drawSheet(
        "チェック表",
        String.raw`
第２期さつき市男女共同参画計画　進捗チェック表（令和６年度）
No.|事業名|担当課|進捗状況||||今後の方向性|||
|||完了|実施中|未着手|中止|拡充|継続|縮小|廃止
1|相談員の研修|人権課||○|||○|||
2|啓発紙の発行|人権課、広報課|○||||||○|
3|女性人材の登録|人事課|||○|||○||
4|講演会|生涯学習課||||○||||○
`,
        { merges: "A1:K1 A2:A3 B2:B3 C2:C3 D2:G2 H2:K2" },
      ),
    ],
    measures: [
      "1 相談員の研修 |  | 人権課 |  | inProgress",
      "2 啓発紙の発行 |  | 人権課・広報課 |  | done",
      "3 女性人材の登録 |  | 人事課 |  | notStarted",
      "4 講演会 |  | 生涯学習課 |  | cancelled",
    ],
    directions: ["拡充", "縮小", "継続", "廃止"],
  },
  {
    title: "talent: rows of a group with number and name alone, not merged",
    asFile: true,
    sheets: [
      drawSheet(
        "実施状況",
        String.raw`
しらかば市人材育成計画　令和６年度実施状況
番号|取組|担当|時期|状況
1|採用
'1-1|説明会の開催|人事課|5月、2月|完了
'1-2|経験者採用|人事課|通年|実施中
2|育成
'2-1|階層別研修|職員研修室|随時|実施中
'2-2|自主研究の支援|職員研修室|6月～3月|未実施
`,
      ),
    ],
    measures: [
      "1-1 説明会の開催 | 1 採用 | 人事課 | 2024-05-01..2025-02-28 | done",
      "1-2 経験者採用 | 1 採用 | 人事課 | 2024-04-01..2025-03-31 | inProgress",
      "2-1 階層別研修 | 2 育成 | 職員研修室 | 2024-04-01..2025-03-31 | inProgress",
      "2-2 自主研究の支援 | 2 育成 | 職員研修室 | 2024-06-01..2025-03-31 | notStarted",
    ],
  },
  {
    title: "scenery: pages with their title, （続き）, header and page number again",
    asFile: true,
    sheets: [
      drawSheet(
        "進捗表",
        String.raw`
いちい市景観計画　推進施策進捗表（令和６年度）||||1/2
No|施策名|担当課|実施内容|進捗
1|景観資源の調査|都市計画課|町並みを調べる。|完了
2|看板の指導|都市計画課|基準を周知する。|実施中
- 1 -
いちい市景観計画　推進施策進捗表（続き）||||2/2
No|施策名|担当課|実施内容|進捗
3|緑化の助成|公園課|苗木を配る。|実施中
4|電線の地中化|土木課|工事を行う。|未着手
- 2 -
`,
      ),
    ],
    measures: [
      "1 景観資源の調査 |  | 都市計画課 |  | done",
      "2 看板の指導 |  | 都市計画課 |  | inProgress",
      "3 緑化の助成 |  | 公園課 |  | inProgress",
      "4 電線の地中化 |  | 土木課 |  | notStarted",
    ],
  },
  {
    title: "strategy: several indicators in the rows of one merged project, a grade for the project",
    asFile: true,
    sheets: [
      drawSheet(
        "管理表",
        String.raw`
きんもく市総合戦略　事業・ＫＰＩ管理表
事業名|担当課|KPI|基準値|目標値|R5実績|R6実績|事業の評価
移住支援|企画課|移住相談件数|40件|100件|62件|75件|B
||移住世帯数|3世帯|12世帯|5世帯|6世帯|
||定住率|80%|90%|82%|84%|
起業支援|商工課|創業者数|6人|15人|7人|9人|A
||相談件数|20件|50件|31件|38件|
`,
        { merges: "A1:H1 A3:A5 B3:B5 H3:H5 A6:A7 B6:B7 H6:H7" },
      ),
    ],
    measures: ["- 移住支援 |  | 企画課 |  | inProgress", "- 起業支援 |  | 商工課 |  | done"],
    indicators: [
      "移住相談件数 | 40件 | >=100件 | 2023=62 2024=75",
      "移住世帯数 | 3世帯 | >=12世帯 | 2023=5 2024=6",
      "定住率 | 80% | >=90% | 2023=82 2024=84",
      "創業者数 | 6人 | >=15人 | 2023=7 2024=9",
      "相談件数 | 20件 | >=50件 | 2023=31 2024=38",
    ],
  },
  {
    title: "digital: shares done at two dates under one heading, due months",
    sheets: [
      drawSheet(
        "進捗率",
        String.raw`
なつめ市ＤＸ実行計画　進捗率管理（令和６年度）
施策|No.|取組|担当課|完了予定|進捗率||備考
|||||9月末|3月末|
窓口|1|申請の電子化|市民課|R7.3|%0.5|%1|
|2|窓口の予約|市民課|R8.3|%0.1|%0.4|
内部|3|ペーパーレス会議|総務課|R6.12|%0|%0|機器の納入待ち
`,
        { merges: "A1:H1 A2:A3 B2:B3 C2:C3 D2:D3 E2:E3 F2:G2 H2:H3 A4:A5" },
      ),
    ],
    measures: [
      "1 申請の電子化 | 窓口 | 市民課 | ..2025-03-31 | done",
      "2 窓口の予約 | 窓口 | 市民課 | ..2026-03-31 | inProgress",
      "3 ペーパーレス会議 | 内部 | 総務課 | ..2024-12-31 | notStarted",
    ],
  },
];

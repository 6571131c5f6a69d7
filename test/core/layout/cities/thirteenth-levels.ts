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
  {
    title: "education plan: three levels in one column, each heading a row of a number and a name",
    asFile: true,
    sheets: [
      drawSheet(
        "点検",
        String.raw`
まつば市教育振興計画　点検・評価
番号|基本方針・施策・取組|担当課|評価|今後の方向性
1|学ぶ力を育てる|||
1-(1)|授業を変える|||
1-(1)-①|少人数の授業|学校教育課|Ａ|継続
1-(1)-②|端末の活用|学校教育課|Ｂ|拡充
1-(2)|本に親しむ|||
1-(2)-①|学校司書の配置|教育総務課|Ｂ|拡充
2|心を育てる|||
2-(1)|外に出る|||
2-(1)-①|職場体験|学校教育課|Ａ|継続
`,
        { merges: "A1:E1" },
      ),
    ],
    measures: [
      "1-(1)-1 少人数の授業 | 1 学ぶ力を育てる > 1-(1) 授業を変える | 学校教育課 |  | done",
      "1-(1)-2 端末の活用 | 1 学ぶ力を育てる > 1-(1) 授業を変える | 学校教育課 |  | inProgress",
      "1-(2)-1 学校司書の配置 | 1 学ぶ力を育てる > 1-(2) 本に親しむ | 教育総務課 |  | inProgress",
      "2-(1)-1 職場体験 | 2 心を育てる > 2-(1) 外に出る | 学校教育課 |  | done",
    ],
    directions: ["継続", "拡充", "拡充", "継続"],
  },
  {
    title: "implementation plan: tags before the names, 目標 over what they are for, 体系 over two levels",
    asFile: true,
    sheets: [
      drawSheet(
        "実施計画",
        String.raw`
まつば市総合計画　実施計画（令和４年度～令和６年度）
体系||事業名|担当課|実施年度||
目標|施策|||R4|R5|R6
目標１　育つ|子育て|（継）児童クラブの整備|こども課|○|○|
||（新）病児保育|こども課|○|○|○
目標２　学ぶ|学校|（継）校舎の改修|教育総務課|○||○
||（新）（仮称）学びの森の整備|教育総務課||○|
`,
        { merges: "A1:G1 A2:B2 C2:C3 D2:D3 E2:G2 A4:A5 B4:B5 A6:A7 B6:B7" },
      ),
    ],
    measures: [
      "- 児童クラブの整備 | 目標１　育つ > 子育て | こども課 | 2022-04-01..2024-03-31 | ",
      "- 病児保育 | 目標１　育つ > 子育て | こども課 | 2022-04-01..2025-03-31 | ",
      "- 校舎の改修 | 目標２　学ぶ > 学校 | 教育総務課 | 2022-04-01..2025-03-31 | ",
      "- （仮称）学びの森の整備 | 目標２　学ぶ > 学校 | 教育総務課 | 2023-04-01..2024-03-31 | ",
    ],
    directions: ["継続", "新規", "継続", "新規"],
  },
  {
    title: "a new hall among names without tags keeps its name, and targets of their own stay targets",
    sheets: [
      drawSheet(
        "一覧",
        String.raw`
まつば市施設計画　取組一覧
目標|取組名|担当課|進捗
使う人を増やす|（新）体育館の予約|体育課|完了
費用を減らす|照明の交換|管財課|実施中
空きを減らす|部屋の貸出し|管財課|完了
`,
      ),
    ],
    measures: [
      "- （新）体育館の予約 |  | 体育課 |  | done",
      "- 照明の交換 |  | 管財課 |  | inProgress",
      "- 部屋の貸出し |  | 管財課 |  | done",
    ],
    directions: [null, null, null],
  },
  {
    title: "strategy: units below 現状値, arrows that tell which way a figure went",
    asFile: true,
    sheets: [
      drawSheet(
        "指標",
        String.raw`
まつば市総合戦略　重要業績評価指標の進捗
基本目標|No|指標名|現状値||実績値||目標値|推移
|||令和元年度|単位|令和３年度|令和４年度|令和６年度|
１　しごと|1|創業の件数|12|件|15|19|25|↗
|2|観光客の数|850|千人|420|610|1000|↘
２　ひと|3|出生率|1.41|―|1.38|1.35|1.6|↘
`,
        { merges: "A1:I1 A2:A3 B2:B3 C2:C3 D2:E2 F2:G2 I2:I3 A4:A5" },
      ),
    ],
    measures: [],
    indicators: [
      "創業の件数 | 12件@2019 | >=25件@2024 | 2021=15 2022=19",
      "観光客の数 | 850千人@2019 | >=1000千人@2024 | 2021=420 2022=610",
      "出生率 | 1.41@2019 | >=1.6@2024 | 2021=1.38 2022=1.35",
    ],
  },
];

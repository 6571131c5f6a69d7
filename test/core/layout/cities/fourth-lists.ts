import { drawSheet, type CityBook } from "./city-book";

/** Lists with plan and result rows, sections of years, yearly grades, relisted rows and day cells for headings. */
export const fourthLists: readonly CityBook[] = [
  {
    title:
      "facilities: a row of plan and a row of result under years for each merged measure, a legend below",
    asFile: true,
    sheets: [
      drawSheet(
        "個別施設",
        String.raw`
さくらぎ市公共施設等総合管理計画　個別施設の進捗（令和６年度末）
番号|施設・事業名|所管課|区分|R6|R7|R8|R9|評価
1|南部公民館の改修|生涯学習課|計画|設計|工事|工事||B
|||実績|設計|入札不調|||
2|市営住宅の集約|建築住宅課|計画||調査|設計|建設|A
|||実績||調査|||
凡例　A：計画どおり　B：遅れ
`,
        { merges: "A1:I1 A3:A4 B3:B4 C3:C4 I3:I4 A5:A6 B5:B6 C5:C6 I5:I6" },
      ),
    ],
    measures: [
      "1 南部公民館の改修 |  | 生涯学習課 | 2024-04-01..2027-03-31 | delayed",
      "2 市営住宅の集約 |  | 建築住宅課 | 2025-04-01..2028-03-31 | inProgress",
    ],
    steps: [
      "1 設計 2024-04-01..2025-03-31",
      "1 工事 2025-04-01..2026-03-31",
      "1 工事 2026-04-01..2027-03-31",
      "2 調査 2025-04-01..2026-03-31",
      "2 設計 2026-04-01..2027-03-31",
      "2 建設 2027-04-01..2028-03-31",
    ],
  },
  {
    title: "training: section rows that name the fiscal year of the months below",
    sheets: [
      drawSheet(
        "年次別",
        String.raw`
ききょう市職員研修基本方針　年次別研修計画
No|研修名|対象|実施月|主管課|状況
令和６年度
1|新任係長研修|新任係長|5月|人事課|完了
2|接遇研修|全職員|9月～10月|人事課|完了
令和７年度
3|評価者研修|管理職|6月|人事課|未実施
4|情報セキュリティ研修|全職員|通年|デジタル推進課|未実施
`,
        { merges: "A1:F1 A3:F3 A6:F6" },
      ),
    ],
    measures: [
      "1 新任係長研修 | 令和６年度 | 人事課 | 2024-05-01..2024-05-31 | done",
      "2 接遇研修 | 令和６年度 | 人事課 | 2024-09-01..2024-10-31 | done",
      "3 評価者研修 | 令和７年度 | 人事課 | 2025-06-01..2025-06-30 | notStarted",
      "4 情報セキュリティ研修 | 令和７年度 | デジタル推進課 | 2025-04-01..2026-03-31 | notStarted",
    ],
  },
  {
    title: "human rights: a grade for each year and one for all of them",
    sheets: [
      drawSheet(
        "評価一覧",
        String.raw`
あおば市人権施策推進指針　取組評価一覧
分野|取組|担当課|評価|||総合\n評価|今後の取組方向
|||R4|R5|R6||
女性|相談窓口の周知|人権課|B|B|A|B|継続
|啓発冊子の配布|人権課|A|A|A|A|縮小
こども|いじめの防止|教育指導課\n学校教育課|C|B|B|B|拡充
障害|手話講習|障害福祉課|B|C||C|見直し
評価：A＝達成　B＝順調　C＝遅れ
`,
        { merges: "A1:H1 A2:A3 B2:B3 C2:C3 D2:F2 G2:G3 H2:H3 A4:A5" },
      ),
    ],
    measures: [
      "- 相談窓口の周知 | 女性 | 人権課 |  | inProgress",
      "- 啓発冊子の配布 | 女性 | 人権課 |  | done",
      "- いじめの防止 | こども | 教育指導課・学校教育課 |  | inProgress",
      "- 手話講習 | 障害 | 障害福祉課 |  | delayed",
    ],
    directions: ["継続", "縮小", "拡充", "見直し"],
  },
  {
    title: "disability: shares done with a word behind, a relisted row without a number",
    asFile: true,
    sheets: [
      drawSheet(
        "事業進捗",
        String.raw`
いちょう市障がい者計画　事業進捗一覧
施策の柱|事業番号|事業名|担当課|R6進捗率|備考
地域生活|1|移動支援|障がい福祉課|80％（おおむね順調）|
|2|日中一時支援|障がい福祉課|100％|
就労|3|就労相談|障がい福祉課|50％|
|－|移動支援（再掲）|障がい福祉課|80％（おおむね順調）|No.1
教育|4|医療的ケア児の支援|学校教育課|0％（未着手）|
`,
        { merges: "A1:F1 A3:A4 A5:A6" },
      ),
    ],
    measures: [
      "1 移動支援 | 地域生活 | 障がい福祉課 |  | inProgress",
      "2 日中一時支援 | 地域生活 | 障がい福祉課 |  | done",
      "3 就労相談 | 就労 | 障がい福祉課 |  | inProgress",
      "- 移動支援（再掲） | 就労 | 障がい福祉課 |  | inProgress",
      "4 医療的ケア児の支援 | 教育 | 学校教育課 |  | notStarted",
    ],
    places: ["事業進捗!B3", "事業進捗!B4", "事業進捗!B5", "事業進捗!B6", "事業進捗!B7"],
  },
  {
    title: "zero carbon: months as day cells in the headings",
    asFile: true,
    sheets: [
      drawSheet(
        "工程表",
        String.raw`
こぶし市ゼロカーボン実行計画　工程表
No.|取組|担当|@2024-04-01|@2024-05-01|@2024-06-01|@2024-07-01|@2024-08-01|@2024-09-01|状況
1|公用車のＥＶ化|管財課|●|●|●||||完了
2|照明の更新|管財課|||●|●|●|●|実施中
3|省エネ研修|環境課||||●|||完了
`,
        { merges: "A1:J1" },
      ),
    ],
    measures: [
      "1 公用車のＥＶ化 |  | 管財課 | 2024-04-01..2024-06-30 | done",
      "2 照明の更新 |  | 管財課 | 2024-06-01..2024-09-30 | inProgress",
      "3 省エネ研修 |  | 環境課 | 2024-07-01..2024-07-31 | done",
    ],
  },
  {
    title:
      "sewerage: first and last month in columns, what was reported last time and this time, groups for divisions",
    sheets: [
      drawSheet(
        "進捗報告",
        String.raw`
ふよう市下水道事業改善計画　進捗報告（第３回）
|||||||令和７年３月３１日現在
ｺｰﾄﾞ|改善項目|担当G|着手\n年月|完了予定\n年月|前回状況\n(R6.9)|今回状況\n(R7.3)|コメント
S-01|雨水ますの点検|維持G|R6.4|R7.3|実施中|完了|
S-02|料金システムの更新|業務G|R6.10|R8.3|未着手|実施中|仕様を固めた
S-03|ポンプ場の耐震化|建設G\n維持G|R7.4|R10.3|未着手|未着手|
`,
      ),
    ],
    measures: [
      "S-01 雨水ますの点検 |  | 維持G | 2024-04-01..2025-03-31 | done",
      "S-02 料金システムの更新 |  | 業務G | 2024-10-01..2026-03-31 | inProgress",
      "S-03 ポンプ場の耐震化 |  | 建設G・維持G | 2025-04-01..2028-03-31 | notStarted",
    ],
  },
];

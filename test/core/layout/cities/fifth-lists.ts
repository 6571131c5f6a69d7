import { drawSheet, type CityBook } from "./city-book";

/** Lists of plans on staff, reform, learning, disasters and welfare, with sheets that help to fill them in. */
export const fifthLists: readonly CityBook[] = [
  {
    title: "employer: names told by what is done, the header again under each heading, a legend below",
    sheets: [
      drawSheet(
        "実施状況",
        String.raw`
もみのき市特定事業主行動計画　実施状況（令和６年度）
１　出産や育児を支える
No.|取組内容|実施主体|目標|実施状況
1|制度を説明する面談を行う|人事課、所属長|対象者全員に実施|○
2|男性職員の育児休業を勧める|人事課|取得率 85％以上（令和８年度）|△
２　働き方を見直す
No.|取組内容|実施主体|目標|実施状況
3|ノー残業デーを徹底する|全所属|月１回の点検|○
4|年休の計画表を使う|各所属|年14日以上|×
○：実施した　△：一部実施した　×：実施していない
`,
      ),
    ],
    measures: [
      "1 制度を説明する面談を行う | １　出産や育児を支える | 人事課・所属 |  | done",
      "2 男性職員の育児休業を勧める | １　出産や育児を支える | 人事課 | ..2027-03-31 | inProgress",
      "3 ノー残業デーを徹底する | ２　働き方を見直す | 全所属 | 2024-04-01..2025-03-31 | done",
      "4 年休の計画表を使う | ２　働き方を見直す | 各所属 |  | notStarted",
    ],
  },
  {
    title: "welfare: an index of the policies, and a sheet for each goal whose numbers begin anew",
    asFile: true,
    sheets: [
      drawSheet(
        "体系",
        String.raw`
第２次あんず市地域福祉計画　施策体系
基本目標|No.|取組|担当課
１ 支え合い|(1)|見守り隊の支援|福祉課
|(2)|サロンの開設|福祉課
２ 安心|(1)|相談窓口の一元化|福祉課、こども課
|(2)|避難支援計画|危機管理課
`,
        { merges: "A1:D1 A3:A4 A5:A6" },
      ),
      drawSheet(
        "目標１",
        String.raw`
１ 支え合い
No.|取組|取組内容|R6実績|評価
(1)|見守り隊の支援|隊員を募る。|3隊|Ａ
(2)|サロンの開設|場所を探す。|0か所|Ｃ
`,
      ),
      drawSheet(
        "目標２",
        String.raw`
２ 安心
No.|取組|取組内容|R6実績|評価
(1)|相談窓口の一元化|窓口をまとめる。|検討会4回|Ｂ
(2)|避難支援計画|計画を作る。|－|Ｄ
`,
      ),
    ],
    measures: [
      "(1) 見守り隊の支援 | １ 支え合い | 福祉課 |  | done",
      "(2) サロンの開設 | １ 支え合い | 福祉課 |  | delayed",
      "(1) 相談窓口の一元化 | ２ 安心 | 福祉課・こども課 |  | inProgress",
      "(2) 避難支援計画 | ２ 安心 | 危機管理課 |  | notStarted",
    ],
    places: ["体系!B3", "体系!B4", "体系!B5", "体系!B6"],
  },
  {
    title: "talent: counts, guidance and a list of choices on sheets of their own",
    sheets: [
      drawSheet(
        "進捗一覧",
        String.raw`
けやき市人財育成基本方針　アクションプラン進捗一覧
番号|アクション|所管課|実施期間|進捗
A-1|庁内講師の養成|人事課|R6.4～R8.3|実施中
A-2|メンター制度|人事課|R7.4～R8.3|未着手
B-1|人事評価の見直し|人事課・行政経営課|R6.10|完了
`,
      ),
      drawSheet(
        "集計",
        String.raw`
進捗集計（令和７年３月末）
所管課|取組数|完了|実施中|未着手|遅延|中止
人事課|3|1|1|1|0|0
行政経営課|1|1|0|0|0|0
計|4|2|1|1|0|0
`,
      ),
      drawSheet(
        "記入要領",
        String.raw`
記入要領
１　「進捗」は、リストから選んでください。
２　「実施期間」は、R6.4～R7.3 のように記入してください。
`,
      ),
      drawSheet("リスト", "進捗|所管課\n完了|人事課\n実施中|行政経営課\n未着手|総務課\n遅延|\n中止|"),
    ],
    measures: [
      "A-1 庁内講師の養成 |  | 人事課 | 2024-04-01..2026-03-31 | inProgress",
      "A-2 メンター制度 |  | 人事課 | 2025-04-01..2026-03-31 | notStarted",
      "B-1 人事評価の見直し |  | 人事課・行政経営課 | 2024-10-01..2024-10-31 | done",
    ],
  },
  {
    title: "reform: bracketed principles with a sentence each, the header again, years with words and arrows",
    asFile: true,
    sheets: [
      drawSheet(
        "実施計画",
        String.raw`
第３期ゆうなぎ市行政経営プラン　実施計画
【基本方針１】市民に開かれた市役所
情報を分かりやすく届け、市民の声を生かします。
No.|実施項目|内　容|担当|R5|R6|R7|達成状況
1|広報紙の見直し|紙面を刷新する。|広報課|検討|実施|→|達成
2|広聴の充実|対話の場を設ける。|広報課|実施|→|→|概ね達成
【基本方針２】持続できる財政
収入を増やし、支出を抑えます。
No.|実施項目|内　容|担当|R5|R6|R7|達成状況
3|基金の運用|運用方針を定める。|財政課||策定|運用|一部達成
4|補助金の適正化|基準を作る。|財政課、各課|調査|策定|適用|未達成
`,
        { merges: "A1:H1 A2:H2 A3:H3 A7:H7 A8:H8" },
      ),
    ],
    measures: [
      "1 広報紙の見直し | 【基本方針１】市民に開かれた市役所 | 広報課 | 2023-04-01..2026-03-31 | done",
      "2 広聴の充実 | 【基本方針１】市民に開かれた市役所 | 広報課 | 2023-04-01..2026-03-31 | done",
      "3 基金の運用 | 【基本方針２】持続できる財政 | 財政課 | 2024-04-01..2026-03-31 | inProgress",
      "4 補助金の適正化 | 【基本方針２】持続できる財政 | 財政課・各課 | 2023-04-01..2026-03-31 | delayed",
    ],
    span: [2023, 2025],
  },
  {
    title: "learning: what was done, a mark and an outlook for each of two years",
    sheets: [
      drawSheet(
        "年度評価",
        String.raw`
つつじ市生涯学習推進計画　年度評価表
施策|No|事業名|担当課|令和５年度|||令和６年度||
||||実施内容|評価|方向性|実施内容|評価|方向性
学ぶ|1|市民大学|生涯学習課|10回開いた。|○|継続|12回開いた。|◎|拡充
|2|出前講座|生涯学習課|30件で行った。|○|継続|25件で行った。|△|見直し
生かす|3|人材バンク|生涯学習課|20人が登録した。|△|継続||－|縮小
◎：完了　○：順調　△：遅れ　－：未実施
`,
        { merges: "A1:J1 A2:A3 B2:B3 C2:C3 D2:D3 E2:G2 H2:J2 A4:A5" },
      ),
    ],
    measures: [
      "1 市民大学 | 学ぶ | 生涯学習課 |  | done",
      "2 出前講座 | 学ぶ | 生涯学習課 |  | delayed",
      "3 人材バンク | 生かす | 生涯学習課 |  | notStarted",
    ],
    directions: ["拡充", "見直し", "縮小"],
  },
  {
    title: "disaster: a column for each division, with marks for who leads and who helps",
    sheets: [
      drawSheet(
        "整備計画",
        String.raw`
はまなす市災害対応マニュアル整備計画
番号|対策|担当部署||||期限|整備状況
||総務課|危機管理課|福祉課|建設課||
1|職員参集の手順|◎|○|||R6.9.30|○
2|避難所の開設|○|◎|◎||R6.12.27|△
3|道路の点検||||◎|R7.3.31|×
（担当部署）◎：主担当　○：副担当
（整備状況）○：整備済　△：整備中　×：未整備
`,
        { merges: "A1:H1 A2:A3 B2:B3 C2:F2 G2:G3 H2:H3" },
      ),
    ],
    measures: [
      "1 職員参集の手順 |  | 総務課・危機管理課 | ..2024-09-30 | done",
      "2 避難所の開設 |  | 総務課・危機管理課・福祉課 | ..2024-12-27 | inProgress",
      "3 道路の点検 |  | 建設課 | ..2025-03-31 | notStarted",
    ],
  },
];

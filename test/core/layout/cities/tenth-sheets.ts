import { drawSheet, type CityBook } from "./city-book";

/** Squared paper, figures for states, tables that begin far in, three sheets of one plan, training. */
export const tenthSheets: readonly CityBook[] = [
  {
    title: "a list on squared paper: every cell merged over several narrow columns",
    asFile: true,
    sheets: [
      drawSheet(
        "様式",
        String.raw`
|働き方改革推進計画　取組状況報告書（令和６年度）
|番号||取組名||||担当課|||実施時期|||状況||備考
|1||定時退庁日の徹底||||全課|||毎週水曜日|||実施中||
|2||会議の見直し||||総務課|||４月～６月|||完了||
|3||時差勤務の拡大||||人事課|||10月|||未着手||規程の改正
`,
        {
          merges:
            "B1:P1 B2:C2 D2:G2 H2:J2 K2:M2 N2:O2 B3:C3 D3:G3 H3:J3 K3:M3 N3:O3 B4:C4 D4:G4 H4:J4 K4:M4 N4:O4 B5:C5 D5:G5 H5:J5 K5:M5 N5:O5",
        },
      ),
    ],
    measures: [
      "1 定時退庁日の徹底 |  | 全課 | 2024-04-01..2025-03-31 | inProgress",
      "2 会議の見直し |  | 総務課 | 2024-04-01..2024-06-30 | done",
      "3 時差勤務の拡大 |  | 人事課 | 2024-10-01..2024-10-31 | notStarted",
    ],
  },
  {
    title: "forms on squared paper: labels and values merged over many columns and rows, one form a sheet",
    asFile: true,
    sheets: (
      [
        [
          "A-1",
          "電子契約の導入",
          "契約課",
          "令和６年４月～令和７年３月",
          "システムを選び、試行する。",
          "順調",
        ],
        ["A-2", "押印の見直し", "総務課・各課", "令和６年９月まで", "残る様式を改める。", "完了"],
      ] as const
    ).map(([no, name, division, when, what, state]) =>
      drawSheet(
        no,
        String.raw`
||||||||||||
|業務改革プラン　取組管理票
|取組番号||${no}||||担当課||${division}|||
|取組名||${name}
|実施期間||${when}
|取組内容||${what}
|
|進捗状況||${state}||||確認日||@2025-01-31
|課題等||特になし
`,
        {
          merges:
            "B2:M2 B3:C3 D3:G3 H3:I3 J3:M3 B4:C4 D4:M4 B5:C5 D5:M5 B6:C7 D6:M7 B8:C8 D8:G8 H8:I8 J8:M8 B9:C9 D9:M9",
        },
      ),
    ),
    measures: [
      "A-1 電子契約の導入 |  | 契約課 | 2024-04-01..2025-03-31 | inProgress",
      "A-2 押印の見直し |  | 総務課・各課 | ..2024-09-30 | done",
    ],
  },
  {
    title:
      "figures for the state with a table of what they mean on another sheet, day cells for start and end",
    asFile: true,
    sheets: [
      drawSheet(
        "計画表",
        String.raw`
つつじ市情報化推進計画　個別施策の進捗
管理No|施策|主管課|着手予定|完了予定|進捗区分|メモ
IT-01|庁内無線ＬＡＮ|情報課|@2024-04-01|@2024-09-30|4|
IT-02|端末の更新|情報課|@2024-07-01|@2025-01-31|2|
IT-03|災害時の通信|危機管理課|@2024-10-01|@2025-03-31|1|
IT-04|申請の電子化|市民課|@2024-05-01|@2024-12-27|3|要員の不足
`,
        { merges: "A1:G1" },
      ),
      drawSheet("区分", "進捗区分\n1|未着手\n2|実施中\n3|遅延\n4|完了"),
    ],
    measures: [
      "IT-01 庁内無線ＬＡＮ |  | 情報課 | 2024-04-01..2024-09-30 | done",
      "IT-02 端末の更新 |  | 情報課 | 2024-07-01..2025-01-31 | inProgress",
      "IT-03 災害時の通信 |  | 危機管理課 | 2024-10-01..2025-03-31 | notStarted",
      "IT-04 申請の電子化 |  | 市民課 | 2024-05-01..2024-12-27 | delayed",
    ],
  },
  {
    title: "a table that begins in column C with blank columns between, waiting numbers at its end, totals",
    asFile: true,
    sheets: [
      drawSheet(
        "一覧表",
        String.raw`
|
||別紙１
||内部統制　改善取組一覧|||||||令和６年度
|
||No.||取組事項|所管||期日|状況|
||1||現金の管理方法を改める|会計課||６月30日|済|
||2||契約の確認表を作る|契約課||９月末|済|
||3||個人情報の点検|全課（総務課）||随時|実施中|
||4||||||||
||5||||||||
||計||３件||||済２　実施中１|
`,
        { merges: "C3:H3" },
      ),
    ],
    measures: [
      "1 現金の管理方法を改める |  | 会計課 | ..2024-06-30 | done",
      "2 契約の確認表を作る |  | 契約課 | ..2024-09-30 | done",
      "3 個人情報の点検 |  | 全課・総務課 | 2024-04-01..2025-03-31 | inProgress",
    ],
  },
  {
    title:
      "names that begin with their numbers and bear a tag below, areas in banners, a remark beside each state",
    asFile: true,
    sheets: [
      drawSheet(
        "施策進捗",
        String.raw`
別紙２　はるかぜ市第２次観光ビジョン　施策進捗（令和６年度上半期）
施策名|実施内容|担当部署|スケジュール|状況（9月末）|状況の説明
■柱１　磨く
１－１　街歩きルートの整備\n（重点）|案内板を立てる。|観光課|令和６年６月～12月|実施中|設計を終えた。
１－２　夜景の活用|灯りを整える。|観光課、公園課|令和７年２月|未着手|－
■柱２　伝える
２－１　動画の配信\n（重点）|四季の動画を流す。|広報課|通年|実施中|３本を公開した。
２－２　旅行会社への働きかけ|商談会に出る。|観光課|７月、１月|一部実施|７月に出展した。
`,
        { merges: "A1:F1 A3:F3 A6:F6" },
      ),
    ],
    measures: [
      "1-1 街歩きルートの整備 （重点） | ■柱１　磨く | 観光課 | 2024-06-01..2024-12-31 | inProgress",
      "1-2 夜景の活用 | ■柱１　磨く | 観光課・公園課 | 2025-02-01..2025-02-28 | notStarted",
      "2-1 動画の配信 （重点） | ■柱２　伝える | 広報課 | 2024-04-01..2025-03-31 | inProgress",
      "2-2 旅行会社への働きかけ | ■柱２　伝える | 観光課 | 2024-07-01..2025-01-31 | inProgress",
    ],
  },
  {
    title: "three sheets of one plan: a roadmap, a list with states, and a list of projects that cost money",
    asFile: true,
    sheets: [
      drawSheet(
        "ロードマップ",
        String.raw`
なでしこ市脱炭素アクションプラン　ロードマップ
番号|取組|2024年度|2025年度|2026年度|2027年度
①|公共施設の省エネ改修|調査|改修|改修|改修
②|太陽光発電の設置||設計|設置|→
③|電気自動車への転換|更新|更新|更新|更新
`,
        { merges: "A1:F1 D3:F3" },
      ),
      drawSheet(
        "進捗",
        String.raw`
なでしこ市脱炭素アクションプラン　進捗（2024年度）
番号|取組|担当課|2024年度の実績|評価
①|公共施設の省エネ改修|管財課|５施設を調べた。|Ａ
②|太陽光発電の設置|環境課、教育総務課|－|－
③|電気自動車への転換|総務課|２台を更新した。|Ｂ
`,
        { merges: "A1:E1" },
      ),
      drawSheet(
        "予算",
        "令和６年度　脱炭素関連予算\n事業名|所管課|予算額（千円）|財源\n省エネ改修調査|管財課|8000|一般財源\n公用車更新|総務課|6400|一般財源",
      ),
    ],
    measures: [
      "1 公共施設の省エネ改修 |  | 管財課 | 2024-04-01..2028-03-31 | done",
      "2 太陽光発電の設置 |  | 環境課・教育総務課 | 2025-04-01..2028-03-31 | notStarted",
      "3 電気自動車への転換 |  | 総務課 | 2024-04-01..2028-03-31 | inProgress",
    ],
    span: [2024, 2027],
  },
  {
    title: "training plan: months named by 回 and dates, participants, who teaches; held ones are done",
    sheets: [
      drawSheet(
        "研修計画",
        String.raw`
令和６年度　職員研修計画　実施状況
区分|研修名|対象|実施時期|定員|主催|実施状況
階層別|新規採用職員研修|新規採用職員|４月１日～５日|30|人事課|実施済
|係長研修|新任係長|６月10日、11日|20|人事課|実施済
|管理職研修|課長級|11月|25|人事課|実施予定
専門|契約事務研修|契約担当者|７月下旬|40|契約課|実施済
|情報セキュリティ研修|全職員|９月～12月|－|情報政策課|実施中
派遣|国への派遣|若手職員|通年|1|人事課|実施中
`,
        { merges: "A1:G1 A3:A5 A6:A7" },
      ),
    ],
    measures: [
      "- 新規採用職員研修 | 階層別 | 人事課 | 2024-04-01..2024-04-05 | done",
      "- 係長研修 | 階層別 | 人事課 | 2024-06-10..2024-06-11 | done",
      "- 管理職研修 | 階層別 | 人事課 | 2024-11-01..2024-11-30 | notStarted",
      "- 契約事務研修 | 専門 | 契約課 | 2024-07-21..2024-07-31 | done",
      "- 情報セキュリティ研修 | 専門 | 情報政策課 | 2024-09-01..2024-12-31 | inProgress",
      "- 国への派遣 | 派遣 | 人事課 | 2024-04-01..2025-03-31 | inProgress",
    ],
  },
];

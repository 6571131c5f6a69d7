import { drawSheet, type CityBook } from "./city-book";

function trainingForm(
  sheet: string,
  [number, name, target, state, direction]: readonly string[],
): CityBook["sheets"][number] {
  return drawSheet(
    sheet,
    String.raw`
職員育成アクションプラン　取組シート
番号|${number ?? ""}|重点|若手|担当課|人事課・各所属
取組名|${name ?? ""}
目的|視野を広げる。
内容|他の部署で一定の期間働く。
目標|${target ?? ""}
工程|項目|R5|R6|R7|R8
|制度の設計|→
|試行||→
|本格実施|||→|→
実施状況|${state ?? ""}||今後の方向性|${direction ?? ""}
`,
    { merges: "A1:F1 B3:F3 B4:F4 B5:F5 B6:F6 A7:A10 B11:C11 E11:F11" },
  );
}

/** Forms with steps and merged labels, roadmaps of terms, tables in another order, last year's hidden sheet, parts. */
export const sixthSheets: readonly CityBook[] = [
  {
    title: "training: a form a sheet, steps in rows of their own under years, an indicator in the target",
    asFile: true,
    sheets: [
      trainingForm("7", ["7", "庁内留学の実施", "派遣者数　R5年度 4人 → R8年度 12人", "予定どおり", "拡充"]),
      trainingForm("8", ["8", "複線型人事の導入", "制度を整える。", "遅れている", "継続"]),
    ],
    measures: [
      "7 庁内留学の実施 |  | 人事課・各所属 | 2023-04-01..2027-03-31 | inProgress",
      "8 複線型人事の導入 |  | 人事課・各所属 | 2023-04-01..2027-03-31 | delayed",
    ],
    directions: ["拡充", "継続"],
    indicators: ["庁内留学の実施（派遣者数） | 4人@2023 | >=12人@2026 | "],
    span: [2023, 2026],
  },
  {
    title: "crime: stacked forms with labels merged over several rows of values",
    sheets: [
      drawSheet(
        "個別施策",
        String.raw`
えのき市防犯計画　個別施策カード
施策名|通学路の見守り|||施策番号|'3-2
担当課|学校教育課
|危機管理課
実施内容|見守り隊を増やす。
|研修を年２回行う。
実施時期|令和6年度～令和8年度
進捗|順調
|
施策名|防犯灯の更新|||施策番号|'3-3
担当課|土木課
|
実施内容|ＬＥＤに替える。
|
実施時期|令和7年度
進捗|未着手
`,
        {
          merges:
            "A1:F1 B2:D2 A3:A4 B3:F3 B4:F4 A5:A6 B5:F5 B6:F6 B7:F7 B8:F8 B10:D10 A11:A12 B11:F11 B12:F12 A13:A14 B13:F13 B14:F14 B15:F15 B16:F16",
        },
      ),
    ],
    measures: [
      "3-2 通学路の見守り |  | 学校教育課・危機管理課 | 2024-04-01..2027-03-31 | inProgress",
      "3-3 防犯灯の更新 |  | 土木課 | 2025-04-01..2026-03-31 | notStarted",
    ],
  },
  {
    title: "continuity: terms before the names, merged bars up to 以降, the division last",
    asFile: true,
    sheets: [
      drawSheet(
        "対応方針",
        String.raw`
かりん市災害時業務継続計画　対応方針
分野|対応方針|R6|R7|R8|R9以降|所管課
庁舎|【短期】非常用電源の点検|点検・整備||||管財課
|【中長期】庁舎の耐震化|基本設計|実施設計|工事||建築課
|【常時】備蓄品の管理|備蓄の更新||||危機管理課
情報|【短期】バックアップの強化||調達|運用|→|情報政策課
`,
        { merges: "A1:G1 A3:A5 C3:D3 E4:F4 C5:F5" },
      ),
    ],
    measures: [
      "- 【短期】非常用電源の点検 | 庁舎 | 管財課 | 2024-04-01..2026-03-31 | ",
      "- 【中長期】庁舎の耐震化 | 庁舎 | 建築課 | 2024-04-01..2028-03-31 | ",
      "- 【常時】備蓄品の管理 | 庁舎 | 危機管理課 | 2024-04-01..2028-03-31 | ",
      "- 【短期】バックアップの強化 | 情報 | 情報政策課 | 2025-04-01..2028-03-31 | ",
    ],
    steps: [
      "- 点検・整備 2024-04-01..2026-03-31",
      "- 基本設計 2024-04-01..2025-03-31",
      "- 実施設計 2025-04-01..2026-03-31",
      "- 工事 2026-04-01..2028-03-31",
      "- 備蓄の更新 2024-04-01..2028-03-31",
      "- 調達 2025-04-01..2026-03-31",
      "- 運用 2026-04-01..2028-03-31",
    ],
  },
  {
    title: "forest: indicators first and measures below them on one sheet",
    sheets: [
      drawSheet(
        "進捗",
        String.raw`
ぶな町森林整備計画　進捗状況（令和６年度末）
【指標】||||||（単位：ha）
項目|基準（R3）|R4|R5|R6|目標（R8）|所管
間伐面積|120|131|142|150|180|林務課
作業道の整備面積|14|15.5|17|18.2|22|林務課
|
【取組】
No.|取組内容|担当|計画期間|進捗状況
1|間伐の補助|林務課|R4～R8|順調
2|林業体験|林務課・教育課|R5～R7|完了
3|木質バイオマスの検討|環境課|R6～|遅れ
※　進捗状況は自己評価による。
`,
      ),
    ],
    measures: [
      "1 間伐の補助 |  | 林務課 | 2022-04-01..2027-03-31 | inProgress",
      "2 林業体験 |  | 林務課・教育課 | 2023-04-01..2026-03-31 | done",
      "3 木質バイオマスの検討 |  | 環境課 | 2024-04-01..2027-03-31 | delayed",
    ],
    indicators: [
      "間伐面積 | 120ha@2021 | >=180ha@2026 | 2022=131 2023=142 2024=150",
      "作業道の整備面積 | 14ha@2021 | >=22ha@2026 | 2022=15.5 2023=17 2024=18.2",
    ],
  },
  {
    title: "libraries: the same list for two years, the earlier year's sheet hidden",
    sheets: [
      {
        ...drawSheet(
          "R5",
          String.raw`
図書館サービス計画　令和５年度進捗
番号|取組|担当|時期|状況
1|電子書籍の導入|図書館|R5.10|未着手
2|移動図書館の更新|図書館|R5.6|完了
`,
        ),
        visibility: "hidden",
      },
      drawSheet(
        "R6",
        String.raw`
図書館サービス計画　令和６年度進捗
番号|取組|担当|時期|状況
1|電子書籍の導入|図書館|R6.10|完了
2|移動図書館の更新|図書館|R6.6|実施中
3|読書会の開催|図書館、公民館|毎月|実施中
`,
      ),
    ],
    measures: [
      "1 電子書籍の導入 |  | 図書館 | 2024-10-01..2024-10-31 | done",
      "2 移動図書館の更新 |  | 図書館 | 2024-06-01..2024-06-30 | inProgress",
      "3 読書会の開催 |  | 図書館・公民館 | 2024-04-01..2025-03-31 | inProgress",
    ],
  },
  {
    title: "waste: parts of merged measures with divisions, times and states of their own",
    sheets: [
      drawSheet(
        "取組一覧",
        String.raw`
かつら市ごみ減量計画　取組一覧（令和６年度）
施策番号|施策名|主な取組|担当課|時期|状況
1|家庭ごみの減量|生ごみ処理機の助成|環境課|通年|実施中
||出前講座|環境課、公民館|6月～11月|完了
2|事業ごみの減量|事業所の訪問|廃棄物対策課|9月|完了
||排出指導|廃棄物対策課|随時|未着手
`,
        { merges: "A1:F1 A3:A4 B3:B4 A5:A6 B5:B6" },
      ),
    ],
    measures: [
      "1 家庭ごみの減量 |  |  |  | ",
      "1: - 生ごみ処理機の助成 |  | 環境課 | 2024-04-01..2025-03-31 | inProgress",
      "1: - 出前講座 |  | 環境課・公民館 | 2024-06-01..2024-11-30 | done",
      "2 事業ごみの減量 |  |  |  | ",
      "2: - 事業所の訪問 |  | 廃棄物対策課 | 2024-09-01..2024-09-30 | done",
      "2: - 排出指導 |  | 廃棄物対策課 | 2024-04-01..2025-03-31 | notStarted",
    ],
  },
];

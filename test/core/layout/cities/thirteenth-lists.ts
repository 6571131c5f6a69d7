import { drawSheet, type CityBook } from "./city-book";

/** Lists with the headings of published reports: ranks of names, two states, follow-ups of audits. */
export const thirteenthLists: readonly CityBook[] = [
  {
    title: "reform report: begun or not beside how much was reached, and areas under 改革の方向性",
    asFile: true,
    sheets: [
      drawSheet(
        "進捗",
        String.raw`
けやき市行政改革大綱　取り組み項目の進捗状況
改革の方向性|番号|取り組み項目|主務課|着手の状況|達成度
窓口を身近にする|1|夜間窓口の開設|市民課|取組中|未達成
|2|申請書の様式の統一|総務課|完了|達成
仕事を速くする|3|決裁の電子化|総務課・情報課|取組中|一部達成
|4|倉庫の共用|管財課|未着手|未達成
※着手の状況　未着手：検討がなされていない　取組中：着手している　完了：取組が終わった
`,
        { merges: "A1:F1 A3:A4 A5:A6 A7:F7" },
      ),
    ],
    measures: [
      "1 夜間窓口の開設 | 窓口を身近にする | 市民課 |  | inProgress",
      "2 申請書の様式の統一 | 窓口を身近にする | 総務課 |  | done",
      "3 決裁の電子化 | 仕事を速くする | 総務課・情報課 |  | inProgress",
      "4 倉庫の共用 | 仕事を速くする | 管財課 |  | notStarted",
    ],
  },
  {
    title: "audit follow-up: what was pointed out is the name, what was done about it the content",
    asFile: true,
    sheets: [
      drawSheet(
        "措置",
        String.raw`
令和５年度定期監査　措置状況一覧
番号|監査の種類|対象課|指摘事項|措置内容|措置状況
1|定期監査|契約課|見積書の徴取が一者だけのものがあった。|二者以上とした。|措置済
2|定期監査|学校教育課|鍵の受払簿が付けられていなかった。|様式を定めている。|措置中
3|工事監査|土木課|写真の整理が遅れていた。||未措置
`,
        { merges: "A1:F1" },
      ),
    ],
    measures: [
      "1 見積書の徴取が一者だけのものがあった。 | 定期監査 | 契約課 |  | done",
      "2 鍵の受払簿が付けられていなかった。 | 定期監査 | 学校教育課 |  | inProgress",
      "3 写真の整理が遅れていた。 | 工事監査 | 土木課 |  | notStarted",
    ],
  },
  {
    title: "strategy of sheets, one for each goal: the sheet's title is the outer area, 施策 the inner",
    sheets: [
      drawSheet(
        "基本目標１",
        String.raw`
けやき市総合戦略　進捗状況（令和５年度末）
基本目標１　仕事をつくる
番号|施策|取組|担当課|実施時期|評価
1|農業|就農相談|農政課|令和４年度～令和５年度|Ａ
2||直売所の改修|農政課|令和５年度|Ａ
3|工業|用地の造成|商工課|令和４年度～令和６年度|Ｂ
`,
        { merges: "A1:F1 A2:F2 B4:B5" },
      ),
      drawSheet(
        "基本目標２",
        String.raw`
けやき市総合戦略　進捗状況（令和５年度末）
基本目標２　子育てを支える
番号|施策|取組|担当課|実施時期|評価
1|保育|病児保育の開設|保育課|令和５年10月|Ｃ
2|教育|英語の助手|学校教育課|令和５年４月～|Ａ
`,
        { merges: "A1:F1 A2:F2" },
      ),
    ],
    measures: [
      "1 就農相談 | 基本目標１　仕事をつくる > 農業 | 農政課 | 2022-04-01..2024-03-31 | done",
      "2 直売所の改修 | 基本目標１　仕事をつくる > 農業 | 農政課 | 2023-04-01..2024-03-31 | done",
      "3 用地の造成 | 基本目標１　仕事をつくる > 工業 | 商工課 | 2022-04-01..2025-03-31 | inProgress",
      "1 病児保育の開設 | 基本目標２　子育てを支える > 保育 | 保育課 | 2023-10-01..2023-10-31 | delayed",
      "2 英語の助手 | 基本目標２　子育てを支える > 教育 | 学校教育課 | 2023-04-01..2025-03-31 | done",
    ],
  },
  {
    title: "lists in which 施策 follows the names, or 取組 tells in sentences, keep their names",
    sheets: [
      drawSheet(
        "事業",
        String.raw`
けやき市行動計画　事業一覧
番号|事業名|施策名|担当課|評価
1|花壇の手入れ|みどり|公園課|Ａ
2|出前講座|学び|生涯学習課|Ｂ
`,
      ),
      drawSheet(
        "施策",
        String.raw`
けやき市行動計画　施策一覧
番号|施策名|取組|担当課|評価
11|水辺の手入れ|川を年２回掃除する。|公園課|Ａ
12|朝の読書|毎朝10分本を読む。|学校教育課|Ｂ
`,
      ),
    ],
    measures: [
      "1 花壇の手入れ |  | 公園課 |  | done",
      "2 出前講座 |  | 生涯学習課 |  | inProgress",
      "11 水辺の手入れ |  | 公園課 |  | done",
      "12 朝の読書 |  | 学校教育課 |  | inProgress",
    ],
  },
  {
    title: "plan projects: a heading above the table that goes on between its rows, and one above it",
    asFile: true,
    sheets: [
      drawSheet(
        "進捗",
        String.raw`
けやき市総合計画　計画事業の進捗状況
基本目標１　安心なまち
１－１　防災
事業番号|計画事業名|推進担当|最終評価
101|無線の更新|防災課|Ａ
102|備蓄の更新|防災課|Ｂ
１－２　消防
103|車両の更新|消防課|Ｃ
基本目標２　人が集うまち
２－１　観光
201|海の駅の改修|観光課|Ａ
`,
        { merges: "A1:D1 A2:D2 A3:D3 A7:D7 A9:D9 A10:D10" },
      ),
    ],
    measures: [
      "101 無線の更新 | 基本目標１　安心なまち > １－１　防災 | 防災課 |  | done",
      "102 備蓄の更新 | 基本目標１　安心なまち > １－１　防災 | 防災課 |  | inProgress",
      "103 車両の更新 | 基本目標１　安心なまち > １－２　消防 | 消防課 |  | delayed",
      "201 海の駅の改修 | 基本目標２　人が集うまち > ２－１　観光 | 観光課 |  | done",
    ],
  },
  {
    title: "action list: what is done behind its number under a heading that nobody knows, and いつまでに",
    asFile: true,
    sheets: [
      drawSheet(
        "行動",
        String.raw`
けやき市食品ロス削減計画　行動一覧
（所属名：環境課）
施策|No.|行動|いつまでに|状況
広める|1|広報で呼びかける|令和６年10月|完了
|2|出前講座を開く|令和７年３月|実施中
つなぐ|3|集める窓口を置く|令和７年度まで|未着手
`,
        { merges: "A1:E1 A2:E2 A4:A5" },
      ),
    ],
    measures: [
      "1 広報で呼びかける | 広める | 環境課 | ..2024-10-31 | done",
      "2 出前講座を開く | 広める | 環境課 | ..2025-03-31 | inProgress",
      "3 集める窓口を置く | つなぐ | 環境課 | ..2026-03-31 | notStarted",
    ],
  },
];

import { drawSheet, type CityBook } from "./city-book";

const sheet = (no: string, section: string, name: string, period: string, state: string, outlook: string) =>
  drawSheet(
    `No${no}`,
    String.raw`
令和６年度　事務事業評価シート
整理番号|${no}|(1) 事務事業の名称|${name}||
施策体系|基本目標|安らぎのまち|担当部署|部課名|${section}
|主要施策|身近な環境|^|係名|庶務係
計画（Ｐ）|(2) 事業の目的|困りごとを減らす。|||
|(3) 実施期間|${period}|||
評価（Ｃ）|(4) 進捗状況|${state}|||
改善（Ａ）|(5) 今後の方向性|${outlook}|||
`.replaceAll("|^|", "||"),
    { merges: "A1:F1 A3:A4 D3:D4 A5:A6 C5:F5 C6:F6 C7:F7 C8:F8" },
  );

/** Evaluation sheets as cities publish them, and lines of labels with their values below. */
export const thirteenthForms: readonly CityBook[] = [
  {
    title:
      "evaluation sheets: counted labels, 施策 above 事務事業, labels one below the other with values between",
    asFile: true,
    sheets: [
      sheet("1", "都市課", "駐輪場の管理", "令和４年４月～令和９年３月", "順調", "継続"),
      sheet("2", "公園課", "遊具の点検", "令和６年６月～令和６年９月", "完了", "拡充"),
    ],
    measures: [
      "1 駐輪場の管理 | 安らぎのまち > 身近な環境 | 都市課 | 2022-04-01..2027-03-31 | inProgress",
      "2 遊具の点検 | 安らぎのまち > 身近な環境 | 公園課 | 2024-06-01..2024-09-30 | done",
    ],
    directions: ["継続", "拡充"],
  },
  {
    title: "cards below a heading that only says what is listed: bureau and section in cells of their own",
    sheets: [
      drawSheet(
        "評価票",
        String.raw`
施策評価表（令和６年度）
<配下の事務事業一覧>
施策名|読書のまち|事務事業名|図書館の開館時間の延長
部局名|教育部|課名|図書館
実施時期|令和６年４月～令和６年９月|評価|Ａ
|
施策名|運動のまち|事務事業名|体育館の照明の交換
部局名|市長公室|課名|スポーツ課
実施時期|令和６年10月|評価|Ｂ
`,
      ),
    ],
    measures: [
      "- 図書館の開館時間の延長 | 読書のまち | 教育部図書館 | 2024-04-01..2024-09-30 | done",
      "- 体育館の照明の交換 | 運動のまち | 市長公室スポーツ課 | 2024-10-01..2024-10-31 | inProgress",
    ],
  },
  {
    title: "training plan: labels alone in their rows, with the value in the row below",
    asFile: true,
    sheets: [
      drawSheet(
        "研修",
        String.raw`
さくら市職員研修計画（令和６年度）

１　採用時研修
【目的】
仕事の基礎を身につける。
【担当】
人事課
【時期】
令和６年４月

２　係長研修
【目的】
係を動かす力をつける。
【担当】
人事課・研修所
【時期】
令和６年７月～９月
`,
      ),
    ],
    measures: [
      "1 採用時研修 |  | 人事課 | 2024-04-01..2024-04-30 | ",
      "2 係長研修 |  | 人事課・研修所 | 2024-07-01..2024-09-30 | ",
    ],
  },
  {
    title: "headings of 目標 over paragraphs between lists stay headings",
    sheets: [
      drawSheet(
        "計画",
        String.raw`
さくら市文化計画（令和６年度）
１　読書
【目標】
本に親しむまちにする。
番号|取組名|担当課|実施時期
1|朝の読書|学校教育課|令和６年５月
２　音楽
【目標】
音楽にふれるまちにする。
番号|取組名|担当課|実施時期
2|駅前の演奏会|文化課|令和６年10月
`,
      ),
    ],
    measures: [
      "1 朝の読書 | １　読書 | 学校教育課 | 2024-05-01..2024-05-31 | ",
      "2 駅前の演奏会 | ２　音楽 | 文化課 | 2024-10-01..2024-10-31 | ",
    ],
  },
];

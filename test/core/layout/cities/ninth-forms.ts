import { drawSheet, type CityBook } from "./city-book";

function sheetForm([no, name, division, period, aim, what, state, remark]: readonly string[]): string {
  return String.raw`
事業評価シート|||令和６年度
事業名|${name ?? ""}||事業番号|'${no ?? ""}
所管課|${division ?? ""}||事業期間|${period ?? ""}
１　事業の概要
目的|${aim ?? ""}
事業内容|${what ?? ""}
２　実施状況
進捗状況|${state ?? ""}
取組実績|${remark ?? ""}
課題|人手が足りない。
`;
}

/** Forms with ticked boxes, divisions as headings, stages with their years, half years with plans and results. */
export const ninthForms: readonly CityBook[] = [
  {
    title: "evaluation sheets: one form a sheet under numbered headings, boxes ticked for the state",
    asFile: true,
    sheets: [
      drawSheet(
        "1",
        sheetForm([
          "1-1",
          "公民館講座",
          "生涯学習課",
          "令和４年度～令和８年度",
          "学びの場を作る。",
          "講座を開く。",
          "■順調　□やや遅れ　□遅れ　□完了",
          "20講座を開いた。",
        ]),
        { merges: "B2:C2 B3:C3 A4:E4 B5:E5 B6:E6 A7:E7 B8:E8 B9:E9 B10:E10" },
      ),
      drawSheet(
        "2",
        sheetForm([
          "1-2",
          "読書推進",
          "図書館",
          "令和６年度",
          "本に親しむ。",
          "読み聞かせを行う。",
          "□順調　□やや遅れ　□遅れ　■完了",
          "40回行った。",
        ]),
        { merges: "B2:C2 B3:C3 A4:E4 B5:E5 B6:E6 A7:E7 B8:E8 B9:E9 B10:E10" },
      ),
      drawSheet(
        "3",
        sheetForm([
          "2-1",
          "青少年の居場所",
          "生涯学習課・こども課",
          "令和６年度～",
          "居場所を作る。",
          "空き施設を使う。",
          "□順調　■やや遅れ　□遅れ　□完了",
          "候補地を探した。",
        ]),
        { merges: "B2:C2 B3:C3 A4:E4 B5:E5 B6:E6 A7:E7 B8:E8 B9:E9 B10:E10" },
      ),
    ],
    measures: [
      "1-1 公民館講座 |  | 生涯学習課 | 2022-04-01..2027-03-31 | inProgress",
      "1-2 読書推進 |  | 図書館 | 2024-04-01..2025-03-31 | done",
      "2-1 青少年の居場所 |  | 生涯学習課・こども課 | 2024-04-01..2025-03-31 | delayed",
    ],
  },
  {
    title:
      "water utility: divisions as headings between the rows, measures listed again, new ones marked in their names",
    sheets: [
      drawSheet(
        "取組一覧",
        String.raw`
上下水道局アクションプラン　取組一覧（令和６年度）
No.|取組名|時期|進捗|備考
ア　総務課
1|【新規】窓口の統合|４月～９月|完了|
2|広報紙の発行|年４回|実施中|
イ　給水課
3|漏水調査|通年|実施中|
4|【拡充】鉛管の更新|６月～３月|遅れ|資材の不足
ウ　下水道課
5|管路の点検|通年|実施中|
4|【拡充】鉛管の更新（再掲）|６月～３月|遅れ|給水課と共同
`,
        { merges: "A1:E1 A3:E3 A6:E6 A9:E9" },
      ),
    ],
    measures: [
      "1 【新規】窓口の統合 | ア　総務課 | 総務課 | 2024-04-01..2024-09-30 | done",
      "2 広報紙の発行 | ア　総務課 | 総務課 | 2024-04-01..2025-03-31 | inProgress",
      "3 漏水調査 | イ　給水課 | 給水課 | 2024-04-01..2025-03-31 | inProgress",
      "4 【拡充】鉛管の更新 | イ　給水課 | 給水課 | 2024-06-01..2025-03-31 | delayed",
      "5 管路の点検 | ウ　下水道課 | 下水道課 | 2024-04-01..2025-03-31 | inProgress",
      "4 【拡充】鉛管の更新（再掲） | ウ　下水道課 | 下水道課 | 2024-06-01..2025-03-31 | delayed",
    ],
  },
  {
    title:
      "traffic plan: stages with their years over two columns, percent bars as figures, latest review at the right",
    asFile: true,
    sheets: [
      drawSheet(
        "施策",
        String.raw`
ゆりのき市地域公共交通計画　施策の実施状況
（令和７年１月末時点）
方針|施策|実施主体|実施スケジュール|||R6の取組|達成度|今後の予定
|||前期（R5～R6）|中期（R7～R8）|後期（R9）|||
１ 幹線を守る|①路線バスの維持|交通事業者、都市計画課|実施|実施|実施|補助を続けた。|80%|継続する
|②運転士の確保|交通事業者|検討|実施|実施|説明会を２回|30%|採用を支援する
２ 地域をつなぐ|③デマンド交通|都市計画課|実証|本格運行||実証の２年目|50%|R7から本格運行
|④乗継拠点の整備|都市計画課・建設課||設計|工事|未着手|0%|用地を探す
`,
        { merges: "A1:I1 A2:I2 A3:A4 B3:B4 C3:C4 D3:F3 G3:G4 H3:H4 I3:I4 A5:A6 A7:A8" },
      ),
    ],
    measures: [
      "1 路線バスの維持 | １ 幹線を守る | 交通事業者・都市計画課 | 2023-04-01..2028-03-31 | inProgress",
      "2 運転士の確保 | １ 幹線を守る | 交通事業者 | 2023-04-01..2028-03-31 | inProgress",
      "3 デマンド交通 | ２ 地域をつなぐ | 都市計画課 | 2023-04-01..2027-03-31 | inProgress",
      "4 乗継拠点の整備 | ２ 地域をつなぐ | 都市計画課・建設課 | 2025-04-01..2028-03-31 | notStarted",
    ],
  },
  {
    title: "sheet of a division: the sheet's name is the division, columns of plan and result for half years",
    sheets: [
      ...(["総務課", "市民課"] as const).map((division, index) =>
        drawSheet(
          division,
          String.raw`
令和６年度　業務改善計画書
所属|${division}||||
No|改善テーマ|上半期||下半期||状況
||計画|実績|計画|実績|
${index === 0 ? "1|会議資料の電子化|端末の配備|配備した|全会議で実施|８割で実施|おおむね完了\n2|文書保存の見直し|基準の検討|検討した|基準の改正||遅れ" : "3|窓口の混雑緩和|調査|調査した|予約の導入|導入した|完了\n4|届出の電子化|||要件の整理|整理中|実施中"}
`,
          { merges: "A1:G1 A3:A4 B3:B4 C3:D3 E3:F3 G3:G4" },
        ),
      ),
    ],
    measures: [
      "1 会議資料の電子化 |  | 総務課 | 2024-04-01..2025-03-31 | done",
      "2 文書保存の見直し |  | 総務課 | 2024-04-01..2025-03-31 | delayed",
      "3 窓口の混雑緩和 |  | 市民課 | 2024-04-01..2025-03-31 | done",
      "4 届出の電子化 |  | 市民課 | 2024-10-01..2025-03-31 | inProgress",
    ],
  },
];

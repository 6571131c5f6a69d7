import { drawSheet, type CityBook } from "./city-book";

function card(
  sheet: string,
  [no, name, area, division, now, what, goal, when, state, outlook]: readonly string[],
): CityBook["sheets"][number] {
  return drawSheet(
    sheet,
    String.raw`
人材育成基本方針　アクションプラン個票||||||
取組番号|取組名|||区分|担当課
${no ?? ""}|${name ?? ""}|||${area ?? ""}|${division ?? ""}
現状と課題|${now ?? ""}
取組内容|${what ?? ""}
目標|${goal ?? ""}
実施時期|${when ?? ""}
令和６年度の取組状況
進捗状況|今後の方向性|取組の実績
${state ?? ""}|${outlook ?? ""}|研修を行い、意見を集めた。
`,
    {
      merges: "A1:F1 B2:D2 B3:D3 B4:F4 B5:F5 B6:F6 B7:F7 A8:F8 C9:F9 C10:F10",
    },
  );
}

/** Cards with labels above their values, planned beside real figures, and a list set for printing. */
export const seventhForms: readonly CityBook[] = [
  {
    title: "staff plan: an index and cards whose labels stand above their values",
    asFile: true,
    sheets: [
      drawSheet(
        "一覧",
        String.raw`
取組一覧
番号|取組名|担当課|頁
1|新任係長研修の見直し|人事課|2
2|若手職員の越境学習|人事課、企画課|3
3|管理職の対話力向上|職員研修所|4
`,
        { merges: "A1:D1" },
      ),
      card("1", [
        "1",
        "新任係長研修の見直し",
        "育成",
        "人事課",
        "内容が古い。",
        "２日間に改める。",
        "受講率 100％",
        "令和６年６月～９月",
        "完了",
        "継続",
      ]),
      card("2", [
        "2",
        "若手職員の越境学習",
        "育成",
        "人事課、企画課",
        "経験が偏る。",
        "民間へ派遣する。",
        "毎年度３人を派遣する。",
        "令和６年度～令和８年度",
        "実施中",
        "拡充",
      ]),
      card("3", [
        "3",
        "管理職の対話力向上",
        "職場",
        "職員研修所",
        "面談に差がある。",
        "対話の研修を行う。",
        "満足度 80％以上",
        "令和７年１月",
        "未実施",
        "継続",
      ]),
    ],
    measures: [
      "1 新任係長研修の見直し | 育成 | 人事課 | 2024-06-01..2024-09-30 | done",
      "2 若手職員の越境学習 | 育成 | 人事課・企画課 | 2024-04-01..2027-03-31 | inProgress",
      "3 管理職の対話力向上 | 職場 | 職員研修所 | 2025-01-01..2025-01-31 | notStarted",
    ],
    directions: ["継続", "拡充", "継続"],
  },
  {
    title: "children's plan: years of two eras with planned and real figures, words of state at the right",
    asFile: true,
    sheets: [
      drawSheet(
        "事業一覧",
        String.raw`
第２期こでまり市子ども・子育て支援事業計画　個別事業の進捗
（計画期間　令和２年度～令和６年度）
【基本目標１】　安心して産み育てる
事業No|事業名|事業の概要|担当課|R4実績|R5計画|R5実績|評価|今後の方向性|備考
1|産後ケア事業|宿泊と日帰りで支える。|こども家庭課|利用45人|利用60人|利用72人|達成|拡大|
2|乳児家庭全戸訪問|保健師が訪ねる。|こども家庭課|訪問率97%|訪問率98%|訪問率96%|概ね達成|継続|
【基本目標２】　地域で育てる
事業No|事業名|事業の概要|担当課|R4実績|R5計画|R5実績|評価|今後の方向性|備考
3|ファミリー・サポート|会員同士が支え合う。|子育て支援課|120件|150件|98件|未達成|見直し|会員不足
4|放課後児童クラブ|受け入れを増やす。|子育て支援課\n学校教育課|12か所|13か所|13か所|達成|継続|
5|子ども食堂への支援|運営費を補助する。|子育て支援課|－|２団体|３団体|達成|拡大|R5新規
`,
        { merges: "A1:J1 A2:J2 A3:J3 A7:J7" },
      ),
    ],
    measures: [
      "1 産後ケア事業 | 【基本目標１】　安心して産み育てる | こども家庭課 |  | done",
      "2 乳児家庭全戸訪問 | 【基本目標１】　安心して産み育てる | こども家庭課 |  | done",
      "3 ファミリー・サポート | 【基本目標２】　地域で育てる | 子育て支援課 |  | delayed",
      "4 放課後児童クラブ | 【基本目標２】　地域で育てる | 子育て支援課・学校教育課 |  | done",
      "5 子ども食堂への支援 | 【基本目標２】　地域で育てる | 子育て支援課 |  | done",
    ],
    directions: ["拡大", "継続", "見直し", "継続", "拡大"],
  },
  {
    title:
      "work styles: print-style headings, the header again on the second page, hidden rows and columns, a total",
    asFile: true,
    sheets: [
      drawSheet(
        "Sheet1",
        String.raw`
|||||||（様式１）
|　働き方改革推進プログラム　実施状況調べ
||||||令和６年９月30日現在|
番\n号|取　組　項　目|内部管理|担　当\n課|実 施\n時 期|実　施\n状　況|課題及び今後の\n取組予定|備 考
１|会議の短縮|x|全課|通年|実施中|資料の事前配付を徹底する。|
２|テレワークの\n拡大|x|人　事　課|４月～９月|完　了|対象を出先機関にも広げる。|
３|旧様式の廃止|x|総務課|６月|完了||
|||||||１／２
番\n号|取　組　項　目|内部管理|担　当\n課|実 施\n時 期|実　施\n状　況|課題及び今後の\n取組予定|備 考
４|電子決裁の徹底|x|総務課|10月|未着手|出先機関の端末を更新する。|
５|フレックス\nタイム制|x|人事課・総務課|１月～|未着手|条例の改正を準備する。|
計|５件||||完了２　実施中１　未着手２||
`,
        { merges: "B2:H2", hiddenColumns: "C1:C12", hiddenRows: "A7:H7" },
      ),
    ],
    measures: [
      "1 会議の短縮 |  | 全課 | 2024-04-01..2025-03-31 | inProgress",
      "2 テレワークの 拡大 |  | 人事課 | 2024-04-01..2024-09-30 | done",
      "3 旧様式の廃止 |  | 総務課 | 2024-06-01..2024-06-30 | done",
      "4 電子決裁の徹底 |  | 総務課 | 2024-10-01..2024-10-31 | notStarted",
      "5 フレックス タイム制 |  | 人事課・総務課 | 2025-01-01..2025-03-31 | notStarted",
    ],
  },
];

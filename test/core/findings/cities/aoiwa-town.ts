import { sheetOf, workbookOf, type Written } from "../../../support/sheet-of";
import { seedFaults } from "./seed-faults";

type Row = readonly Written[];

const INDEX = sheetOf(
  [
    ["あおいわ町定住促進アクションプラン　事業一覧"],
    ["整理番号", "事業名", "主担当", "事業期間", "状況"],
    [1, "空き家の改修費の補助", "定住対策課", "令和6年度～令和8年度", "実施中"],
    [2, "お試し住宅の運営", "定住対策課", "令和6年10月～", "実施中"],
    [3, "新婚世帯への家賃の補助", "福祉課", "令和6年度～令和8年度", "実施中"],
    [4, "地元の企業の見学会", "産業振興課", "令和7年8月", "未着手"],
    [5, "移住者の交流会", "定住対策課", "令和6年11月", "未着手"],
    [6, "保育料の軽減", "福祉課", "令和6年4月", "完了"],
    [7, "通学の定期券の補助", "教育課", "令和6年度", "実施中"],
  ],
  { name: "事業一覧" },
);

function card(
  number: number,
  name: string,
  division: string,
  period: string,
  goal: string,
  note: Written = null,
): readonly Row[] {
  return [
    ["整理番号", number, "事業名", name],
    ["主担当", division, "事業期間", period],
    ["目的", "住み続けたいと思う人を増やす。"],
    ["目標", goal],
    ["備考", note],
    [],
  ];
}

const CARDS = sheetOf(
  [
    ["あおいわ町定住促進アクションプラン　事業別シート（令和６年度～令和８年度）"],
    ["令和６年９月３０日時点"],
    ...card(1, "空き家の改修費の補助", "定住対策課", "令和6年度～令和8年度", "補助の件数　年10件以上"),
    ...card(
      2,
      "お試し住宅の運営",
      "定住対策課",
      "令和6年10月～",
      "利用者　30人（令和8年度）",
      "整理番号1参照",
    ),
    ...card(3, "新婚世帯への家賃の補助", "福祉課", "令和6年度～令和8年度", "補助の世帯　20世帯"),
    ...card(4, "地元の企業の見学会", "産業振興課", "令和7年8月", "参加者　40人以上"),
    ...card(5, "移住者の交流会", "定住対策課", "令和6年11月", "参加者　30人以上"),
    ...card(6, "保育料の軽減", "福祉課", "令和6年4月", "満足度　70％（令和5年度）→80％（令和8年度）"),
    ...card(7, "通学の定期券の補助", "教育課", "令和6年度", "利用者　50人以上"),
  ],
  { name: "事業シート" },
);

/** An index with status beside forms that have labels in two columns. */
export const aoiwaTown = seedFaults({
  name: "あおいわ町",
  today: "2024-10-15",
  sound: workbookOf(INDEX, CARDS),
  faults: [
    { rule: "cross-sheet-mismatch", at: "事業一覧!C5", typed: "産業振興課" },
    { rule: "cross-sheet-mismatch", at: "事業一覧!B6", typed: "地元の企業の説明会と面接会" },
    { rule: "broken-cross-reference", at: "事業シート!B13", typed: "整理番号11参照" },
    { rule: "overdue-measure", at: "事業一覧!E8", typed: "実施中" },
    { rule: "status-contradicts-period", at: "事業一覧!E7", typed: "完了" },
    { rule: "missing-division", at: "事業一覧!C9", typed: { C9: null } },
    { rule: "unknown-status", at: "事業一覧!E3", typed: "済み？" },
    { rule: "measure-number-gap", at: "事業一覧!A9", typed: 8 },
    { rule: "unreadable-period", at: "事業シート!D28", typed: "令和6年31月" },
    {
      rule: "target-not-beyond-baseline",
      at: "事業シート!B36",
      typed: "満足度を70％（令和5年度）から60％以上（令和8年度）にする",
    },
  ],
  accepted: [{ rule: "cross-sheet-mismatch", at: "事業一覧!A9" }],
});

import type { SheetSnapshot } from "../../../../src/core/sheet/snapshot";
import { sheetOf, workbookOf, type Written } from "../../../support/sheet-of";
import type { SeededCity } from "./seeded-city";

type Row = readonly Written[];

const linked: Written = { value: 320, formula: "='[R6決算.xlsx]歳出'!$C$12" };
const broken: Written = { value: 0, formula: "=IFERROR(VLOOKUP(A7,#REF!,2,FALSE),0)" };

const ROWS: readonly Row[] = [
  [1, "公共施設の点検", "道路橋りょうと公園の遊具を点検する。", "令和7年5月～令和7年9月", "実施済", 450],
  [2, "水道管の更新", "古い管から順に取り替える。", "令和7年度～令和9年度", "実施中", linked],
  [3, "下水道の経営計画", "料金の水準を審議会に諮る。", "令和8年度", "未実施", broken],
  [4, "橋の長寿命化", "塗装と床版の補修を行う。", "令和7年10月～令和8年3月", "着手済", 980],
  [5, "公営住宅の集約", "団地ごとの入居の状況を調べる。", "令和7年度下半期", "未実施", 15],
];

const LIST: SheetSnapshot = {
  ...sheetOf(
    [
      ["かわかみ町インフラ維持計画（令和7年度～令和9年度）"],
      ["令和5年９月末現在"],
      [],
      ["番号", "施策", "実施内容", "実施期間", "進捗", "事業費（千円）"],
      ...ROWS,
    ],
    { name: "施策一覧" },
  ),
  validations: [{ areas: [{ top: 4, left: 4, bottom: 30, right: 4 }], source: "選択肢!$A$2:$A$5" }],
};

const CHOICES = sheetOf([["進捗"], ["実施済"], ["実施中"], ["未実施"], ["中止"]], { name: "選択肢" });

const levels = (name: string, rows: readonly Row[]): SheetSnapshot =>
  sheetOf(
    [
      ["かわかみ町インフラ維持計画　目標指標"],
      [],
      ["指標", "策定時（令和6年度）", "目標（令和9年度）", "令和7年度実績"],
      ...rows,
    ],
    { name },
  );

/** A plan of a small town: a list without a column for divisions, links to other files, indicators on two sheets. */
export const riverCity: SeededCity = {
  name: "かわかみ町",
  workbook: workbookOf(
    LIST,
    levels("目標指標", [
      ["有収率", "84.2%", "88%以上", null],
      ["健全な橋の割合", "62%", "70%以上", null],
    ]),
    levels("概要版", [
      ["有収率", "82.4%", "88%以上", null],
      ["健全な橋の割合", "62%", "75%以上", null],
    ]),
    CHOICES,
  ),
  faults: [
    { rule: "as-of-outside-plan", at: "施策一覧!A2" },
    { rule: "missing-column", at: "施策一覧!B4" },
    { rule: "external-reference", at: "施策一覧!F6" },
    { rule: "broken-formula-reference", at: "施策一覧!F7" },
    { rule: "validation-list-mismatch", at: "施策一覧!E8" },
    { rule: "status-contradicts-period", at: "施策一覧!E5" },
    { rule: "baseline-mismatch", at: "目標指標!B4" },
    { rule: "baseline-mismatch", at: "目標指標!C5" },
  ],
};

import type { SheetSnapshot } from "../../../../src/core/sheet/snapshot";
import { sheetOf, workbookOf, type Written } from "../../../support/sheet-of";
import type { SeededCity } from "./seeded-city";

type Row = readonly Written[];

interface Card {
  readonly name: string;
  readonly number: number;
  readonly division: string;
  readonly emphasis: string;
  readonly purpose: string;
  readonly content: string;
  readonly target: string;
  readonly steps: Row;
}

function card({ name, number, division, emphasis, purpose, content, target, steps }: Card): readonly Row[] {
  return [
    ["施策名", name, null, "施策番号", number],
    ["担当課", division, null, "重点区分", emphasis],
    ["目的", purpose],
    ["取組内容", content],
    ["数値目標", target],
    ["スケジュール", "令和5年度", "令和6年度", "令和7年度"],
    [null, ...steps],
    [],
  ];
}

const CARDS: readonly Card[] = [
  {
    name: "地域の居場所づくり",
    number: 1,
    division: "福祉部地域福祉課",
    emphasis: "安心",
    purpose: "高齢者が歩いて通える居場所を増やす。",
    content: "・空き家を活用し、地区ごとに居場所を開く。\n・運営の担い手を養成する講座を年3回開く。",
    target: "居場所を30か所以上とする。",
    steps: ["候補地の調査", "開設", "開設"],
  },
  {
    name: "買物支援バスの運行",
    number: 2,
    division: "福祉部地域福祉課\n企画部交通政策課",
    emphasis: "安心",
    purpose: "買物に困る世帯を減らす。",
    content: "・週2回、地区と商店を結ぶバスを走らせる。",
    target: "利用者を年間5,000人以上とする。",
    steps: ["試行", "本格運行", "本格運行"],
  },
  {
    name: "見守りの協定",
    number: 3,
    division: "福祉部高齢者支援課",
    emphasis: "安心",
    purpose: "異変に早く気づく。",
    content: "・配達の事業者と見守りの協定を結ぶ。\n・運営の担い手を養成する講座を年2回開く。（No.1 再掲）",
    target: "協定を20事業者以上と結ぶ。",
    steps: ["協定", "協定", "検証"],
  },
  {
    name: "里山の間伐",
    number: 4,
    division: "産業部農林課",
    emphasis: "環境",
    purpose: "里山を荒らさない。",
    content: "・境界の明らかな森から間伐を進める。",
    target: "間伐を年60ヘクタール以上行う。",
    steps: ["調査", "間伐", "間伐"],
  },
  {
    name: "農産物の直売",
    number: 5,
    division: "産業部農林課",
    emphasis: "活力",
    purpose: "農家の手取りを増やす。",
    content: "・道の駅の売場を広げる。",
    target: "売上を年8,000万円以上とする。",
    steps: ["設計", "工事", "開店"],
  },
];

const INDEX: readonly Row[] = [
  ["たにがわ市地域づくり推進計画（令和5年度～令和7年度）　体系表"],
  ["全6施策"],
  ["施策番号", "施策名", "担当課", "重点区分", null, null, "数値目標"],
  [null, null, null, "安心", "環境", "活力", null],
  ["基本目標1　支え合うまち"],
  [1, "地域の居場所づくり", "地域福祉課", "●", null, null, "30か所以上"],
  [2, "買い物支援バスの運行", "地域福祉課、交通政策課", "●", null, null, "年間5,000人以上"],
  [3, "見守りの協定", "高齢者支援課", "●", null, null, "25事業者以上"],
  ["基本目標2　山と里を生かすまち"],
  [4, "里山の間伐", "農林課", null, null, "●", "年60ヘクタール以上"],
  [5, "農産物の直売", "商工課", null, null, "●", "年8,000万円以上"],
  [6, "移住の相談", "地域福祉課", null, null, "●", null],
];

const STATUS: readonly Row[] = [
  ["たにがわ市地域づくり推進計画　令和6年度進捗報告（令和6年9月末現在）"],
  ["（評価）◎：目標を達成した　○：計画どおり進んでいる　△：遅れている　×：着手していない"],
  ["施策番号", "施策名", "実施時期", "評価", "今年度の実績"],
  [1, "地域の居場所づくり", "令和6年4月～令和7年3月", "○", "5か所を開いた。"],
  [2, "買物支援バスの運行", "令和6年4月～令和7年3月", "〇", "週2回の運行を始めた。"],
  [3, "見守りの協定", "令和6年14月", "○", "3事業者と結んだ。"],
  [4, "里山の間伐", "平成36年10月～12月", "◆", "入札の準備をしている。"],
  [5, "農産物の直売", "令和元年5月", "△", "工事の設計を終えた。"],
];

const HIDDEN: SheetSnapshot = {
  ...sheetOf([...STATUS, [6, "移住の相談", "令和6年4月～令和7年3月", "○", "窓口を開いた。"]], {
    name: "進捗報告",
  }),
  hiddenRows: [{ first: 8, last: 8 }],
};

/** An index with marks, cards with years, and a yearly report with a legend. */
export const valleyCity: SeededCity = {
  name: "たにがわ市",
  workbook: workbookOf(
    sheetOf(INDEX, {
      name: "体系表",
      merges: ["A3:A4", "B3:B4", "C3:C4", "D3:F3", "G3:G4", "A5:G5", "A9:G9"],
    }),
    sheetOf(CARDS.flatMap(card), { name: "施策シート" }),
    HIDDEN,
  ),
  faults: [
    { rule: "cross-sheet-mismatch", at: "体系表!B7" },
    { rule: "cross-sheet-mismatch", at: "体系表!G8" },
    { rule: "cross-sheet-mismatch", at: "体系表!F10" },
    { rule: "cross-sheet-mismatch", at: "体系表!C11" },
    { rule: "cross-listing-drift", at: "施策シート!B20" },
    { rule: "status-variant", at: "進捗報告!D5" },
    { rule: "unreadable-period", at: "進捗報告!C6" },
    { rule: "outdated-era", at: "進捗報告!C7" },
    { rule: "unknown-status", at: "進捗報告!D7" },
    { rule: "period-outside-plan", at: "進捗報告!C8" },
    { rule: "hidden-measure", at: "進捗報告!A9" },
  ],
};

import { sheetOf, workbookOf } from "../../../support/sheet-of";
import { seedFaults } from "./seed-faults";

const NAME = "はごろも市職員子育て応援計画（令和7年度～令和9年度）";

const REPORT = sheetOf(
  [
    [NAME],
    ["取組の報告", null, null, null, null, "基準日", { value: 45930, numberFormat: "yyyy/m/d" }],
    ["番号", "取組", "対象", "実施時期", "担当", "取組の状況", "報告"],
    ["(1) 働く環境"],
    ["1", "定時退庁の声掛け", "全職員", "毎週金曜日", "職員課", "○", null],
    ["2", "管理職の面談研修", "管理職", "令和7年6月", "職員課", "○", "参加 41人"],
    ["3", "超過勤務の見える化", "全職員", "令和7年10月から", "情報課", "□", null],
    ["4", "電話の取次ぎの見直し", "全職員", "令和8年5月", "管財課", "□", null],
    ["(2) 休暇"],
    ["5", "夏の連続休暇の勧め", "全職員", "毎年6月～9月", "職員課", "○", null],
    ["6", "休暇の計画表の配付", "所属長", "毎年4月", "職員課", "○", null],
    ["7", "育児休業の案内の改訂", "全職員", "令和7年8月", "職員課", "○", "3頁を差し替えた。"],
    ["(3) 学び"],
    ["8", "復帰前の懇談会", "休業中の職員", "令和7年11月", "研修センター", "□", null],
    ["9", "経験者の座談会", "若手職員", "令和7年度中", "研修センター", "△", "話し手を募っている。"],
    ["凡例　○：実施済み・実施中　△：一部実施　□：これから実施　×：中止"],
  ],
  { name: "報告", merges: ["A1:G1", "A4:G4", "A9:G9", "A13:G13", "A16:G16"] },
);

/** A plan of three years for the city's own staff: one mark for what is done and what goes on. */
export const hagoromoCity = seedFaults({
  name: "Hagoromo-shi: a plan of several years whose legend joins what is done with what goes on",
  today: "2026-01-15",
  sound: workbookOf(REPORT),
  faults: [
    { rule: "status-contradicts-period", at: "報告!F7", typed: "○" },
    {
      rule: "period-without-year",
      at: "報告!D8",
      typed: { D8: "5月", D10: "6月～9月", D12: "8月" },
    },
    { rule: "status-variant", at: "報告!F5", typed: "〇" },
    { rule: "placeholder-text", at: "報告!G12", typed: "●頁を差し替えた。（○月）" },
    { rule: "unknown-division", at: "報告!E15", typed: "研修センタ" },
    { rule: "broken-cross-reference", at: "報告!G14", typed: "番号12と併せて開く。" },
  ],
});

import { sheetOf, workbookOf } from "../../../support/sheet-of";
import { seedFaults } from "./seed-faults";

const LIST = sheetOf(
  [
    ["健やか川辺市21（第三次）　令和７年度実施状況調査"],
    [null, null, null, null, null, null, "令和7年9月30日現在"],
    ["凡例　◎計画以上に実施　○計画どおり実施　△計画より遅れ　×未実施"],
    ["分野", "番号", "事業名", "実施担当課", "実施時期", "中間評価", "コメント"],
    ["栄養・食生活", 1, "減塩キャンペーン", "健康づくり課", "6月～8月", "◎", "参加店舗 32"],
    [null, 2, "食育出前講座", "健康づくり課", "通年", "○"],
    [null, 3, "離乳食教室", "母子保健課", "毎月", "○"],
    ["運動", 4, "ウォーキング大会", "スポーツ課", "令和7年10月", "×", "10月19日開催予定"],
    [null, 5, "職場対抗歩数競争", "健康づくり課", "9月～11月", "○"],
    [null, 6, "公園の健康器具の整備", "公園課", "令和7年12月まで", "△"],
    ["歯と口", 7, "歯周病検診", "健康づくり課", "6月～翌年2月", "○"],
    [null, 8, "フッ化物洗口", "学校保健課", "通年", "○"],
    ["こころ", 9, "ゲートキーパー養成講座", "障がい福祉課", "7月、11月", "○"],
    [null, 10, "こころの相談日", "障がい福祉課", "毎月第3水曜日", "○"],
    ["検診", 11, "がん検診の個別勧奨", "健康づくり課", "5月", "◎"],
    [null, 12, "夜間検診の試行", "健康づくり課", "令和8年1月", "×"],
  ],
  { name: "調査票", merges: ["A1:G1", "A8:A10", "A3:G3", "A13:A14", "A15:A16", "A5:A7", "A11:A12"] },
);

/** Grades that say how it goes, by a legend, beside several periods of one cell. */
export const kawabeCity = seedFaults({
  name: "川辺市",
  today: "2025-09-30",
  sound: workbookOf(LIST),
  faults: [
    { rule: "unknown-status", at: "調査票!F6", typed: "☆" },
    { rule: "status-variant", at: "調査票!F7", typed: "◯" },
    { rule: "missing-period", at: "調査票!E9", typed: { E9: null } },
    { rule: "overdue-measure", at: "調査票!F15", typed: "△" },
    { rule: "missing-division", at: "調査票!D11", typed: { D11: null } },
    { rule: "unreadable-period", at: "調査票!E10", typed: "令和7年15月まで" },
    { rule: "duplicate-measure-number", at: "調査票!B14", typed: 9 },
    { rule: "status-contradicts-period", at: "調査票!F16", typed: "◎" },
    { rule: "duplicate-measure-name", at: "調査票!C12", typed: "歯周病検診" },
  ],
  accepted: [
    { rule: "measure-number-gap", at: "調査票!B15" },
    { rule: "measure-number-gap", at: "調査票!B14" },
  ],
});

import { sheetOf, workbookOf } from "../../../support/sheet-of";
import { seedFaults } from "./seed-faults";

const LIST = sheetOf(
  [
    ["こがね市第7次行財政改革大綱　実施計画進行管理票"],
    ["令和7年度上半期（基準日 令和7年9月30日）"],
    ["改革番号", "改革項目名", "主管課", "開始年月", "終了予定年月", "進行状況", "効果額（千円）", "備考"],
    ["Ⅰ 歳入の確保"],
    ["101", "ネーミングライツの導入", "管財課", "令和6年4月", "令和9年3月", "順調", 3200],
    ["102", "広告収入の拡大", "広報課", "令和6年4月", "令和9年3月", "順調", 1150],
    ["103", "使用料の見直し", "財政課", "令和7年4月", "令和8年3月", "やや遅れ", 0, "102と別に検討"],
    ["Ⅱ 事務の効率化"],
    ["201", "RPAの適用拡大", "情報課", "令和6年7月", "令和8年3月", "順調", 5400],
    ["202", "会議の削減", "総務課", "令和6年4月", "令和7年3月", "完了", 800],
    ["203", "文書の電子決裁", "総務課", "令和6年10月", "令和7年9月", "完了", 2100],
    ["Ⅲ 組織の見直し"],
    ["301", "窓口業務の委託", "市民課", "令和8年4月", "令和10年3月", "未着手", 0, "番号201を参照"],
    ["302", "外郭団体の見直し", "企画課", "令和6年4月", "令和8年3月", "順調", 0],
    ["合計", null, null, null, null, null, 12650],
  ],
  { name: "進行管理票", merges: ["A12:H12", "A4:H4", "A2:H2", "A1:H1", "A8:H8"] },
);

/** Months of start and end, and a title that names the year reported on and the reporting date. */
export const koganeCity = seedFaults({
  name: "こがね市",
  today: "2025-09-30",
  sound: workbookOf(LIST),
  faults: [
    { rule: "start-after-due", at: "進行管理票!E5", typed: "令和5年3月" },
    { rule: "overdue-measure", at: "進行管理票!F10", typed: "順調" },
    { rule: "printed-total-mismatch", at: "進行管理票!G15", typed: 12560 },
    { rule: "broken-cross-reference", at: "進行管理票!H13", typed: "番号205を参照" },
    { rule: "duplicate-measure-number", at: "進行管理票!A11", typed: "202" },
    { rule: "status-contradicts-period", at: "進行管理票!F13", typed: "完了" },
    { rule: "unreadable-period", at: "進行管理票!D7", typed: "令和7年4月31日" },
    { rule: "number-stored-as-text", at: "進行管理票!G9", typed: "5,400" },
    { rule: "missing-division", at: "進行管理票!C14", typed: { C14: null } },
    { rule: "missing-status", at: "進行管理票!F6", typed: { F6: null } },
  ],
  accepted: [
    { rule: "overdue-measure", at: "進行管理票!F5" },
    { rule: "period-outside-plan", at: "進行管理票!E5" },
  ],
});

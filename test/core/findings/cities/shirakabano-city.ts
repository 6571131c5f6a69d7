import { sheetOf, workbookOf } from "../../../support/sheet-of";
import { seedFaults } from "./seed-faults";

const LIST = sheetOf(
  [
    ["白樺市学校教育推進計画 令和７年度 重点施策一覧"],
    ["№", "重点施策", "取組内容", "担当", "時期", "進み具合"],
    ["１　確かな学力"],
    [1, "少人数指導の拡充", "・小学校5年生以上で教科担任制を進める。", "学校教育課", "4月から", "実施中"],
    [2, "学習支援員の配置", "・放課後の学習会に支援員を置く。", "学校教育課", "5月", "完了"],
    [3, "デジタル教科書の活用", "・授業での活用事例を集め、共有する。", "教育研究所", "通年", "実施中"],
    ["２　豊かな心"],
    [4, "いじめの未然防止", "・アンケートを学期ごとに行う。", "学校教育課", "6月、11月、2月", "実施中"],
    [5, "読書活動の推進", "・学校司書を増やし、図書館と連携する。", "学校教育課、図書館", "通年", "実施中"],
    [6, "職場体験の充実", "・受入事業所を広げ、事前学習を行う。", "教育研究所", "7月～10月", "実施中"],
    ["３　開かれた学校"],
    [7, "学校運営協議会の設置", "・全校に協議会を設ける。", "教育総務課", "9月まで", "完了"],
    [
      8,
      "地域人材の活用",
      "・学校司書を増やし、図書館と連携する。（No.5 再掲）",
      "生涯学習課",
      "通年",
      "実施中",
    ],
    [9, "校務の効率化", "・校務支援システムを入れ替える。", "教育総務課", "8月", "完了"],
    [
      10,
      "通学路の安全点検",
      "・合同点検を行い、対策を公表する。",
      "教育総務課",
      "①点検：7月　②公表：12月",
      "実施中",
    ],
  ],
  { name: "重点施策", merges: ["A3:F3", "A11:F11", "A1:F1", "A7:F7"] },
);

/** Names under 重点施策, with what is listed again inside contents. */
export const shirakabanoCity = seedFaults({
  name: "白樺野市",
  today: "2025-09-30",
  sound: workbookOf(LIST),
  faults: [
    {
      rule: "cross-listing-drift",
      at: "重点施策!C13",
      typed: "・学校司書を減らし、公民館と連携する。（No.5 再掲）",
    },
    {
      rule: "broken-cross-reference",
      at: "重点施策!C10",
      typed: "・受入事業所を広げ、事前学習を行う。（No.25 再掲）",
    },
    { rule: "missing-division", at: "重点施策!D6", typed: { D6: null } },
    { rule: "measure-number-gap", at: "重点施策!A15", typed: 12 },
    { rule: "unknown-status", at: "重点施策!F4", typed: "ぼちぼち" },
    { rule: "missing-status", at: "重点施策!F9", typed: { F9: null } },
    { rule: "unreadable-period", at: "重点施策!E8", typed: "6月、11月、22月" },
    { rule: "period-outside-plan", at: "重点施策!E5", typed: "令和9年5月" },
  ],
  accepted: [{ rule: "status-contradicts-period", at: "重点施策!F5" }],
});

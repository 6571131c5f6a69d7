import { sheetOf, workbookOf } from "../../../support/sheet-of";
import { seedFaults } from "./seed-faults";

const LIST = sheetOf(
  [
    ["さとやま町地域福祉計画　令和６年度事業計画・進捗表"],
    ["状況：●済　▲一部実施　×未実施"],
    ["整理番号", "事業名", "担当部署", "令和６年度", null, null, null, "状況", "今後の方向性"],
    [null, null, null, "4～6月", "7～9月", "10～12月", "1～3月"],
    ["A-1", "見守り協定の締結", "福祉課", "○", "→", null, null, "●", "継続"],
    ["A-2", "配食サービスの拡大", "福祉課", null, "○", "→", "→", "▲", "拡充"],
    ["A-3", "認知症サポーターの養成", "地域包括支援センター", null, null, "○", null, "×", "継続"],
    ["A-4", "通いの場の立ち上げ", "地域包括支援センター", "○", "→", "→", "→", "▲", "拡充"],
    ["B-1", "移動販売への助成", "産業課", "○", "→", null, null, "●", "継続"],
    ["B-2", "乗合タクシーの試行", "企画課", null, "○", "→", null, "▲", "新規"],
    ["B-3", "除雪の担い手の登録", "建設課、福祉課", null, null, "○", "→", "×", "継続"],
    ["C-1", "成年後見の相談会", "福祉課", null, "○", null, null, "●", "継続"],
    ["C-2", "福祉避難所の訓練", "防災課、福祉課", null, null, "○", null, "×", "継続"],
    ["C-3", "避難の個別計画の作成", "防災課", "○", "→", "→", "→", "▲", "拡充"],
  ],
  { name: "進捗表", merges: ["A3:A4", "B3:B4", "C3:C4", "D3:G3", "H3:H4", "I3:I4"] },
);

/** Marks under quarter columns and a legend of its own. */
export const satoyamaTown = seedFaults({
  name: "さとやま町",
  today: "2024-09-30",
  sound: workbookOf(LIST),
  faults: [
    { rule: "status-contradicts-period", at: "進捗表!H7", typed: "●" },
    { rule: "missing-period", at: "進捗表!D5", typed: { D5: null, E5: null } },
    { rule: "overdue-measure", at: "進捗表!D9", typed: { E9: null, H9: "▲" } },
    { rule: "duplicate-measure-number", at: "進捗表!A10", typed: "B-1" },
    { rule: "unknown-division", at: "進捗表!C13", typed: "防災化、福祉課" },
    { rule: "missing-division", at: "進捗表!C6", typed: null },
    { rule: "unknown-status", at: "進捗表!H12", typed: "◇" },
    { rule: "missing-measure-name", at: "進捗表!B8", typed: null },
    { rule: "missing-measure-number", at: "進捗表!A14", typed: null },
  ],
});

import { sheetOf, workbookOf } from "../../../support/sheet-of";
import { seedFaults } from "./seed-faults";

const MATRIX = sheetOf(
  [
    ["しらかば町公共施設再編方針　行程表（令和６年度～令和９年度）"],
    ["区分", null, "具体的な取り組み", "推進部署", "具体的な取り組みの行程"],
    [null, null, null, null, "R6", "R7", "R8", "R9"],
    ["庁舎と窓口", "本庁", "【短期】案内表示の改修", "総務課", "表示の改修"],
    [null, null, "【中長期】空調の更新", "総務課、建設課", null, "設計", "工事"],
    [null, "支所", "【短期】支所の開庁日の見直し", "住民課", "検討", "実施"],
    [
      "学校と地域",
      "小学校",
      "【中長期】プールの共同利用",
      "教育委員会学校教育課",
      "協議",
      null,
      "共同利用の実施",
    ],
    [null, null, "【短期】空き教室の開放", "教育委員会学校教育課", "開放の試行", "開放"],
    [null, "公民館", "【常時】利用者の声の聞き取り", "教育委員会生涯学習課", "聞き取り"],
    ["道路と公園", "公園", "【中長期】遊具の更新", "建設課", null, "更新（第1期）", null, "更新（第2期）"],
    [null, "道路", "【短期】街路灯のLED化", "建設課", "工事"],
  ],
  {
    name: "行程表",
    merges: [
      "A2:B3",
      "C2:C3",
      "D2:D3",
      "E2:H2",
      "A4:A6",
      "B4:B5",
      "A7:A9",
      "B7:B8",
      "A10:A11",
      "F6:H6",
      "E7:F7",
      "G7:H7",
      "F8:H8",
      "E9:H9",
      "F10:G10",
      "E11:F11",
    ],
  },
);

/** A matrix of years with merged bars. */
export const shirakabaTown = seedFaults({
  name: "しらかば町",
  today: "2024-11-01",
  sound: workbookOf(MATRIX),
  faults: [
    { rule: "missing-period", at: "行程表!E4", typed: null },
    { rule: "unknown-division", at: "行程表!D8", typed: "教育委員会学校教青課" },
    { rule: "formula-error", at: "行程表!G5", typed: { error: "#REF!" } },
  ],
  accepted: [{ rule: "missing-column", at: "行程表!C2" }],
});

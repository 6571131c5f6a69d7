import { targetNotBeyondBaseline } from "../../../src/core/rules/target-not-beyond-baseline";
import { indicatorSheet, percent } from "./books";
import { testRule } from "./rule-tester";

testRule(targetNotBeyondBaseline, {
  valid: [
    {
      name: "targets lie on the side that they state",
      book: [
        indicatorSheet(
          ["窓口の満足度", percent(0.6), "80%以上", percent(0.65), null, null],
          ["時間外勤務の平均", "12時間", "10時間以下", "11時間", null, null],
          ["研修の受講者数", "120人", "200人", "150人", null, null],
        ),
      ],
    },
    {
      name: "a plain figure falls: the direction is not stated",
      book: [
        indicatorSheet(
          ["苦情の件数", "30件", "20件", "25件", null, null],
          ["相談の件数", 30, 20, 25, null, null],
        ),
      ],
    },
    {
      name: "a level is held, though the baseline lies above it",
      book: [
        indicatorSheet(
          ["収納率", "99.4%", "99%以上を維持", "99.2%", null, null],
          ["仕事のやりがい", "84.3%", "基準値以上", "85%", null, null],
          ["広報の評点", "66点", "毎年度65点以上", "67点", null, null],
        ),
      ],
    },
    {
      name: "the target is the baseline",
      book: [indicatorSheet(["窓口の満足度", "80%", "80%以上", "81%", null, null])],
    },
    {
      name: "the name holds a word of what is unwanted, and means something else",
      book: [
        indicatorSheet(
          ["観光消費額（一人当たり）", "7850円", "9000円", null, null, null],
          ["空き家バンクの登録件数", 12, 30, null, null, null],
          ["食品ロス削減の協力店", "8店", "20店", null, null, null],
          ["不登校の子どもへの支援件数", "40件", "60件", null, null, null],
          ["財政調整基金の残高", "20億円", "25億円", null, null, null],
          ["年次有給休暇の取得日数", "10日", "14日", null, null, null],
          ["ごみ拾いの参加者数", "200人", "300人", null, null, null],
        ),
      ],
    },
    {
      name: "words and figures go the same way",
      book: [
        indicatorSheet(
          ["相談の待ち日数", null, "20日（令和4年度）から8日（令和7年度）に短縮する", null, null, null],
          ["協力店の数", null, "8店から1,200店（令和7年度）に増やし、廃棄を20kgに減らす", null, null, null],
        ),
      ],
    },
    {
      name: "there is no baseline",
      book: [indicatorSheet(["窓口の満足度", null, "80%以上", "81%", null, null])],
    },
  ],
  invalid: [
    {
      name: "the target is at least less than the baseline, or at most more",
      book: [
        indicatorSheet(
          ["窓口の満足度", percent(0.85), "80%以上", null, null, null],
          ["苦情の件数", "20件", "30件以下", null, null, null],
        ),
      ],
      findings: [
        {
          messageId: "wrongSide",
          severity: "warning",
          at: "指標!C4",
          related: ["指標!B4"],
          data: { name: "窓口の満足度", baseline: 85, target: 80, unit: "%", op: ">=" },
        },
        {
          messageId: "wrongSide",
          severity: "warning",
          at: "指標!C5",
          related: ["指標!B5"],
          data: { name: "苦情の件数", baseline: 20, target: 30, unit: "件", op: "<=" },
        },
      ],
    },
    {
      name: "one cell holds both",
      book: [indicatorSheet(["窓口の満足度", null, "85%→80%以上", null, null, null])],
      findings: [
        {
          messageId: "wrongSide",
          severity: "warning",
          at: "指標!C4",
          data: { name: "窓口の満足度", baseline: 85, target: 80, unit: "%", op: ">=" },
        },
      ],
    },
    {
      name: "the words behind the figure go the other way",
      book: [
        indicatorSheet([
          "待っている子ども",
          null,
          "8人（令和4年度）から20人（令和7年度）に減らす",
          null,
          null,
          null,
        ]),
      ],
      findings: [
        {
          messageId: "againstName",
          severity: "warning",
          at: "指標!C4",
          data: { name: "待っている子ども", baseline: 8, target: 20, unit: "人", op: ">=" },
        },
      ],
    },
    {
      name: "a plain figure goes against what the indicator is called",
      book: [
        indicatorSheet(
          ["健診の受診率", "40%", "35%", null, null, null],
          ["待機児童数", 9, 12, null, null, null],
        ),
      ],
      findings: [
        {
          messageId: "againstName",
          severity: "warning",
          at: "指標!C4",
          related: ["指標!B4"],
          data: { name: "健診の受診率", baseline: 40, target: 35, unit: "%", op: "<=" },
        },
        {
          messageId: "againstName",
          severity: "warning",
          at: "指標!C5",
          related: ["指標!B5"],
          data: { name: "待機児童数", baseline: 9, target: 12, unit: "", op: ">=" },
        },
      ],
    },
    {
      name: "what is counted is wanted, though its name speaks of what is not",
      book: [
        indicatorSheet(
          ["空き家バンク成約件数（累計）", 11, 5, null, null, null],
          ["空き家の相談件数", 40, 30, null, null, null],
        ),
      ],
      findings: [
        {
          messageId: "againstName",
          severity: "warning",
          at: "指標!C4",
          related: ["指標!B4"],
          data: { name: "空き家バンク成約件数（累計）", baseline: 11, target: 5, unit: "", op: "<=" },
        },
      ],
    },
  ],
});

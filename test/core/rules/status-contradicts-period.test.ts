import { statusContradictsPeriod } from "../../../src/core/rules/status-contradicts-period";
import { HEADER, listOf, TITLE } from "./books";
import type { Rows } from "./rule-tester";
import { testRule } from "./rule-tester";

const LEGEND =
  "※実施状況　○：予定通り実施した　☆：予定通り実施し、一部12月以降も実施予定　□：12月以降に実施予定";
const withLegend = (period: string, status: string): Rows => [
  [TITLE],
  [LEGEND],
  HEADER,
  [1, "窓口案内の改善", "市民課", period, status],
];

testRule(statusContradictsPeriod, {
  valid: [
    {
      name: "what is done has begun, what is to come lies ahead",
      book: listOf(
        [1, "窓口案内の改善", "市民課", "6月", "完了"],
        [2, "待合室の改修", "管財課", "8月～12月", "完了"],
        [3, "会議の見直し", "総務課", "1月", "未着手"],
        [4, "押印の廃止", "総務課", "通年", "完了"],
      ),
    },
    { name: "parts are told as the legend wants it", book: withLegend("①5月　②1月", "☆") },
    { name: "work to come has no date of its own", book: withLegend("未定", "□") },
    { name: "work runs on beyond the month of the legend", book: withLegend("7月～2月", "□") },
    {
      name: "a mark without a legend may mean that all goes as planned",
      book: listOf([1, "窓口案内の改善", "市民課", "①6月　②1月", "○"]),
    },
    {
      name: "parts are done one by one",
      book: listOf([1, "窓口案内の改善", "市民課", "①6月　②1月", "①完了　②未着手"]),
    },
    {
      name: "the legend grades how it goes, and a part lies ahead",
      book: [
        [TITLE],
        ["凡例　◎計画以上に実施　○計画どおり実施　×未実施"],
        HEADER,
        [1, "窓口案内の改善", "市民課", "①5月　②1月", "○"],
        [2, "待合室の改修", "市民課", "7月、11月", "◎"],
      ],
    },
  ],
  invalid: [
    {
      name: "work is done before it starts",
      book: listOf([1, "窓口案内の改善", "市民課", "12月～1月", "完了"]),
      findings: [
        {
          messageId: "doneBeforeStart",
          severity: "warning",
          at: "一覧!E3",
          related: ["一覧!D3"],
          data: {
            number: "1",
            name: "窓口案内の改善",
            status: "完了",
            period: "12月～1月",
            asOf: "2024-09-30",
          },
        },
      ],
    },
    {
      name: "all is done by the legend and a part lies ahead",
      book: withLegend("①5月　②1月", "○"),
      findings: [
        {
          messageId: "doneBeforeStart",
          severity: "warning",
          at: "一覧!E4",
          related: ["一覧!D4"],
          data: { number: "1", name: "窓口案内の改善", status: "○", period: "1月", asOf: "2024-09-30" },
        },
      ],
    },
    {
      name: "a part is done before it starts",
      book: listOf([1, "窓口案内の改善", "市民課", "①6月　②1月", "①実施中　②完了"]),
      findings: [
        {
          messageId: "partDoneBeforeStart",
          severity: "warning",
          at: "一覧!E3",
          related: ["一覧!D3"],
          data: { number: "1", name: "窓口案内の改善", status: "①実施中　②完了", part: "②", period: "1月" },
        },
      ],
    },
    {
      name: "the legend puts off what was due in July",
      book: withLegend("7月", "□"),
      findings: [
        {
          messageId: "laterThanSchedule",
          severity: "warning",
          at: "一覧!E4",
          related: ["一覧!D4"],
          data: {
            number: "1",
            name: "窓口案内の改善",
            status: "□",
            meaning: "12月以降に実施予定",
            month: 12,
            due: "2024-07-31",
          },
        },
      ],
    },
  ],
});

import { overdueMeasure } from "../../../src/core/rules/overdue-measure";
import { sheetOf } from "../../support/sheet-of";
import { card, HEADER, listOf, listSheet, TITLE } from "./books";
import { testRule } from "./rule-tester";

testRule(overdueMeasure, {
  valid: [
    {
      name: "the due day itself is not late",
      book: listOf([1, "窓口案内の改善", "市民課", "9月末まで", "実施中"]),
      asOf: "2024-09-30",
    },
    {
      name: "what is done or cancelled is never late",
      book: listOf(
        [1, "窓口案内の改善", "市民課", "5月", "完了"],
        [2, "待合室の改修", "管財課", "5月", "中止"],
        [3, "会議の見直し", "総務課", "5月", "○"],
      ),
    },
    {
      name: "as-needed, all-year and undecided work runs until its year is over",
      book: listOf(
        [1, "窓口案内の改善", "市民課", "随時", "実施中"],
        [2, "待合室の改修", "管財課", "通年", null],
        [3, "会議の見直し", "総務課", "未定", "未着手"],
      ),
      asOf: "2025-03-31",
    },
    {
      name: "the workbook records no status",
      book: [[TITLE], ["No.", "取組名", "担当課", "時期"], [1, "窓口案内の改善", "市民課", "5月"]],
    },
    {
      name: "one of several dates has passed and the last is still to come",
      book: listOf([1, "窓口案内の改善", "市民課", "①5月\n②12月", "実施中"]),
    },
    {
      name: "the part with a passed date is done",
      book: listOf([1, "窓口案内の改善", "市民課", "①5月\n②12月", "①完了 ②実施中"]),
    },
    {
      name: "a part has no status of its own and the measure is done",
      book: [
        sheetOf(
          [
            [TITLE],
            ["№", "実施項目", "主な取組み", "時期", "実施状況"],
            [1, "庁舎の整備", null, "5月", "完了"],
            [null, null, "外壁の修繕", "5月", null],
          ],
          { merges: ["A3:A4", "B3:B4"] },
        ),
      ],
    },
  ],
  invalid: [
    {
      name: "a date has passed and the work goes on",
      book: listOf([1, "窓口案内の改善", "市民課、税務課", "5月～6月", "実施中"]),
      asOf: "2024-07-01",
      findings: [
        {
          messageId: "overdue",
          severity: "warning",
          at: "一覧!E3",
          related: ["一覧!D3"],
          data: {
            number: "1",
            name: "窓口案内の改善",
            due: "2024-06-30",
            asOf: "2024-07-01",
            daysLate: 1,
            status: "実施中",
            divisions: ["市民課", "税務課"],
          },
        },
      ],
    },
    {
      name: "the status is blank or cannot be read",
      book: listOf([1, "窓口案内の改善", "市民課", "8月", null], [2, "待合室の改修", null, "8月", "要確認"]),
      findings: [
        {
          messageId: "overdueWithoutStatus",
          severity: "warning",
          at: "一覧!E3",
          related: ["一覧!D3"],
          data: {
            number: "1",
            name: "窓口案内の改善",
            due: "2024-08-31",
            asOf: "2024-09-30",
            daysLate: 30,
            status: null,
            divisions: ["市民課"],
          },
        },
        {
          messageId: "overdue",
          severity: "warning",
          at: "一覧!E4",
          related: ["一覧!D4"],
          data: {
            number: "2",
            name: "待合室の改修",
            due: "2024-08-31",
            asOf: "2024-09-30",
            daysLate: 30,
            status: "要確認",
            divisions: [],
          },
        },
      ],
    },
    {
      name: "a month typed as a date ends on its last day",
      book: [
        [TITLE],
        ["No.", "取組名", "期限", "実施状況"],
        [1, "窓口案内の改善", { value: 45505, numberFormat: '[$-411]ggge"年"m"月"' }, "実施中"],
      ],
      asOf: "2024-09-01",
      findings: [
        {
          messageId: "overdue",
          severity: "warning",
          at: "一覧!D3",
          related: ["一覧!C3"],
          data: {
            number: "1",
            name: "窓口案内の改善",
            due: "2024-08-31",
            asOf: "2024-09-01",
            daysLate: 1,
            status: "実施中",
            divisions: [],
          },
        },
      ],
    },
    {
      name: "all-year work is not done when its year is over",
      book: listOf([1, "窓口案内の改善", "市民課", "通年", "実施中"]),
      asOf: "2025-04-01",
      findings: [
        {
          messageId: "overdue",
          severity: "warning",
          at: "一覧!E3",
          related: ["一覧!D3"],
          data: {
            number: "1",
            name: "窓口案内の改善",
            due: "2025-03-31",
            asOf: "2025-04-01",
            daysLate: 1,
            status: "実施中",
            divisions: ["市民課"],
          },
        },
      ],
    },
    {
      name: "the card gives the date and the list the status: one finding, at the status",
      book: [
        sheetOf([[TITLE], [], ...card(1, "窓口案内の改善", { divisions: "市民課", period: "6月" })], {
          name: "個票",
        }),
        listSheet([[1, "窓口案内の改善", "市民課", null, "未着手"]], { name: "実績" }),
      ],
      asOf: "2024-07-10",
      findings: [
        {
          messageId: "overdue",
          severity: "warning",
          at: "実績!E3",
          related: ["個票!B5"],
          data: {
            number: "1",
            name: "窓口案内の改善",
            due: "2024-06-30",
            asOf: "2024-07-10",
            daysLate: 10,
            status: "未着手",
            divisions: ["市民課"],
          },
        },
      ],
    },
    {
      name: "the row is filtered out of sight and counts all the same",
      book: [
        {
          ...listSheet([[1, "窓口案内の改善", "市民課", "6月", "実施中"]]),
          hiddenRows: [{ first: 2, last: 2 }],
        },
      ],
      asOf: "2024-07-01",
      findings: [
        {
          messageId: "overdue",
          severity: "warning",
          at: "一覧!E3",
          related: ["一覧!D3"],
          data: {
            number: "1",
            name: "窓口案内の改善",
            due: "2024-06-30",
            asOf: "2024-07-01",
            daysLate: 1,
            status: "実施中",
            divisions: ["市民課"],
          },
        },
      ],
    },
    {
      name: "a measure is known by its name alone",
      book: [[TITLE], HEADER, [null, "窓口案内の改善", "市民課", "6月", "実施中"]],
      asOf: "2024-07-01",
      findings: [
        {
          messageId: "overdue",
          severity: "warning",
          at: "一覧!E3",
          related: ["一覧!D3"],
          data: {
            number: null,
            name: "窓口案内の改善",
            due: "2024-06-30",
            asOf: "2024-07-01",
            daysLate: 1,
            status: "実施中",
            divisions: ["市民課"],
          },
        },
      ],
    },
  ],
});

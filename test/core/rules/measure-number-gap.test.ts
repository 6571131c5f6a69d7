import { measureNumberGap } from "../../../src/core/rules/measure-number-gap";
import { card, HEADER, listOf, listSheet, TITLE } from "./books";
import { sheetOf } from "../../support/sheet-of";
import { testRule } from "./rule-tester";

const row = (number: number | string | null, name: string): (number | string | null)[] => [
  number,
  name,
  "市民課",
  "9月",
  "○",
];

testRule(measureNumberGap, {
  valid: [
    {
      name: "a short list leaves out several numbers",
      book: listOf(
        row(1, "窓口案内の改善"),
        row(2, "待合室の改修"),
        row(5, "会議の見直し"),
        row(6, "押印の廃止"),
      ),
    },
    {
      name: "numbers follow each other, with branches",
      book: listOf(
        row(1, "窓口案内の改善"),
        row(2, "待合室の改修"),
        row("2-2", "椅子の更新"),
        row(3, "会議の見直し"),
      ),
    },
    {
      name: "a list is an extract: numbers are missing everywhere",
      book: listOf(
        row(3, "窓口案内の改善"),
        row(9, "待合室の改修"),
        row(17, "会議の見直し"),
        row(40, "押印の廃止"),
      ),
    },
    {
      name: "the row between has lost its number, or bears another one",
      book: [
        listSheet([
          row(1, "窓口案内の改善"),
          row(2, "待合室の改修"),
          row(null, "会議の見直し"),
          row(4, "押印の廃止"),
        ]),
        listSheet(
          [row(11, "名札の更新"), row(12, "備品の点検"), row(12, "広報の充実"), row(14, "研修の充実")],
          { name: "別表" },
        ),
      ],
    },
    {
      name: "numbers begin anew under every heading",
      book: [
        [TITLE],
        HEADER,
        ["① 窓口の取組"],
        row(1, "窓口案内の改善"),
        row(2, "待合室の改修"),
        row(3, "椅子の更新"),
        ["② 職場の取組"],
        row(1, "会議の見直し"),
        row(2, "押印の廃止"),
        row(3, "名札の更新"),
      ],
    },
  ],
  invalid: [
    {
      name: "a list that is whole otherwise has one hole of two numbers",
      book: listOf(
        ...[1, 2, 3, 4, 5, 6, 9, 10].map((number) => row(number, `窓口の改善 その${String(number)}`)),
      ),
      findings: [
        {
          messageId: "gap",
          severity: "info",
          at: "一覧!A9",
          data: { numbers: ["7", "8"], before: "6", sheet: null },
        },
      ],
    },
    {
      name: "one number is left out",
      book: listOf(
        row(1, "窓口案内の改善"),
        row(2, "待合室の改修"),
        row(4, "会議の見直し"),
        row(5, "押印の廃止"),
      ),
      findings: [
        {
          messageId: "gap",
          severity: "info",
          at: "一覧!A5",
          data: { numbers: ["3"], before: "2", sheet: null },
        },
      ],
    },
    {
      name: "two sheets leave out the same number: one finding",
      book: [
        listSheet([row(1, "窓口案内の改善"), row(2, "待合室の改修"), row(4, "会議の見直し")]),
        listSheet([row(1, "窓口案内の改善"), row(2, "待合室の改修"), row(4, "会議の見直し")], {
          name: "年度末",
        }),
      ],
      findings: [
        {
          messageId: "gap",
          severity: "info",
          at: "一覧!A5",
          related: ["年度末!A5"],
          data: { numbers: ["3"], before: "2", sheet: null },
        },
      ],
    },
    {
      name: "the index has a measure that has no card",
      book: [
        listSheet([
          row(1, "窓口案内の改善"),
          row(2, "待合室の改修"),
          row(3, "会議の見直し"),
          row(4, "押印の廃止"),
        ]),
        sheetOf([...card(1, "窓口案内の改善"), ...card(2, "待合室の改修"), ...card(4, "押印の廃止")], {
          name: "個票",
        }),
      ],
      findings: [
        {
          messageId: "elsewhere",
          severity: "warning",
          at: "個票!D11",
          data: { numbers: ["3"], before: "2", sheet: "一覧" },
        },
      ],
    },
  ],
});

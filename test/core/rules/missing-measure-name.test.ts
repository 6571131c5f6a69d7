import { missingMeasureName } from "../../../src/core/rules/missing-measure-name";
import { sheetOf } from "../../support/sheet-of";
import { card, listOf, listSheet } from "./books";
import { testRule } from "./rule-tester";

testRule(missingMeasureName, {
  valid: [
    {
      name: "every measure has a name",
      book: listOf(
        [1, "窓口案内の改善", "市民課", "6月", "完了"],
        [2, "待合室の改修", "管財課", "9月", "実施中"],
      ),
    },
    {
      name: "numbered rows at the end wait for measures to come",
      book: listOf([1, "窓口案内の改善", "市民課", "6月", "完了"], [2], [3], [4]),
    },
    {
      name: "the name merges over several rows",
      book: [
        listSheet(
          [
            [1, "窓口案内の改善", "市民課", "6月", "完了"],
            [2, null, "税務課", "9月", "完了"],
            [3, "待合室の改修", "管財課", "9月", "実施中"],
          ],
          { merges: ["B3:B4"] },
        ),
      ],
    },
    {
      name: "a total row has a label and figures",
      book: listOf([1, "窓口案内の改善", "市民課", "6月", "完了"], ["合計", 1, null, null, 1]),
    },
  ],
  invalid: [
    {
      name: "a numbered measure between others has no name",
      book: listOf(
        [1, "窓口案内の改善", "市民課", "6月", "完了"],
        [2, null, "管財課", "9月", "実施中"],
        [3, "会議の見直し", "総務課", "9月", "実施中"],
      ),
      findings: [{ messageId: "missing", severity: "error", at: "一覧!B4", data: { number: "2" } }],
    },
    {
      name: "the last measure has a division and no name",
      book: listOf([1, "窓口案内の改善", "市民課", "6月", "完了"], ["２－１", "　", "管財課", null, null]),
      findings: [{ messageId: "missing", severity: "error", at: "一覧!B4", data: { number: "2-1" } }],
    },
    {
      name: "a number stands alone between measures: one finding and no other of its kind",
      book: listOf(
        [1, "窓口案内の改善", "市民課", "6月", "完了"],
        [2],
        [3, "会議の見直し", "総務課", "9月", "実施中"],
      ),
      findings: [{ messageId: "missing", severity: "error", at: "一覧!B4", data: { number: "2" } }],
    },
    {
      name: "the name is written on another sheet only: less than lost",
      book: [
        sheetOf([...card(1, "窓口案内の改善"), ...card(2, "待合室の改修")], { name: "個票" }),
        listSheet([
          [1, "窓口案内の改善", "市民課", "6月", "完了"],
          [2, null, "管財課", "9月", "実施中"],
        ]),
      ],
      findings: [{ messageId: "missing", severity: "warning", at: "一覧!B4", data: { number: "2" } }],
    },
  ],
});

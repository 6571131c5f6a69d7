import { formulaError } from "../../../src/core/rules/formula-error";
import { sheetOf } from "../../support/sheet-of";
import { listOf } from "./books";
import { testRule } from "./rule-tester";

const BROKEN = { value: { error: "#REF!" }, formula: "=SUM(#REF!)" };

testRule(formulaError, {
  valid: [
    {
      name: "formulas give values, and texts speak of errors",
      book: [
        ["合計", { value: 3, formula: "=SUM(B2:B3)" }],
        ["#REF! と出たら連絡してください", 1],
        ["N/A", 2],
      ],
    },
    {
      name: "#N/A keeps a year out of a chart",
      book: [["令和6年度", { value: { error: "#N/A" }, formula: "=NA()" }]],
    },
    {
      name: "the sheet is out of sight",
      book: [sheetOf([["集計"]]), { ...sheetOf([[BROKEN]], { name: "作業用" }), visibility: "hidden" }],
    },
  ],
  invalid: [
    {
      name: "an error runs through a sheet: one finding for each kind",
      book: listOf(
        [1, "窓口案内の改善", "市民課", "6月", BROKEN],
        [2, { value: { error: "#REF!" }, formula: "=E3" }, "管財課", "9月", { error: "#DIV/0!" }],
      ),
      findings: [
        {
          messageId: "error",
          severity: "error",
          at: "一覧!E3",
          related: ["一覧!B4"],
          data: { error: "#REF!", formula: "=SUM(#REF!)" },
        },
        {
          messageId: "error",
          severity: "error",
          at: "一覧!E4",
          data: { error: "#DIV/0!", formula: null },
        },
      ],
    },
    {
      name: "two sheets are at fault",
      book: [sheetOf([[BROKEN]], { name: "集計" }), sheetOf([[null, BROKEN]], { name: "印刷 用" })],
      findings: [
        {
          messageId: "error",
          severity: "error",
          at: "集計!A1",
          data: { error: "#REF!", formula: "=SUM(#REF!)" },
        },
        {
          messageId: "error",
          severity: "error",
          at: "'印刷 用'!B1",
          data: { error: "#REF!", formula: "=SUM(#REF!)" },
        },
      ],
    },
  ],
});

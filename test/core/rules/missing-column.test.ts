import { COLUMN_MAP_SETTING } from "../../../src/core/layout/parse-column-map";
import { missingColumn } from "../../../src/core/rules/missing-column";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { sheetOf, workbookOf } from "../../support/sheet-of";
import { card, HEADER, listOf, listSheet, TITLE } from "./books";
import { testRule } from "./rule-tester";

const MEASURE = [1, "窓口案内の改善", "市民課", "6月", "完了"] as const;

function withMap(text: string): WorkbookSnapshot {
  return { ...workbookOf(listSheet([MEASURE])), settings: { [COLUMN_MAP_SETTING]: text } };
}

testRule(missingColumn, {
  valid: [
    { name: "every meaning has its column", book: listOf(MEASURE) },
    {
      name: "the index has names alone and the cards tell the rest",
      book: [
        sheetOf([[TITLE], ["番号", "取組名"], [1, "窓口案内の改善"]], { name: "一覧" }),
        sheetOf(
          [...card(1, "窓口案内の改善", { divisions: "市民課", period: "6月" }), ["実施状況", "完了"]],
          {
            name: "個票",
          },
        ),
      ],
    },
    {
      name: "the last card gives no status: its label is there",
      book: [
        [TITLE],
        ["取組名", "窓口案内の改善", "整理番号", 1],
        ["担当課", "市民課", "内容", "案内板を新しくする。"],
        ["実施時期", "6月", "進捗状況", "完了"],
        [],
        ["取組名", "待合室の改修", "整理番号", 2],
        ["担当課", "管財課", "内容", "椅子を入れ替える。"],
        ["実施時期", "随時", "進捗状況", null],
      ],
    },
    {
      name: "measures bear no numbers, and nothing looks like one",
      book: [[TITLE], HEADER.slice(1), MEASURE.slice(1)],
    },
    {
      name: "divisions stand as headings over their measures",
      book: [
        [TITLE],
        ["番号", "取組名", "時期", "実施状況"],
        ["ア　水道局"],
        [1, "窓口案内の改善", "6月", "完了"],
      ],
    },
    {
      name: "bars under years tell when",
      book: [
        ["No.", "取組名", "担当課", "R5", "R6", "状況"],
        [1, "窓口案内の改善", "市民課", "調査", "実施", "完了"],
      ],
    },
    {
      name: "the workbook is no plan",
      book: [
        ["事業名", "所管課", "予算額"],
        ["道路維持費", "土木課", 52_000],
      ],
    },
    {
      name: "the map is followed",
      book: {
        ...workbookOf(
          sheetOf([
            [TITLE],
            ["No.", "取組名", "うけもち", "時期", "実施状況"],
            MEASURE,
            [2, ...MEASURE.slice(1)],
          ]),
        ),
        settings: { [COLUMN_MAP_SETTING]: '{"headings":[{"heading":"うけもち","field":"divisions"}]}' },
      },
    },
  ],
  invalid: [
    {
      name: "nothing tells how far a measure is, on one sheet or the other",
      book: [
        sheetOf([[TITLE], ["番号", "取組名"], [1, "窓口案内の改善"]], { name: "一覧" }),
        sheetOf(card(1, "窓口案内の改善", { divisions: "市民課", period: "6月" }), { name: "個票" }),
      ],
      findings: [
        {
          messageId: "missing",
          severity: "info",
          at: "個票!A1",
          data: { fields: ["status"], sheet: "個票", rows: "" },
        },
      ],
    },
    {
      name: "one sheet lacks several columns",
      book: [[TITLE], ["番号", "取組名", "内容"], [1, "窓口案内の改善", "案内板を新しくする。"]],
      findings: [
        {
          messageId: "missing",
          severity: "info",
          at: "一覧!B2",
          data: { fields: ["divisions", "period", "status"], sheet: "一覧", rows: "2" },
        },
      ],
    },
    {
      name: "headings that nobody knows stand over divisions and periods",
      book: [
        [TITLE],
        ["No.", "取組名", "うけもち", "いつごろ", "実施状況"],
        MEASURE,
        [2, "待合室の改修", "管財課", "10月末まで", "実施中"],
      ],
      findings: [
        {
          messageId: "proposed",
          severity: "warning",
          at: "一覧!C2",
          data: { fields: ["divisions"], sheet: "一覧", rows: "2", heading: "うけもち", level: "high" },
        },
        {
          messageId: "proposed",
          severity: "warning",
          at: "一覧!D2",
          data: { fields: ["period"], sheet: "一覧", rows: "2", heading: "いつごろ", level: "high" },
        },
      ],
    },
    {
      name: "nobody finds the names of a table that tells of measures",
      book: [
        ["令和6年度　窓口改善計画"],
        ["番号", "担当課", "時期", "実施状況"],
        [1, "市民課", "6月", "完了"],
        [2, "管財課", "10月", "実施中"],
      ],
      findings: [
        {
          messageId: "noName",
          severity: "warning",
          at: "一覧!A2",
          data: { fields: ["name"], sheet: "一覧", rows: "2", heading: "" },
        },
      ],
    },
    {
      name: "a mapped heading is gone, two claim one meaning, and one entry is none",
      book: withMap(
        '{"headings":[{"heading":"もとの見出し","field":"remarks"},{"heading":"時期","field":"period"},{"heading":"いつ","field":"period"},{"heading":""}]}',
      ),
      findings: [
        { messageId: "badEntry", severity: "info", at: "一覧!A2", data: { position: 4 } },
        {
          messageId: "fieldTwice",
          severity: "info",
          at: "一覧!A2",
          data: { heading: "いつ", field: "period" },
        },
        {
          messageId: "headingGone",
          severity: "info",
          at: "一覧!A2",
          data: { heading: "もとの見出し", field: "remarks" },
        },
      ],
    },
    {
      name: "the text of the map is damaged",
      book: withMap("{"),
      findings: [{ messageId: "unreadable", severity: "info", at: "一覧!A2", data: {} }],
    },
  ],
});

import { unknownDivision } from "../../../src/core/rules/unknown-division";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { sheetOf } from "../../support/sheet-of";
import { listOf, listSheet } from "./books";
import { testRule } from "./rule-tester";

const MASTER = sheetOf(
  [["課名一覧"], ["市民部市民課"], ["総務部管財課"], ["総務部人事課"], ["企画部政策課"]],
  {
    name: "課名",
  },
);
const listed = (...divisions: readonly string[]): SheetSnapshot =>
  listSheet(
    divisions.map((division, index) => [index + 1, `窓口の改善${String(index)}`, division, "9月", "○"]),
  );

testRule(unknownDivision, {
  valid: [
    {
      name: "every division is in the list, with its bureau or without",
      book: [
        listed("市民部市民課", "管財課", "総務部人事課・管財課", "各課", "企画部政策課（総括）"),
        MASTER,
      ],
    },
    {
      name: "without a list, sisters and rare names are what they are",
      book: listOf(
        [1, "窓口案内の改善", "第一建設課", "6月", "○"],
        [2, "待合室の改修", "第二建設課", "9月", "○"],
        [3, "会議の見直し", "第二建設課", "9月", "○"],
        [4, "押印の廃止", "総務課", "9月", "○"],
      ),
    },
  ],
  invalid: [
    {
      name: "a name is not in the list",
      book: [listed("市民部市民課", "総務部人事課", "広報公聴課", "広報公聴課"), MASTER],
      findings: [
        {
          messageId: "notInMaster",
          severity: "warning",
          at: "一覧!C5",
          related: ["一覧!C6"],
          data: { name: "広報公聴課", similar: null, count: 2 },
        },
      ],
    },
    {
      name: "a name is a slip for one of the list",
      book: [listed("市民部市民課", "総務部人事課、企画部政作課"), MASTER],
      findings: [
        {
          messageId: "slip",
          severity: "warning",
          at: "一覧!C4",
          data: { name: "企画部政作課", similar: "企画部政策課", count: 1 },
          fix: { titleId: "correct", safe: false, writes: ["一覧!C4 = 総務部人事課、企画部政策課"] },
        },
      ],
    },
    {
      name: "a name is a slip for one that stands far more often; its bureau stays unwritten",
      book: [
        listed(
          "総務局人事課・職員研修所",
          "総務局人事課・職員研修所",
          "総務局人事課・職員研修所",
          "総務局人事課・職員硏修所",
        ),
      ],
      findings: [
        {
          messageId: "slip",
          severity: "warning",
          at: "一覧!C6",
          data: { name: "総務局職員硏修所", similar: "総務局職員研修所", count: 1 },
          fix: { titleId: "correct", safe: false, writes: ["一覧!C6 = 総務局人事課・職員研修所"] },
        },
      ],
    },
    {
      name: "a table of indicators misspells a division that it names far more often",
      book: [
        ["計画期間：令和5年度～令和7年度"],
        ["No.", "指標", "単位", "担当課", "基準値（令和4年度）", "目標値（令和7年度）", "令和5年度実績"],
        ...["市民税務課", "市民税務課", "市民税務果", "市民税務課", "市民税務課"].map((division, index) => [
          index + 1,
          `窓口の利用者数その${String(index)}`,
          "人",
          division,
          100,
          150,
          120,
        ]),
      ],
      findings: [
        {
          messageId: "slip",
          severity: "warning",
          at: "一覧!D5",
          data: { name: "市民税務果", similar: "市民税務課", count: 1 },
          fix: { titleId: "correct", safe: false, writes: ["一覧!D5 = 市民税務課"] },
        },
      ],
    },
  ],
});

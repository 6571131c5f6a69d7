import { validationListMismatch } from "../../../src/core/rules/validation-list-mismatch";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { sheetOf, workbookOf } from "../../support/sheet-of";
import { listSheet } from "./books";
import { testRule } from "./rule-tester";

const LIST = listSheet([
  [1, "窓口案内の改善", "市民課", "6月", "完了"],
  [2, "待合室の改修", "管財課", "9月", "実施中"],
  [3, "会議の見直し", "総務課", "9月", "着手済"],
  [4, "押印の廃止", "総務課", "9月", "着手済"],
]);
const CHOICES = sheetOf([["選択肢"], ["完了"], ["実施中"], ["未着手"]], { name: "設定" });

/** The list with a dropdown on its statuses. */
function dropdown(source: string, names: WorkbookSnapshot["names"] = []): WorkbookSnapshot {
  const areas = [{ top: 2, left: 4, bottom: 20, right: 4 }];
  const list: SheetSnapshot = { ...LIST, validations: [{ areas, source }] };
  return { ...workbookOf(list, CHOICES), names };
}

const found = {
  messageId: "notOffered",
  severity: "warning",
  at: "一覧!E5",
  related: ["一覧!E6"],
  data: { text: "着手済", offered: ["完了", "実施中", "未着手"], count: 2 },
} as const;

testRule(validationListMismatch, {
  valid: [
    { name: "there is no dropdown", book: [LIST] },
    { name: "all values are offered", book: dropdown('"完了,実施中,着手済,未着手"') },
    { name: "only Excel can tell what is offered", book: dropdown("INDIRECT($A$1)") },
    { name: "the list moves with the cell", book: dropdown("A1:A3") },
    {
      name: "the status is unknown, too: reported as such",
      book: {
        ...dropdown('"完了,実施中,着手済"'),
        sheets: [
          {
            ...listSheet([[1, "窓口案内の改善", "市民課", "6月", "済んだかも"]]),
            validations: [{ areas: [{ top: 2, left: 4, bottom: 2, right: 4 }], source: '"完了,実施中"' }],
          },
        ],
      },
    },
  ],
  invalid: [
    { name: "the dropdown lists its values", book: dropdown('"完了,実施中,未着手"'), findings: [found] },
    {
      name: "the dropdown takes them from another sheet",
      book: dropdown("設定!$A$2:$A$4"),
      findings: [found],
    },
    {
      name: "the dropdown takes them from a name",
      book: dropdown("状況", [{ name: "状況", formula: "='設定'!$A$2:$A$4" }]),
      findings: [found],
    },
  ],
});

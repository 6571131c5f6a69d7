import { staleColumns } from "../../../src/core/rules/stale-columns";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { workbookOf } from "../../support/sheet-of";
import { annotate, type } from "../columns/annotated-book";
import { listSheet } from "./books";
import { testRule } from "./rule-tester";

/** An annotated plan: 期限 in G, 判定 in H, 確認事項 in I. */
function annotated(): WorkbookSnapshot {
  return annotate(
    workbookOf(
      listSheet([
        [1, "窓口案内の改善", "市民課", "6月", "○"],
        [2, "待合室の改修", "管財課", "12月", "△"],
      ]),
    ),
    "2024-09-30",
  );
}

function withRow(book: WorkbookSnapshot, row: number): WorkbookSnapshot {
  const cells = [
    ["A", row - 2],
    ["B", "会議の見直し"],
    ["C", "総務課"],
    ["D", "12月"],
  ] as const;
  return cells.reduce((held, [column, value]) => type(held, "一覧", `${column}${String(row)}`, value), book);
}

testRule(staleColumns, {
  valid: [
    {
      name: "nothing was ever written",
      book: workbookOf(listSheet([[1, "窓口案内の改善", "市民課", "6月", "○"]])),
    },
    { name: "the columns say what the texts say", book: annotated() },
    { name: "a status has changed", book: type(annotated(), "一覧", "E4", "○") },
    { name: "the new row has been given its columns", book: annotate(withRow(annotated(), 5)) },
  ],
  invalid: [
    {
      name: "a due date was entered by hand",
      book: type(annotated(), "一覧", "G4", 45_596),
      findings: [
        {
          messageId: "entered",
          severity: "info",
          at: "一覧!G4",
          related: ["一覧!D4"],
          data: { number: "2", name: "待合室の改修", shown: "2024-10-31", read: "2024-12-31" },
        },
      ],
    },
    {
      name: "the schedule was changed after the columns were written",
      book: type(annotated(), "一覧", "D4", "11月"),
      findings: [
        {
          messageId: "textChanged",
          severity: "warning",
          at: "一覧!G4",
          related: ["一覧!D4"],
          data: { number: "2", name: "待合室の改修", shown: "2024-12-31", read: "2024-11-30" },
        },
      ],
    },
    {
      name: "rows came after the columns: one finding for a sheet",
      book: withRow(withRow(annotated(), 5), 6),
      findings: [
        {
          messageId: "missingRow",
          severity: "warning",
          at: "一覧!A5",
          related: ["一覧!A6"],
          data: { sheet: "一覧", count: 2 },
        },
      ],
    },
  ],
});

import { parseCalendarDay } from "../../src/core/calendar/calendar-day";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { reviewToJson } from "../../src/cli/review-json";
import { sheetOf, workbookOf } from "../support/sheet-of";

const today = parseCalendarDay("2026-11-21");

it("gives bars over year columns as periods with the text of the bar as their label", () => {
  if (today === undefined) throw new Error("No such day");
  const book = workbookOf(
    sheetOf(
      [
        ["取組名", "推進部署", "行程", null],
        [null, null, "R6", "R7"],
        ["様式の統一", "総務課", "洗い出し", null],
      ],
      { merges: ["A1:A2", "B1:B2", "C1:D1", "C3:D3"] },
    ),
  );
  expect(reviewToJson("計画.xlsx", reviewWorkbook(book, { today }), "ja")).toMatchObject({
    measures: [
      {
        name: "様式の統一",
        periods: [
          {
            label: "洗い出し",
            kind: "range",
            start: "2024-04-01",
            end: "2026-03-31",
            approx: false,
            text: "洗い出し",
            sheet: "一覧",
            address: "C3",
          },
        ],
        start: "2024-04-01",
        due: "2026-03-31",
      },
    ],
  });
});

import { administrativeLists } from "./cities/administrative-lists";
import { fifthLists } from "./cities/fifth-lists";
import { fifthSchedules } from "./cities/fifth-schedules";
import { formsAndBlocks } from "./cities/forms-and-blocks";
import { fourthLists } from "./cities/fourth-lists";
import { fourthSheets } from "./cities/fourth-sheets";
import { furtherBooks } from "./cities/further-books";
import { schedulesAndIndicators } from "./cities/schedules-and-indicators";
import { sixthLists } from "./cities/sixth-lists";
import { sixthSheets } from "./cities/sixth-sheets";
import { staffLists } from "./cities/staff-lists";
import { thirdForms } from "./cities/third-forms";
import { thirdLists } from "./cities/third-lists";
import { thirdSchedules } from "./cities/third-schedules";
import { readBook, tellBook } from "./cities/tell-book";

describe("reads the workbook of another city", () => {
  test.each([
    ...administrativeLists,
    ...staffLists,
    ...formsAndBlocks,
    ...schedulesAndIndicators,
    ...furtherBooks,
    ...thirdLists,
    ...thirdSchedules,
    ...thirdForms,
    ...fourthLists,
    ...fourthSheets,
    ...fifthLists,
    ...fifthSchedules,
    ...sixthLists,
    ...sixthSheets,
  ])("$title", (book) => {
    const { measures, directions, steps, indicators, places, span } = book;
    const told = tellBook(readBook(book));
    expect(told).toMatchObject({
      measures,
      indicators: indicators ?? [],
      ...(directions !== undefined && { directions }),
      ...(steps !== undefined && { steps }),
      ...(places !== undefined && { places }),
      ...(span !== undefined && { span }),
    });
  });
});

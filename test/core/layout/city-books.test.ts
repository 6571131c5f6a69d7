import { administrativeLists } from "./cities/administrative-lists";
import { formsAndBlocks } from "./cities/forms-and-blocks";
import { furtherBooks } from "./cities/further-books";
import { schedulesAndIndicators } from "./cities/schedules-and-indicators";
import { staffLists } from "./cities/staff-lists";
import { readBook, tellBook } from "./cities/tell-book";

describe("reads the workbook of another city", () => {
  test.each([
    ...administrativeLists,
    ...staffLists,
    ...formsAndBlocks,
    ...schedulesAndIndicators,
    ...furtherBooks,
  ])("$title", (book) => {
    const { measures, directions, steps, indicators, span } = book;
    const told = tellBook(readBook(book));
    expect(told).toMatchObject({
      measures,
      indicators: indicators ?? [],
      ...(directions !== undefined && { directions }),
      ...(steps !== undefined && { steps }),
      ...(span !== undefined && { span }),
    });
  });
});

import { cityBooks } from "./cities/city-books";
import { readBook, tellBook } from "./cities/tell-book";

describe("reads the workbook of another city", () => {
  test.each(cityBooks)("$title", (book) => {
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

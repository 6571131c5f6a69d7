import { shareWidth } from "../../../src/core/summary/sheets/share-width";

const LONG = "担当課が案を作り、庁内で意見を聴いたうえで、必要な見直しを行います。";

describe("shareWidth", () => {
  test("gives the room to the column whose texts make the rows high", () => {
    const [short = 0, long = 0] = shareWidth(
      [
        { width: 10, texts: ["防災", "福祉"] },
        { width: 10, texts: [LONG, LONG] },
      ],
      20,
    );
    expect([short, long]).toEqual([10, 30]);
  });

  test("looks for what saves most lines a step, and not for the next small gain", () => {
    const area = "基本目標Ⅱ　誰もが活躍できる環境づくり";
    const rows = Array.from({ length: 20 }, () => area);
    const widths = shareWidth(
      [
        { width: 10, texts: rows },
        // One row gets lower with every step.
        { width: 10, texts: rows.map((_, row) => (row === 0 ? LONG.repeat(3) : "短い")) },
      ],
      12,
    );
    expect(widths).toEqual([18, 14]);
  });

  test("widens all in turn where every text stands on one line", () => {
    const widths = shareWidth(
      [
        { width: 12, texts: ["防災"] },
        { width: 12, texts: ["福祉"] },
      ],
      8,
    );
    expect(widths).toEqual([16, 16]);
  });

  test("gives away no more than there is", () => {
    expect(shareWidth([{ width: 10, texts: [LONG] }], 5)).toEqual([14]);
    expect(shareWidth([{ width: 10, texts: [LONG] }], -3)).toEqual([10]);
    expect(shareWidth([], 10)).toEqual([]);
  });
});

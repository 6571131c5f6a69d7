import { crossListingDrift } from "../../../src/core/rules/cross-listing-drift";
import { TITLE } from "./books";
import type { Rows } from "./rule-tester";
import { testRule } from "./rule-tester";

type Row = readonly [number: number, name: string, content: string];
const book = (...rows: readonly Row[]): Rows => [
  [TITLE],
  ["No.", "取組名", "取組内容", "担当課", "時期"],
  ...rows.map(([number, name, content]) => [number, name, content, "市民課", "9月"]),
];
const ORIGINAL = "・窓口の待ち時間を毎月調べ、結果を市の広報紙に載せる。\n・案内板を増やす。";

testRule(crossListingDrift, {
  valid: [
    {
      name: "the second listing says what the first one says",
      book: book(
        [1, "窓口案内の改善", ORIGINAL],
        [
          2,
          "広報の充実",
          "・広報紙の頁を増やす。\n・窓口の待ち時間を毎月調べ、結果を市の広報紙に載せる。（No.1 再掲）",
        ],
      ),
    },
    {
      name: "the text only names what it takes over",
      book: book(
        [1, "窓口案内の改善", ORIGINAL],
        [2, "広報の充実", "・待合室の改修に合わせて行う催し（No.1 再掲）を知らせる。"],
      ),
    },
    {
      name: "a row listed again repeats the first",
      book: book([1, "窓口案内の改善", ORIGINAL], [2, "窓口案内の改善（再掲）", ORIGINAL]),
    },
  ],
  invalid: [
    {
      name: "a sentence was changed in one place",
      book: book(
        [1, "窓口案内の改善", ORIGINAL],
        [2, "広報の充実", "・窓口の待ち時間を四半期ごとに調べ、結果を市の広報紙に載せる。（No.1 再掲）"],
      ),
      findings: [
        {
          messageId: "sentence",
          severity: "warning",
          at: "一覧!C4",
          related: ["一覧!C3"],
          data: {
            number: "2",
            name: "広報の充実",
            here: "窓口の待ち時間を四半期ごとに調べ、結果を市の広報紙に載せる",
            there: "窓口の待ち時間を毎月調べ、結果を市の広報紙に載せる",
            numbers: ["1"],
          },
        },
      ],
    },
    {
      name: "a row listed again was not changed with the first",
      book: book(
        [1, "窓口案内の改善", "案内板を10か所に増やす。"],
        [2, "窓口案内の改善（再掲）", "案内板を8か所に増やす。"],
      ),
      findings: [
        {
          messageId: "row",
          severity: "warning",
          at: "一覧!C4",
          related: ["一覧!C3"],
          data: {
            number: "2",
            name: "窓口案内の改善（再掲）",
            here: "案内板を8か所に増やす。",
            there: "案内板を10か所に増やす。",
          },
        },
      ],
    },
  ],
});

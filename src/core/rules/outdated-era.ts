import { groupBy } from "../collection/group-by";
import type { Draft, Rule } from "../findings/rule";
import { textClue } from "../text/text-clue";

/** 平成32年 and later, 昭和65年 and later: years that their eras did not reach. 平成31年度 is 令和元年度 and right. */
const OUTDATED = /(?:平成\s*(?:3[2-9]|[4-9]\d)|昭和\s*(?:6[5-9]|[7-9]\d))\s*年(?:度)?/u;
/** H37.11, S65年, H30~H34: a letter is an era only before a month or 年, or in a span; rooms and papers bear codes. */
const LETTER_YEAR = "(?:H\\.?\\s*(?:3[2-9]|4\\d)|S\\.?\\s*(?:6[5-9]|[7-9]\\d))";
const OUTDATED_LETTER = new RegExp(
  `(?<![A-Za-z\\d-])${LETTER_YEAR}(?=[./]\\d{1,2}(?!\\d)|\\s*年|\\s*[~〜]\\s*[HRS]\\d)|(?<=[HS]\\d{1,2}\\s*[~〜]\\s*)${LETTER_YEAR}(?!\\d)`,
  "u",
);
/** A character of each name of an ended era. */
const CLUE = textClue("平昭HSＨＳ");
const MOST_LENGTH = 2000;

function findOutdated(raw: string): string | undefined {
  const text = raw.slice(0, MOST_LENGTH).normalize("NFKC");
  return OUTDATED.exec(text)?.[0] ?? OUTDATED_LETTER.exec(text)?.[0];
}

/** Years of an era that had ended by then; the same one on one sheet is one finding. */
export const outdatedEra: Rule = {
  id: "outdated-era",
  meta: { severity: "info", category: "schedule", messages: ["era"] },
  check: ({ contents }) =>
    contents().flatMap(({ grid, textsWith }) => {
      if (grid.sheet.visibility !== "visible") return [];
      const found = textsWith(CLUE).flatMap(({ text, cells }) => {
        const plain = findOutdated(text)?.replaceAll(/\s/gu, "");
        return plain === undefined ? [] : cells.map((cell) => ({ cell, written: plain }));
      });
      found.sort(({ cell: a }, { cell: b }) => a.row - b.row || a.column - b.column);
      return [...groupBy(found, ({ written }) => written.replace(/度$/u, "")).values()].map(
        ([first, ...others]): Draft => ({
          messageId: "era",
          at: grid.ref(first.cell.row, first.cell.column),
          related: others.map(({ cell }) => grid.ref(cell.row, cell.column)),
          data: { text: first.written, year: calendarYear(first.written), count: others.length + 1 },
        }),
      );
    }),
};

function calendarYear(written: string): number {
  const base = /^(?:平成|H)/u.test(written) ? 1988 : 1925;
  return base + Number(/\d+/u.exec(written)?.[0] ?? 0);
}

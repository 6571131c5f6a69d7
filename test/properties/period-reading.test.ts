import fc from "fast-check";
import { toCalendarDay, type CalendarDay } from "../../src/core/calendar/calendar-day";
import { fiscalYearEnd, fiscalYearStart, toFiscalYear } from "../../src/core/calendar/fiscal-year";
import { formatPeriod } from "../../src/core/period/format-period";
import { parsePeriods } from "../../src/core/period/parse-period";
import { parseTargets } from "../../src/core/target/parse-target";
import { describeReading } from "../core/period/describe-reading";
import { periodCaseGroups } from "../core/period/period-cases";
import { describeTargets } from "../core/target/describe-targets";
import { targetCaseGroups } from "../core/target/target-cases";
import { growthOf, MOST_GROWTH } from "../support/growth-of";

const periodTexts = periodCaseGroups.flatMap(({ cases }) => cases.map(({ text }) => text));
const targetTexts = targetCaseGroups.flatMap(({ cases }) => cases.map(({ text }) => text));
const context = {
  fiscalYear: toFiscalYear(2024) ?? null,
  planStart: toFiscalYear(2024) ?? null,
  planEnd: toFiscalYear(2026) ?? null,
};

/** Characters that the grammars care about, in any order: far more telling than random ones. */
const fragments = fc.constantFrom(
  ..."令和平成元年度月日末中旬上下期半四第翌来毎週随時通未定から～-・、。()（）「」①②ア→まで以降頃当初済除く約%件人万億割以上増減ゼロ維持\n 　RH",
  ..."0123456789０１２３４５６７８９",
  "令和6年度",
  "10月",
  "毎年度",
  "計画期間",
);
const texts = fc.oneof(
  fc.array(fragments, { maxLength: 40 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 80 }),
);

const days = fc
  .record({
    year: fc.integer({ min: 1990, max: 2070 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }): CalendarDay => {
    const found = toCalendarDay(year, month, day);
    if (found === undefined) throw new Error("every month has 28 days");
    return found;
  });

describe("period readings", () => {
  test("read what they write: days, ranges of days, deadlines and beginnings", () => {
    fc.assert(
      fc.property(days, days, fc.constantFrom("range", "deadline", "from"), (a, b, kind) => {
        const [first, last] = a <= b ? [a, b] : [b, a];
        const period = {
          kind,
          start: kind === "deadline" ? null : first,
          end: kind === "from" ? null : last,
          approx: false,
        } as const;
        const [read, ...rest] = parsePeriods(formatPeriod(period, "ja")).periods;
        expect(rest).toEqual([]);
        expect({ kind: read?.kind, start: read?.start, end: read?.end, approx: read?.approx }).toEqual(
          period,
        );
      }),
    );
  });

  test("read what they write: fiscal years", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2070 }), fc.integer({ min: 0, max: 9 }), (year, length) => {
        const first = toFiscalYear(year);
        const last = toFiscalYear(year + length);
        if (first === undefined || last === undefined) throw new Error("inside the calendar");
        const period = {
          kind: "range",
          start: fiscalYearStart(first),
          end: fiscalYearEnd(last),
          approx: false,
        } as const;
        const [read] = parsePeriods(formatPeriod(period, "ja")).periods;
        expect([read?.start, read?.end]).toEqual([period.start, period.end]);
      }),
    );
  });

  test("do not depend on full or half width", () => {
    const widen = (text: string): string =>
      text.replace(/[0-9A-Za-z()/.:,~-]/g, (character) =>
        String.fromCharCode(character.charCodeAt(0) + 0xfee0),
      );
    const withoutLabels = (text: string): string =>
      describeReading({
        ...parsePeriods(text, context),
        periods: parsePeriods(text, context).periods.map((period) => ({
          ...period,
          label: period.label?.normalize("NFKC") ?? null,
        })),
      });
    for (const text of periodTexts) expect(withoutLabels(widen(text))).toBe(withoutLabels(text));
    for (const text of targetTexts) {
      expect(describeTargets(parseTargets(widen(text), context))).toBe(
        describeTargets(parseTargets(text, context)),
      );
    }
  });

  test("do not depend on white space around the text", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...periodTexts),
        fc.constantFrom(" ", "\n", "\u3000", "\t\u00a0"),
        (text, space) => {
          expect(describeReading(parsePeriods(`${space}${text}${space}`, context))).toBe(
            describeReading(parsePeriods(text, context)),
          );
        },
      ),
    );
  });

  test("never end before they start, and mark characters of the text", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end, span } of parsePeriods(text, context).periods) {
          if (start !== null && end !== null) expect(start <= end).toBe(true);
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("never throw, for targets either", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(parseTargets(text, context).targets.every(({ span }) => span.end <= text.length)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

/** A cell holds at most this many characters. */
const LONGEST = 32_767;

describe("time to read", () => {
  const repeats = [
    "令和6",
    "1・",
    "1、",
    "7月～",
    "①",
    "(",
    "「",
    "年",
    "毎年度",
    "12",
    "1,",
    "約",
    "億",
    "第",
    "→",
    "令和6年度に",
    "月（",
    " ",
    "\n",
    "(1)",
    "あ",
    "を以上",
    "R5 1% → ",
    "翌",
  ];

  test.each(repeats)("grows no faster than the text when %j is repeated", (unit) => {
    const long = unit.repeat(Math.floor(LONGEST / unit.length));
    for (const read of [parsePeriods, parseTargets])
      expect(growthOf((text) => read(text, context), long)).toBeLessThan(MOST_GROWTH);
  });
});

import { parsePeriods } from "./parse-period";
import type { PeriodContext, PeriodReading } from "./period";

/** Enough for the largest plans; beyond it everything is forgotten at once, which costs one slower review. */
const MOST_READINGS = 20_000;
/** Longer texts are prose that nobody repeats. */
const LONGEST_REMEMBERED = 200;

const readingsByContext = new Map<string, Map<string, PeriodReading>>();
let remembered = 0;

function readingsFor(context: PeriodContext): Map<string, PeriodReading> {
  const key = `${String(context.fiscalYear)} ${String(context.planStart)} ${String(context.planEnd)}`;
  const readings = readingsByContext.get(key) ?? new Map<string, PeriodReading>();
  readingsByContext.set(key, readings);
  return readings;
}

function forgetAll(): void {
  for (const readings of readingsByContext.values()) readings.clear();
  readingsByContext.clear();
  remembered = 0;
}

/**
 * A reader for one context that reads as `parsePeriods` does, and remembers: 通年 and 7月～9月 stand in row after row, on
 * index and card, and in every review after an edit. A reading depends on nothing but text and context, so remembering
 * it changes no result.
 *
 * @example
 * const read = createPeriodReader({ fiscalYear });
 * read("7月～9月") === read("7月～9月") // true
 */
export function createPeriodReader(context: PeriodContext): (text: string) => PeriodReading {
  const readings = readingsFor(context);
  return (text) => {
    const known = readings.get(text);
    if (known !== undefined) return known;
    const reading = parsePeriods(text, context);
    if (text.length > LONGEST_REMEMBERED) return reading;
    if (remembered >= MOST_READINGS) forgetAll();
    readings.set(text, reading);
    remembered += 1;
    return reading;
  };
}

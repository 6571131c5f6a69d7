import { parsePeriods } from "./parse-period";
import type { PeriodContext, PeriodReading } from "./period";

/** Enough for the largest plans; beyond it everything is forgotten at once, which costs one slower review. */
const MOST_READINGS = 20_000;
/** Longer texts are prose that nobody repeats. */
const LONGEST_REMEMBERED = 200;

const readingsByContext = new Map<string, Map<string, PeriodReading>>();
let remembered = 0;

/**
 * Reads as `parsePeriods` does, and remembers: 通年 and 7月～9月 stand in row after row, on index and card, and in every
 * review after an edit. A reading depends on nothing but text and context, so remembering it changes no result.
 *
 * @example readPeriods("7月～9月", { fiscalYear }) === readPeriods("7月～9月", { fiscalYear }) // true
 */
export function readPeriods(text: string, context: PeriodContext): PeriodReading {
  if (text.length > LONGEST_REMEMBERED) return parsePeriods(text, context);
  if (remembered >= MOST_READINGS) {
    readingsByContext.clear();
    remembered = 0;
  }
  const key = `${String(context.fiscalYear)} ${String(context.planStart)} ${String(context.planEnd)}`;
  const readings = readingsByContext.get(key) ?? new Map<string, PeriodReading>();
  readingsByContext.set(key, readings);
  const known = readings.get(text);
  if (known !== undefined) return known;
  const reading = parsePeriods(text, context);
  readings.set(text, reading);
  remembered += 1;
  return reading;
}

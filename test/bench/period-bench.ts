import { ja } from "chrono-node";
import { toFiscalYear } from "../../src/core/calendar/fiscal-year";
import { parsePeriods } from "../../src/core/period/parse-period";
import { createPeriodReader } from "../../src/core/period/create-period-reader";
import { labelledPeriodCaseGroups } from "../core/period/labelled-period-cases";
import { otherCitiesPeriodCaseGroups } from "../core/period/other-cities-period-cases";
import { periodCaseGroups } from "../core/period/period-cases";
import { compare, type BenchRow } from "./measure";

const ROUNDS = 20;
const RUNS = 15;
/**
 * How often each side reads all texts before it is measured: chrono needs 3 times until it gets no faster, we need 20,
 * having many forms of which each is rare.
 */
const WARM_UPS = 30;
/** What chrono reads dates against, as its documentation asks for; made once, as our context is. */
export const REFERENCE_DATE = new Date(2024, 3, 1);

/**
 * Reading every period text of the case tables, beside chrono's Japanese parser on the same texts; in ms per 1,000.
 *
 * Both sides are warm: read once in a fresh process, where the engine has compiled neither, every text costs either side
 * many times as much. Most of these texts are no dates to chrono, which measures how fast it finds nothing; the row of
 * those in which it finds a date compares like with like.
 */
export function benchPeriods(): BenchRow[] {
  const texts = periodCaseGroups.flatMap(({ cases }) => cases.map(({ text }) => text));
  const labelled = [...labelledPeriodCaseGroups, ...otherCitiesPeriodCaseGroups].flatMap(({ cases }) =>
    cases.map(({ text }) => text),
  );
  const readByBoth = [...texts, ...labelled].filter((text) => ja.parse(text, REFERENCE_DATE).length > 0);
  const short = texts.filter((text) => text.length <= 12);
  const context = { fiscalYear: toFiscalYear(2024) ?? null };
  return [
    {
      name: `period texts (${String(texts.length)}), read anew / chrono ja`,
      list: texts,
      reader: parsePeriods,
    },
    {
      name: `short ones (${String(short.length)}), read anew / chrono ja`,
      list: short,
      reader: parsePeriods,
    },
    {
      name: `those that chrono reads too (${String(readByBoth.length)}), read anew / chrono ja`,
      list: readByBoth,
      reader: parsePeriods,
    },
    {
      name: `labelled ones of many plans (${String(labelled.length)}), read anew / chrono ja`,
      list: labelled,
      reader: parsePeriods,
    },
    {
      name: `the first texts again, as reviews read them / chrono ja`,
      list: texts,
      reader: createPeriodReader(context),
    },
  ].map(({ name, list, reader }) => {
    const repeat = (read: (text: string) => unknown) => (): void => {
      for (let round = 0; round < ROUNDS; round += 1) for (const text of list) read(text);
    };
    const row = compare(
      name,
      repeat((text) => reader(text, context)),
      repeat((text) => ja.parse(text, REFERENCE_DATE)),
      RUNS,
      WARM_UPS,
    );
    const perThousand = 1000 / (ROUNDS * list.length);
    return { ...row, ours: row.ours * perThousand, peer: (row.peer ?? 0) * perThousand, unit: "ms/1000" };
  });
}

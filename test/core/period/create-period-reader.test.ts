import { toFiscalYear } from "../../../src/core/calendar/fiscal-year";
import { createPeriodReader } from "../../../src/core/period/create-period-reader";
import { parsePeriods } from "../../../src/core/period/parse-period";

const in2023 = { fiscalYear: toFiscalYear(2023) ?? null };
const in2024 = { fiscalYear: toFiscalYear(2024) ?? null };

test("reads what parsePeriods reads, and gives the same reading again, to every reader of the context", () => {
  const first = createPeriodReader(in2023)("7月～9月");
  expect(first).toEqual(parsePeriods("7月～9月", in2023));
  expect(createPeriodReader(in2023)("7月～9月")).toBe(first);
});

test("keeps the readings of one year apart from those of another", () => {
  expect(createPeriodReader(in2023)("7月").periods[0]?.start).toBe("2023-07-01");
  expect(createPeriodReader(in2024)("7月").periods[0]?.start).toBe("2024-07-01");
});

test("goes on reading when more texts come than it remembers", () => {
  const read = createPeriodReader(in2023);
  for (let n = 0; n < 20_500; n += 1) read(`7月（第${String(n)}回）`);
  expect(read("7月（第1回）")).toEqual(parsePeriods("7月（第1回）", in2023));
});

import { toFiscalYear } from "../../../src/core/calendar/fiscal-year";
import { parsePeriods } from "../../../src/core/period/parse-period";
import { readPeriods } from "../../../src/core/period/read-periods";

const in2023 = { fiscalYear: toFiscalYear(2023) ?? null };
const in2024 = { fiscalYear: toFiscalYear(2024) ?? null };

test("reads what parsePeriods reads, and gives the same reading again", () => {
  const first = readPeriods("7月～9月", in2023);
  expect(first).toEqual(parsePeriods("7月～9月", in2023));
  expect(readPeriods("7月～9月", in2023)).toBe(first);
});

test("keeps the readings of one year apart from those of another", () => {
  expect(readPeriods("7月", in2023).periods[0]?.start).toBe("2023-07-01");
  expect(readPeriods("7月", in2024).periods[0]?.start).toBe("2024-07-01");
});

test("goes on reading when more texts come than it remembers", () => {
  for (let n = 0; n < 20_500; n += 1) readPeriods(`7月（第${String(n)}回）`, in2023);
  expect(readPeriods("7月（第1回）", in2023)).toEqual(parsePeriods("7月（第1回）", in2023));
});

import { toFiscalYear } from "../../../src/core/calendar/fiscal-year";
import { isTimeHeading, timeHeading } from "../../../src/core/layout/time-heading";

const year = toFiscalYear(2024);

describe("a heading of time", () => {
  it.each([
    [["令和６年度"], "2024-04-01", "2025-03-31"],
    [["R6"], "2024-04-01", "2025-03-31"],
    [["2024年度"], "2024-04-01", "2025-03-31"],
    [["令和7年度", "第２四半期"], "2025-07-01", "2025-09-30"],
    [["令和7年度", "Q4"], "2026-01-01", "2026-03-31"],
    [["R7", "1/4"], undefined, undefined],
    [["第三四半期"], "2024-10-01", "2024-12-31"],
    [["上半期"], "2024-04-01", "2024-09-30"],
    [["下期"], "2024-10-01", "2025-03-31"],
    [["４月"], "2024-04-01", "2024-04-30"],
    [["2月"], "2025-02-01", "2025-02-28"],
    [["10～12月"], "2024-10-01", "2024-12-31"],
    [["1月-3月"], "2025-01-01", "2025-03-31"],
    [["13月"], undefined, undefined],
    [["3～4月"], undefined, undefined],
    [["短期\n（R6～R7）"], "2024-04-01", "2026-03-31"],
    [["令和6～8年度"], "2024-04-01", "2027-03-31"],
    [["2025-2026"], "2025-04-01", "2027-03-31"],
    [["中期（3～5年）"], undefined, undefined],
    [["担当課"], undefined, undefined],
    [[], undefined, undefined],
  ])("%j stands for %s to %s", (path, first, last) => {
    expect(timeHeading(path, year)).toEqual(first === undefined ? undefined : { first, last });
  });

  it("gives no dates to a month whose year nobody tells", () => {
    expect(timeHeading(["4月"], undefined)).toBeUndefined();
    expect(isTimeHeading("4月")).toBe(true);
  });
});

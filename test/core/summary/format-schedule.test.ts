import { formatSchedule } from "../../../src/core/summary/format-schedule";
import { dayOf } from "../../support/day-of";

function step(text: string, start: string, end: string) {
  return { text, start: dayOf(start), end: dayOf(end) };
}

describe("the bars of a measure as lines", () => {
  test("say in which fiscal years each stage is", () => {
    const steps = [step("設計", "2024-04-01", "2025-03-31"), step("工事", "2025-04-01", "2027-03-31")];
    expect(formatSchedule(steps)).toBe("令和6年度 設計\n令和7～8年度 工事");
  });

  test("say the months where stages are shorter than a year", () => {
    const steps = [
      step("調査", "2024-06-01", "2024-06-30"),
      step("検討", "2024-07-01", "2024-09-30"),
      step("実施", "2024-10-01", "2025-02-28"),
    ];
    expect(formatSchedule(steps)).toBe("令和6年6月 調査\n令和6年7～9月 検討\n令和6年10月～令和7年2月 実施");
  });

  test("count stages of the same words as one where they follow each other, and apart where they do not", () => {
    const [first, second, fourth] = [
      step("更新", "2023-04-01", "2024-03-31"),
      step("更新", "2024-04-01", "2025-03-31"),
      step("更新", "2026-04-01", "2027-03-31"),
    ];
    expect(formatSchedule([first, second, fourth])).toBe("令和5～6年度 更新\n令和8年度 更新");
  });

  test("say the years alone of arrows and lines, and keep marks, which have a meaning", () => {
    expect(formatSchedule([step("→", "2023-04-01", "2028-03-31")])).toBe("令和5～9年度");
    expect(formatSchedule([step("――", "2023-04-01", "2024-03-31")])).toBe("令和5年度");
    expect(formatSchedule([step("●", "2023-04-01", "2024-03-31")])).toBe("令和5年度 ●");
  });

  test("keep a stage of several lines on one, and say nothing of no bars", () => {
    expect(formatSchedule([step("基本\n設計", "2023-04-01", "2024-03-31")])).toBe("令和5年度 基本 設計");
    expect(formatSchedule([])).toBe("");
  });
});

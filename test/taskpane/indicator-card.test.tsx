/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import { toFiscalYear } from "../../src/core/calendar/fiscal-year";
import type { Indicator } from "../../src/core/plan/plan";
import type { MeasuredIndicator } from "../../src/core/review";
import { IndicatorCard } from "../../src/taskpane/components/indicator-card";

const at = { sheet: "指標", row: 4, column: 1 };
const source = { text: "", at };
const year = (value: number) => toFiscalYear(value) ?? null;

const awareness: Indicator = {
  id: 0,
  name: "方針の認知度",
  at,
  baseline: { value: 57.5, unit: "%", fiscalYear: year(2019), source },
  target: {
    value: 100,
    unit: "%",
    fiscalYear: year(2023),
    op: ">=",
    everyYear: false,
    approx: false,
    source,
  },
  actuals: [
    { fiscalYear: year(2021), value: 62, unit: "%", scale: 1, source },
    { fiscalYear: year(2022), value: 80, unit: "%", scale: 1, source },
  ],
  targetText: null,
  actualCells: [],
};

function show(measured: Partial<MeasuredIndicator>) {
  return render(
    <IndicatorCard
      measured={{
        indicator: awareness,
        progress: 0.5294,
        expected: 2 / 3,
        state: "behind",
        reason: null,
        ...measured,
      }}
      onJump={() => undefined}
    />,
  );
}

describe("IndicatorCard", () => {
  it("shows where it started, where it is, and where it should be", () => {
    show({});
    const card = screen.getByRole("listitem");
    for (const text of [
      "遅れ",
      "基準 57.5%",
      "目標 100%以上",
      "いま 80%（令和4年度）",
      "進捗 52.9%・想定 66.7%",
    ]) {
      expect(card.textContent).toContain(text);
    }
    expect(screen.getByRole("img", { name: "進捗 52.9%・想定 66.7%" })).toBeTruthy();
  });

  it("says more than 100 % and less than 0 % as they are, while the drawing ends at its edges", () => {
    const { container } = show({ progress: -0.186, state: "regressed" });
    expect(screen.getByRole("listitem").textContent).toContain("進捗 −18.6%");
    expect(container.querySelector<HTMLElement>("[role=img] > span")?.style.width).toBe("0%");
  });

  it("says why there is no percentage, and shows none", () => {
    show({ progress: null, expected: null, state: "achieved", reason: "maintain" });
    const { textContent } = screen.getByRole("listitem");
    expect(textContent).toContain("維持");
    expect(textContent).toContain("割合は出しません");
    expect(textContent).not.toContain("進捗");
    expect(screen.queryByRole("img")).toBeNull();
  });

  it("does not take a missing actual for 0", () => {
    show({ indicator: { ...awareness, actuals: [] }, progress: null, state: "noData", reason: "noActual" });
    const { textContent } = screen.getByRole("listitem");
    expect(textContent).toContain("実績がありません");
    expect(textContent).not.toContain("いま");
  });

  it("quotes a target in which no number could be read", () => {
    show({
      indicator: { ...awareness, target: null, targetText: { text: "市民に信頼される窓口", at } },
      progress: null,
      expected: null,
      state: "notComparable",
      reason: "noTarget",
    });
    expect(screen.getByRole("listitem").textContent).toContain("目標 市民に信頼される窓口");
  });
});

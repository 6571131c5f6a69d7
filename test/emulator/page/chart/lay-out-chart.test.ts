import type { ChartData } from "../../../../src/emulator/page/chart/chart-data";
import { layOutChart } from "../../../../src/emulator/page/chart/lay-out-chart";

const WIDTH = 480;
const HEIGHT = 240;

function data(rows: readonly (readonly (number | undefined)[])[], more: Partial<ChartData> = {}): ChartData {
  const names = ["完了", "期限内", "期限超過"];
  return {
    title: "分野別の状況",
    isStacked: true,
    isFirstOnTop: true,
    categories: rows.map((_, index) => `分野${String(index + 1)}`),
    series: (rows[0] ?? []).map((_, index) => ({
      name: names[index] ?? "",
      color: `#00000${String(index)}`,
      figures: rows.map((row) => ({ value: row[index], label: String(row[index] ?? "") })),
    })),
    formatValue: (value) => value.toFixed(0),
    ...more,
  };
}

describe("layOutChart", () => {
  test("puts stacked bars end to end in one line a category, the first on top, as long as their figures", () => {
    const { bars, base } = layOutChart(
      data([
        [2, 4],
        [1, 1],
      ]),
      WIDTH,
      HEIGHT,
    );
    const [first, second, third] = bars;
    expect(bars).toHaveLength(4);
    expect(first?.x).toBe(base);
    expect(second?.x).toBeCloseTo((first?.x ?? 0) + (first?.width ?? 0));
    expect(second?.width).toBeCloseTo(2 * (first?.width ?? 0));
    expect(second?.y).toBe(first?.y);
    expect(third?.y).toBeGreaterThan(first?.y ?? Infinity);
  });

  test("counts categories from below unless told otherwise, with the axis beside the first", () => {
    const rows = [[2], [1]];
    const above = layOutChart(data(rows), WIDTH, HEIGHT);
    const below = layOutChart(data(rows, { isFirstOnTop: false }), WIDTH, HEIGHT);
    const ys = (of: typeof above) => of.categories.map(({ y }) => y);
    expect(ys(above)[0]).toBeLessThan(ys(above)[1] ?? 0);
    expect(ys(below)[0]).toBeGreaterThan(ys(below)[1] ?? Infinity);
    expect(above.ticks[0]?.y).toBeLessThan(above.plot.top);
    expect(below.ticks[0]?.y).toBeGreaterThan(below.plot.bottom);
  });

  test("puts the axis beside the last category where the chart says so", () => {
    const { ticks, plot } = layOutChart(data([[2], [1]], { isAxisBesideLast: true }), WIDTH, HEIGHT);
    expect(ticks[0]?.y).toBeGreaterThan(plot.bottom);
  });

  test("keeps the line breaks of a category, its lines around the middle of its bars", () => {
    const { categories, bars } = layOutChart(
      data([[2]], { categories: ["働きやすい\n職場"] }),
      WIDTH,
      HEIGHT,
    );
    expect(categories.map(({ text }) => text)).toEqual(["働きやすい", "職場"]);
    const [above = 0, below = 0] = categories.map(({ y }) => y);
    expect(below).toBeGreaterThan(above);
    expect((above + below) / 2).toBeCloseTo((bars[0]?.y ?? 0) + (bars[0]?.height ?? 0) / 2);
  });

  test("puts clustered bars below each other, and none where a cell holds no figure", () => {
    const { bars } = layOutChart(
      data(
        [
          [0.5, 0.75],
          [undefined, 1],
        ],
        { isStacked: false, formatValue: (value) => `${(value * 100).toFixed(0)}%` },
      ),
      WIDTH,
      HEIGHT,
    );
    expect(bars.map(({ label }) => label)).toEqual(["0.5", "0.75", "1"]);
    expect(bars[1]?.y).toBeCloseTo((bars[0]?.y ?? 0) + (bars[0]?.height ?? 0));
    expect(bars[1]?.width).toBeCloseTo(1.5 * (bars[0]?.width ?? 0));
  });

  test("draws figures below nought to the other side", () => {
    const { bars, base } = layOutChart(data([[-2, 3]]), WIDTH, HEIGHT);
    expect((bars[0]?.x ?? 0) + (bars[0]?.width ?? 0)).toBeCloseTo(base);
    expect(bars[1]?.x).toBeCloseTo(base);
  });

  test("writes no figure of the axis twice, and reaches as far as the highest sum", () => {
    const texts = (rows: number[][]) => layOutChart(data(rows), WIDTH, HEIGHT).ticks.map(({ text }) => text);
    expect(texts([[1, 1]])).toEqual(["0", "1", "2"]);
    expect(texts([[4, 3, 3]])).toEqual(["0", "2", "4", "6", "8", "10"]);
    expect(texts([[0]])).toEqual(["0", "1"]);
  });

  test("keeps to the ends of the axis that the chart sets", () => {
    const { bars, ticks, base } = layOutChart(data([[30]], { min: 10, max: 20 }), WIDTH, HEIGHT);
    expect([ticks[0]?.text, ticks.at(-1)?.text]).toEqual(["10", "20"]);
    expect(bars[0]?.x).toBe(base);
    expect((bars[0]?.x ?? 0) + (bars[0]?.width ?? 0)).toBeCloseTo(ticks.at(-1)?.x ?? 0);
  });

  test("keeps all within the picture: cuts long categories and breaks a long legend", () => {
    const series = data([[1, 2, 3]]).series.map((one) => ({
      ...one,
      name: `${one.name}の取組（再掲を除く）`,
    }));
    const { categories, bars, legend } = layOutChart(
      data([[1, 2, 3]], {
        series,
        categories: ["市民とともに歩む開かれた市役所をつくるための取組と職員の育成"],
      }),
      WIDTH,
      HEIGHT,
    );
    expect(categories[0]?.text).toMatch(/^市民とともに.+…$/);
    expect(new Set(legend.map(({ y }) => y)).size).toBe(2);
    for (const { x, y } of legend) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThan(HEIGHT);
    }
    const lowest = Math.max(...bars.map(({ y, height }) => y + height));
    expect(lowest).toBeLessThan(Math.min(...legend.map(({ y }) => y)));
  });
});

import { editXlsx } from "../../../../src/adapters/xlsx/write/edit-xlsx";
import type { ChartSpec } from "../../../../src/core/sheet/chart";
import type { Edit } from "../../../../src/core/sheet/edit";
import { buildXlsx } from "../../../support/build-xlsx";
import { findPackageFaults } from "../../../support/check-package";
import { readWithHucre } from "../../../support/hucre";
import { differingParts, partText, partTexts } from "../../../support/package-diff";
import { sheetOf, workbookOf } from "../../../support/sheet-of";

const FIGURES = [
  ["分野", "完了", "期限超過"],
  ["Ⅰ & 窓口", 3, 1],
  ["Ⅱ 手順", 2, 0],
];

const at = (row: number, column: number, bottom = row) => ({
  sheet: "図",
  area: { top: row, left: column, bottom, right: column },
});

const CHART: ChartSpec = {
  type: "stackedBar",
  title: "分野別の状況（件）",
  altText: '分野ごとの件数を積み上げた"横棒"グラフ。',
  place: { top: 0, left: 4, bottom: 12, right: 10 },
  categories: at(1, 0, 2),
  series: [
    { name: at(0, 1), values: at(1, 1, 2), color: "#1e6b3a", hasLabels: true },
    { name: at(0, 2), values: at(1, 2, 2), color: "#ffd966" },
  ],
  valueFormat: "0",
  min: 0,
};

const ADDED: readonly Edit[] = [
  { kind: "addSheet", name: "図" },
  ...FIGURES.flatMap((line, row) =>
    line.map((value, column): Edit => ({
      kind: "setCell",
      sheet: "図",
      row,
      column,
      expected: null,
      content: { value },
    })),
  ),
  { kind: "addChart", sheet: "図", name: "状況", chart: CHART },
];

const plain = buildXlsx(workbookOf(sheetOf([["計画"]], { name: "一覧" })));

function apply(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const edited = editXlsx(bytes, edits);
  expect(edited.outcome.rejected).toEqual([]);
  return edited.bytes;
}

describe("a chart in a file", () => {
  const charted = apply(plain, ADDED);
  const chart = partText(charted, "xl/charts/chart1.xml");
  const drawing = partText(charted, "xl/drawings/drawing1.xml");

  it("comes as a drawing with a part of its own, linked and typed", () => {
    expect(findPackageFaults(charted)).toEqual([]);
    expect([...partTexts(charted).keys()].filter((name) => /draw|chart/.test(name)).sort()).toEqual([
      "xl/charts/chart1.xml",
      "xl/drawings/_rels/drawing1.xml.rels",
      "xl/drawings/drawing1.xml",
    ]);
  });

  it("stands where it is asked for, with a name and a description", () => {
    expect(drawing).toContain('name="状況" descr="分野ごとの件数を積み上げた&quot;横棒&quot;グラフ。"');
    expect(drawing).toContain("<xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row>");
    expect(drawing).toContain("<xdr:to><xdr:col>11</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>13</xdr:row>");
  });

  it("refers to its cells and carries what they hold", () => {
    expect(chart).toContain('<c:f>図!$A$2:$A$3</c:f><c:strCache><c:ptCount val="2"/>');
    expect(chart).toContain('<c:pt idx="0"><c:v>Ⅰ &amp; 窓口</c:v></c:pt>');
    expect(chart).toContain("<c:f>図!$B$2:$B$3</c:f><c:numCache><c:formatCode>0</c:formatCode>");
    expect(chart).toContain('<c:pt idx="1"><c:v>2</c:v></c:pt>');
  });

  it("stacks its bars, the first category on top, figures below", () => {
    expect(chart).toContain('<c:barDir val="bar"/><c:grouping val="stacked"/>');
    expect(chart).toContain('<c:overlap val="100"/>');
    expect(chart).toContain('<c:orientation val="maxMin"/>');
    expect(chart).toContain('<c:crosses val="max"/>');
  });

  it("labels dark bars in white and says nothing of noughts", () => {
    expect(chart).toContain('<c:numFmt formatCode="0;;" sourceLinked="0"/>');
    expect(chart.match(/<c:dLbls>/g)).toHaveLength(1);
    expect(/<c:dLbls>.*?srgbClr val="FFFFFF"/.test(chart)).toBe(true);
  });

  it("puts bars side by side where that is asked for", () => {
    const edits = ADDED.map((edit): Edit =>
      edit.kind === "addChart" ? { ...edit, chart: { ...CHART, type: "clusteredBar", max: 10 } } : edit,
    );
    const beside = partText(apply(plain, edits), "xl/charts/chart1.xml");
    expect(beside).toContain('<c:grouping val="clustered"/>');
    expect(beside).not.toContain("<c:overlap");
    expect(beside).toContain('<c:max val="10"/><c:min val="0"/>');
  });

  it("is not put there twice, and another one joins its drawing", () => {
    expect(apply(charted, ADDED.slice(-1))).toEqual(charted);
    const two = apply(charted, [{ kind: "addChart", sheet: "図", name: "別の図", chart: CHART }]);
    expect(findPackageFaults(two)).toEqual([]);
    expect(partText(two, "xl/drawings/drawing1.xml").match(/<xdr:twoCellAnchor/g)).toHaveLength(2);
    expect([...partTexts(two).keys()].filter((name) => name.startsWith("xl/charts/"))).toHaveLength(2);
  });

  it("leaves no trace when its sheet goes", () => {
    expect(differingParts(plain, apply(charted, [{ kind: "removeSheet", name: "図" }]))).toEqual([]);
  });

  it("does not keep a reader that knows no charts from the cells", () => {
    expect(readWithHucre(charted).get("図")?.[1]).toEqual(["Ⅰ & 窓口", 3, 1]);
  });
});

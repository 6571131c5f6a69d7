import type { SourcedText, StatusState } from "../../../src/core/plan/plan";
import { readLegend } from "../../../src/core/status/read-legend";

function notes(...texts: readonly string[]): readonly SourcedText[] {
  return texts.map((text, row) => ({ text, at: { sheet: "一覧", row, column: 0 } }));
}

function marks(...texts: readonly string[]): readonly (readonly [string, string, StatusState | null])[] {
  return readLegend(notes(...texts)).map(({ mark, meaning, state }) => [mark, meaning, state]);
}

describe("readLegend", () => {
  it("reads a legend with one mark in each cell", () => {
    expect(
      marks(
        "※「実施状況」：各課の自己評価",
        "○：計画どおり実施した",
        "☆：計画どおり実施し、一部は11月以降も実施予定",
        "□：11月以降に実施予定",
      ),
    ).toEqual([
      ["○", "計画どおり実施した", "done"],
      ["☆", "計画どおり実施し、一部は11月以降も実施予定", "inProgress"],
      ["□", "11月以降に実施予定", "notStarted"],
    ]);
  });

  it("takes what is done or goes on for done: neither is late", () => {
    expect(marks("凡例　○：実施済み・実施中　△：一部実施　□：これから実施　×：中止")).toEqual([
      ["○", "実施済み・実施中", "done"],
      ["△", "一部実施", "inProgress"],
      ["□", "これから実施", "notStarted"],
      ["×", "中止", "cancelled"],
    ]);
  });

  it("reads a legend with all its marks in one line", () => {
    expect(marks("※実施状況：○計画どおり実施した　☆実施し、一部は今後も実施予定　□今後実施予定")).toEqual([
      ["○", "計画どおり実施した", "done"],
      ["☆", "実施し、一部は今後も実施予定", "inProgress"],
      ["□", "今後実施予定", "notStarted"],
    ]);
  });

  it.each([
    ["【凡例】◎…完了、○…実施中、△…遅れ、×…未着手", ["◎", "○", "△", "×"]],
    ["A：達成　B：概ね達成　C：一部達成　D：未着手", ["A", "B", "C", "D"]],
    ["進捗状況（Ａ＝完了／Ｂ＝実施中／Ｃ＝未着手）", ["Ａ", "Ｂ", "Ｃ"]],
    ["（○：実施済、△：一部実施、×：未実施）", ["○", "△", "×"]],
    ["評価区分　１：完了　２：実施中　３：未着手", ["１", "２", "３"]],
    ["「○」は完了、「×」は未実施", ["○", "×"]],
    ["○（実施済み）△（実施中）×（未実施）", ["○", "△", "×"]],
    ["●完了\n○実施中\n－該当なし（未着手）", ["●", "○"]],
  ])("finds the marks of %s", (text, found) => {
    expect(marks(text).map(([mark]) => mark)).toEqual(found);
  });

  it("reads meanings that stand before their marks", () => {
    expect(marks("凡例　完了：○、実施中：△、未実施：×")).toEqual([
      ["○", "完了", "done"],
      ["△", "実施中", "inProgress"],
      ["×", "未実施", "notStarted"],
    ]);
  });

  it("keeps a mark whose meaning is no progress, without a state", () => {
    expect(marks("進捗状況　○：完了　△：実施中　×：該当なし").at(-1)).toEqual(["×", "該当なし", null]);
  });

  it("tells each sheet's legend with its own cells", () => {
    const text = "凡例　○：完了　×：未実施";
    const sheets = ["前期", "後期"].map((sheet) => ({ text, at: { sheet, row: 1, column: 0 } }));
    expect(readLegend(sheets).map(({ mark, at }) => `${at.sheet}${mark}`)).toEqual([
      "前期○",
      "前期×",
      "後期○",
      "後期×",
    ]);
  });

  it.each([
    ["bullets of one kind", ["○窓口案内を改善した", "○研修を実施した"]],
    ["bullets in one cell", ["●相談会を実施した\n●広報紙を作成した\n●説明会を開催した"]],
    ["a key to a schedule", ["凡例　●：検証　○：試験運用　→：本格運用"]],
    ["a key to emphases", ["●：重点取組　○：関連する取組"]],
    ["a key to directions", ["★：新規　☆：拡充"]],
    ["a footnote", ["※会計年度任用職員を含む"]],
    [
      "long sentences",
      [
        "○市民の皆さまに分かりやすい窓口を目指し、案内表示の見直しや、職員の接遇研修の実施、さらに相談会の開催など、幅広い取組を年間を通じて実施した。",
        "□その他",
      ],
    ],
    ["ordinary text", ["本計画は、令和6年度に策定した。"]],
  ])("takes no %s for a legend", (_, texts) => {
    expect(marks(...texts)).toEqual([]);
  });
});

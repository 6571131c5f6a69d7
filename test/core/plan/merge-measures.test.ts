import { detectLayout } from "../../../src/core/layout/detect-layout";
import { mergeMeasures } from "../../../src/core/plan/merge-measures";
import { formatCellRef } from "../../../src/core/sheet/address";
import { createGrid } from "../../../src/core/sheet/grid";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { sheetOf, type Written } from "../../support/sheet-of";

type Row = readonly Written[];

function list(name: string, ...rows: readonly Row[]): SheetSnapshot {
  return sheetOf([["No.", "取組名", "担当課"], ...rows], { name });
}

function merged(...sheets: readonly SheetSnapshot[]): readonly string[] {
  const groups = mergeMeasures(sheets.map((sheet) => detectLayout(createGrid(sheet))));
  return groups.map(({ places, parent }) => {
    const [{ number, name }] = places;
    const whole = parent === null ? "" : `${parent.places[0].name} > `;
    return `${whole}${number ?? "-"} ${name}: ${places.map(({ anchor }) => formatCellRef(anchor)).join(" ")}`;
  });
}

describe("mergeMeasures", () => {
  test("keeps the measures of one sheet apart, even namesakes", () => {
    expect(merged(list("一覧", [1, "研修の実施", "人事課"], [2, "研修の実施", "総務課"]))).toEqual([
      "1 研修の実施: 一覧!A2",
      "2 研修の実施: 一覧!A3",
    ]);
  });

  test("brings number and name together, whatever their width and decoration", () => {
    expect(
      merged(
        list("一覧", ["１", "ＯＪＴの推進", "人事課"], ["２", "窓口案内の改善【拡充】", "市民課"]),
        list("実績", [2, "窓口案内の改善", "市民課"], ["No.1", "OJT の推進", "人事課"]),
      ),
    ).toEqual(["1 ＯＪＴの推進: 一覧!A2 実績!A3", "2 窓口案内の改善【拡充】: 一覧!A3 実績!A2"]);
  });

  test("follows the number where a name has drifted and the others agree", () => {
    expect(
      merged(
        list("一覧", [1, "研修の実施", "人事課"], [2, "案内板の更新", "市民課"], [3, "押印の廃止", "総務課"]),
        list(
          "実績",
          [1, "研修の実施", "人事課"],
          [2, "案内板と地図の更新", "市民課"],
          [3, "押印の廃止", "総務課"],
        ),
      ),
    ).toEqual([
      "1 研修の実施: 一覧!A2 実績!A2",
      "2 案内板の更新: 一覧!A3 実績!A3",
      "3 押印の廃止: 一覧!A4 実績!A4",
    ]);
  });

  test("follows the name where the sheets number differently", () => {
    expect(
      merged(
        list("一覧", [1, "研修の実施", "人事課"], [2, "案内板の更新", "市民課"]),
        list("市民課分", [1, "案内板の更新", "市民課"], [2, "証明書の交付", "市民課"]),
      ),
    ).toEqual([
      "1 研修の実施: 一覧!A2",
      "2 案内板の更新: 一覧!A3 市民課分!A2",
      "2 証明書の交付: 市民課分!A3",
    ]);
  });

  test("does not follow a number alone where the sheets have nothing else in common", () => {
    expect(
      merged(
        list("令和5年度", [1, "研修の実施", "人事課"], [2, "案内板の更新", "市民課"]),
        list("別計画", [1, "水道管の更新", "水道局"], [2, "検針の見直し", "水道局"]),
      ),
    ).toHaveLength(4);
  });

  test("tells numbers that restart under every heading apart by the heading", () => {
    const sheet = (name: string, second: string): SheetSnapshot =>
      list(
        name,
        ["Ⅰ　窓口を変える"],
        ["(1)", "案内板の更新", "市民課"],
        ["Ⅱ　働き方を変える"],
        ["(1)", second, "総務課"],
      );
    expect(merged(sheet("一覧", "会議の見直し"), sheet("実績", "会議と打合せの見直し"))).toEqual([
      "(1) 案内板の更新: 一覧!A3 実績!A3",
      "(1) 会議の見直し: 一覧!A5 実績!A5",
    ]);
  });

  test("follows the name before heading and number where one sheet was numbered anew", () => {
    const heading = (text: string): Row => [text];
    expect(
      merged(
        list(
          "一覧",
          heading("１ 窓口"),
          [1, "受付票の統一", "市民課"],
          [2, "案内板の更新", "市民課"],
          [3, "押印の廃止", "総務課"],
        ),
        list("実績", heading("１ 窓口"), [1, "案内板の更新", "市民課"], [2, "押印の廃止", "総務課"]),
      ),
    ).toEqual([
      "1 受付票の統一: 一覧!A3",
      "2 案内板の更新: 一覧!A4 実績!A3",
      "3 押印の廃止: 一覧!A5 実績!A4",
    ]);
  });

  test("does not guess between namesakes", () => {
    expect(
      merged(
        list("一覧", [1, "研修の実施", "人事課"], [2, "研修の実施", "総務課"]),
        list("実績", [null, "研修の実施", "総務課"]),
      ),
    ).toEqual(["1 研修の実施: 一覧!A2", "2 研修の実施: 一覧!A3", "- 研修の実施: 実績!B2"]);
  });

  test("keeps parts behind their measure and merges them with it", () => {
    const sheet = (name: string): SheetSnapshot =>
      sheetOf(
        [
          ["№", "実施項目", "主な取組み", "所管局", "目標"],
          [1, "財政の見直し", null, "財政局", null],
          [null, null, "使用料の改定", "財政局", "検討を進める"],
          [2, "庁舎の整備", null, "総務局", "検討を進める"],
        ],
        { name },
      );
    expect(merged(sheet("一覧"), sheet("実績"))).toEqual([
      "1 財政の見直し: 一覧!A2 実績!A2",
      "財政の見直し > - 使用料の改定: 一覧!C3 実績!C3",
      "2 庁舎の整備: 一覧!A4 実績!A4",
    ]);
  });
});

import { changeColumnMap, saveColumnMap, storedColumnMap } from "../../src/core/layout/change-column-map";
import type { ColumnMap } from "../../src/core/layout/column-map";
import { COLUMN_MAP_SETTING } from "../../src/core/layout/parse-column-map";
import { buildPlan } from "../../src/core/plan/build-plan";
import { groupHeadings } from "../../src/taskpane/heading-groups";
import { sheetOf, workbookOf } from "../support/sheet-of";

test("forms of the same labels are one group, sheets without headings none", () => {
  const form = (name: string): ReturnType<typeof sheetOf> =>
    sheetOf(
      [
        ["取組名", name],
        ["担当課", "市民課"],
        ["取組内容", "窓口を見直す。"],
      ],
      { name },
    );
  const { plan } = buildPlan(workbookOf(sheetOf([["表紙"]], { name: "表紙" }), form("個票1"), form("個票2")));
  const groups = groupHeadings(plan.sheets);
  expect(groups.map(({ sheets }) => sheets)).toEqual([["個票1", "個票2"]]);
  expect(groups[0]?.headings.map(({ field }) => field)).toEqual(["name", "divisions", "content"]);
});

describe("a change of the map", () => {
  const map: ColumnMap = [
    { sheet: null, heading: ["課"], field: "divisions" },
    { sheet: "一覧", heading: ["名"], field: "name" },
  ];

  test("takes the meaning from the heading that had it", () => {
    expect(changeColumnMap(map, { sheet: "一覧", path: ["件"], field: "name" })).toEqual([
      { sheet: null, heading: ["課"], field: "divisions" },
      { sheet: "一覧", heading: ["件"], field: "name" },
    ]);
  });

  test("leaves other sheets alone", () => {
    expect(changeColumnMap(map, { sheet: "別紙", path: ["件"], field: "name" })).toHaveLength(3);
  });

  test("can leave a heading to the product again", () => {
    expect(changeColumnMap(map, { sheet: "一覧", path: ["名"], field: null })).toHaveLength(1);
  });

  test("is kept over what was kept before, and an empty map is taken out", () => {
    const edit = saveColumnMap({}, map);
    expect(edit).toMatchObject({ kind: "setSetting", key: COLUMN_MAP_SETTING, expected: null });
    const settings = { [COLUMN_MAP_SETTING]: edit.value ?? "" };
    expect(storedColumnMap(settings)).toEqual(map);
    expect(saveColumnMap(settings, [])).toMatchObject({ expected: edit.value, value: null });
    expect(storedColumnMap({ [COLUMN_MAP_SETTING]: "{" })).toEqual([]);
  });
});

import { WorkbookModel } from "../../../../src/emulator/model/workbook-model";
import { listValues, refuseEntry } from "../../../../src/emulator/page/workbook/list-values";
import { sheetOf, workbookOf } from "../../../support/sheet-of";

const cell = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

function openModel(errorAlert?: unknown) {
  const model = new WorkbookModel({
    ...workbookOf(
      {
        ...sheetOf([["状況"], ["実施中"]], { name: "一覧" }),
        validations: [
          { areas: [cell(1, 0)], source: '"完了,実施中"' },
          { areas: [cell(2, 0)], source: "'課 別'!$A$2:$A$4" },
          { areas: [cell(3, 0)], source: "選択肢" },
          { areas: [cell(4, 0)], source: "$A$1:$A$2" },
          { areas: [cell(5, 0)], source: "無い名前" },
        ],
      },
      sheetOf([["課"], ["総務課"], [null], [{ value: 45199, numberFormat: "yyyy/m/d" }]], { name: "課 別" }),
    ),
    names: [{ name: "選択肢", formula: "='課 別'!$A$2:$A$2" }],
  });
  const sheet = model.activeSheet;
  if (errorAlert !== undefined) {
    sheet.setValidation(cell(1, 0), {
      rule: { list: { inCellDropDown: true, source: "完了,実施中" } },
      errorAlert,
    });
  }
  return { model, sheet };
}

describe("the values of a dropdown", () => {
  test.each([
    [0, undefined],
    [1, ["完了", "実施中"]],
    [2, ["総務課", "2023/9/30"]],
    [3, ["総務課"]],
    [4, ["状況", "実施中"]],
    [5, []],
  ])("of row %d are found where they stand", (row, values) => {
    const { model, sheet } = openModel();
    expect(listValues(model, sheet, row, 0)).toEqual(values);
  });

  test("refuse other entries, in the words that the workbook gives", () => {
    const { model, sheet } = openModel({ showAlert: true, message: "一覧から選びます" });
    expect(refuseEntry(model, sheet, 1, 0, "遅れ")).toBe("一覧から選びます");
    expect(refuseEntry(model, sheet, 1, 0, "完了")).toBeUndefined();
    expect(refuseEntry(model, sheet, 1, 0, "")).toBeUndefined();
    expect(refuseEntry(model, sheet, 0, 0, "何でも")).toBeUndefined();
  });

  test("refuse in words of the preview's own where there are none, and nothing where the alert is off", () => {
    const plain = openModel();
    expect(refuseEntry(plain.model, plain.sheet, 1, 0, "遅れ")).toContain("完了、実施中");
    const silent = openModel({ showAlert: false });
    expect(refuseEntry(silent.model, silent.sheet, 1, 0, "遅れ")).toBeUndefined();
  });
});

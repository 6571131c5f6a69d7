import type { ConditionalFormatState } from "../../../../src/emulator/model/conditional-format";
import { WorkbookModel } from "../../../../src/emulator/model/workbook-model";
import { conditionalLook } from "../../../../src/emulator/page/look/conditional-look";
import { sheetOf, workbookOf } from "../../../support/sheet-of";

const area = { top: 1, left: 0, bottom: 3, right: 1 };

function rule(part: Partial<ConditionalFormatState>): ConditionalFormatState {
  return { id: "{1}", areas: [area], kind: "formula", format: {}, stopIfTrue: false, ...part };
}

function lookAt(row: number, column: number, formats: readonly ConditionalFormatState[]) {
  const model = new WorkbookModel(
    workbookOf(
      sheetOf(
        [
          ["判定", "率"],
          ["期限超過", 0.25],
          ["完了", 2],
          ["予定どおり", "－"],
        ],
        { name: "一覧" },
      ),
    ),
  );
  model.activeSheet.conditionalFormats = formats;
  return conditionalLook(model, model.activeSheet, row, column);
}

describe("conditional formats in the grid", () => {
  const late = rule({ formula: '=$A2="期限超過"', format: { fill: "#fde7e9", bold: true } });

  test("are written for the first cell of their area and hold for every other", () => {
    expect(lookAt(1, 1, [late]).look).toEqual({ fill: "#fde7e9", isBold: true });
    expect(lookAt(2, 1, [late]).look).toEqual({});
    expect(lookAt(0, 0, [late]).look).toEqual({});
  });

  test("win in their order, property by property, until one says stop", () => {
    const always = rule({ formula: "=TRUE", format: { fill: "#ffffff", fontColor: "#333333" } });
    expect(lookAt(1, 0, [late, always]).look).toEqual({ fill: "#fde7e9", isBold: true, color: "#333333" });
    expect(lookAt(1, 0, [{ ...late, stopIfTrue: true }, always]).look).toEqual({
      fill: "#fde7e9",
      isBold: true,
    });
  });

  test("fill a bar between its bounds, behind figures only", () => {
    const bar = rule({ kind: "dataBar", color: "#9ecbf5", min: 0, max: 1 });
    expect(lookAt(1, 1, [bar]).bar).toEqual({ color: "#9ecbf5", share: 0.25 });
    expect(lookAt(2, 1, [bar]).bar?.share).toBe(1);
    expect(lookAt(3, 1, [bar]).bar).toBeUndefined();
  });
});

import type { AddSheet, SetName } from "../../../core/sheet/edit";
import type { DefinedName, Visibility } from "../../../core/sheet/snapshot";
import { SMALL, simpleStep, type Step } from "./step";

const API_VISIBILITY = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
} as const satisfies Record<Visibility, Excel.Worksheet["visibility"]>;

/**
 * @param position where the tab stands, counted from 0; `undefined` for the end, where Excel puts it by itself: moving a
 * tab clears the undo list of Excel on Windows and Mac
 * @param freezes whether its first rows and columns stay in view: some Excel fails at that (office-js issues 2014, 2196)
 */
export function planAddSheet(edit: AddSheet, position: number | undefined, freezes: boolean): Step {
  return {
    bytes: SMALL,
    queue: ({ workbook }) => {
      const sheet = workbook.worksheets.add(edit.name);
      if (position !== undefined) sheet.position = position;
      if (edit.tabColor !== undefined) sheet.tabColor = edit.tabColor;
      if (edit.showGridlines !== undefined) sheet.showGridlines = edit.showGridlines;
      if (freezes && edit.frozen !== undefined) freeze(sheet, edit.frozen);
      // Last: a hidden sheet has no tab to colour.
      if (edit.visibility !== undefined) sheet.visibility = API_VISIBILITY[edit.visibility];
      return undefined;
    },
    restore: ({ workbook }) => {
      const sheet = workbook.worksheets.getItemOrNullObject(edit.name).load("visibility");
      return () => {
        if (!sheet.isNullObject) deleteSheet(sheet);
      };
    },
  };
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: NonNullable<AddSheet["frozen"]>): void {
  if (rows > 0 && columns > 0)
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns).untrack());
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** Excel deletes no very hidden sheet. */
function deleteSheet(sheet: Excel.Worksheet): void {
  sheet.visibility = "Hidden";
  sheet.delete();
}

/** Cannot be taken back, so it has to come last. */
export function planRemoveSheet(id: string): Step {
  return simpleStep(({ workbook }) => {
    deleteSheet(workbook.worksheets.getItem(id));
  });
}

/** @param before what the name stood for */
export function planSetName(edit: SetName, before: DefinedName | undefined): Step {
  const put = (names: Excel.NamedItemCollection, name: DefinedName, isThere: boolean): void => {
    const item = isThere ? names.getItem(name.name) : names.add(name.name, name.formula);
    if (isThere) item.formula = name.formula;
    if (isThere || name.isHidden === true) item.visible = name.isHidden !== true;
  };
  const { name, formula, isHidden = before?.isHidden ?? false } = edit;
  return {
    bytes: SMALL,
    queue: ({ workbook: { names } }) => {
      if (formula === null) names.getItem(name).delete();
      else put(names, { name, formula, isHidden }, before !== undefined);
      return undefined;
    },
    restore: ({ workbook: { names } }) => {
      const item = names.getItemOrNullObject(name).load("name");
      return () => {
        if (before !== undefined) put(names, before, !item.isNullObject);
        else if (!item.isNullObject) item.delete();
      };
    },
  };
}

/**
 * Excel makes `#REF!` of what a name stood for when its sheet goes: it is told again once there is another sheet of that
 * name. Nothing to be taken back: the sheet that the name stood for before is gone.
 */
export function planKeepName({ name, formula }: DefinedName): Step {
  return simpleStep(({ workbook }) => {
    workbook.names.getItem(name).formula = formula;
  });
}

import type { RawMeasure } from "../layout/raw-plan";
import type { MeasureSource } from "../plan/plan";
import type { JudgedMeasure } from "../review";
import { cellRefKey } from "../sheet/address";
import { areasEqual } from "../sheet/area";
import { formatReference } from "../sheet/reference";
import { addFlags, type BuildContext } from "./build-context";
import { judgementFlags } from "./flag-rules";
import { COLUMN_LOOKS, OWN_HEADER, ownBody } from "./looks";
import { openRegister, type Register } from "./open-register";
import { columnNameOf, SETTING_NAMES, sheetNameOf } from "./own-names";
import { registerPlace } from "./register-cells";
import { setRegisterHeights } from "./register-heights";
import { buildRegisterRow, formerRows, type RegisterRow } from "./register-rows";

function formatColumns(
  context: BuildContext,
  { sheet, block, tracked, headerRow, columns }: Register,
  last: number,
): void {
  const { edits } = context;
  for (const [role, column] of columns) {
    const area = { top: headerRow, bottom: last, left: column, right: column };
    const known = tracked?.columns.get(role);
    edits.setName(columnNameOf(block, role), `=${formatReference({ sheet, area })}`, true);
    if (known !== undefined && areasEqual(known, area)) continue;
    edits.setFormat(sheet, { ...area, bottom: headerRow }, OWN_HEADER);
    edits.setFormat(sheet, { ...area, top: headerRow + 1 }, ownBody(role));
    if (known !== undefined && known.bottom > last)
      edits.setFormat(sheet, { ...area, top: last + 1, bottom: known.bottom }, null);
    if (role === "status")
      edits.add({
        kind: "setValidation",
        sheet,
        area: { ...area, top: headerRow + 1 },
        validation: { type: "list", source: `=${SETTING_NAMES.choices}` },
      });
  }
}

/**
 * Writes the sheet 進捗管理表: a row for each measure whose own form is not to be changed (cards, blocks, year columns,
 * protected sheets). What its cells say of the measure comes from the form by formula.
 *
 * @param measures in the plan's order
 */
export function writeRegister(
  context: BuildContext,
  measures: readonly JudgedMeasure[],
  rawOf: (source: MeasureSource) => RawMeasure | undefined,
): void {
  const rows = measures.flatMap((judged): readonly RegisterRow[] => {
    const place = registerPlace(judged.measure, rawOf);
    return place === undefined ? [] : [{ judged, place }];
  });
  if (rows.length === 0) return;
  const register = openRegister(context);
  const { edits } = context;
  const { sheet, headerRow, columns, tracked } = register;
  const former = formerRows(context, register);
  for (const [role, column] of columns)
    edits.setCell(sheet, headerRow, column, { value: COLUMN_LOOKS[role].heading });
  rows.forEach(({ place }, index) => {
    const cells = buildRegisterRow(
      context,
      register,
      rows,
      index,
      former.get(cellRefKey(place.name)) ?? null,
    );
    for (const [role, cell] of cells)
      if (cell.kind === "write")
        edits.setCell(
          sheet,
          headerRow + 1 + index,
          columns.get(role) ?? 0,
          cell.content,
          cell.content === null ? undefined : COLUMN_LOOKS[role].body.numberFormat,
        );
  });
  const last = headerRow + rows.length;
  setRegisterHeights(context, register, rows, last);
  for (let row = last + 1; row <= (tracked?.columns.get("name")?.bottom ?? last); row++)
    for (const column of columns.values()) edits.setCell(sheet, row, column, null);
  formatColumns(context, register, last);
  const judgement = columns.get("judgement") ?? 0;
  addFlags(
    context,
    sheet,
    judgementFlags({ top: headerRow + 1, bottom: last, left: judgement, right: judgement }),
  );
  const all = { top: 0, left: 0, bottom: last, right: Math.max(...columns.values()) };
  edits.setName(sheetNameOf("register"), `=${formatReference({ sheet, area: all })}`, true);
  context.notes.push({ code: "register-rows", sheet, count: rows.length });
}

import { openBlock, serialOf, type BuildContext } from "./build-context";
import type { Area } from "../sheet/snapshot";
import { COLUMN_LOOKS, COLORS, ERA_DATE } from "./looks";
import { SETTING_NAMES, type ColumnRole, type TrackedBlock } from "./own-names";
import { freeSheetName } from "./own-sheets";

const SHEET = "進捗管理表";
const ROLES: readonly ColumnRole[] = [
  "number",
  "name",
  "divisions",
  "start",
  "due",
  "status",
  "judgement",
  "note",
  "source",
];
const HEADER_ROW = 3;

/** The table on the sheet 進捗管理表: where it stands, and what it was when staff last saw it. */
export interface Register {
  readonly sheet: string;
  readonly block: number;
  /** `undefined` where the sheet is new. */
  readonly tracked: TrackedBlock | undefined;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<ColumnRole, number>;
}

function writeTitle(context: BuildContext, sheet: string): void {
  const { edits, review } = context;
  const title = review.plan.name === null ? "進捗管理表" : `${review.plan.name}　進捗管理表`;
  edits.setCell(sheet, 0, 0, { value: title });
  edits.setCell(sheet, 1, 0, { value: "基準日" });
  edits.setCell(
    sheet,
    1,
    1,
    { value: serialOf(review.asOf, context), formula: `=${SETTING_NAMES.asOf}` },
    ERA_DATE,
  );
  const cell = (row: number, column: number): Area => ({
    top: row,
    bottom: row,
    left: column,
    right: column,
  });
  edits.setFormat(sheet, cell(0, 0), { bold: true, fontSize: 14, vertical: "center" });
  edits.setFormat(sheet, cell(1, 0), { fontColor: COLORS.quiet });
  edits.setFormat(sheet, cell(1, 1), { fontColor: COLORS.quiet, horizontal: "left", numberFormat: ERA_DATE });
  edits.add({
    kind: "setPage",
    sheet,
    page: {
      orientation: "landscape",
      paper: "A4",
      fit: { wide: 1, tall: 0 },
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      footer: { center: "&P / &N" },
    },
  });
}

/** The sheet as it stands, or a new one with its title. */
export function openRegister(context: BuildContext): Register {
  const known = context.tracked.sheets.get("register");
  const tracked = context.tracked.blocks.find((block) => block.sheet === known?.sheet);
  if (known !== undefined && tracked !== undefined && ROLES.every((role) => tracked.columns.has(role))) {
    context.kept.add(tracked.block);
    const columns = new Map(ROLES.map((role, index) => [role, tracked.columns.get(role)?.left ?? index]));
    const headerRow = tracked.columns.get("name")?.top ?? HEADER_ROW;
    return { sheet: known.sheet, block: tracked.block, tracked, headerRow, columns };
  }
  const sheet = freeSheetName(context.snapshot, SHEET);
  const block = openBlock(context);
  context.edits.add({
    kind: "addSheet",
    name: sheet,
    tabColor: COLORS.tab,
    showGridlines: false,
    frozen: { rows: HEADER_ROW + 1, columns: 2 },
  });
  ROLES.forEach((role, column) => {
    context.edits.add({ kind: "setColumnWidth", sheet, column, width: COLUMN_LOOKS[role].width });
  });
  writeTitle(context, sheet);
  return {
    sheet,
    block,
    tracked: undefined,
    headerRow: HEADER_ROW,
    columns: new Map(ROLES.map((role, column) => [role, column])),
  };
}

import { FIELD_TERMS, INDICATOR_TERMS } from "../../src/core/layout/header-terms";
import { matchField } from "../../src/core/layout/match-field";
import { normalizeLabel } from "../../src/core/layout/normalize-label";
import type { FieldName, PlanSheet } from "../../src/core/plan/plan";
import { blankSheet } from "../../src/core/sheet/blank-sheet";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { extent, insertColumns, insertRows, mapTexts, putCells, swapColumns } from "./edit-sheet";

/** A sheet with how the unchanged workbook was understood. */
interface Read {
  readonly sheet: SheetSnapshot;
  readonly layout: PlanSheet;
}

/** Chance that comes again: the same numbers in every run. */
export type Pick = (below: number) => number;

/** Something that staff do to a workbook and that changes nothing of its plan. */
export interface Mutation {
  readonly name: string;
  mutate(workbook: WorkbookSnapshot, layouts: readonly PlanSheet[], pick: Pick): WorkbookSnapshot;
}

function eachSheet(name: string, change: (read: Read, pick: Pick) => SheetSnapshot): Mutation {
  return {
    name,
    mutate: (workbook, layouts, pick) => ({
      ...workbook,
      sheets: workbook.sheets.map((sheet, index) => {
        const layout = layouts[index];
        return layout === undefined ? sheet : change({ sheet, layout }, pick);
      }),
    }),
  };
}

function isList({ layout }: Read): boolean {
  return layout.layout === "list" && layout.headerRows.length > 0;
}

function headerTop({ layout }: Read): number {
  return Math.min(...layout.headerRows);
}

function choose<T>(items: readonly T[], pick: Pick): T | undefined {
  return items[pick(items.length)];
}

const rowsAbove = eachSheet("rows inserted above", ({ sheet }, pick) => insertRows(sheet, 0, 1 + pick(4)));

const formAbove = eachSheet("a line naming the form above", ({ sheet }) =>
  putCells(insertRows(sheet, 0, 1), [{ row: 0, column: 1 + extent(sheet).column, value: "様式第３号" }]),
);

const columnsBeside = eachSheet("columns inserted to the left", ({ sheet }, pick) =>
  insertColumns(sheet, 0, 1 + pick(2)),
);

/** Another word for the heading of the same meaning; unknown headings stay. */
function synonym(field: FieldName, text: string, pick: Pick): string {
  const own = normalizeLabel(text);
  const others = FIELD_TERMS[field].filter((term) => term !== own && term.length > 1);
  return choose(others, pick) ?? text;
}

const listSynonyms = eachSheet("headings of lists in other words", (read, pick) => {
  if (!isList(read)) return read.sheet;
  const rows = new Set(read.layout.headerRows);
  const words = new Map<FieldName, string>();
  return mapTexts(read.sheet, (text, { row }) => {
    const match = rows.has(row) ? matchField(text) : undefined;
    if (match === undefined || match.confidence < 1) return text;
    const word = words.get(match.field) ?? synonym(match.field, text, pick);
    words.set(match.field, word);
    return word;
  });
});

const formSynonyms = eachSheet("labels of forms in other words", ({ sheet, layout }, pick) => {
  if (layout.layout !== "cards" && layout.layout !== "blocks") return sheet;
  const words = new Map<string, string>();
  return mapTexts(sheet, (text) => {
    const match = matchField(text);
    if (match === undefined || match.confidence < 1 || match.field === "status") return text;
    const word = words.get(normalizeLabel(text)) ?? synonym(match.field, text, pick);
    words.set(normalizeLabel(text), word);
    return word;
  });
});

const indicatorSynonyms = eachSheet("headings of indicators in other words", ({ sheet, layout }, pick) => {
  if (layout.role !== "indicators") return sheet;
  const rows = new Set(layout.headerRows);
  return mapTexts(sheet, (text, { row }) => {
    if (!rows.has(row)) return text;
    for (const field of ["baseline", "goal", "actual"] as const) {
      const terms = INDICATOR_TERMS[field].filter((term) => term.length > 1 && !/年/u.test(term));
      const own = terms.filter((term) => text.includes(term)).sort((a, b) => b.length - a.length)[0];
      if (own !== undefined) return text.replace(own, choose(terms, pick) ?? own);
    }
    return text;
  });
});

const reordered = eachSheet("columns reordered", (read, pick) => {
  if (!isList(read)) return read.sheet;
  const { sheet, layout } = read;
  const wide = sheet.merges.filter(({ left, right }) => left < right);
  const isUnderWideMerge = (row: number, column: number): boolean =>
    wide.some((area) => area.top <= row && row <= area.bottom && area.left <= column && column <= area.right);
  const free = Object.entries(layout.columns)
    .filter(([field]) => !["policyArea", "schedule", "emphasis", "subMeasure"].includes(field))
    .map(([, column]) => column)
    .filter((column) => layout.headerRows.every((row) => !isUnderWideMerge(row, column)));
  const a = choose(free, pick);
  const b = choose(
    free.filter((column) => column !== a),
    pick,
  );
  if (a === undefined || b === undefined) return sheet;
  const top = headerTop(read);
  const stays = new Set(sheet.cells.filter((cell) => isSole(sheet, cell.row)).map(({ row }) => row));
  return swapColumns(
    sheet,
    a,
    b,
    (row) => row >= top && !stays.has(row) && !isUnderWideMerge(row, a) && !isUnderWideMerge(row, b),
  );
});

/** A row with one text is a heading or a note, and stays where it is. */
function isSole(sheet: SheetSnapshot, row: number): boolean {
  return sheet.cells.filter((cell) => cell.row === row && cell.value !== "").length === 1;
}

const UNKNOWN_HEADINGS = ["文書記号", "色分け", "予算科目", "議会答弁"];

function withUnknownColumn(read: Read, at: number, pick: Pick): SheetSnapshot {
  const heading = choose(UNKNOWN_HEADINGS, pick) ?? "色分け";
  const top = headerTop(read);
  const first = Math.max(...read.layout.headerRows) + 1;
  const rows = [...new Set(read.sheet.cells.map(({ row }) => row))].filter(
    (row) => row >= first && !isSole(read.sheet, row) && !read.layout.headerRows.includes(row),
  );
  return putCells(insertColumns(read.sheet, at, 1), [
    { row: top, column: at, value: heading },
    ...rows.map((row, index) => ({ row, column: at, value: index % 2 === 0 ? "青" : "橙" })),
  ]);
}

/** One table on the sheet, not several below each other: a new column would need a heading in each. */
function hasOneHeader({ layout }: Read): boolean {
  const rows = [...layout.headerRows].sort((a, b) => a - b);
  return rows.every((row, index) => index === 0 || row === (rows[index - 1] ?? row) + 1);
}

const unknownBehind = eachSheet("an unknown column behind the table", (read, pick) =>
  isList(read) && hasOneHeader(read)
    ? withUnknownColumn(read, extent(read.sheet).column + 1, pick)
    : read.sheet,
);

const unknownBetween = eachSheet("an unknown column between others", (read, pick) => {
  if (!isList(read) || !hasOneHeader(read)) return read.sheet;
  const name = read.layout.columns.name;
  const inside = read.sheet.merges.some(
    ({ top, bottom, left, right }) =>
      read.layout.headerRows.some((row) => top <= row && row <= bottom) &&
      left <= (name ?? 0) &&
      right > (name ?? 0),
  );
  return name === undefined || inside ? read.sheet : withUnknownColumn(read, name + 1, pick);
});

const mergesUndone = eachSheet("merges of titles and headings undone", (read) => {
  const left = Math.min(...read.sheet.cells.map(({ column }) => column));
  return {
    ...read.sheet,
    merges: read.sheet.merges.filter((merge) => {
      const isTitle = merge.top === merge.bottom && merge.left === left && isSole(read.sheet, merge.top);
      const isTallHeading =
        merge.left === merge.right && read.layout.headerRows.includes(merge.top) && merge.bottom > merge.top;
      return !isTitle && !isTallHeading;
    }),
  };
});

const areasUnmerged = eachSheet("merges of policy areas undone", (read) => {
  const area = read.layout.columns.policyArea;
  const first = Math.max(...read.layout.headerRows) + 1;
  if (!isList(read) || area === undefined) return read.sheet;
  return {
    ...read.sheet,
    merges: read.sheet.merges.filter(
      ({ top, left, right }) => !(top >= first && left === area && right === area),
    ),
  };
});

/** Rows that hold a measure of a list, from top to bottom: not headings, notes or what merges over rows. */
function plainRows({ sheet, layout }: Read): readonly number[] {
  const tall = sheet.merges.filter(({ top, bottom }) => top < bottom);
  const name = layout.columns.name ?? 0;
  const first = Math.max(...layout.headerRows) + 1;
  return sheet.cells
    .filter(({ row, column }) => row >= first && column === name && !isSole(sheet, row))
    .map(({ row }) => row)
    .filter((row) => !tall.some(({ top, bottom }) => top <= row && row <= bottom));
}

const blankRows = eachSheet("a blank row between measures", (read, pick) => {
  const row = isList(read) ? choose(plainRows(read), pick) : undefined;
  return row === undefined ? read.sheet : insertRows(read.sheet, row, 1);
});

const headerAgain = eachSheet("the header again at the top of a page", (read, pick) => {
  const [only, another] = read.layout.headerRows;
  const rows = plainRows(read);
  const row = isList(read) && another === undefined ? choose(rows.slice(1), pick) : undefined;
  if (only === undefined || row === undefined) return read.sheet;
  const headings = read.sheet.cells.filter((cell) => cell.row === only);
  return putCells(
    insertRows(read.sheet, row, 1),
    headings.map(({ column, value }) => ({ row, column, value })),
  );
});

const noteBelow = eachSheet("notes below the table", (read) => {
  if (!isList(read)) return read.sheet;
  const row = extent(read.sheet).row + 2;
  const column = Math.min(...Object.values(read.layout.columns));
  return putCells(read.sheet, [
    { row, column, value: "※　担当課の名称は、今年度の組織による。" },
    { row: row + 1, column, value: "（注）関連する取組をまとめて掲げたものがある。" },
  ]);
});

const remarkedHeadings = eachSheet("headings with remarks on a second line", (read) => {
  if (!isList(read)) return read.sheet;
  const rows = new Set(read.layout.headerRows);
  return mapTexts(read.sheet, (text, { row }) => {
    const match = rows.has(row) ? matchField(text) : undefined;
    return match !== undefined && match.confidence >= 0.95 && !/[(（]/u.test(text)
      ? `${text}\n（※記入欄）`
      : text;
  });
});

const legendBeside = eachSheet("a small table beside the list", (read) => {
  if (!isList(read)) return read.sheet;
  const column = extent(read.sheet).column + 2;
  const row = Math.max(...read.layout.headerRows) + 1;
  return putCells(read.sheet, [
    { row, column, value: "見方" },
    { row: row + 1, column, value: "黄色" },
    { row: row + 1, column: column + 1, value: "前回から変えた欄" },
  ]);
});

const spacerColumn = eachSheet("a narrow empty column behind the names", (read) => {
  const { name } = read.layout.columns;
  if (!isList(read) || name === undefined) return read.sheet;
  const spans = read.sheet.merges.some(
    ({ top, left, right }) => read.layout.headerRows.includes(top) && left <= name && right > name,
  );
  return spans ? read.sheet : insertColumns(read.sheet, name + 1, 1);
});

const mergesAdded = eachSheet("titles merged over the width of the sheet", (read) => {
  const { sheet } = read;
  const { column } = extent(sheet);
  if (!isList(read) || column < 1) return sheet;
  const titles = [...new Set(sheet.cells.map(({ row }) => row))].filter(
    (row) =>
      row < headerTop(read) &&
      isSole(sheet, row) &&
      sheet.cells.some((cell) => cell.row === row && cell.column === 0) &&
      !sheet.merges.some(({ top, bottom }) => top <= row && row <= bottom),
  );
  return {
    ...sheet,
    merges: [...sheet.merges, ...titles.map((row) => ({ top: row, bottom: row, left: 0, right: column }))],
  };
});

const renamed = eachSheet("sheets renamed", ({ sheet }) => ({ ...sheet, name: `（提出用）${sheet.name}` }));

function plainSheet(name: string, rows: readonly (readonly string[])[]): SheetSnapshot {
  return {
    ...blankSheet(name),
    cells: rows.flatMap((row, index) => row.map((value, column) => ({ row: index, column, value }))),
  };
}

const otherSheets: Mutation = {
  name: "a cover and a master list of divisions added",
  mutate: (workbook) => ({
    ...workbook,
    sheets: [
      plainSheet("表紙", [["進行管理用ファイル"], ["とりまとめ"], ["改善推進室"]]),
      ...workbook.sheets,
      plainSheet("課一覧", [
        ["部局", "課名", "電話"],
        ["総務部", "人事課", "2101"],
        ["総務部", "財政課", "2110"],
      ]),
    ],
  }),
};

const sheetsReordered: Mutation = {
  name: "sheets without measures moved to the other end",
  mutate: (workbook, layouts) => {
    const holds = (name: string): boolean =>
      (layouts.find((layout) => layout.name === name)?.measureCount ?? 0) > 0;
    const [first] = workbook.sheets;
    const others = workbook.sheets.filter(({ name }) => !holds(name));
    const measures = workbook.sheets.filter(({ name }) => holds(name));
    const leads = first !== undefined && !holds(first.name);
    return { ...workbook, sheets: leads ? [...measures, ...others] : [...others, ...measures] };
  },
};

const fullWidth = eachSheet("everything in full width", ({ sheet }) =>
  mapTexts(sheet, (text) =>
    text.replaceAll(/[0-9A-Za-z()%]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  ),
);

const halfWidth = eachSheet("everything in half width", ({ sheet }) =>
  mapTexts(sheet, (text) =>
    text.replaceAll(/[０-９Ａ-Ｚａ-ｚ（）％]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)),
  ),
);

const spacedHeadings = eachSheet("headings spread with blanks", (read) => {
  if (!isList(read)) return read.sheet;
  const rows = new Set(read.layout.headerRows);
  return mapTexts(read.sheet, (text, { row }) =>
    rows.has(row) && text.length <= 4 && /^[\p{scx=Han}]+$/u.test(text) ? [...text].join("　") : text,
  );
});

const totalRow = eachSheet("a total row added", (read, pick) => {
  const { name } = read.layout.columns;
  if (!isList(read) || name === undefined) return read.sheet;
  const last = extent(read.sheet).row;
  const rows = [...new Set(read.sheet.cells.map(({ row }) => row))].filter((row) => !isSole(read.sheet, row));
  const row = Math.max(...rows) + 1;
  const label = choose(["合計", "計", "小　計"], pick) ?? "計";
  return putCells(row <= last ? insertRows(read.sheet, row, 1) : read.sheet, [
    { row, column: Math.min(...Object.values(read.layout.columns)), value: label },
    { row, column: extent(read.sheet).column + 0, value: 12 },
  ]);
});

const hidden = eachSheet("rows and columns hidden", ({ sheet }, pick) => {
  const end = extent(sheet);
  const [row, column] = [pick(end.row + 1), pick(end.column + 1)];
  return {
    ...sheet,
    hiddenRows: [{ first: row, last: row + 3 }],
    hiddenColumns: [{ first: column, last: column }],
  };
});

/** Every mutation, in the order in which the report names them. */
export const MUTATIONS: readonly Mutation[] = [
  rowsAbove,
  formAbove,
  columnsBeside,
  listSynonyms,
  formSynonyms,
  indicatorSynonyms,
  reordered,
  unknownBehind,
  unknownBetween,
  mergesUndone,
  areasUnmerged,
  blankRows,
  headerAgain,
  noteBelow,
  remarkedHeadings,
  legendBeside,
  spacerColumn,
  mergesAdded,
  renamed,
  otherSheets,
  sheetsReordered,
  fullWidth,
  halfWidth,
  spacedHeadings,
  totalRow,
  hidden,
];

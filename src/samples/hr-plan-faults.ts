import { HR_INDICATOR_SHEET, HR_LIST_COLUMNS, HR_LIST_SHEET, HR_PLAN_TITLE, hrPlan } from "./hr-plan";
import {
  cellKey,
  type AreaSketch,
  type CellSketch,
  type SheetSketch,
  type WorkbookSketch,
} from "./sheet-sketch";
import { formatAddress } from "../core/sheet/address";

/** A fault put into the faulty sample on purpose: the rule that must find it, and where. */
export interface SeededFault {
  readonly rule: string;
  readonly sheet: string;
  /** A1 address that the finding must name, itself or as a related cell. */
  readonly address: string;
}

interface Seed {
  readonly rule: string;
  readonly sheet: string;
  readonly at: (sheet: SheetSketch) => { readonly row: number; readonly column: number };
  readonly value: string | number | null;
  readonly formula?: string;
  /** Rows below that are merged into the cell. */
  readonly mergeBelow?: number;
}

type ListColumn = keyof typeof HR_LIST_COLUMNS;

/** Row of a list entry, found by the measure's name so that the list may grow. */
function rowOf(sheet: SheetSketch, name: string): number {
  for (const [key, cell] of sheet.cells) {
    if (cell.value === name) return Number(key.slice(0, key.indexOf(",")));
  }
  throw new Error(`The sample has no row "${name}"`);
}

function listed(rule: string, measure: string, column: ListColumn, value: string | number | null): Seed {
  return {
    rule,
    sheet: HR_LIST_SHEET,
    at: (sheet) => ({ row: rowOf(sheet, measure), column: HR_LIST_COLUMNS[column] }),
    value,
  };
}

function indicator(rule: string, name: string, column: number, value: string | number | null): Seed {
  return { rule, sheet: HR_INDICATOR_SHEET, at: (sheet) => ({ row: rowOf(sheet, name), column }), value };
}

const TARGET = 3;
const ACTUAL_R5 = 4;
const ACTUAL_R6 = 5;

const SEEDS: readonly Seed[] = [
  listed("duplicate-measure-number", "定型業務の自動化", "number", 29),
  listed("missing-measure-number", "庁内公募の拡大", "number", null),
  listed("missing-measure-name", "復職者の配置支援", "name", null),
  listed("missing-division", "資格取得費用の助成", "divisions", null),
  listed("unknown-status", "新任職員の相談役制度", "status", "要確認"),
  listed("status-variant", "窓口対応研修の実施", "status", "〇"),
  listed("missing-period", "採用説明会のオンライン併用", "period", null),
  listed("unreadable-period", "会議時間の上限設定", "period", "令和5年13月まで"),
  listed("period-outside-plan", "電子決裁の対象拡大", "period", "令和9年4月～令和10年3月"),
  listed("status-contradicts-period", "民間企業への派遣研修", "status", "◎"),
  listed("overdue-measure", "育成担当者の手引きの作成", "status", "－"),
  listed("broken-cross-reference", "評価者研修の実施", "remarks", "No.99の再掲"),
  {
    rule: "formula-error",
    sheet: HR_LIST_SHEET,
    at: (sheet) => ({ row: rowOf(sheet, "計"), column: HR_LIST_COLUMNS.name }),
    value: "#REF!",
    formula: "SUM(#REF!)",
  },
  {
    rule: "merged-data-cells",
    sheet: HR_LIST_SHEET,
    at: (sheet) => ({ row: rowOf(sheet, "時間外勤務の見える化"), column: HR_LIST_COLUMNS.status }),
    value: "○",
    mergeBelow: 1,
  },
  indicator("missing-actual", "育児休業を取得した男性職員の割合", ACTUAL_R6, null),
  indicator("number-stored-as-text", "育成プランの内容を知っている職員の割合", ACTUAL_R5, "0.602"),
  indicator("percent-scale", "研修で学んだことを仕事に生かしている職員の割合", ACTUAL_R6, 68.3),
  indicator("target-not-beyond-baseline", "時間外勤務が月45時間を超えた職員の割合", TARGET, "15%以下"),
  indicator("unreadable-target", "昇任試験の受験者数", TARGET, "〇〇人以上"),
];

function applySeeds(
  sheet: SheetSketch,
  seeds: readonly { readonly seed: Seed; readonly row: number; readonly column: number }[],
): SheetSketch {
  const cells = new Map<string, CellSketch>(sheet.cells);
  const merges: AreaSketch[] = [...sheet.merges];
  for (const { seed, row, column } of seeds) {
    const before = cells.get(cellKey(row, column));
    if (before === undefined) throw new Error(`The sample has no cell ${formatAddress(row, column)}`);
    const { value, formula, mergeBelow = 0 } = seed;
    cells.set(cellKey(row, column), {
      value,
      style: before.style,
      ...(formula === undefined ? {} : { formula }),
    });
    if (mergeBelow > 0) {
      merges.push({ top: row, left: column, bottom: row + mergeBelow, right: column });
      for (let below = row + 1; below <= row + mergeBelow; below += 1) {
        cells.set(cellKey(below, column), { value: null, style: before.style });
      }
    }
  }
  return { ...sheet, cells, merges };
}

function placeSeeds(
  sheet: SheetSketch,
): readonly { readonly seed: Seed; readonly row: number; readonly column: number }[] {
  return SEEDS.filter((seed) => seed.sheet === sheet.name).map((seed) => ({ seed, ...seed.at(sheet) }));
}

/** The staff development plan as it may come back from the divisions: with one fault of each kind. */
export function faultyHrPlan(): WorkbookSketch {
  return {
    title: `${HR_PLAN_TITLE}　進捗管理表（点検前）`,
    sheets: hrPlan().sheets.map((sheet) => applySeeds(sheet, placeSeeds(sheet))),
  };
}

/**
 * The faults that `faultyHrPlan` holds, in sheet order.
 *
 * A review may find more: one fault can have several consequences.
 *
 * @example seededFaults()[0] // { rule: "duplicate-measure-number", sheet: "取組一覧", address: "A46" }
 */
export function seededFaults(): readonly SeededFault[] {
  return hrPlan().sheets.flatMap((sheet) =>
    placeSeeds(sheet).map(({ seed, row, column }) => ({
      rule: seed.rule,
      sheet: sheet.name,
      address: formatAddress(row, column),
    })),
  );
}

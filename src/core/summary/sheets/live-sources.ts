import type { LiveCell, LiveCells, LiveIndicator, LiveMeasure } from "../../columns/live-cells";
import { statusText } from "../../columns/judgement-formula";
import { indicatorStateText, judgementText } from "../../columns/judgement-words";
import { textLiteral } from "../../columns/formula-text";
import { SETTING_NAMES } from "../../columns/own-names";
import { shareExpression } from "../../columns/status-source";
import { statusKey } from "../../columns/status-table";
import { formatFiscalYear } from "../../calendar/era";
import { toSerial } from "../../calendar/calendar-day";
import type { SourcedText } from "../../plan/plan";
import type { JudgedMeasure, MeasuredIndicator, Review } from "../../review";
import { cellRefKey, quoteSheetName, type CellRef } from "../../sheet/address";
import { formatAbsoluteAddress } from "../../sheet/reference";
import type { Composed } from "../../sheet/sheet-composer";
import type { Cell, CellValue, WorkbookSnapshot } from "../../sheet/snapshot";
import { plainSources } from "./plain-sources";
import type { IndicatorCells, MeasureCells, SummarySources } from "./summary-sources";

const NONE = "－";

/** Shows a cell; nothing where it is empty, or where staff have deleted its row. */
function shown(reference: string): string {
  return `=IFERROR(IF(${reference}="","",${reference}),"")`;
}

function shownText({ reference }: LiveCell, value: CellValue): Composed {
  return { formula: `=IFERROR(${reference}&"","")`, value };
}

function shownStatus({ statuses, share }: LiveMeasure, { measure }: JudgedMeasure): Composed | null {
  if (statuses.length === 0) return null;
  const text = statusText({ statuses });
  const shown = shareExpression(statuses[0], share);
  const written = shown === null ? text : `IF(${shown.isNumber},${shown.percentage}&"%",${text})`;
  return { formula: `=IFERROR(${written},"")`, value: statusKey(measure.status?.text ?? "") };
}

function measureCells(judged: JudgedMeasure, live: LiveMeasure, dateSystem: 1900 | 1904): MeasureCells {
  const { due } = judged.measure;
  return {
    status: shownStatus(live, judged),
    due: {
      formula: `=IFERROR(IF(ISNUMBER(${live.due}),${live.due},""),"")`,
      value: due === null ? "" : toSerial(due, dateSystem),
    },
    judgement: shownText(live.judgement, judgementText(judged.judgement)),
    note: shownText(live.note, live.note.value),
  };
}

/** The year of the actual that was latest when the sheet was made; blank once another stands there. */
function shownYear(latest: LiveCell, year: string): Composed {
  const { reference, value } = latest;
  const figure = typeof value === "number" ? String(value) : textLiteral(String(value));
  return { formula: `=IFERROR(IF(${reference}=${figure},${textLiteral(year)},""),"")`, value: year };
}

const THOUSAND = 1000;
const MOST_DECIMALS = 3;

/**
 * The number format of an actual with its unit. A format with optional decimals would leave their point behind whole
 * numbers ("61.人"), so small figures are shown as they are, and great ones with the decimals that they have now.
 */
function figureFormat(value: CellValue, unit: string): string {
  const decimals = Math.min(MOST_DECIMALS, String(value).split(".")[1]?.length ?? 0);
  const isGreat = typeof value === "number" && Math.abs(value) >= THOUSAND;
  const grouped = `#,##0${decimals === 0 ? "" : `.${"0".repeat(decimals)}`}`;
  return `${isGreat ? grouped : "General"}${unit === "" ? "" : `"${unit}"`}`;
}

function indicatorCells(measured: MeasuredIndicator, live: LiveIndicator): IndicatorCells {
  const { latest, progress, expected } = live;
  const actual = measured.indicator.actuals.at(-1);
  const year = actual?.fiscalYear ?? null;
  const unit = actual?.unit ?? "";
  const figure = (cell: LiveCell): Composed => {
    const { reference, value } = cell;
    const isEmpty = value === "";
    return {
      formula: `=IFERROR(IF(${reference}="",${textLiteral(NONE)},${reference}),${textLiteral(NONE)})`,
      value: isEmpty ? NONE : value,
    };
  };
  return {
    latest: figure(latest),
    latestFormat: latest.isPercent ? "0.0%" : figureFormat(latest.value, unit),
    year: year === null ? null : shownYear(latest, formatFiscalYear(year, "ja")),
    progress: figure(progress),
    expected: figure(expected),
    state: shownText(live.state, indicatorStateText(measured.state)),
    note: shownText(live.note, live.note.value),
  };
}

function cellFinder(snapshot: WorkbookSnapshot): (at: CellRef) => Cell | undefined {
  const sheets = new Map<string, ReadonlyMap<string, Cell>>();
  return (at) => {
    let cells = sheets.get(at.sheet);
    if (cells === undefined) {
      const found = snapshot.sheets.find(({ name }) => name === at.sheet);
      cells = new Map(
        found?.cells.map((cell) => [
          cellRefKey({ sheet: at.sheet, row: cell.row, column: cell.column }),
          cell,
        ]),
      );
      sheets.set(at.sheet, cells);
    }
    return cells.get(cellRefKey(at));
  };
}

/**
 * Sources for a workbook with columns of progress: all that staff edit is shown by formula. What has no cell there stands
 * as plain value, its judgement as a formula on the line itself.
 *
 * @param live where the columns stand that `buildColumns` has written, or is about to write
 */
export function liveSources(snapshot: WorkbookSnapshot, review: Review, live: LiveCells): SummarySources {
  const plain = plainSources(review, snapshot.dateSystem);
  const cellAt = cellFinder(snapshot);
  const text = (source: SourcedText | undefined, wanted: string): Composed => {
    const cell = source === undefined ? undefined : cellAt(source.at);
    if (source === undefined || cell === undefined || typeof cell.value === "object") return wanted;
    if (String(cell.value).trim() !== wanted) return wanted;
    const { sheet, row, column } = source.at;
    return {
      formula: shown(`${quoteSheetName(sheet)}!${formatAbsoluteAddress(row, column)}`),
      value: cell.value,
    };
  };
  return {
    asOf: SETTING_NAMES.asOf,
    isEditable: false,
    asOfCell: plain.asOfCell,
    text,
    measure: (judged, line) => {
      const found = live.measures.get(judged);
      return found === undefined
        ? plain.measure(judged, line)
        : measureCells(judged, found, snapshot.dateSystem);
    },
    indicator: (measured) => {
      const found = live.indicators.get(measured);
      return found === undefined ? plain.indicator(measured) : indicatorCells(measured, found);
    },
  };
}

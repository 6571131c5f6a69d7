import { ERAS, findEra } from "../calendar/era";
import { toCalendarDay, toSerial, type CalendarDay } from "../calendar/calendar-day";
import type { DataColumn } from "../findings/data-columns";
import { editCell } from "../findings/edit-cell";
import { optionOf, type Draft, type Rule } from "../findings/rule";
import { readDateCell } from "../plan/read-date-cell";
import type { FieldName } from "../plan/plan";
import type { Cell } from "../sheet/snapshot";
import { compactText } from "../text/normalize-text";

/** Columns for one day each. Under 時期 words are as good as dates, unless the others are dates. */
const DAY_FIELDS: readonly (FieldName | null)[] = ["start", "due"];
const ERA_NAMES = ERAS.flatMap(({ name, letter, short }) => [name, letter, letter.toLowerCase(), short]).join(
  "|",
);
const FULL_DAY = new RegExp(
  `^(?:(${ERA_NAMES})(元|\\d{1,2})|(\\d{4}))[年./-](\\d{1,2})[月./-](\\d{1,2})日?(?:\\([日月火水木金土]\\))?$`,
  "u",
);
const FORMATS = {
  words: '[$-411]ggge"年"m"月"d"日"',
  letters: "[$-411]ge.m.d",
  westernWords: 'yyyy"年"m"月"d"日"',
  western: "yyyy/m/d",
} as const;

interface TextDay {
  readonly cell: Cell;
  readonly day: CalendarDay;
  readonly numberFormat: string;
}

/** Reads a text that names one day in full, with its year. */
function readFullDay(cell: Cell): TextDay | undefined {
  if (typeof cell.value !== "string" || cell.value.length > 20 || cell.formula !== undefined)
    return undefined;
  const text = compactText(cell.value);
  const [, era, eraYear, western, month, dayOfMonth] = FULL_DAY.exec(text) ?? [];
  if (month === undefined) return undefined;
  const base = era === undefined ? undefined : findEra(era)?.base;
  const year = base === undefined ? Number(western) : base + (eraYear === "元" ? 1 : Number(eraYear));
  const day = toCalendarDay(year, Number(month), Number(dayOfMonth));
  if (day === undefined) return undefined;
  const isInWords = text.includes("月");
  const look = era === undefined ? (isInWords ? "westernWords" : "western") : isInWords ? "words" : "letters";
  return { cell, day, numberFormat: FORMATS[look] };
}

interface TextDays {
  readonly days: readonly TextDay[];
  /** Whether the column holds real dates as well. */
  readonly isMixed: boolean;
}

function textDays(column: DataColumn, dateSystem: 1900 | 1904, leastShare: number): TextDays | undefined {
  const { field, filled, numbers } = column;
  if (numbers === filled || (numbers === 0 && !DAY_FIELDS.includes(field))) return undefined;
  const { cells } = column;
  const days = cells.flatMap((cell) => readFullDay(cell) ?? []);
  if (days.length === 0) return undefined;
  const dates = cells.filter((cell) => readDateCell(cell, dateSystem) !== undefined).length;
  const isForDays = DAY_FIELDS.includes(field) || dates > days.length;
  return isForDays && dates + days.length >= filled * leastShare ? { days, isMixed: dates > 0 } : undefined;
}

/** Days written as texts in a column for dates; one finding for a column. */
export const dateStoredAsText: Rule = {
  id: "date-stored-as-text",
  meta: {
    severity: "warning",
    category: "excel",
    messages: ["text"],
    fixes: ["toDate"],
    options: { leastShare: 0.6 },
  },
  check: ({ dataColumns, dateSystem }, options) =>
    dataColumns().flatMap((column): readonly Draft[] => {
      const found = textDays(column, dateSystem, optionOf(options, "leastShare"));
      const [first, ...others] = found?.days ?? [];
      if (first === undefined) return [];
      const { grid, heading } = column;
      return [
        {
          messageId: "text",
          // A column of texts throughout is a habit of the house, if an unhandy one.
          severity: found?.isMixed === true ? "warning" : "info",
          at: grid.ref(first.cell.row, first.cell.column),
          related: others.map(({ cell }) => grid.ref(cell.row, cell.column)),
          data: { text: String(first.cell.value), heading, count: others.length + 1 },
          fix: {
            titleId: "toDate",
            safe: true,
            edits: [first, ...others].map(({ cell, day, numberFormat }) =>
              editCell(grid.sheet.name, cell, toSerial(day, dateSystem), numberFormat),
            ),
          },
        },
      ];
    }),
};

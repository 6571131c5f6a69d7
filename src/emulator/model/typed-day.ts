/** Serial of the day before the calendar of each era counts from: year 1 is this year plus one. */
const YEARS_BEFORE: Readonly<Record<string, number>> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
  m: 1867,
  t: 1911,
  s: 1925,
  h: 1988,
  r: 2018,
};

const SEPARATED = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/;
const MONTH_DAY = /^(\d{1,2})(?:[/-](\d{1,2})|月(\d{1,2})日)$/;
const WITH_ERA =
  /^(明治|大正|昭和|平成|令和|[mtshr])(\d{1,2}|元)(?:年(\d{1,2})月(\d{1,2})日|\.(\d{1,2})\.(\d{1,2}))$/i;
const IN_CHARACTERS = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;

const MS_PER_DAY = 86_400_000;

/** A day that was typed, as a serial number of the 1900 calendar with the number format that Excel gives it. */
export interface TypedDay {
  readonly serial: number;
  readonly numberFormat: string;
}

function toDay(year: number, month: number, day: number, numberFormat: string): TypedDay | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return { serial: (time - Date.UTC(1899, 11, 30)) / MS_PER_DAY, numberFormat };
}

/**
 * Reads a day in the forms that a Japanese Excel takes for a day when they are typed: measure numbers such as `1-2`,
 * too, become days.
 *
 * @param thisYear the year of a day without one
 * @example parseTypedDay("令和5年9月30日", 2024) // { serial: 45199, numberFormat: '[$-411]ggge"年"m"月"d"日"' }
 */
export function parseTypedDay(typed: string, thisYear: number): TypedDay | undefined {
  const text = typed.normalize("NFKC").trim();
  const plain = SEPARATED.exec(text);
  if (plain !== null) return toDay(Number(plain[1]), Number(plain[2]), Number(plain[3]), "yyyy/m/d");
  const short = MONTH_DAY.exec(text);
  if (short !== null) return toDay(thisYear, Number(short[1]), Number(short[2] ?? short[3]), 'm"月"d"日"');
  const long = IN_CHARACTERS.exec(text);
  if (long !== null) {
    return toDay(Number(long[1]), Number(long[2]), Number(long[3]), 'yyyy"年"m"月"d"日"');
  }
  const era = WITH_ERA.exec(text);
  if (era === null) return undefined;
  const [, name = "", year, month, day, dottedMonth, dottedDay] = era;
  const before = YEARS_BEFORE[name.toLowerCase()] ?? 0;
  return toDay(
    before + (year === "元" ? 1 : Number(year)),
    Number(month ?? dottedMonth),
    Number(day ?? dottedDay),
    month === undefined ? "[$-411]ge.m.d" : '[$-411]ggge"年"m"月"d"日"',
  );
}

import type { CalendarDay } from "../calendar/calendar-day";
import { fiscalYearEnd, fiscalYearStart } from "../calendar/fiscal-year";
import type { CellFormat } from "../sheet/cell-format";
import type { Validation } from "../sheet/edit";
import type { CellValue } from "../sheet/snapshot";
import { serialOf, type BuildContext } from "./build-context";
import { FLAGS_OFF, FLAGS_ON } from "./flag-rules";
import { ERA_DATE, THIN } from "./looks";
import { SETTING_NAMES } from "./own-names";

const INPUT: CellFormat = {
  fill: "#fffbe6",
  border: THIN,
  horizontal: "center",
  vertical: "center",
  bold: true,
};
const ANY_DAY: Validation = {
  type: "date",
  error: { title: "日付", message: "日付を 2024/3/31 のように入力してください。" },
};

/** One line of the sheet 進捗設定. */
export interface Setting {
  readonly name: string;
  readonly label: string;
  readonly remark: string;
  readonly value: CellValue | null;
  readonly format: CellFormat;
  readonly validation: Validation;
}

/** The settings, in the order in which they stand. */
export function settingsOf(context: BuildContext, warningDays: number): readonly Setting[] {
  const { plan, asOf } = context.review;
  const serial = (day: CalendarDay | null): CellValue | null =>
    day === null ? null : serialOf(day, context);
  const date: CellFormat = { ...INPUT, numberFormat: ERA_DATE };
  const { startFiscalYear: start, endFiscalYear: end } = plan;
  return [
    {
      name: SETTING_NAMES.asOf,
      label: "基準日",
      remark: "この日で判定します。変えると、すべてのシートの判定と進捗率が変わります。",
      value: serial(asOf),
      format: date,
      validation: ANY_DAY,
    },
    {
      name: SETTING_NAMES.planStart,
      label: "計画期間の初日",
      remark: "指標の「想定」（経過した期間の割合）の起点です。",
      value: serial(start === null ? null : fiscalYearStart(start)),
      format: date,
      validation: ANY_DAY,
    },
    {
      name: SETTING_NAMES.planEnd,
      label: "計画期間の末日",
      remark: "期限の書かれていない取組と指標は、この日までとして扱います。",
      value: serial(end === null ? null : fiscalYearEnd(end)),
      format: date,
      validation: ANY_DAY,
    },
    {
      name: SETTING_NAMES.warningDays,
      label: "予告日数",
      remark: "期限までの日数がこれ以下になると「期限間近」と表示します。",
      value: warningDays,
      format: { ...INPUT, numberFormat: '0"日"' },
      validation: {
        type: "wholeNumber",
        min: 0,
        max: 366,
        error: { title: "予告日数", message: "0から366までの整数を入力してください。" },
      },
    },
    {
      name: SETTING_NAMES.flags,
      label: "色分け",
      remark: "判定の色を付けるかどうか。付けなくても、記号と文字で分かります。",
      value: FLAGS_ON,
      format: INPUT,
      validation: { type: "list", source: [FLAGS_ON, FLAGS_OFF] },
    },
  ];
}

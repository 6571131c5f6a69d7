import { formatDay } from "../../calendar/era";
import type { CellBorder, CellFormat, PageSetup } from "../../sheet/cell-format";
import type { Report } from "../report";
import type { Judgement } from "../../review";

const INK = "#1f1f1f";
const QUIET = "#595959";
const LINE: CellBorder = { style: "thin", color: "#bfbfbf" };

/** 和暦 in full: 令和5年9月30日. */
export const ERA_DATE = '[$-411]ggge"年"m"月"d"日"';

/** The looks of the summary's cells: calm on paper, told apart without colour. */
export const LOOK = {
  title: { fontSize: 16, bold: true, fontColor: INK, vertical: "center" },
  subtitle: { fontSize: 10, fontColor: QUIET, vertical: "center" },
  section: {
    fontSize: 12,
    bold: true,
    fontColor: INK,
    vertical: "center",
    edges: { bottom: { style: "medium", color: "#1f4e79" } },
  },
  heading: {
    fontSize: 9,
    bold: true,
    fill: "#e8edf5",
    horizontal: "center",
    vertical: "center",
    wrap: true,
    border: LINE,
  },
  text: { fontSize: 10, horizontal: "left", vertical: "center", wrap: true, border: LINE },
  smallText: { fontSize: 9, horizontal: "left", vertical: "center", wrap: true, border: LINE },
  smallFigure: { fontSize: 9, horizontal: "right", vertical: "center", border: LINE },
  smallShort: { fontSize: 9, horizontal: "center", vertical: "center", wrap: true, border: LINE },
  short: { fontSize: 10, horizontal: "center", vertical: "center", wrap: true, border: LINE },
  figure: { fontSize: 10, horizontal: "right", vertical: "center", border: LINE },
  total: { bold: true, fill: "#f2f2f2" },
  remark: { fontSize: 9, fontColor: QUIET, vertical: "center" },
  helper: { fontSize: 8, fontColor: "#a6a6a6" },
} satisfies Readonly<Record<string, CellFormat>>;

/**
 * Colours of judgements in charts. Neighbours in a bar, and any two that matter, differ in lightness (ITU-R BT.601, of
 * 255: 96, 157, 215, 54, 196, 245, 127), so that a copy in grey can be read.
 */
export const JUDGEMENT_COLORS: Readonly<Record<Judgement, string>> = {
  done: "#2e7d4f",
  onSchedule: "#6fa8dc",
  dueSoon: "#ffd966",
  overdue: "#8b0f1a",
  notStartedYet: "#b4c7e0",
  notCheckable: "#f5f5f5",
  cancelled: "#7f7f7f",
};

/** Margins of printed pages in centimetres. */
export const PRINT_MARGINS = { top: 1.4, right: 1.2, bottom: 1.6, left: 1.2, header: 0.7, footer: 0.8 };

/** More than fits left of the middle of a footer, in letters. */
const LONGEST_FOOTER = 30;

function shorten(text: string): string {
  const letters = Array.from(text);
  return letters.length <= LONGEST_FOOTER ? text : `${letters.slice(0, LONGEST_FOOTER - 1).join("")}…`;
}

/** What stands below every printed page: plan, 基準日, page. */
export function footerOf({ planName, asOf }: Report): NonNullable<PageSetup["footer"]> {
  return {
    left: shorten(planName ?? "").replaceAll("&", "&&"),
    center: `基準日 ${formatDay(asOf, "ja")}`,
    right: "&P / &N ページ",
  };
}

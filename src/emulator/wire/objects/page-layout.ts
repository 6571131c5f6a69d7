import type { Area } from "../../../core/sheet/snapshot";
import { LAST_COLUMN } from "../../../core/sheet/address";
import type { SheetModel } from "../../model/sheet-model";
import type { PageState } from "../../model/page-state";
import type { Arguments } from "../arguments";
import { HostError } from "../host-error";
import { defineObjectType, type Member, type ObjectType } from "../object-type";
import { asFlag, asNumber, asRecord, asText, asWord } from "../value-checks";
import { parseRangeAddress } from "./range-address";
import { rangeAreasType } from "./range-areas";
import { rangeType } from "./range";
import { requireUnprotected } from "./require-writable";

const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const SIDES = ["top", "right", "bottom", "left", "header", "footer"] as const;

function margin(side: (typeof SIDES)[number]): Member<SheetModel> {
  return {
    since: "1.9",
    get: ({ page }) => page.margins[side],
    set: (sheet, value) => {
      requireUnprotected(sheet);
      sheet.page.margins = { ...sheet.page.margins, [side]: asNumber(value, 0, 1440) };
    },
  };
}

/** Areas from a range, several ranges, or their addresses. */
function readAreas(sheet: SheetModel, args: Arguments): readonly Area[] {
  const { target } = args.object(0) ?? {};
  if (typeof target === "object" && target !== null && "areas" in target)
    return target.areas as readonly Area[];
  if (typeof target === "object" && target !== null && "area" in target) return [target.area as Area];
  const areas = args.text(0).split(",").map(parseRangeAddress);
  if (areas.some((area) => area === undefined)) {
    throw new HostError("InvalidArgument", `The address names no range of ${sheet.name}.`);
  }
  return areas.filter((area) => area !== undefined);
}

/** `Excel.PageLayout` of a sheet. */
export const pageLayoutType: ObjectType<SheetModel> = defineObjectType({
  name: "PageLayout",
  members: {
    HeadersFooters: { since: "1.9", navigate: ({ page }) => headerFooterGroupType.bind(page) },
    BottomMargin: margin("bottom"),
    CenterHorizontally: {
      since: "1.9",
      get: ({ page }) => page.centerHorizontally,
      set: ({ page }, value) => {
        page.centerHorizontally = asFlag(value);
      },
    },
    FooterMargin: margin("footer"),
    HeaderMargin: margin("header"),
    LeftMargin: margin("left"),
    Orientation: {
      since: "1.9",
      get: ({ page }) => page.orientation,
      set: ({ page }, value) => {
        page.orientation = asWord(value, ["Portrait", "Landscape"] as const);
      },
    },
    PaperSize: {
      since: "1.9",
      get: ({ page }) => page.paperSize,
      set: ({ page }, value) => {
        page.paperSize = asText(value);
      },
    },
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    Zoom: {
      since: "1.9",
      get: ({ page }) => page.zoom,
      set: ({ page }, value) => {
        page.zoom = asRecord(value);
      },
    },
    GetPrintAreaOrNullObject: {
      since: "1.9",
      open: (sheet) =>
        sheet.printArea === undefined ? null : rangeAreasType.bind({ sheet, areas: sheet.printArea }),
    },
    GetPrintTitleRowsOrNullObject: {
      since: "1.9",
      open: (sheet) => {
        const rows = sheet.page.titleRows;
        if (rows === undefined) return null;
        const area = { top: rows.first, left: 0, bottom: rows.last, right: LAST_COLUMN };
        return rangeType.bind({ sheet, area });
      },
    },
    SetPrintArea: {
      since: "1.9",
      call: (sheet, args) => {
        sheet.printArea = readAreas(sheet, args);
      },
    },
    SetPrintMargins: {
      since: "1.9",
      call: ({ page }, args) => {
        const points = POINTS[asWord(args.value(0), ["Points", "Inches", "Centimeters"] as const)];
        const given = asRecord(args.value(1));
        for (const side of SIDES) {
          const value = given[side];
          if (value === undefined) continue;
          page.margins = { ...page.margins, [side]: asNumber(value, 0, 60) * points };
        }
      },
    },
    SetPrintTitleRows: {
      since: "1.9",
      call: (sheet, args) => {
        const [area] = readAreas(sheet, args);
        sheet.page.titleRows = area === undefined ? undefined : { first: area.top, last: area.bottom };
      },
    },
  },
});

function textOf(name: string): Member<PageState> {
  return {
    since: "1.9",
    get: ({ texts }) => texts[name] ?? "",
    set: (page, value) => {
      page.texts = { ...page.texts, [name]: asText(value) };
    },
  };
}

/** `Excel.HeaderFooter`. */
export const headerFooterType: ObjectType<PageState> = defineObjectType({
  name: "HeaderFooter",
  members: {
    CenterFooter: textOf("centerFooter"),
    CenterHeader: textOf("centerHeader"),
    LeftFooter: textOf("leftFooter"),
    LeftHeader: textOf("leftHeader"),
    RightFooter: textOf("rightFooter"),
    RightHeader: textOf("rightHeader"),
  },
});

/** `Excel.HeaderFooterGroup`: one header and footer for all pages. */
export const headerFooterGroupType: ObjectType<PageState> = defineObjectType({
  name: "HeaderFooterGroup",
  members: {
    DefaultForAllPages: { since: "1.9", navigate: (page) => headerFooterType.bind(page) },
  },
});

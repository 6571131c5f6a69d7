import { formatArea } from "../../../../core/sheet/address";
import type { ConditionalRule } from "../../../../core/sheet/cell-format";
import { toFileFormula } from "../file-formula";
import { argb } from "../styles/argb";
import type { StyleBook } from "../styles/style-book";
import { escapeText } from "../xml-write";

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";
/** Marks the link of a rule to its refinement among the sheet's extensions. */
const RULE_ID = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";

/** A conditional format as the part holds it. */
export interface RuleXml {
  /** `<conditionalFormatting>` for the sheet. */
  readonly main: string;
  /** Its refinement for the sheet's extensions; empty where it needs none. */
  readonly extension: string;
}

/** A name for a rule that is the same at every run, and no other rule's in this workbook. */
function ruleId(sheetId: string, priority: number): string {
  const number = (Number(sheetId) * 65_536 + priority).toString(16).toUpperCase().padStart(12, "0");
  return `{53484E43-4F4B-4855-8000-${number}}`;
}

function formulaRule(
  { area, formula, format, stopIfTrue }: Extract<ConditionalRule, { readonly kind: "formula" }>,
  priority: number,
  styles: StyleBook,
): RuleXml {
  const style = String(styles.differentialStyleFor(format));
  const stop = stopIfTrue === true ? ' stopIfTrue="1"' : "";
  return {
    main:
      `<conditionalFormatting sqref="${formatArea(area)}">` +
      `<cfRule type="expression" dxfId="${style}" priority="${String(priority)}"${stop}>` +
      `<formula>${escapeText(toFileFormula(formula))}</formula></cfRule></conditionalFormatting>`,
    extension: "",
  };
}

/**
 * A data bar with fixed ends. The main format knows gradients only and starts an empty bar at a tenth of the cell, so
 * the extension of Excel 2010 says how long and how filled the bar is; others read the main format.
 */
function dataBarRule(
  { area, color, min, max }: Extract<ConditionalRule, { readonly kind: "dataBar" }>,
  priority: number,
  sheetId: string,
): RuleXml {
  const id = ruleId(sheetId, priority);
  const end = (value: number): string => `<cfvo type="num" val="${String(value)}"/>`;
  const refinedEnd = (value: number): string =>
    `<x14:cfvo type="num"><xm:f>${String(value)}</xm:f></x14:cfvo>`;
  return {
    main:
      `<conditionalFormatting sqref="${formatArea(area)}"><cfRule type="dataBar" priority="${String(priority)}">` +
      `<dataBar minLength="0" maxLength="100">${end(min)}${end(max)}<color rgb="${argb(color)}"/></dataBar>` +
      `<extLst><ext xmlns:x14="${X14}" uri="${RULE_ID}"><x14:id>${id}</x14:id></ext></extLst>` +
      "</cfRule></conditionalFormatting>",
    extension:
      `<x14:conditionalFormatting xmlns:x14="${X14}" xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="${id}">` +
      `<x14:dataBar minLength="0" maxLength="100" gradient="0">${refinedEnd(min)}${refinedEnd(max)}` +
      '<x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule>' +
      `<xm:sqref>${formatArea(area)}</xm:sqref></x14:conditionalFormatting>`,
  };
}

/** @param sheetId makes the ids of data bars unique in the workbook. */
export function ruleXml(
  rule: ConditionalRule,
  priority: number,
  styles: StyleBook,
  sheetId: string,
): RuleXml {
  return rule.kind === "formula" ? formulaRule(rule, priority, styles) : dataBarRule(rule, priority, sheetId);
}

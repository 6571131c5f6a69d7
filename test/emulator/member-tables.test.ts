import type { ObjectType } from "../../src/emulator/wire/object-type";
import { applicationType } from "../../src/emulator/wire/objects/application";
import { autoFilterType } from "../../src/emulator/wire/objects/auto-filter";
import { conditionalFormatType } from "../../src/emulator/wire/objects/conditional-format";
import { conditionalFormatCollectionType } from "../../src/emulator/wire/objects/conditional-format-collection";
import {
  conditionalFormatRuleType,
  conditionalRangeFillType,
  conditionalRangeFontType,
  conditionalRangeFormatType,
  customConditionalFormatType,
} from "../../src/emulator/wire/objects/custom-conditional-format";
import { customXmlPartType } from "../../src/emulator/wire/objects/custom-xml-part";
import {
  customXmlPartCollectionType,
  customXmlPartScopedCollectionType,
} from "../../src/emulator/wire/objects/custom-xml-part-collection";
import {
  conditionalDataBarPositiveFormatType,
  dataBarConditionalFormatType,
} from "../../src/emulator/wire/objects/data-bar-conditional-format";
import { dataValidationType } from "../../src/emulator/wire/objects/data-validation";
import { formatProtectionType } from "../../src/emulator/wire/objects/format-protection";
import { freezePanesType } from "../../src/emulator/wire/objects/freeze-panes";
import {
  pageBreakCollectionType,
  pageBreakType,
} from "../../src/emulator/wire/objects/page-break-collection";
import {
  headerFooterGroupType,
  headerFooterType,
  pageLayoutType,
} from "../../src/emulator/wire/objects/page-layout";
import { rangeBorderCollectionType, rangeBorderType } from "../../src/emulator/wire/objects/range-border";
import { rangeFillType } from "../../src/emulator/wire/objects/range-fill";
import { rangeFontType } from "../../src/emulator/wire/objects/range-font";
import { rangeFormatType } from "../../src/emulator/wire/objects/range-format";
import { runtimeType } from "../../src/emulator/wire/objects/runtime";
import { chartLegendType, chartTitleType, chartType } from "../../src/emulator/wire/objects/chart";
import { chartAxesType, chartAxisType } from "../../src/emulator/wire/objects/chart-axis";
import {
  chartDataLabelFormatType,
  chartDataLabelsType,
  chartFillType,
  chartFontType,
  chartLineFormatType,
  chartSeriesCollectionType,
  chartSeriesFormatType,
  chartSeriesType,
} from "../../src/emulator/wire/objects/chart-series";
import { chartCollectionType } from "../../src/emulator/wire/objects/chart-collection";
import { functionResultType } from "../../src/emulator/wire/objects/function-result";
import { functionsType } from "../../src/emulator/wire/objects/functions";
import { namedItemCollectionType } from "../../src/emulator/wire/objects/named-item-collection";
import { namedItemType } from "../../src/emulator/wire/objects/named-item";
import { rangeAreasType } from "../../src/emulator/wire/objects/range-areas";
import { rangeCollectionType } from "../../src/emulator/wire/objects/range-collection";
import { rangeType } from "../../src/emulator/wire/objects/range";
import { tableCollectionType } from "../../src/emulator/wire/objects/table-collection";
import { tableType } from "../../src/emulator/wire/objects/table";
import { workbookProtectionType } from "../../src/emulator/wire/objects/workbook-protection";
import { workbookType } from "../../src/emulator/wire/objects/workbook";
import { worksheetCollectionType } from "../../src/emulator/wire/objects/worksheet-collection";
import { worksheetProtectionType } from "../../src/emulator/wire/objects/worksheet-protection";
import { worksheetType } from "../../src/emulator/wire/objects/worksheet";
import { readMemberApiSets } from "../support/office-api-sets";

const types: readonly Pick<ObjectType<never>, "name" | "members">[] = [
  applicationType,
  autoFilterType,
  conditionalFormatType,
  conditionalFormatCollectionType,
  conditionalFormatRuleType,
  conditionalRangeFillType,
  conditionalRangeFontType,
  conditionalRangeFormatType,
  customConditionalFormatType,
  customXmlPartType,
  customXmlPartCollectionType,
  customXmlPartScopedCollectionType,
  conditionalDataBarPositiveFormatType,
  dataBarConditionalFormatType,
  dataValidationType,
  formatProtectionType,
  freezePanesType,
  pageBreakCollectionType,
  pageBreakType,
  headerFooterGroupType,
  headerFooterType,
  pageLayoutType,
  rangeBorderCollectionType,
  rangeBorderType,
  rangeFillType,
  rangeFontType,
  rangeFormatType,
  runtimeType,
  chartAxesType,
  chartAxisType,
  chartDataLabelFormatType,
  chartDataLabelsType,
  chartFillType,
  chartFontType,
  chartLegendType,
  chartLineFormatType,
  chartSeriesCollectionType,
  chartSeriesFormatType,
  chartSeriesType,
  chartTitleType,
  chartType,
  chartCollectionType,
  functionResultType,
  functionsType,
  namedItemCollectionType,
  namedItemType,
  rangeAreasType,
  rangeCollectionType,
  rangeType,
  tableCollectionType,
  tableType,
  workbookProtectionType,
  workbookType,
  worksheetCollectionType,
  worksheetProtectionType,
  worksheetType,
];

/** Members that the wire calls otherwise than the type definitions. */
const wireNames: Readonly<Record<string, string>> = { Gridlines: "showGridlines" };

describe("the member tables of the stand-in host", () => {
  const sets = readMemberApiSets();

  test.each(types.map((type) => [type.name, type] as const))(
    "name the requirement set of every member of %s as the type definitions do",
    (name, type) => {
      const stated: Record<string, string> = {};
      const documented: Record<string, string | undefined> = {};
      for (const [member, { since }] of Object.entries(type.members)) {
        if (member.startsWith("_")) continue;
        const spelled = wireNames[member] ?? `${member.slice(0, 1).toLowerCase()}${member.slice(1)}`;
        stated[spelled] = since;
        documented[spelled] = sets.get(`${name}.${spelled}`);
      }
      expect(stated).toEqual(documented);
    },
  );
});

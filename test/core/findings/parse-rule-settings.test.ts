import { formatRuleSettings, parseRuleSettings } from "../../../src/core/findings/parse-rule-settings";
import { reviewWorkbook } from "../../../src/core/review-workbook";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { workbookOf } from "../../support/sheet-of";
import { day } from "../progress/samples";
import { indicatorSheet, listSheet } from "../rules/books";

const TODAY = day("2024-09-30");

function book(settings: unknown): WorkbookSnapshot {
  return {
    ...workbookOf(
      listSheet([[1, "窓口案内の改善", null, "12月", "実施中"]]),
      indicatorSheet(["相談の件数", "120件", "200件", "700件", null, null]),
    ),
    settings: { rules: JSON.stringify(settings) },
  };
}

function reported(
  workbook: WorkbookSnapshot,
  asked: Parameters<typeof reviewWorkbook>[1],
): readonly string[] {
  return reviewWorkbook(workbook, asked).findings.map(({ rule, severity }) => `${rule} ${severity}`);
}

describe("rule settings of a workbook", () => {
  it("turn rules off, weigh them anew and tune them", () => {
    expect(reported(book({}), { today: TODAY })).toEqual(["missing-division warning"]);
    expect(reported(book({ "missing-division": "off" }), { today: TODAY })).toEqual([]);
    expect(reported(book({ "missing-division": { severity: "error" } }), { today: TODAY })).toEqual([
      "missing-division error",
    ]);
    expect(reported(book({ "actual-out-of-range": { options: { factor: 3 } } }), { today: TODAY })).toEqual([
      "missing-division warning",
      "actual-out-of-range warning",
    ]);
  });

  it("give way to what the caller asks for", () => {
    const severities = { "missing-division": "info" } as const;
    expect(reported(book({ "missing-division": "off" }), { today: TODAY, severities })).toEqual([
      "missing-division info",
    ]);
    const tuned = book({ "actual-out-of-range": { options: { factor: 3 } } });
    const ruleOptions = { "actual-out-of-range": { factor: 9 } };
    expect(reported(tuned, { today: TODAY, ruleOptions })).toEqual(["missing-division warning"]);
  });

  it.each([
    undefined,
    "",
    "null",
    "[]",
    "3",
    '{"missing-division":"loud"}',
    '{"missing-division":{"options":[1]}}',
  ])("pass over what nobody can understand: %s", (text) => {
    const { severities, options } = parseRuleSettings(text);
    expect(severities).toEqual({});
    expect(Object.values(options).flatMap((own) => Object.keys(own))).toEqual([]);
  });

  it("come back as they were written", () => {
    const settings = {
      severities: { "missing-division": "off" },
      options: { "actual-out-of-range": { factor: 3 } },
    } as const;
    expect(parseRuleSettings(formatRuleSettings(settings))).toEqual(settings);
  });
});

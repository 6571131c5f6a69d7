import { changeRuleSeverity } from "../../../src/core/findings/change-rule-severity";
import { parseRuleSettings } from "../../../src/core/findings/parse-rule-settings";

describe("changing the severity of a rule in a workbook", () => {
  it("keeps the settings of other rules, and options", () => {
    const rules =
      '{"missing-period":"off","actual-out-of-range":{"severity":"error","options":{"factor":5}}}';
    const { expected, value } = changeRuleSeverity({ rules }, "status-variant", "info");
    expect(expected).toBe(rules);
    expect(parseRuleSettings(value ?? undefined)).toEqual({
      severities: { "missing-period": "off", "actual-out-of-range": "error", "status-variant": "info" },
      options: { "actual-out-of-range": { factor: 5 } },
    });
  });

  it("leaves no trace once every rule is as it is by itself", () => {
    const { value } = changeRuleSeverity({}, "missing-period", "off");
    const back = changeRuleSeverity({ rules: value ?? "" }, "missing-period", null);
    expect(back).toEqual({ kind: "setSetting", key: "rules", expected: value, value: null });
  });

  it("starts anew where the workbook's text cannot be read", () => {
    const { expected, value } = changeRuleSeverity({ rules: "{broken" }, "missing-period", "error");
    expect(expected).toBe("{broken");
    expect(parseRuleSettings(value ?? undefined).severities).toEqual({ "missing-period": "error" });
  });
});

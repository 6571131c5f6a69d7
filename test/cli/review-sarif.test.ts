import Ajv from "ajv";
import draft04 from "ajv/lib/refs/json-schema-draft-04.json";
import schema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json";
import { rules } from "../../src/core/rules";
import { runCommandHere } from "../support/cli-in-process";
import { samplePath } from "../support/samples";

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly artifacts: readonly { readonly location: { readonly uri: string } }[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly locations: readonly {
        readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
        readonly logicalLocations: readonly { readonly fullyQualifiedName: string }[];
      }[];
      readonly properties?: { readonly fix: { readonly safe: boolean } };
    }[];
  }[];
}

/** The official schema; it is written in an older dialect than the validator's own. */
function validate(log: unknown): unknown {
  const ajv = new Ajv({ schemaId: "auto" });
  ajv.addMetaSchema(draft04);
  const isValid = ajv.validate(schema, log);
  return isValid === true ? [] : ajv.errors;
}

describe("shinchoku check --format sarif", () => {
  const faulty = samplePath("1_職員育成プラン（点検前）.xlsx");
  const sound = samplePath("4_デジタル市役所推進計画.xlsx");

  it.each(["ja", "en"])("gives a log in %s that the official schema accepts", async (language) => {
    const { output, exitCode } = await runCommandHere([
      "check",
      faulty,
      sound,
      "--format",
      "sarif",
      "--lang",
      language,
    ]);
    expect(validate(JSON.parse(output))).toEqual([]);
    expect(exitCode).toBe(1);
  });

  it("notices where a log is none", () => {
    expect(validate({ version: "2.1.0", runs: [{ results: [] }] })).not.toEqual([]);
  });

  it("names the file and the cell of every finding, and its rule", async () => {
    const { output } = await runCommandHere(["check", faulty, sound, "--format", "sarif"]);
    const [run] = (JSON.parse(output) as Log).runs;
    expect(run?.tool.driver.rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    expect(run?.artifacts).toHaveLength(2);
    const result = run?.results.find(({ ruleId }) => ruleId === "status-variant");
    expect(rules[result?.ruleIndex ?? -1]?.id).toBe("status-variant");
    expect(result).toMatchObject({ level: "warning", properties: { fix: { safe: true } } });
    const [location] = result?.locations ?? [];
    expect(location?.logicalLocations[0]?.fullyQualifiedName).toBe("取組一覧!H12");
    expect(location?.physicalLocation.artifactLocation.uri).toMatch(/^file:\/\/\/.*\.xlsx$/);
  });

  it("is a log without results where no file can be read", async () => {
    const { output, exitCode } = await runCommandHere(["check", "/nowhere.xlsx", "--format", "sarif"]);
    expect(validate(JSON.parse(output))).toEqual([]);
    expect(exitCode).toBe(2);
  });
});

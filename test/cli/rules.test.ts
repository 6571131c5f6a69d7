import { rules } from "../../src/core/rules";
import { runCommandHere } from "../support/cli-in-process";

describe("shinchoku rules", () => {
  it("lists every rule with its severity and title, in catalogue order", async () => {
    const { output, exitCode } = await runCommandHere(["rules"]);
    const lines = output.trimEnd().split("\n");
    expect(lines.map((line) => line.split(/\s+/)[0])).toEqual(rules.map(({ id }) => id));
    expect(lines[0]).toMatch(/^duplicate-measure-number\s+要修正 {2}\S+$/);
    expect(exitCode).toBe(0);
  });

  it("describes one rule", async () => {
    const { output } = await runCommandHere(["rules", "overdue-measure", "--lang", "en"]);
    expect(output).toMatch(/^.+\noverdue-measure {2}warning\n\n.+\n$/);
  });
});

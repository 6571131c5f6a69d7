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

  it("describes one rule by what it says of its example", async () => {
    const { output } = await runCommandHere(["rules", "overdue-measure", "--lang", "en"]);
    expect(output).toMatch(
      /^Overdue\noverdue-measure {2}warning\n\n.+\n\nExample {2}一覧!E5 {2}“No\. 3 .+\n {2}It was due .+\n {2}→ .+\n$/,
    );
  });

  it("tells what a fix does and what can be tuned", async () => {
    const { output } = await runCommandHere(["rules", "number-stored-as-text"]);
    expect(output).toContain("修正案（まとめて反映できます）: 数値に直す（1か所）");
    expect(output).toContain("number-stored-as-text.leastShare=0.5");
  });
});

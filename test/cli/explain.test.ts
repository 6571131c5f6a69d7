import { runCommandHere } from "../support/cli-in-process";

describe("shinchoku explain", () => {
  it("shows every part of a schedule with its dates, its characters and why", async () => {
    const { output, exitCode } = await runCommandHere([
      "explain",
      "①外部調査：7月～9月 ②公表：翌年3月",
      "--fy",
      "2023",
    ]);
    const lines = output.trimEnd().split("\n");
    expect(lines[0]).toBe("時期");
    expect(lines[1]).toMatch(/^ {2}外部調査\s+期間\s+令和5年7月～令和5年9月\s+「.*7月～9月」$/);
    expect(lines.find((line) => line.includes("公表"))).toMatch(/期間\s+令和6年3月\s+「.*翌年3月」$/);
    expect(output).toContain("年は行の年度（令和5年度）から補いました。");
    expect(exitCode).toBe(0);
  });

  it("shows targets with their baseline", async () => {
    const { output } = await runCommandHere([
      "explain",
      "相談窓口の認知度 42.5%→60%以上",
      "--plan",
      "2023-2025",
    ]);
    expect(output).toMatch(/目標\n {2}相談窓口の認知度\s+基準 42\.5% {2}目標 60%以上/);
  });

  it("says what stands in the way of a reading", async () => {
    expect((await runCommandHere(["explain", "6月31日まで", "--fy", "2024"])).output).toContain(
      "暦にない日付",
    );
  });

  it("keeps a text of several lines on one line each", async () => {
    const { output } = await runCommandHere(["explain", "令和5年度　調査\n令和6年度　試行", "--lang", "en"]);
    expect(output).toContain("Periods\n");
    expect(output.split("\n").filter((line) => line.includes('"'))).toHaveLength(2);
  });

  it("says plainly where there is nothing to read", async () => {
    expect(await runCommandHere(["explain", "関係課と協議のうえ決める"])).toEqual({
      exitCode: 0,
      output: [
        "時期も目標も読み取れません。",
        "",
        "時期",
        "  読み取れません。年月日や、随時・通年などの言葉がありません。",
        "",
        "目標",
        "  読み取れません。数値や、増減・維持を表す言葉がありません。",
        "",
      ].join("\n"),
      errors: "",
    });
  });

  it("says why a target is read as it is, and which figures set none", async () => {
    const { output } = await runCommandHere(["explain", "満足度80%以上", "--lang", "en"]);
    expect(output).toContain('Read as "at least" because of "以上".');
    const told = await runCommandHere(["explain", "昨年度は研修を3回実施した。"]);
    expect(told.output).toContain("「3回」 実績や現状を述べた数のため、目標としていません。");
  });

  it("keeps both headings where only one of the two can be read", async () => {
    const { output } = await runCommandHere(["explain", "令和7年度に方針を決める"]);
    expect(output).toMatch(/^時期\n.*令和7年度/);
    expect(output).toMatch(/目標\n {2}読み取れません。年月のほかに数値がありません。\n$/);
  });
});

import { formatCsvField, formatReportCsv } from "../../../src/core/summary/format-report-csv";
import { formatReportMarkdown } from "../../../src/core/summary/format-report-markdown";
import { officePlan, reportOf } from "./report-of";

const report = reportOf(officePlan(), "2023-09-30");

describe("a report as CSV", () => {
  const csv = formatReportCsv(report);

  test("starts with a byte order mark and ends its lines as Windows does", () => {
    expect(csv.startsWith("\uFEFF")).toBe(true);
    expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  test("holds the counts and the overdue list", () => {
    expect(csv).toContain("市民課,3,1,");
    expect(csv).toMatch(/^2,待ち時間を知らせる,市民課,令和5年8月31日,30日,△\r$/m);
  });

  test("never hands a formula to a spreadsheet", () => {
    expect(csv).toContain("'=様式を減らす");
    expect(csv).not.toMatch(/(^|,)"?[=+@]/m);
  });

  test.each([
    ["=1+1", "'=1+1"],
    ["＝1+1", "'＝1+1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["-2+3", "'-2+3"],
    ["\t=1", "'\t=1"],
    ["　=1+1", "'　=1+1"],
    ["\u200b\u202e@SUM(A1)", "'\u200b\u202e@SUM(A1)"],
    ["　窓口の案内", "　窓口の案内"],
    ["−2", "−2"],
    ["-18.6%", "-18.6%"],
    ["+4", "+4"],
    ["－", "－"],
    ['課"別', '"課""別"'],
    ["一行目\n二行目", '"一行目\n二行目"'],
    ["市民課,税務課", '"市民課,税務課"'],
  ])("writes %j as %j", (text, field) => {
    expect(formatCsvField(text)).toBe(field);
  });
});

describe("a report as Markdown", () => {
  test("has a heading and a table for each part", () => {
    const markdown = formatReportMarkdown(report);
    expect(markdown).toMatch(/^# .*事務改善計画.*進捗状況報告$/m);
    expect(markdown).toContain("## 期限超過（2件）");
    expect(markdown).toContain("| 計（実数） | 7 | 1 |");
  });

  test("takes nothing from a cell for markup", () => {
    const [sheet] = officePlan().sheets;
    if (sheet === undefined) throw new Error("No sheet");
    const cells = sheet.cells.map((cell) =>
      cell.value === "案内表示を直す" ? { ...cell, value: "<b>案内|表示</b>\n`直す`\r今年\u2028中に" } : cell,
    );
    const markdown = formatReportMarkdown(
      reportOf({ ...officePlan(), sheets: [{ ...sheet, cells }] }, "2023-09-30"),
    );
    expect(markdown).toContain("\\<b\\>案内\\|表示\\</b\\> \\`直す\\`");
    expect(markdown).not.toMatch(/[\r\v\f\u0085\u2028\u2029]/);
  });
});

import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { buildXlsx } from "../support/build-xlsx";
import { runCommandHere } from "../support/cli-in-process";
import { sheetOf, workbookOf } from "../support/sheet-of";

/** Nearly as long as a cell of Excel can be: it fits its own cell, but not the formula that counts it. */
const LONGEST = "実施中".repeat(10_900);

function planWith(status: string): WorkbookSnapshot {
  return workbookOf(
    sheetOf([
      ["番号", "取組名", "担当課", "実施時期", "実施状況"],
      ["1", "灯台の見学会", "総務課", "令和5年9月", status],
      ["2", "浜辺の清掃", "港湾課", "令和5年10月", "完了"],
    ]),
  );
}

async function summarise(plan: WorkbookSnapshot, ending: string) {
  const folder = mkdtempSync(path.join(tmpdir(), "shinchoku-refused-"));
  const [input, output] = [path.join(folder, "計画.xlsx"), path.join(folder, `集計.${ending}`)];
  writeFileSync(input, buildXlsx(plan));
  const run = await runCommandHere(["summary", input, "-o", output]);
  return { ...run, isWritten: existsSync(output) };
}

it("a summary that Excel could not hold is refused in one line, and no file is left", async () => {
  const { exitCode, output, errors, isWritten } = await summarise(planWith(LONGEST), "xlsx");
  expect([exitCode, output, isWritten]).toEqual([2, "", false]);
  expect(errors).toMatch(/^[^\n]*書き込めないセル[^\n]*\n$/);
});

it.each([
  ["xlsx", "未着手"],
  ["csv", LONGEST],
  ["md", LONGEST],
])("a summary that can be held is written (%s)", async (ending, status) => {
  const { exitCode, errors, isWritten } = await summarise(planWith(status), ending);
  expect([exitCode, errors, isWritten]).toEqual([0, "", true]);
});

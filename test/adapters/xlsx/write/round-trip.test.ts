import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readXlsx } from "../../../../src/adapters/xlsx/read-xlsx";
import { editXlsx } from "../../../../src/adapters/xlsx/write/edit-xlsx";
import { findPackageFaults } from "../../../support/check-package";
import { readWithHucre } from "../../../support/hucre";
import { differingParts } from "../../../support/package-diff";
import { readSamples } from "../../../support/samples";
import { annotateEdits } from "./annotate-edits";
import { excelLikeXlsx } from "./excel-like-workbook";

const SHARED = path.resolve(__dirname, "../../../../../shared/workbooks");

function sharedWorkbooks(): readonly (readonly [string, Uint8Array])[] {
  if (!existsSync(SHARED)) {
    process.stdout.write("skipped: the shared workbooks are not there\n");
    return [];
  }
  const names = readdirSync(SHARED).filter((name) => name.endsWith(".xlsx"));
  return names.map((name) => [name, new Uint8Array(readFileSync(path.join(SHARED, name)))]);
}

const workbooks = [
  ...sharedWorkbooks(),
  ...readSamples(),
  ["a workbook as Excel saves it", excelLikeXlsx()] as const,
];

describe.each(workbooks)("annotating %s", (_, bytes) => {
  const { put, take } = annotateEdits(readXlsx(bytes));
  const annotated = editXlsx(bytes, put);

  test("applies every edit", () => {
    expect(annotated.outcome.rejected).toStrictEqual([]);
    expect(differingParts(bytes, annotated.bytes)).not.toStrictEqual([]);
  });

  test("gives the same bytes again", () => {
    const again = editXlsx(
      annotated.bytes,
      put.filter(({ kind }) => kind !== "addSheet"),
    );
    expect(again.outcome.rejected).toStrictEqual([]);
    expect(again.bytes).toBe(annotated.bytes);
  });

  test("leaves nothing for Excel to repair", () => {
    expect(findPackageFaults(annotated.bytes)).toStrictEqual([]);
  });

  test("can be taken out so that every part is byte for byte what it was", () => {
    const cleaned = editXlsx(annotated.bytes, take);
    expect(cleaned.outcome.rejected).toStrictEqual([]);
    expect(differingParts(bytes, cleaned.bytes)).toStrictEqual([]);
  });

  test("shows another reader our values beside those that were there", () => {
    const [before, after] = [readWithHucre(bytes), readWithHucre(annotated.bytes)];
    for (const { name, extent } of readXlsx(bytes).sheets) {
      const rows = after.get(name) ?? [];
      const left = (extent?.right ?? 0) + 2;
      expect(rows[1]?.[left + 1]).toBe("実施中");
      (before.get(name) ?? []).forEach((row, index) => {
        const filled = (rows[index] ?? []).slice(0, row.length);
        expect(filled.map((value) => value ?? null)).toStrictEqual(row.map((value) => value ?? null));
      });
    }
    expect(after.get("進捗設定")?.[0]?.[0]).toBe("基準日");
  });
});

import type { Finding } from "../../../src/core/findings/finding";
import { ignoreFinding, isIgnored, takeBackIgnored } from "../../../src/core/findings/ignored-findings";
import type { Review } from "../../../src/core/review";
import { reviewWorkbook } from "../../../src/core/review-workbook";
import { formatCellRef } from "../../../src/core/sheet/address";
import { applyEdits } from "../../../src/core/sheet/apply-edits";
import type { Edit } from "../../../src/core/sheet/edit";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { workbookOf, type Written } from "../../support/sheet-of";
import { day } from "../progress/samples";
import { listSheet } from "../rules/books";

const TODAY = day("2024-09-30");
const SOUND: readonly Written[] = [1, "窓口案内の改善", "市民課", "12月", "実施中"];
const FAULTY: readonly Written[] = [2, "待合室の改修", null, "12月", "ぼちぼち"];

function book(...rows: readonly (readonly Written[])[]): WorkbookSnapshot {
  return workbookOf(listSheet(rows));
}

function review(workbook: WorkbookSnapshot): Review {
  return reviewWorkbook(workbook, { today: TODAY });
}

function find({ findings }: Pick<Review, "findings">, rule: string): Finding {
  const found = findings.find((finding) => finding.rule === rule);
  if (found === undefined) throw new Error(`No finding of ${rule}`);
  return found;
}

function apply(workbook: WorkbookSnapshot, edit: Edit): WorkbookSnapshot {
  const { snapshot, outcome } = applyEdits(workbook, [edit]);
  expect(outcome.rejected).toEqual([]);
  return snapshot;
}

function setAside(workbook: WorkbookSnapshot, rule: string): WorkbookSnapshot {
  const reviewed = review(workbook);
  return apply(workbook, ignoreFinding(reviewed, find(reviewed, rule), "人事課 青葉", TODAY));
}

function rulesOf({ findings }: Review): readonly string[] {
  return findings.map(({ rule }) => rule);
}

describe("a finding set aside", () => {
  const workbook = setAside(book(SOUND, FAULTY), "unknown-status");

  it("is listed with who did it and when, and no longer reported", () => {
    const { findings, ignored } = review(workbook);
    expect(findings.map(({ rule }) => rule)).toEqual(["missing-division"]);
    expect(ignored).toMatchObject([
      { finding: { rule: "unknown-status" }, by: "人事課 青葉", on: "2024-09-30" },
    ]);
  });

  it("stays aside when its row moves", () => {
    const moved = {
      ...book(SOUND, [9, "会議の見直し", "総務課", "12月", "実施中"], FAULTY),
      settings: workbook.settings ?? {},
    };
    const { ignored } = review(moved);
    expect(ignored.map(({ finding }) => formatCellRef(finding.at))).toEqual(["一覧!E5"]);
  });

  it("is reported again once the cell says something else", () => {
    const changed = {
      ...book(SOUND, [2, "待合室の改修", null, "12月", "そこそこ"]),
      settings: workbook.settings ?? {},
    };
    expect(rulesOf(review(changed))).toContain("unknown-status");
    expect(review(changed).ignored).toEqual([]);
  });

  it("is reported again when it is taken back, and the workbook keeps nothing of it", () => {
    const before = review(workbook);
    const [entry] = before.ignored;
    if (entry === undefined) throw new Error("Nothing was set aside");
    const after = apply(workbook, takeBackIgnored(before, entry.finding));
    expect(rulesOf(review(after))).toContain("unknown-status");
    expect(after.settings?.["ignored"]).toBeUndefined();
  });

  it("is set aside once, however often that is asked for", () => {
    const reviewed = review(workbook);
    const [entry] = reviewed.ignored;
    if (entry === undefined) throw new Error("Nothing was set aside");
    expect(isIgnored(reviewed, entry.finding)).toBe(true);
    const { value, expected } = ignoreFinding(reviewed, entry.finding, "別の人", TODAY);
    expect(value).toBe(expected);
  });

  it("stays in the list while its rule is off", () => {
    const off = reviewWorkbook(workbook, { today: TODAY, severities: { "unknown-status": "off" } });
    const edit = ignoreFinding(off, find(off, "missing-division"), "", TODAY);
    const both = review(apply(workbook, edit));
    expect(both.ignored.map(({ finding }) => finding.rule).sort()).toEqual([
      "missing-division",
      "unknown-status",
    ]);
  });

  it("takes one of two findings that say the same, the one at its place", () => {
    const nameless = (number: number): readonly Written[] => [number, null, "市民課", "12月", "実施中"];
    const twins = book(SOUND, nameless(7), nameless(7));
    const reviewed = review(twins);
    const missing = reviewed.findings.filter(({ rule }) => rule === "missing-measure-name");
    const second = missing[1];
    if (second === undefined) throw new Error("No second finding");
    const { findings } = review(apply(twins, ignoreFinding(reviewed, second, "", TODAY)));
    expect(
      findings.filter(({ rule }) => rule === "missing-measure-name").map(({ at }) => formatCellRef(at)),
    ).toEqual(["一覧!B4"]);
  });
});

it("passes over a list that somebody has damaged", () => {
  for (const stored of ["", "{", "{}", "[1,null,{}]", '[{"rule":"unknown-status","sheet":1}]']) {
    expect(rulesOf(review({ ...book(SOUND, FAULTY), settings: { ignored: stored } }))).toContain(
      "unknown-status",
    );
  }
});

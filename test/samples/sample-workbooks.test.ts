import { strFromU8, unzipSync } from "fflate";
import { parseAddress } from "../../src/core/sheet/address";
import { conductPlan } from "../../src/samples/conduct-plan";
import { digitalPlan } from "../../src/samples/digital-plan";
import { hrPlan } from "../../src/samples/hr-plan";
import { faultyHrPlan, seededFaults } from "../../src/samples/hr-plan-faults";
import { cellKey, type SheetSketch } from "../../src/samples/sheet-sketch";
import { readSamples, writeSamples } from "../support/samples";

function part(file: Uint8Array | undefined, name: string): string {
  if (file === undefined) throw new Error("no such sample");
  const bytes = unzipSync(file)[name];
  if (bytes === undefined) throw new Error(`no part ${name}`);
  return strFromU8(bytes);
}

function textsOf(sheet: SheetSketch | undefined): string[] {
  return [...(sheet?.cells.values() ?? [])].flatMap(({ value }) =>
    typeof value === "string" ? [value] : [],
  );
}

describe("the written sample workbooks", () => {
  const samples = readSamples();

  it("are the four that the documentation names", () => {
    expect([...samples.keys()].sort()).toEqual([
      "1_職員育成プラン（点検前）.xlsx",
      "2_職員育成プラン.xlsx",
      "3_適正事務推進プラン.xlsx",
      "4_デジタル市役所推進計画.xlsx",
    ]);
  });

  it("have the same bytes on every run and in every time zone", () => {
    const again = readSamples(writeSamples({ ...process.env, TZ: "America/New_York" }));
    for (const [name, bytes] of samples) expect(Buffer.from(again.get(name) ?? []).equals(bytes)).toBe(true);
  });

  it("keep merges, widths, a frozen and repeated header, A4 landscape, a dropdown and 和暦 dates", () => {
    const list = part(samples.get("2_職員育成プラン.xlsx"), "xl/worksheets/sheet1.xml");
    expect(list).toContain('<mergeCell ref="C6:E6"/>');
    expect(list).toContain('width="36"');
    expect(list).toContain('ySplit="7"');
    expect(list).toMatch(/<pageSetup[^>]*paperSize="9"[^>]*orientation="landscape"/);
    expect(list).toMatch(/<dataValidation type="list" sqref="H8:H48"/);
    expect(list).toMatch(/<f>COUNT\(A8:A48\)<\/f><v>30<\/v>/);
    expect(part(samples.get("2_職員育成プラン.xlsx"), "xl/workbook.xml")).toMatch(
      /_xlnm\.Print_Titles" localSheetId="0">[^<]*\$6:\$7</,
    );
    expect(part(samples.get("2_職員育成プラン.xlsx"), "xl/styles.xml")).toContain("[$-411]ggge");
  });

  it("store the seeded formula error as an error value", () => {
    const list = part(samples.get("1_職員育成プラン（点検前）.xlsx"), "xl/worksheets/sheet1.xml");
    expect(/<c r="B49"[^>]*>.*?<\/c>/.exec(list)?.[0]).toBe(
      '<c r="B49" s="10" t="e"><f>SUM(#REF!)</f><v>#REF!</v></c>',
    );
  });
});

describe("the sample plans", () => {
  it("name every measure of the block sheet in the index, in the same order", () => {
    const [blocks, index] = conductPlan().sheets;
    const titles = textsOf(blocks).flatMap(
      (text) => /^\d+　(?<name>.+)$/u.exec(text)?.groups?.["name"] ?? [],
    );
    const listed = textsOf(index);
    expect(titles).toHaveLength(25);
    expect(listed.filter((text) => titles.includes(text))).toEqual(titles);
  });

  it("number the digital plan's measures within each pillar", () => {
    const numbers = textsOf(digitalPlan().sheets[0]).filter((text) => /^\d-\d$/.test(text));
    expect(numbers).toHaveLength(24);
    expect(new Set(numbers).size).toBe(24);
  });
});

describe("the seeded faults", () => {
  it("each stand in a cell that differs from the sound plan", () => {
    const sound = new Map(hrPlan().sheets.map((sheet) => [sheet.name, sheet]));
    for (const faulty of faultyHrPlan().sheets) {
      for (const { rule, address } of seededFaults().filter(({ sheet }) => sheet === faulty.name)) {
        const at = parseAddress(address);
        if (at === undefined) throw new Error(`${rule}: ${address} is no address`);
        const before = sound.get(faulty.name);
        const merges = [before?.merges.length, faulty.merges.length];
        const changed = faulty.cells.get(cellKey(at.row, at.column)) ?? null;
        if (rule === "merged-data-cells") expect(merges[1]).toBeGreaterThan(merges[0] ?? 0);
        else expect(changed).not.toEqual(before?.cells.get(cellKey(at.row, at.column)));
      }
    }
  });

  it("are one of each kind, in different cells", () => {
    const faults = seededFaults();
    expect(new Set(faults.map(({ rule }) => rule)).size).toBe(faults.length);
    expect(new Set(faults.map(({ sheet, address }) => `${sheet}!${address}`)).size).toBe(faults.length);
  });
});

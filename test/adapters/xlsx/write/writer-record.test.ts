import { parseWriterRecord } from "../../../../src/adapters/xlsx/write/record/parse-writer-record";
import {
  WriterRecord,
  type WriterRecordData,
} from "../../../../src/adapters/xlsx/write/record/writer-record";

const RECORD = {
  styles: { lists: { cellXfs: ['<cellXfs count="4">', 4] }, before: 1, after: 2 },
  calculation: "",
  views: "<bookViews/>",
  emptyNames: "<definedNames/>",
  names: { "1 _xlnm.Print_Area": "" },
  sheets: {
    "1": {
      dimension: "A1:D9",
      extent: "A1:D9",
      columns: "<cols/>",
      spans: [[0, 3, "1:4"]],
      styles: [
        [0, 4, 8, 4, null],
        [0, 5, 8, 5, 12],
      ],
      validations: { former: "<dataValidations/>", left: 0, written: 9, extension: { former: "", left: 0 } },
    },
  },
  added: ["7"],
} as const satisfies WriterRecordData;

describe("the record of the file's writer", () => {
  it("comes back as it was kept", () => {
    const text = JSON.stringify(RECORD);
    expect(parseWriterRecord(text)).toEqual(RECORD);
    expect(JSON.parse(new WriterRecord(text).format() ?? "")).toEqual(RECORD);
  });

  it.each([undefined, "", "{", "null", "[1]", '"text"'])("is empty for %j", (text) => {
    expect(parseWriterRecord(text)).toEqual({});
  });

  it.each([
    ["styles", { lists: null, before: 1, after: 2 }],
    ["styles", { lists: { cellXfs: [4] }, before: 1, after: 2 }],
    ["calculation", 1],
    ["names", { a: 1 }],
    ["names", []],
    ["sheets", null],
    ["added", [7]],
    ["added", "7"],
  ])("passes over %s where it holds %j, and keeps all else", (member, value) => {
    const others = Object.fromEntries(Object.entries(RECORD).filter(([name]) => name !== member));
    const text = JSON.stringify({ ...RECORD, [member]: value });
    expect(parseWriterRecord(text)).toEqual(others);
    expect(() => new WriterRecord(text).sheet("1")).not.toThrow();
  });

  it.each([
    ["styles", [[0, 0, 1_048_575, 16_383, 0]]],
    ["styles", [[0, 0, 1e12, 0, 0]]],
    ["styles", [[5, 0, 4, 0, 0]]],
    ["styles", [[0, 0, "9", 0, 0]]],
    ["styles", [null]],
    ["spans", [[0, 1e12, "1:4"]]],
    ["spans", [[0, 1]]],
    ["validations", { left: "0", written: 1 }],
    ["dimension", 5],
  ])("passes over %s of a sheet where they hold %j, which would take for ever or fail", (member, value) => {
    const sheet = RECORD.sheets["1"];
    const others = Object.fromEntries(Object.entries(sheet).filter(([name]) => name !== member));
    const text = JSON.stringify({ ...RECORD, sheets: { "1": { ...sheet, [member]: value }, "2": null } });
    expect(parseWriterRecord(text).sheets).toEqual({ "1": others, "2": {} });
  });
});

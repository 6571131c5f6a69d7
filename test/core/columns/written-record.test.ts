import {
  formatWrittenRecord,
  NO_RECORD,
  parseWrittenRecord,
  type WrittenRecord,
} from "../../../src/core/columns/written-record";

const area = { top: 0, left: 0, bottom: 9, right: 4 };
const RECORD: WrittenRecord = {
  version: 1,
  looks: [
    { block: 1, widths: { due: 8.5, start: null }, printArea: { before: [area], after: [area] } },
    { block: 2, widths: {} },
  ],
  formerAsOf: { before: { value: 45_199, formula: "=TODAY()" }, after: 45_382 },
};

describe("the record of what was written into a workbook", () => {
  it("comes back as it was kept", () => {
    expect(parseWrittenRecord(formatWrittenRecord(RECORD))).toEqual(RECORD);
    const blank = { ...RECORD, formerAsOf: { before: null, after: 1 } };
    expect(parseWrittenRecord(formatWrittenRecord(blank))).toEqual(blank);
  });

  it.each([undefined, "", "{", "null", "[]", '{"version":2,"looks":[],"formerAsOf":null}'])(
    "is empty where the workbook keeps %j",
    (text) => {
      expect(parseWrittenRecord(text)).toEqual(NO_RECORD);
    },
  );

  it.each([
    null,
    { block: "1", widths: {} },
    { block: 1 },
    { block: 1, widths: { due: "8" } },
    { block: 1, widths: {}, printArea: { before: [area] } },
    { block: 1, widths: {}, printArea: { before: [{}], after: [area] } },
  ])("passes over what somebody has made of a look: %j", (look) => {
    const [first, second] = RECORD.looks;
    const text = JSON.stringify({ ...RECORD, looks: [first, look, second] });
    expect(parseWrittenRecord(text)).toEqual(RECORD);
  });

  it.each([
    "today",
    { before: 45_199, after: 45_382 },
    { before: { value: null }, after: 1 },
    { before: null },
  ])("passes over what somebody has made of the former day: %j", (formerAsOf) => {
    expect(parseWrittenRecord(JSON.stringify({ ...RECORD, formerAsOf }))).toEqual({
      ...RECORD,
      formerAsOf: null,
    });
  });
});

import { weighJson } from "../../../src/adapters/excel/weigh-json";

describe("weighJson", () => {
  test.each<string | number | boolean | null>([
    "",
    '=IF($A5="","","期限超過")',
    "改行\nとタブ\tと\\と\u0001",
    "𠮷野家 é ｶﾅ",
    45199.5,
    -3,
    true,
    null,
  ])("weighs %j as JSON in UTF-8, with its comma", (value) => {
    expect(weighJson(value)).toBe(Buffer.byteLength(JSON.stringify(value)) + 1);
  });
});

import { parseQuantity } from "../../../src/core/target/parse-quantity";

describe("parseQuantity", () => {
  test.each([
    ["57.5%", 57.5, "%"],
    ["５７．５％", 57.5, "%"],
    ["1,234人", 1234, "人"],
    ["12名", 12, "人"],
    ["2億5千万円", 250_000_000, "円"],
    ["3,450千円", 3_450_000, "円"],
    ["8ヶ所", 8, "か所"],
    ["0件", 0, "件"],
    ["▲3.2%", -3.2, "%"],
    ["△15人", -15, "人"],
    ["約70点", 70, "点"],
    ["65.0", 65, ""],
    [" 12 ", 12, ""],
    ["82.4％（速報値）", 82.4, "%"],
  ])("reads %j", (text, value, unit) => {
    expect(parseQuantity(text)).toEqual({ value, unit });
  });

  test.each(["", "―", "未集計", "90%以上", "12件→15件", "R5 12件", "3ポイント増", "第3位"])(
    "reads no figure in %j",
    (text) => {
      expect(parseQuantity(text)).toBeUndefined();
    },
  );
});

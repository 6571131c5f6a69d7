import { closeSpacing } from "../../../src/core/text/close-spacing";
import { normalizeText, rawSlice } from "../../../src/core/text/normalize-text";

describe("closeSpacing", () => {
  test.each([
    ["通　年", "通年"],
    ["① ８ 月 ② １ ０ 月", "①8月②10月"],
    ["受 講 率 ９ ５ ％", "受講率95%"],
    ["毎 月\n随 時", "毎月\n随時"],
  ])("closes up %j to %j", (raw, expected) => {
    expect(closeSpacing(normalizeText(raw)).text).toBe(expected);
  });

  test.each(["4月 10月", "○ ○", "3 5", "", "月", "12 月"])("leaves %j alone", (raw) => {
    const normalized = normalizeText(raw);
    expect(closeSpacing(normalized)).toBe(normalized);
  });

  test("keeps the way back to what was written", () => {
    const closed = closeSpacing(normalizeText("１ ０ 月 に 配 布"));
    expect(closed.text).toBe("10月に配布");
    expect(rawSlice(closed, 0, 3).trim()).toBe("１ ０ 月");
    expect(rawSlice(closed, 4, 6)).toBe("配 布");
  });
});

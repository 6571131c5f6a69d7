import { parseDirection } from "../../../src/core/status/parse-direction";

describe("parseDirection", () => {
  it.each([
    ["継続", "継続"],
    ["拡 充", "拡充"],
    ["維持継続", "維持継続"],
    ["【新規】", "新規"],
    ["新規、拡充", "新規・拡充"],
    ["見直し", "見直し"],
    ["窓口案内の改善　【拡充】", "拡充"],
    ["若手職員の交流会［新規・拡充］", "新規・拡充"],
    ["現状維持", "現状維持"],
  ])("reads %s", (text, direction) => {
    expect(parseDirection(text)).toBe(direction);
  });

  it.each([
    "",
    "○",
    "未着手",
    "実施中",
    "窓口案内の改善",
    "継続的な見直しを行う研修",
    "【短期】広報紙の見直し",
  ])("finds none in %s", (text) => {
    expect(parseDirection(text)).toBeNull();
  });
});

import { parseCrossReferences } from "../../../src/core/cross-reference/parse-cross-references";

describe("parseCrossReferences", () => {
  it.each([
    ["再掲", "relisted", []],
    ["窓口研修の実施【再掲】", "relisted", []],
    ["一部再掲", "partlyRelisted", []],
    ["司会の育成 (No.5 再掲)", "relisted", ["5"]],
    ["情報の共有を図る。(No.12・13・14 一部再掲)", "partlyRelisted", ["12", "13", "14"]],
    ["№３再掲", "relisted", ["3"]],
    ["再掲（No.24-2）", "relisted", ["24-2"]],
    ["再掲：8、9", "relisted", ["8", "9"]],
    ["No.5～7再掲", "relisted", ["5", "6", "7"]],
    ["No.5、No.8の再掲", "relisted", ["5", "8"]],
    ["整理番号 7 参照", "mention", ["7"]],
    ["「整理番号 ７」を参照", "mention", ["7"]],
    ["№3", "mention", ["3"]],
    ["相談会の開催（No.12・13・14）", "mention", ["12", "13", "14"]],
    ["※No.4参照", "mention", ["4"]],
    ["関連：No.10", "mention", ["10"]],
  ])("reads %s", (text, kind, numbers) => {
    expect(parseCrossReferences(text).map((found) => [found.kind, found.numbers])).toEqual([[kind, numbers]]);
  });

  it("finds several, each with its own place", () => {
    const text = "旅費の支援（Ｎｏ.６再掲）や、司会の育成（No.15 再掲）を行う。";
    const found = parseCrossReferences(text);
    expect(found.map(({ numbers }) => numbers)).toEqual([["6"], ["15"]]);
    expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(["Ｎｏ.６再掲", "No.15 再掲"]);
    expect(found.map(({ raw }) => raw)).toEqual(["Ｎｏ.６再掲", "No.15 再掲"]);
  });

  it("does not take a date after 再掲 for a number", () => {
    expect(parseCrossReferences("再掲 15月に実施").map(({ numbers }) => numbers)).toEqual([[]]);
  });

  it.each(["", "満足度No.1を目指す", "関連する取組を進める", "令和5年度に3回実施", "通知番号を付ける"])(
    "finds none in %j",
    (text) => {
      expect(parseCrossReferences(text)).toEqual([]);
    },
  );

  it("takes no long time over any text", () => {
    const started = performance.now();
    for (const text of ["No.1" + "・1".repeat(16_000), "再掲" + " ".repeat(32_000) + "再掲"])
      parseCrossReferences(text);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

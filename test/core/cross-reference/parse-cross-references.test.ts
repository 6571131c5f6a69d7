import { parseCrossReferences } from "../../../src/core/cross-reference/parse-cross-references";
import { growthOf, MOST_GROWTH } from "../../support/growth-of";

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
    ["（再掲）", "relisted", []],
    ["【再掲】窓口サービスの向上", "relisted", []],
    ["※再掲", "relisted", []],
    ["(No.5 再掲)", "relisted", ["5"]],
    ["（No.24-1再掲）", "relisted", ["24-1"]],
    ["取組5-2と共通", "mention", ["5-2"]],
    ["※「施策2-1」の再掲", "relisted", ["2-1"]],
    ["NO.９・NO.１２参照", "mention", ["9", "12"]],
    ["再掲（整理番号33～35）", "relisted", ["33", "34", "35"]],
    ["重点施策3に同じ", "mention", ["3"]],
    ["【一部再掲：№14】", "partlyRelisted", ["14"]],
    ["項番 8 の再掲", "relisted", ["8"]],
    ["2（1）①再掲", "relisted", ["2(1)①"]],
    ["(3-2の再掲)", "relisted", ["3-2"]],
    ["再掲　施策の柱1－3", "relisted", ["1-3"]],
    ["番号16の取組を参照", "mention", ["16"]],
    ["③の再掲", "relisted", ["③"]],
    ["再掲（柱Ⅲ-2）", "relisted", ["Ⅲ-2"]],
    ["主な取組4（再掲）", "relisted", ["4"]],
    ["＃３再掲", "relisted", ["3"]],
    ["再掲：1-(2)-③", "relisted", ["1-(2)-③"]],
    ["施策12・13・14参照", "mention", ["12", "13", "14"]],
    ["「基本方針2の再掲」", "relisted", ["2"]],
    ["施策番号１２の再掲", "relisted", ["12"]],
    ["取組項目3-1-2を参照", "mention", ["3-1-2"]],
    ["（再掲：取組15）", "relisted", ["15"]],
    ["再掲（基本目標1-施策2-取組③）", "relisted", ["1-2-③"]],
    ["Ⅱ-3-(1)の再掲", "relisted", ["Ⅱ-3-(1)"]],
    ["事業番号 101、102 再掲", "relisted", ["101", "102"]],
    ["【No.8～10再掲】", "relisted", ["8", "9", "10"]],
    ["No.3と一体的に実施", "mention", ["3"]],
    ["№21に統合", "mention", ["21"]],
    ["通し番号45の再掲", "relisted", ["45"]],
    ["17の再掲", "relisted", ["17"]],
    ["（１）の一部再掲", "partlyRelisted", ["(1)"]],
    ["(④再掲)", "relisted", ["④"]],
    ["再掲 2-1、2-3", "relisted", ["2-1", "2-3"]],
    ["再掲あり（No.4、No.17）", "relisted", ["4", "17"]],
    ["（２－１－３再掲）", "relisted", ["2-1-3"]],
    ["1-1に掲載", "mention", ["1-1"]],
    ["A-3再掲", "relisted", ["A-3"]],
    ["施策1-2に再掲", "mention", ["1-2"]],
    ["関連事業：No.7、9", "mention", ["7", "9"]],
    ["No.6に包含", "mention", ["6"]],
    ["ナンバー5再掲", "relisted", ["5"]],
    ["基本方針1（2）の再掲", "relisted", ["1(2)"]],
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

  it.each([
    "",
    "満足度No.1を目指す",
    "関連する取組を進める",
    "令和5年度に3回実施",
    "通知番号を付ける",
    "図2-1参照",
    "前年度と同じ",
    "再掲含む",
    "目標3回に含む",
    "令和6年度に計上",
    "施策1",
    "P.35参照",
    "別紙3参照",
    "令和5年度実績を参照",
    "第2章参照",
    "※1 参照",
    "表4参照",
    "再掲事業を除く",
  ])("finds none in %j", (text) => {
    expect(parseCrossReferences(text)).toEqual([]);
  });

  it.each(["No.1" + "・1".repeat(16_000), "再掲" + " ".repeat(32_000) + "再掲"])(
    "takes time in step with the length of the text",
    (text) => {
      expect(growthOf(parseCrossReferences, text)).toBeLessThan(MOST_GROWTH);
    },
  );
});

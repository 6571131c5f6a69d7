import { parseCrossReferences } from "../../../src/core/cross-reference/parse-cross-references";

/** References labelled before the reader had seen them. */
describe("parseCrossReferences reads references of further cities", () => {
  it.each([
    ["再掲（3頁）", "relisted", []],
    ["【再掲】No.15", "relisted", ["15"]],
    ["※再掲 施策Ⅰ-2-(1)", "relisted", ["Ⅰ-2-(1)"]],
    ["(再)", "relisted", []],
    ["〈再掲〉", "relisted", []],
    ["再　掲", "relisted", []],
    ["No.18の再掲事業", "relisted", ["18"]],
    ["一部再掲（№7、№9）", "partlyRelisted", ["7", "9"]],
    ["NO.22に再掲", "mention", ["22"]],
    ["整理番号5・6の再掲", "relisted", ["5", "6"]],
    ["※取組番号12と同一", "mention", ["12"]],
    ["（No.3 関連）", "mention", ["3"]],
    ["No.3関連事業", "mention", ["3"]],
    ["再掲No3", "relisted", ["3"]],
    ["事業番号1-2-3再掲", "relisted", ["1-2-3"]],
    ["※23再掲", "relisted", ["23"]],
    ["施策4-①より再掲", "relisted", ["4-①"]],
    ["No.10（一部）再掲", "partlyRelisted", ["10"]],
    ["再掲（基本方針3（1））", "relisted", ["3(1)"]],
    ["No.5～No.7に統合", "mention", ["5", "6", "7"]],
    ["参照：No.8", "mention", ["8"]],
    ["No.12 に含めて実施", "mention", ["12"]],
    ["再掲：重点施策2", "relisted", ["2"]],
    ["（16番再掲）", "relisted", ["16"]],
    ["№7・11と連携", "mention", ["7", "11"]],
    ["No.12と連動して進める", "mention", ["12"]],
    ["整理番号3の取組に準じる", "mention", ["3"]],
    ["項番4を踏まえて見直す", "mention", ["4"]],
  ])("reads %s", (text, kind, numbers) => {
    expect(parseCrossReferences(text).map((found) => [found.kind, found.numbers])).toEqual([[kind, numbers]]);
  });

  it.each([
    "再生可能エネルギーの導入",
    "再編計画",
    "再度実施",
    "参加者の再募集（再掲示）を含む",
    "12と併せて実施",
    "商店街12と連携",
    "市民満足度No.1を踏襲",
  ])("finds none in %j", (text) => {
    expect(parseCrossReferences(text)).toEqual([]);
  });
});

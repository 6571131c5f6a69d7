import { readLegend } from "../../../src/core/status/read-legend";

const at = { sheet: "一覧", row: 1, column: 0 };

/** Legends of further cities: marks of all kinds, words and figures as marks, sentences. */
describe("readLegend reads legends of further cities", () => {
  it.each([
    ["【進捗評価】Ａ：計画どおり　Ｂ：やや遅れ　Ｄ：未着手", "Ａ inProgress, Ｂ delayed, Ｄ notStarted"],
    ["◎：完了　○：順調　×：遅れ　－：対象外", "◎ done, ○ inProgress, × delayed, － null"],
    ["※ S=目標超過達成、A=達成、C=未達成", "S done, A done, C delayed"],
    ["評価区分（１：完了、２：実施中、４：中止）", "１ done, ２ inProgress, ４ cancelled"],
    ["●実施済 ○実施予定 －該当なし", "● done, ○ notStarted, － null"],
    ["凡例 ■完了 ▨実施中 □未着手", "■ done, ▨ inProgress, □ notStarted"],
    ["○完了　◐進行中　●未着手", "○ done, ◐ inProgress, ● notStarted"],
    ["進捗状況の凡例　1. 完了　2. 着手　3. 未着手", "1 done, 2 inProgress, 3 notStarted"],
    ["ア：達成　イ：一部達成　ウ：未達成", "ア done, イ inProgress, ウ delayed"],
    ["Ⅰ：完了、Ⅱ：進行中、Ⅲ：未着手", "Ⅰ done, Ⅱ inProgress, Ⅲ notStarted"],
    ["◇：検討　◆：実施　×：廃止", "◇ inProgress, ◆ done, × cancelled"],
    ["【達成区分】a 達成、b おおむね達成、c 未達成", "a done, b done, c delayed"],
    ["（注）評価は、４：達成、３：概ね達成、１：不十分", "４ done, ３ done, １ delayed"],
    ["済＝実施済　中＝実施中　未＝未実施", "済 done, 中 inProgress, 未 notStarted"],
    [
      "※進捗：済＝実施済み、着＝着手、遅＝遅延、未＝未着手",
      "済 done, 着 inProgress, 遅 delayed, 未 notStarted",
    ],
    ["・○は完了、△は実施中、×は未着手を表す。", "○ done, △ inProgress, × notStarted"],
    ["■ 計画（当初）　□ 実績", ""],
    ["☆：重点事業　○：継続事業", ""],
    ["状況欄は、済・中・未 のいずれかを記入", ""],
  ])("reads %s", (text, entries) => {
    const read = readLegend([{ text, at }]).map(({ mark, state }) => `${mark} ${String(state)}`);
    expect(read.join(", ")).toBe(entries);
  });
});

import { readLegend } from "../../../src/core/status/read-legend";

const row = (index: number, column: number, text: string) => ({
  text,
  at: { sheet: "一覧", row: index, column },
});

function entriesOf(texts: Parameters<typeof readLegend>[0]): string {
  return readLegend(texts)
    .map(({ mark, state }) => `${mark} ${String(state)}`)
    .join(", ");
}

describe("readLegend leaves out what only asks staff to choose", () => {
  it.each([
    ["達成状況　Ａ：完了　Ｂ：順調　Ｅ：廃止　から選んでください。", ["完了", "順調", "廃止"]],
    ["進捗状況欄には、A（完了）、B（遅れ）、C（未着手）のいずれかを記入", ["完了", "遅れ", "未着手"]],
    ["実施状況 ○：完了 △：実施中 ×：未着手 の中から1つ選択してください", ["完了", "実施中", "未着手"]],
    ["実施状況：○完了　△実施中　×未実施（プルダウンから選択）", ["完了", "実施中", "未実施"]],
    // What staff have done themselves stays.
    ["実施状況 ○：完了、△：対象を選択中、×：計画を未記入", ["完了", "対象を選択中", "計画を未記入"]],
  ])("%s", (text, meanings) => {
    expect(readLegend([row(0, 0, text)]).map(({ meaning }) => meaning)).toEqual(meanings);
  });
});

/** Legends as plans print them, labelled before the reader had seen them. */
describe("readLegend reads the printed forms of a legend", () => {
  it.each([
    [["【凡例】○：実施済　△：一部実施　×：未実施"], "○ done, △ inProgress, × notStarted"],
    [["凡例", "◎ 完了", "○ 実施中", "△ 遅延", "× 未着手"], "◎ done, ○ inProgress, △ delayed, × notStarted"],
    [
      ["※進捗状況欄には、A（完了）、B（順調）、C（遅れ）、D（未着手）のいずれかを記入"],
      "A done, B inProgress, C delayed, D notStarted",
    ],
    [["（○…完了、△…着手、－…未着手）"], "○ done, △ inProgress, － notStarted"],
    [["※実施状況：●＝実施、○＝実施予定"], "● done, ○ notStarted"],
    [
      ["実施状況の区分\n１：完了\n２：実施中\n３：未着手\n４：中止"],
      "１ done, ２ inProgress, ３ notStarted, ４ cancelled",
    ],
    [["評価基準　Ａ：目標達成　Ｂ：概ね達成　Ｃ：未達成"], "Ａ done, Ｂ done, Ｃ delayed"],
    [
      ["達成度：◎100％以上、○80％以上100％未満、△50％以上80％未満、×50％未満"],
      "◎ done, ○ inProgress, △ inProgress, × inProgress",
    ],
    [["○ 実施した　・　△ 一部実施した　・　× 実施しなかった"], "○ done, △ inProgress, × notStarted"],
    [
      ["（注）「◎」は予定より進んでいるもの、「○」は予定どおりのもの、「△」は遅れているもの"],
      "◎ inProgress, ○ inProgress, △ delayed",
    ],
    [["進捗：→ 継続、↑ 前倒し、↓ 遅れ"], ""],
    [["● 研修の対象", "● 研修の時期"], ""],
    [["※ ○印は重点取組"], ""],
    [["☆：新規　○：継続　△：見直し"], ""],
    [["予定通り=○ 遅れ=▲ 中止=×"], "○ inProgress, ▲ delayed, × cancelled"],
  ])("%j", (texts, entries) => {
    expect(entriesOf(texts.map((text, index) => row(index + 1, 0, text)))).toBe(entries);
  });

  it("reads a legend set as a table of cells", () => {
    const texts = [
      row(1, 0, "進捗区分"),
      row(2, 0, "S"),
      row(2, 1, "計画より前倒しで進んでいる"),
      row(3, 0, "Ａ"),
      row(3, 1, "計画どおり"),
      row(4, 0, "B"),
      row(4, 1, "やや遅れ"),
      row(5, 0, "C"),
      row(5, 1, "未着手"),
    ];
    expect(entriesOf(texts)).toBe("S inProgress, Ａ inProgress, B delayed, C notStarted");
  });

  it("takes single marks beside each other for no legend", () => {
    expect(entriesOf([row(1, 0, "○"), row(1, 1, "△"), row(2, 0, "×"), row(2, 1, "○")])).toBe("");
  });
});

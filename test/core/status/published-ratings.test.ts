import type { StatusState } from "../../../src/core/plan/plan";
import { parseStatus } from "../../../src/core/status/parse-status";
import { readLegend } from "../../../src/core/status/read-legend";

/** Ratings as cities explain them in their published reports: in sentences about goals, not in words of progress. */
describe("parseStatus reads sentences that rate how far a goal is reached", () => {
  const cases: readonly (readonly [text: string, state: StatusState | null])[] = [
    ["目標値以上", "done"],
    ["目標値と同等", "done"],
    ["目標値どおり", "inProgress"],
    ["おおむね期待どおり", "inProgress"],
    ["目標を大きく上回っている", "done"],
    ["目標値を超えている", "done"],
    ["目標値を超える見込み", null],
    ["目標に達している", "done"],
    ["目標に達していない", "delayed"],
    ["業務が完了している", "done"],
    ["業務が完了していない", "inProgress"],
    ["ほぼ完了している", "inProgress"],
    ["目標達成には至っていないが、一定の成果がみられる", "inProgress"],
    ["目標達成には至っていない", "delayed"],
    ["目標達成に向けた進展がみられない", "delayed"],
    ["目標の達成が困難", "delayed"],
    ["数値目標を3分の2以上達成", "inProgress"],
    ["目標値をかなり下回る", "delayed"],
    ["順調に進捗していない", "delayed"],
    ["順調に進捗している", "inProgress"],
    ["策定時の値より悪化", "delayed"],
    ["大幅な改善が必要", "delayed"],
    ["予定どおり工事を進めることができなかった", "delayed"],
    ["予定どおり工事を進めることができた", "done"],
    ["検討がなされていない", "notStarted"],
    ["半年以内に完了する", "inProgress"],
    ["作業を開始", "inProgress"],
    ["要改善", null],
    ["A 期待どおり", "inProgress"],
    ["A社と協議中", "inProgress"],
    ["期待を下回る", "delayed"],
    ["目標以上に進捗している", "inProgress"],
    ["目標の達成に向けて進展があった", "inProgress"],
    ["目標達成に向け協議中", "inProgress"],
    ["目的の大部分が達成された", "inProgress"],
    ["目的が達成された", "done"],
  ];
  it.each(cases)("%s is %s", (text, state) => {
    expect(parseStatus(text, []).state).toBe(state);
  });
});

function entriesOf(...texts: readonly string[]): string {
  return readLegend(texts.map((text, row) => ({ text, at: { sheet: "評価", row, column: 0 } })))
    .map(({ mark, state }) => `${mark} ${String(state)}`)
    .join(", ");
}

describe("readLegend reads the ratings of published reports", () => {
  it.each([
    [
      ["F 事業が終了　|　S 目標値以上　|　X 未着手　|　Y 中止　|　Z 評価不能"],
      "F done, S done, X notStarted, Y cancelled, Z null",
    ],
    [["Ｆ：終了　Ｓ：目標値以上　Ｘ：未着手　Ｙ：中止"], "Ｆ done, Ｓ done, Ｘ notStarted, Ｙ cancelled"],
    [
      [
        "A：予定どおり達成した",
        "B+：半年以内に完了する",
        "B：遅れているが、来年度には追いつく見込み",
        "C：見通しが立たない",
      ],
      "A done, B+ inProgress, B delayed, C delayed",
    ],
    [
      [
        "S（実績が目標値を超えている）・A（実績が基準値と同じ（△5％以内））・C（実績が基準値より下落している）",
      ],
      "S done, A null, C delayed",
    ],
    [
      ["【達成度】完＝完了、継＝継続実施中、未＝未着手、廃＝廃止"],
      "完 done, 継 inProgress, 未 notStarted, 廃 cancelled",
    ],
    [["【Ａ】完了　【Ｂ】実施中　【Ｃ】遅れ"], "Ａ done, Ｂ inProgress, Ｃ delayed"],
    [
      [
        "a、目的が達成される",
        "b、目的の大部分（おおむね50％以上）が達成される",
        "c、目的の一部分が達成される",
      ],
      "a done, b inProgress, c inProgress",
    ],
    [
      [
        "（◎）最終年度の目標値を達成",
        "（○）年度の目標値を達成",
        "（▲）年度の目標値が未達成",
        "（－）値が未確定",
      ],
      "◎ done, ○ done, ▲ delayed, － null",
    ],
    [["a、市民", "b、事業者"], ""],
    [["X線検査：完了", "Y字路の改良：実施中"], ""],
    [["担当：人事課", "備考：継続"], ""],
  ])("%j", (texts, entries) => {
    expect(entriesOf(...texts)).toBe(entries);
  });
});

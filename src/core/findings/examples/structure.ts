import type { RuleExample } from "../rule-example";
import { listExample, tableExample } from "./example-sheets";

const SOUND = [
  [1, "窓口案内の改善", "市民課", "6月", "○"],
  [2, "待合室の改修", "管財課", "12月", "△"],
] as const;

/** Faults of numbers, names and rows. */
export const structureExamples: Readonly<Record<string, RuleExample>> = {
  "duplicate-measure-number": {
    before: [listExample([...SOUND, [2, "会議の見直し", "総務課", "12月", "△"]])],
    mend: { "一覧!A5": 3 },
  },
  "missing-measure-number": {
    before: [listExample([...SOUND, [null, "会議の見直し", "総務課", "12月", "△"]])],
    mend: { "一覧!A5": 3 },
  },
  "measure-number-gap": {
    before: [
      listExample([
        ...SOUND,
        [4, "会議の見直し", "総務課", "12月", "△"],
        [5, "押印の廃止", "総務課", "12月", "△"],
      ]),
    ],
    mend: { "一覧!A5": 3, "一覧!A6": 4 },
  },
  "missing-measure-name": {
    before: [listExample([...SOUND, [3, null, "総務課", "12月", "△"]])],
    mend: { "一覧!B5": "会議の見直し" },
  },
  "duplicate-measure-name": {
    before: [listExample([...SOUND, [3, "窓口案内の改善", "支所", "12月", "△"]])],
    mend: { "一覧!B5": "窓口案内の改善（再掲）" },
  },
  "missing-division": {
    before: [listExample([...SOUND, [3, "会議の見直し", null, "12月", "△"]])],
    mend: { "一覧!C5": "総務課" },
  },
  "placeholder-text": {
    before: [listExample([...SOUND, [3, "○○会議の見直し", "総務課", "12月", "△"]])],
    mend: { "一覧!B5": "定例会議の見直し" },
  },
  "hidden-measure": {
    before: [
      {
        ...listExample([...SOUND, [3, "会議の見直し", "総務課", "12月", "△"]]),
        hiddenRows: [{ first: 4, last: 4 }],
      },
    ],
    mend: [listExample([...SOUND, [3, "会議の見直し", "総務課", "12月", "△"]])],
  },
  "missing-column": {
    before: [
      tableExample(
        ["No.", "取組名", "取組内容", "時期"],
        [
          [1, "窓口案内の改善", "案内板を更新する。", "6月"],
          [2, "待合室の改修", "椅子を取り替える。", "12月"],
          [3, "会議の見直し", "開催回数を減らす。", "12月"],
        ],
      ),
    ],
    mend: [
      tableExample(
        ["No.", "取組名", "取組内容", "時期", "担当課", "実施状況"],
        [
          [1, "窓口案内の改善", "案内板を更新する。", "6月", "市民課", "○"],
          [2, "待合室の改修", "椅子を取り替える。", "12月", "管財課", "△"],
          [3, "会議の見直し", "開催回数を減らす。", "12月", "総務課", "△"],
        ],
      ),
    ],
  },
};

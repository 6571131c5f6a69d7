import type { RuleExample } from "../rule-example";
import { listExample, tableExample } from "./example-sheets";

const SOUND = [
  [1, "窓口案内の改善", "市民課", "6月", "完了"],
  [2, "待合室の改修", "管財課", "12月", "実施中"],
] as const;
const DATED = { numberFormat: "yyyy/m/d" };

/** Faults of schedules and statuses, as on 30 September 2024. */
export const scheduleExamples: Readonly<Record<string, RuleExample>> = {
  "missing-period": {
    before: [listExample([...SOUND, [3, "会議の見直し", "総務課", null, "実施中"]])],
    mend: { "一覧!D5": "12月" },
  },
  "unreadable-period": {
    before: [listExample([...SOUND, [3, "会議の見直し", "総務課", "令和6年13月まで", "実施中"]])],
    mend: { "一覧!D5": "令和6年12月まで" },
  },
  "period-without-year": {
    before: [
      {
        name: "一覧",
        rows: [
          ["汐見市窓口改善計画（令和6年度～令和8年度）"],
          ["No.", "取組名", "担当課", "時期", "実施状況"],
          [1, "窓口案内の改善", "市民課", "6月", "実施中"],
          [2, "待合室の改修", "管財課", "10月～12月", "実施中"],
          [3, "会議の見直し", "総務課", "9月まで", "未着手"],
        ],
      },
    ],
    mend: { "一覧!D3": "毎年6月", "一覧!D4": "令和6年10月～12月", "一覧!D5": "令和7年9月まで" },
  },
  "period-outside-plan": {
    before: [listExample([...SOUND, [3, "会議の見直し", "総務課", "令和8年4月", "未着手"]])],
    mend: { "一覧!D5": "令和6年12月" },
  },
  "start-after-due": {
    before: [
      tableExample(
        ["No.", "取組名", "担当課", "開始日", "期限", "実施状況"],
        [
          [1, "窓口案内の改善", "市民課", { value: 45_383, ...DATED }, { value: 45_473, ...DATED }, "完了"],
          [2, "待合室の改修", "管財課", { value: 45_657, ...DATED }, { value: 45_566, ...DATED }, "未着手"],
        ],
      ),
    ],
    mend: { "一覧!D4": { value: 45_566, ...DATED }, "一覧!E4": { value: 45_657, ...DATED } },
  },
  "as-of-outside-plan": {
    before: [
      {
        name: "一覧",
        rows: [
          ["汐見市窓口改善計画（令和6年度～令和8年度）"],
          ["基準日", "令和5年9月30日"],
          ["No.", "取組名", "担当課", "時期", "実施状況"],
          [1, "窓口案内の改善", "市民課", "令和6年6月", "完了"],
          [2, "待合室の改修", "管財課", "令和7年12月", "未着手"],
        ],
      },
    ],
    mend: { "一覧!B2": "令和6年9月30日" },
  },
  "outdated-era": {
    before: [listExample([...SOUND, [3, "会議の見直し", "総務課", "平成36年12月", "実施中"]])],
    mend: { "一覧!D5": "令和6年12月" },
  },
  "overdue-measure": {
    before: [listExample([...SOUND, [3, "会議の見直し", "総務課", "7月末まで", "実施中"]])],
    mend: { "一覧!E5": "完了" },
  },
  "missing-status": {
    before: [
      listExample([
        ...SOUND,
        [3, "会議の見直し", "総務課", "12月", null],
        [4, "押印の廃止", "総務課", "12月", "実施中"],
        [5, "名札の更新", "人事課", "12月", "実施中"],
      ]),
    ],
    mend: { "一覧!E5": "実施中" },
  },
  "unknown-status": {
    before: [listExample([...SOUND, [3, "会議の見直し", "総務課", "12月", "ぼちぼち"]])],
    mend: { "一覧!E5": "実施中" },
  },
  "status-variant": {
    before: [
      listExample([
        [1, "窓口案内の改善", "市民課", "6月", "○"],
        [2, "待合室の改修", "管財課", "8月", "○"],
        [3, "会議の見直し", "総務課", "9月", "〇"],
      ]),
    ],
  },
  "status-contradicts-period": {
    before: [listExample([...SOUND, [3, "会議の見直し", "総務課", "1月", "完了"]])],
    mend: { "一覧!E5": "未着手" },
  },
};

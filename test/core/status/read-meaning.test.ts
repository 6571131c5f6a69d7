import type { StatusState } from "../../../src/core/plan/plan";
import { readMeaning } from "../../../src/core/status/read-meaning";

const READINGS: readonly (readonly [StatusState | null, readonly string[]])[] = [
  [
    "done",
    [
      "完了",
      "完了済",
      "実施",
      "実施済み",
      "実施した",
      "予定通り実施した",
      "予定どおり実施",
      "計画通り完了",
      "おおむね予定どおり実施した",
      "達成",
      "概ね達成",
      "目標を達成した",
      "前倒しで実施した",
      "済",
      "対応済",
      "終了",
      "遅れなく完了した",
      "達成率100%以上",
      "取組を完了し、効果が現れた",
      "マニュアルを作成した",
      "完了（9月）",
    ],
  ],
  [
    "inProgress",
    [
      "予定通り実施し、一部12月以降も実施予定",
      "実施中",
      "取組中",
      "着手",
      "着手済",
      "検討中",
      "準備中",
      "作業を進めている",
      "計画どおり進んでいる",
      "概ね順調に進捗",
      "順調",
      "継続",
      "継続実施",
      "一部実施",
      "一部達成",
      "一部未実施",
      "未完了",
      "年度内に完了予定",
      "実施済みで、引き続き継続する",
      "進捗率50%",
      "達成率80%以上100%未満",
      "予定どおり",
    ],
  ],
  [
    "notStarted",
    [
      "10月以降に実施予定",
      "未実施",
      "未着手",
      "未対応",
      "着手していない",
      "実施していない",
      "実施しなかった",
      "今後実施",
      "下半期に実施予定",
      "実施予定",
      "着手予定",
      "予定",
      "進捗率0%",
      "実績なし",
    ],
  ],
  [
    "delayed",
    [
      "遅れ",
      "やや遅れている",
      "遅延",
      "予定より遅れている",
      "延期",
      "計画を下回っている",
      "予定どおり進んでいない",
      "予定通り実施できなかった",
      "未達成",
      "達成できなかった",
      "一部に遅れあり",
    ],
  ],
  [
    "cancelled",
    [
      "中止",
      "中止した",
      "廃止",
      "廃止済",
      "取りやめ",
      "取り止め",
      "取止め",
      "断念した",
      "実施しないこととした",
      "見送り",
    ],
  ],
  [null, ["", "該当なし", "新規", "重点項目", "市民サービス", "○"]],
];

describe("readMeaning", () => {
  it.each(READINGS.flatMap(([state, texts]) => texts.map((text) => [text, state] as const)))(
    "reads %s as %s",
    (text, state) => {
      expect(readMeaning(text).state).toBe(state);
    },
  );

  it("keeps the words that decided", () => {
    expect(readMeaning("やや遅れている").evidence).toEqual(["遅れ"]);
    expect(readMeaning("重点項目").evidence).toEqual([]);
  });

  it("finds the months that a meaning names", () => {
    expect(readMeaning("１０月以降に実施予定").months).toEqual([{ month: 10, bound: "from" }]);
    expect(readMeaning("9月末までに完了、11月に公表").months).toEqual([
      { month: 9, bound: "until" },
      { month: 11, bound: "in" },
    ]);
  });

  it("reads half and full width alike", () => {
    expect(readMeaning("進捗率１００％").state).toBe("done");
    expect(readMeaning("実 施 済").state).toBe("done");
  });
});

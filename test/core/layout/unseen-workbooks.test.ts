import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { sheetOf, type Written } from "../../support/sheet-of";
import { planOf, tellPlan } from "./fixtures/tell-plan";

type Row = readonly Written[];

/** An evaluation form, as one sheet holds it. */
function form(
  name: string,
  values: readonly [string, string, string, string, string, string],
): SheetSnapshot {
  const [number, title, division, content, when, state] = values;
  const rows: readonly Row[] = [
    [null, null, null, null, null, "様式２"],
    ["取組調書（令和６年度）"],
    [],
    ["整理番号", number, null, "担当課", division],
    ["取組の名称", title],
    ["取組内容", content],
    ["実施期間", when, null, "進捗状況", state],
    ["課題", "特になし"],
    [],
    ["記入者は担当課の係長とする。"],
  ];
  return sheetOf(rows, { name, merges: ["A2:F2", "B5:F5", "B6:F6", "B8:F8"] });
}

describe("workbooks of cities that nobody has seen", () => {
  test("an index on the second sheet, and a form a sheet behind it", () => {
    const plan = planOf(
      sheetOf(
        [["あさなぎ市　協働のまちづくり推進計画"], ["令和６年度～令和８年度"], ["企画部　協働推進課"]],
        {
          name: "表紙",
        },
      ),
      sheetOf(
        [
          ["目次"],
          ["番号", "取組の名称", "担当課", "ページ"],
          [
            "1-1",
            { value: "協働の手引き", formula: '=HYPERLINK("#個票1!A1","協働の手引き")' },
            "協働推進課",
            3,
          ],
          ["1-2", "地域担当職員", "協働推進課", 4],
          ["2-1", "補助制度の見直し", "財政課", 5],
        ],
        { name: "目次" },
      ),
      form("個票1", ["1-1", "協働の手引き", "協働推進課", "手引きを配る。", "令和6年10月まで", "完了"]),
      form("個票2", ["1-2", "地域担当職員", "協働推進課", "職員を置く。", "通年", "実施中"]),
      form("個票3", ["2-1", "補助制度の見直し", "財政課", "要綱を改める。", "令和7年度", "未着手"]),
    );
    expect(tellPlan(plan)).toEqual([
      "1-1 協働の手引き |  | 協働推進課 | ..2024-10-31 | done",
      "1-2 地域担当職員 |  | 協働推進課 | 2024-04-01..2025-03-31 | inProgress",
      "2-1 補助制度の見直し |  | 財政課 | 2025-04-01..2026-03-31 | notStarted",
    ]);
    expect(plan.measures.map(({ sources }) => sources.length)).toEqual([2, 2, 2]);
  });

  test("an index of names and divisions alone, and a list that tells the rest", () => {
    const plan = planOf(
      sheetOf(
        [["事業一覧"], ["事業名", "所管課"], ["見守りの拡大", "高齢福祉課"], ["通いの場", "高齢福祉課"]],
        { name: "一覧" },
      ),
      sheetOf(
        [
          ["高齢者保健福祉計画　進捗（令和6年度）"],
          ["事業名", "時期", "進捗状況"],
          ["見守りの拡大", "6月", "完了"],
          ["通いの場", "12月", "実施中"],
        ],
        { name: "進捗" },
      ),
    );
    expect(tellPlan(plan)).toEqual([
      "- 見守りの拡大 |  | 高齢福祉課 | 2024-06-01..2024-06-30 | done",
      "- 通いの場 |  | 高齢福祉課 | 2024-12-01..2024-12-31 | inProgress",
    ]);
  });

  test("a budget sheet beside the plan adds nothing of its own", () => {
    const plan = planOf(
      sheetOf(
        [
          ["健康増進計画（令和6年度）"],
          ["番号", "取組名", "担当課", "時期", "状況"],
          [1, "歩数の記録", "健康課", "6月", "完了"],
        ],
        { name: "計画" },
      ),
      sheetOf(
        [
          ["令和6年度予算"],
          ["事業名", "所管課", "予算額"],
          ["保健センター管理費", "健康課", 12_000],
          ["予防接種費", "健康課", 80_000],
        ],
        { name: "予算" },
      ),
    );
    expect(tellPlan(plan)).toEqual(["1 歩数の記録 |  | 健康課 | 2024-06-01..2024-06-30 | done"]);
  });

  test("sheets of two years: the later year's status counts, the places stay", () => {
    const header: Row = ["番号", "取組名", "担当課", "実施時期", "実施状況"];
    const year = (name: string, state: Written, other: Written): SheetSnapshot =>
      sheetOf(
        [
          [`防災行動計画（${name}）`],
          header,
          [1, "備蓄の更新", "危機管理課", "令和5年度～令和7年度", state],
          [2, "訓練の実施", "危機管理課", "毎年度11月", other],
        ],
        { name },
      );
    const plan = planOf(year("令和5年度", "着手", "完了"), year("令和6年度", "完了", null));
    expect(tellPlan(plan)).toEqual([
      "1 備蓄の更新 |  | 危機管理課 | 2023-04-01..2026-03-31 | done",
      "2 訓練の実施 |  | 危機管理課 | 2024-11-01..2024-11-30 | ",
    ]);
    expect(plan.measures.map(({ sources }) => sources.length)).toEqual([2, 2]);
  });

  test("cross-listed rows are the measure that they name, not another", () => {
    const plan = planOf(
      sheetOf([
        ["男女共同参画行動計画（令和6年度）"],
        ["番号", "取組名", "担当課", "時期", "状況"],
        ["１　職場"],
        [1, "育休の取得促進", "人事課", "通年", "実施中"],
        [2, "相談員の研修", "人権課", "9月", "完了"],
        ["２　地域"],
        [3, "相談員の研修（No.2再掲）", "人権課", "9月", "完了"],
        ["再掲", "育休の取得促進", "人事課", "通年", "実施中"],
        [4, "講座の開催（再掲）", "生涯学習課", "10月", "実施中"],
      ]),
    );
    expect(plan.measures.map(({ name, crossListing }) => [name, crossListing?.target ?? null])).toEqual([
      ["育休の取得促進", null],
      ["相談員の研修", null],
      ["相談員の研修（No.2再掲）", 1],
      ["育休の取得促進", 0],
      ["講座の開催（再掲）", null],
    ]);
  });

  test("evaluation sheets with a small table of indicators inside the form", () => {
    const sheet = (name: string, title: string, indicator: Row, direction: string): SheetSnapshot =>
      sheetOf(
        [
          ["事務事業評価シート（令和５年度実績）"],
          ["事業名", title, null, "所管課", "環境課"],
          ["事業期間", "平成30年度～令和7年度"],
          ["事業の内容", "ごみを減らす取組を助ける。"],
          ["指標名", "単位", "目標値", "実績値", "達成率"],
          indicator,
          ["今後の方向性", direction],
        ],
        { name },
      );
    const plan = planOf(
      sheet("1", "ごみ減量の推進", ["ごみの排出量", "g", 850, 872, "97.4%"], "継続"),
      sheet("2", "公園の緑化", ["配布本数", "本", 500, 480, "96.0%"], "拡充"),
    );
    expect(plan.measures.map(({ name, direction }) => [name, direction])).toEqual([
      ["ごみ減量の推進", "継続"],
      ["公園の緑化", "拡充"],
    ]);
    expect(plan.indicators.map(({ name }) => name)).toEqual(["ごみの排出量", "配布本数"]);
  });

  test("blocks whose labels stand in one cell with their values", () => {
    const block = (name: string, when: string, division: string, state: string): readonly Row[] => [
      [name],
      ["目　的：気持ちのよい職場にする。"],
      [`時　期：${when}`],
      [`担　当：${division}`],
      [`状　況：${state}`],
    ];
    const plan = planOf(
      sheetOf([
        ["職員行動計画（令和6年度）"],
        ...block("１　あいさつ運動", "４月～９月", "全課", "実施中"),
        ...block("２　ノー残業デー", "毎週水曜日", "人事課", "完了"),
      ]),
    );
    expect(tellPlan(plan)).toEqual([
      "1 あいさつ運動 |  | 全課 | 2024-04-01..2024-09-30 | inProgress",
      "2 ノー残業デー |  | 人事課 | 2024-04-01..2025-03-31 | done",
    ]);
  });

  test("a sheet for each bureau, which is named above its table", () => {
    const bureau = (name: string, label: Row, row: Row): SheetSnapshot =>
      sheetOf(
        [
          ["行財政改革実行計画　令和6年度　進捗調査票"],
          ["取りまとめ課", "行政経営課"],
          label,
          ["番号", "項目", "内容", "スケジュール", "進捗"],
          row,
        ],
        { name },
      );
    const plan = planOf(
      bureau("総務", ["部局名", "総務部"], ["総-1", "定数の適正化", "計画を改める。", "4月～9月", "完了"]),
      bureau("市民", ["担当課：市民課"], ["市-1", "窓口の集約", "配置を変える。", "12月", "未着手"]),
    );
    expect(tellPlan(plan)).toEqual([
      "総-1 定数の適正化 |  | 総務部 | 2024-04-01..2024-09-30 | done",
      "市-1 窓口の集約 |  | 市民課 | 2024-12-01..2024-12-31 | notStarted",
    ]);
  });
});

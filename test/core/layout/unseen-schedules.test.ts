import { sheetOf, type Written } from "../../support/sheet-of";
import { planOf, tellPlan } from "./fixtures/tell-plan";

type Row = readonly Written[];

const MONTHS = [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3].map((month) => `${String(month)}月`);

function blanks(count: number): Row {
  return Array.from({ length: count }, () => null);
}

describe("schedules of cities that nobody has seen", () => {
  test("a header of three rows: half-years under years under 計画", () => {
    const plan = planOf(
      sheetOf(
        [
          ["しらなみ市　第２次行政改革実施計画　進行管理表"],
          ["計画期間　令和５年度～令和６年度"],
          ["No.", "柱", "取組項目", "担当部署", "年次計画", null, null, null, "評価"],
          [null, null, null, null, "令和５年度", null, "令和６年度", null, null],
          [null, null, null, null, "上半期", "下半期", "上半期", "下半期", null],
          [1, "歳入の確保", "広告掲載の拡大", "財政課", "募集", null, "実施", null, "A"],
          [2, null, "使用料の見直し", "財政課", null, "調査", null, null, "B"],
          [3, "窓口の改革", "書かない窓口", "市民課", null, null, null, "実施", null],
          ["※評価　Ａ：計画どおり　Ｂ：遅れている"],
        ],
        {
          name: "進行管理表",
          merges: [
            "A3:A5",
            "B3:B5",
            "C3:C5",
            "D3:D5",
            "E3:H3",
            "E4:F4",
            "G4:H4",
            "I3:I5",
            "B6:B7",
            "E6:F6",
            "G6:H6",
            "F7:G7",
          ],
        },
      ),
    );
    expect(tellPlan(plan)).toEqual([
      "1 広告掲載の拡大 | 歳入の確保 | 財政課 | 2023-04-01..2025-03-31 | inProgress",
      "2 使用料の見直し | 歳入の確保 | 財政課 | 2023-10-01..2024-09-30 | delayed",
      "3 書かない窓口 | 窓口の改革 | 市民課 | 2024-10-01..2025-03-31 | ",
    ]);
  });

  test("a header of three rows without merges", () => {
    const plan = planOf(
      sheetOf([
        ["職員育成推進計画"],
        ["番号", "取組", "所管課", "スケジュール", null, null, null, "進捗状況"],
        [null, null, null, "令和６年度", null, "令和７年度", null, null],
        [null, null, null, "前期", "後期", "前期", "後期", null],
        ["1", "面談の定着", "人事課", "●", "→", null, null, "実施中"],
        ["2", "副業の手引き", "人事課", null, null, "●", null, "未着手"],
      ]),
    );
    expect(tellPlan(plan)).toEqual([
      "1 面談の定着 |  | 人事課 | 2024-04-01..2025-03-31 | inProgress",
      "2 副業の手引き |  | 人事課 | 2025-04-01..2025-09-30 | notStarted",
    ]);
  });

  test("months from April to March with marks, arrows and lines", () => {
    const plan = planOf(
      sheetOf(
        [
          ["令和７年度　デジタル推進アクションプラン　工程表"],
          ["No", "アクション", "主担当", ...MONTHS, "現在の状況"],
          [1, "電子申請の拡大", "情報政策課", "●", "→", "→", ...blanks(9), "完了"],
          [2, "端末の更新", "情報政策課", ...blanks(4), "○", "―", "―", "○", ...blanks(4), "実施中"],
          [
            3,
            "研修の実施",
            "人事課\n情報政策課",
            ...blanks(2),
            "●",
            ...blanks(4),
            "●",
            ...blanks(4),
            "実施中",
          ],
          [4, "結果の公表", "広報課", ...blanks(10), "→", "●", "未着手"],
        ],
        { name: "工程表" },
      ),
    );
    expect(tellPlan(plan)).toEqual([
      "1 電子申請の拡大 |  | 情報政策課 | 2025-04-01..2025-06-30 | done",
      "2 端末の更新 |  | 情報政策課 | 2025-08-01..2025-11-30 | inProgress",
      "3 研修の実施 |  | 人事課・情報政策課 | 2025-06-01..2025-11-30 | inProgress",
      "4 結果の公表 |  | 広報課 | 2026-02-01..2026-03-31 | notStarted",
    ]);
  });

  test("the thirds of months", () => {
    const plan = planOf(
      sheetOf(
        [
          ["庁舎移転行動計画（令和６年度）"],
          ["番号", "実施項目", "担当", "10月", null, null, "11月", null, null, "状況"],
          [null, null, null, "上旬", "中旬", "下旬", "上旬", "中旬", "下旬", null],
          [1, "配置図の作成", "管財課", "●", "●", null, null, null, null, "完了"],
          [2, "荷造り", "全課", null, null, "●", "→", null, null, "実施中"],
          [3, "引っ越し", "管財課", null, null, null, null, null, "●", "未着手"],
        ],
        { merges: ["A2:A3", "B2:B3", "C2:C3", "D2:F2", "G2:I2", "J2:J3"] },
      ),
    );
    expect(tellPlan(plan)).toEqual([
      "1 配置図の作成 |  | 管財課 | 2024-10-01..2024-10-20 | done",
      "2 荷造り |  | 全課 | 2024-10-21..2024-11-10 | inProgress",
      "3 引っ越し |  | 管財課 | 2024-11-21..2024-11-30 | notStarted",
    ]);
  });

  test("blocks of plan, result and rating for each year side by side: the latest rating counts", () => {
    const plan = planOf(
      sheetOf(
        [
          ["まつかぜ市経営改革プラン　実績一覧"],
          ["番号", "取組名", "担当課", "令和5年度", null, null, "令和6年度", null, null],
          [null, null, null, "計画", "実績", "評価", "計画", "実績", "評価"],
          ["1", "自主財源の確保", "財政課", "調査する", "調査した", "◎", "募集する", "10件の応募", "○"],
          ["2", "公用車の共同利用", "管財課", "検討する", "未実施", "×", "試行する", "3台で試行", "○"],
          ["3", "会議の削減", "総務課", "半減する", "2割減", "△", "半減する", null, null],
          ["【凡例】◎：完了　○：予定どおり実施中　△：遅れている　×：未着手"],
        ],
        { merges: ["A2:A3", "B2:B3", "C2:C3", "D2:F2", "G2:I2"] },
      ),
    );
    expect(tellPlan(plan)).toEqual([
      "1 自主財源の確保 |  | 財政課 | 2023-04-01..2025-03-31 | inProgress",
      "2 公用車の共同利用 |  | 管財課 | 2023-04-01..2025-03-31 | inProgress",
      "3 会議の削減 |  | 総務課 | 2023-04-01..2025-03-31 | delayed",
    ]);
  });

  test("a status for each year under one heading: the latest that is filled in counts", () => {
    const plan = planOf(
      sheetOf(
        [
          ["第３期男女共同参画推進計画　取組状況"],
          ["No.", "取組", "所管課", "実施時期", "実施状況", null, null],
          [null, null, null, null, "R5", "R6", "R7"],
          [1, "相談窓口の開設", "人権課", "令和5年度～令和7年度", "着手", "実施中", null],
          [2, "講座の開催", "人権課", "令和6年度まで", "未着手", "完了", null],
        ],
        { merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:G2"] },
      ),
    );
    expect(tellPlan(plan)).toEqual([
      "1 相談窓口の開設 |  | 人権課 | 2023-04-01..2026-03-31 | inProgress",
      "2 講座の開催 |  | 人権課 | ..2025-03-31 | done",
    ]);
  });
});

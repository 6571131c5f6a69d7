import { sheetOf } from "../../support/sheet-of";
import { planOf, tellPlan } from "./fixtures/tell-plan";

describe("lists of cities that nobody has seen", () => {
  test("two plans, one below the other, each with its own headings and numbers", () => {
    const plan = planOf(
      sheetOf(
        [
          ["ゆうなぎ市　計画進捗一覧（令和6年9月末現在）"],
          [],
          ["Ａ　行財政改革プラン"],
          ["番号", "改革項目", "所管課", "期限", "進捗"],
          [1, "窓口委託の導入", "市民課", "R6.12", "実施中"],
          [2, "補助金の見直し", "財政課", "R7.3", "未着手"],
          [],
          ["Ｂ　人材育成プラン"],
          ["No.", "施策名", "取組内容", "担当課", "実施予定", "達成度"],
          [1, "階層別研修", "年4回の研修を行う。", "人事課", "令和6年度中", "実施中"],
          [2, "面談の充実", "半期ごとに面談する。", "人事課", "通年", "実施中"],
          [],
          ["作成：行政経営課　　　1/1ページ"],
        ],
        { name: "一覧" },
      ),
    );
    expect(tellPlan(plan)).toEqual([
      "1 窓口委託の導入 | Ａ　行財政改革プラン | 市民課 | ..2024-12-31 | inProgress",
      "2 補助金の見直し | Ａ　行財政改革プラン | 財政課 | ..2025-03-31 | notStarted",
      "1 階層別研修 | Ｂ　人材育成プラン | 人事課 | 2024-04-01..2025-03-31 | inProgress",
      "2 面談の充実 | Ｂ　人材育成プラン | 人事課 | 2024-04-01..2025-03-31 | inProgress",
    ]);
  });

  test("Roman figures in the column of numbers head measures whose figures count on", () => {
    const plan = planOf(
      sheetOf([
        ["ゆうなぎ市債権管理計画（令和6年度）"],
        ["№", "取組項目", "関係課", "期間", "状況"],
        ["Ⅰ", "収納を支える"],
        [1, "口座振替の案内", "納税課", "6月", "実施済"],
        [2, "納付の窓口の延長", "納税課", "9月", "準備中"],
        ["Ⅱ", "滞納を減らす"],
        [3, "預金の照会", "納税課", "12月", "準備中"],
        [4, "分納の相談", "納税課", null, null],
      ]),
    );
    expect(tellPlan(plan)).toEqual([
      "1 口座振替の案内 | Ⅰ 収納を支える | 納税課 | 2024-06-01..2024-06-30 | done",
      "2 納付の窓口の延長 | Ⅰ 収納を支える | 納税課 | 2024-09-01..2024-09-30 | inProgress",
      "3 預金の照会 | Ⅱ 滞納を減らす | 納税課 | 2024-12-01..2024-12-31 | inProgress",
      "4 分納の相談 | Ⅱ 滞納を減らす | 納税課 |  | ",
    ]);
  });

  test("measures that go on over rows without merges", () => {
    const plan = planOf(
      sheetOf([
        ["令和6年度　職場改善計画"],
        ["No", "取組", "担当課", "内容", "時期", "実施状況"],
        [1, "朝礼の見直し", "総務課", "話す順番を決める", "4月", "済"],
        [null, null, "各課", "司会を回す", "10月", null],
        [null, null, null, "振り返りを書く", null, null],
        [2, "机の整理", "管財課", "古い書類を捨てる", "6月", "済"],
        [null, null, null, "置き場を決める", "7月", null],
        [3, "名札の更新", "人事課", "様式を決める", "9月", "未着手"],
      ]),
    );
    expect(tellPlan(plan)).toEqual([
      "1 朝礼の見直し |  | 総務課・各課 | 2024-04-01..2024-10-31 | done",
      "2 机の整理 |  | 管財課 | 2024-06-01..2024-07-31 | done",
      "3 名札の更新 |  | 人事課 | 2024-09-01..2024-09-30 | notStarted",
    ]);
  });

  test("branch numbers in a column of their own", () => {
    const plan = planOf(
      sheetOf(
        [
          ["環境行動計画（令和6年度～令和8年度）"],
          ["番号", "枝番", "事業名", "担当部署", "実施期間", "進捗状況"],
          [1, 1, "照明の更新", "管財課", "令和6年度", "完了"],
          [null, 2, "空調の更新", "管財課", "令和7年度", "実施中"],
          [2, null, "太陽光の設置", "環境課", "令和8年度", "未着手"],
          [3, 1, "公用車の電動化", "環境課", "令和6年度～令和8年度", "実施中"],
          [3, 2, "充電器の設置", "管財課", "令和7年度", "実施中"],
        ],
        { merges: ["A3:A4"] },
      ),
    );
    expect(tellPlan(plan)).toEqual([
      "1-1 照明の更新 |  | 管財課 | 2024-04-01..2025-03-31 | done",
      "1-2 空調の更新 |  | 管財課 | 2025-04-01..2026-03-31 | inProgress",
      "2 太陽光の設置 |  | 環境課 | 2026-04-01..2027-03-31 | notStarted",
      "3-1 公用車の電動化 |  | 環境課 | 2024-04-01..2027-03-31 | inProgress",
      "3-2 充電器の設置 |  | 管財課 | 2025-04-01..2026-03-31 | inProgress",
    ]);
  });

  test("policy areas that merge down the columns on the left", () => {
    const plan = planOf(
      sheetOf(
        [
          ["みはらし市子ども・若者計画　令和６年度実施計画"],
          ["基本目標", "施策の方向", "具体的な取組", "担当課", "実施時期", "実施状況", "備考"],
          ["１ 育ちを支える", "(1) 居場所", "放課後教室の拡充", "生涯学習課", "通年", "○", null],
          [null, null, "児童館の改修", "子ども課", "11月まで", "○", null],
          [null, "(2) 相談", "相談員の配置", "子ども課", "4月", "◎", null],
          ["２ 家庭を支える", "(1) 手当", "申請の簡素化", "子ども課", "9月", "△", "様式を協議中"],
          ["※ ◎：完了　○：実施中　△：一部遅れ"],
        ],
        { merges: ["A3:A5", "B3:B4"] },
      ),
    );
    expect(tellPlan(plan)).toEqual([
      "- 放課後教室の拡充 | １ 育ちを支える > (1) 居場所 | 生涯学習課 | 2024-04-01..2025-03-31 | inProgress",
      "- 児童館の改修 | １ 育ちを支える > (1) 居場所 | 子ども課 | ..2024-11-30 | inProgress",
      "- 相談員の配置 | １ 育ちを支える > (2) 相談 | 子ども課 | 2024-04-01..2024-04-30 | done",
      "- 申請の簡素化 | ２ 家庭を支える > (1) 手当 | 子ども課 | 2024-09-01..2024-09-30 | delayed",
    ]);
  });

  test("cells that say the same as above", () => {
    const plan = planOf(
      sheetOf([
        ["交通安全計画（令和6年度）"],
        ["番号", "取組名", "担当課", "時期", "状況"],
        [1, "標識の点検", "土木課", "5月", "完了"],
        [2, "路面表示の塗り直し", "〃", "同上", "〃"],
        [3, "街頭指導", "同上", "10月", "実施中"],
        [4, "反射材の配布", "危機管理課", "〃", "未着手"],
      ]),
    );
    expect(tellPlan(plan)).toEqual([
      "1 標識の点検 |  | 土木課 | 2024-05-01..2024-05-31 | done",
      "2 路面表示の塗り直し |  | 土木課 | 2024-05-01..2024-05-31 | done",
      "3 街頭指導 |  | 土木課 | 2024-10-01..2024-10-31 | inProgress",
      "4 反射材の配布 |  | 危機管理課 | 2024-10-01..2024-10-31 | notStarted",
    ]);
  });

  test("progress in percent and months without 月, told by their headings", () => {
    const plan = planOf(
      sheetOf([
        ["図書館サービス計画（令和6年度）"],
        ["番号", "取組名", "担当課", "実施月", "進捗率（％）"],
        [1, "蔵書の点検", "図書館", 6, 100],
        [2, "移動図書館の増便", "図書館", "10～12", 80],
        [3, "読み聞かせ", "図書館", "2", 0],
      ]),
    );
    expect(tellPlan(plan)).toEqual([
      "1 蔵書の点検 |  | 図書館 | 2024-06-01..2024-06-30 | done",
      "2 移動図書館の増便 |  | 図書館 | 2024-10-01..2024-12-31 | inProgress",
      "3 読み聞かせ |  | 図書館 | 2025-02-01..2025-02-28 | notStarted",
    ]);
  });

  test("measures with their indicator in the same row, under policies that are written once", () => {
    const plan = planOf(
      sheetOf(
        [
          ["第２期しごと創生総合戦略　進捗状況"],
          [
            "基本目標",
            "施策",
            "事業名",
            "担当課",
            "KPI",
            "単位",
            "基準値(R1)",
            "目標値(R6)",
            "実績",
            null,
            "評価",
          ],
          [null, null, null, null, null, null, null, null, "R4", "R5", null],
          ["1 しごと", "(1) 創業", "創業塾の開催", "商工課", "創業件数", "件", 12, 30, 18, 22, "B"],
          [null, null, "空き店舗の活用", "商工課", "出店数", "店", 0, 10, 5, 8, "A"],
          ["2 ひと", "(1) 移住", "移住相談会", "企画課", "移住者数", "人", 20, 60, 33, 41, "B"],
        ],
        { merges: ["I2:J2", "A4:A5", "B4:B5", ..."ABCDEFGHK".split("").map((c) => `${c}2:${c}3`)] },
      ),
    );
    expect(tellPlan(plan)).toEqual([
      "- 創業塾の開催 | 1 しごと > (1) 創業 | 商工課 |  | inProgress",
      "- 空き店舗の活用 | 1 しごと > (1) 創業 | 商工課 |  | done",
      "- 移住相談会 | 2 ひと > (1) 移住 | 企画課 |  | inProgress",
    ]);
    expect(
      plan.indicators.map(({ name, baseline, target, actuals }) => [
        name,
        baseline?.value,
        target?.value,
        actuals.map(({ value }) => value),
      ]),
    ).toEqual([
      ["創業件数", 12, 30, [18, 22]],
      ["出店数", 0, 10, [5, 8]],
      ["移住者数", 20, 60, [33, 41]],
    ]);
  });

  test("measures that bear no name but what they are about, on pages with a header each", () => {
    const header = ["№", "取 組 内 容", "担 当 課", "実績(R6)", "評価"];
    const plan = planOf(
      sheetOf(
        [
          ["第３次地域福祉計画　実施状況一覧（令和６年度末）"],
          ["基本目標Ⅰ　支え合い"],
          header,
          [1, "見守り活動の支援", "福祉課", "12団体", "A"],
          [2, "サロンの開設", "福祉課", "未開設", "C"],
          ["基本目標Ⅱ　安心"],
          header,
          [3, "避難支援の準備", "危機管理課", "作成済", "A"],
        ],
        { merges: ["A2:E2", "A6:E6"] },
      ),
    );
    expect(tellPlan(plan)).toEqual([
      "1 見守り活動の支援 | 基本目標Ⅰ　支え合い | 福祉課 |  | done",
      "2 サロンの開設 | 基本目標Ⅰ　支え合い | 福祉課 |  | delayed",
      "3 避難支援の準備 | 基本目標Ⅱ　安心 | 危機管理課 |  | done",
    ]);
  });

  test("a report and a rating for each half of the year: the rating that was given last counts", () => {
    const plan = planOf(
      sheetOf(
        [
          ["第４次共生計画　令和6年度進行管理表"],
          ["番号", "施策", "担当", "中間（9月末）", null, "年度末（3月末）", null],
          [null, null, null, "取組状況", "評価", "取組状況", "評価"],
          [1, "講座の開催", "人権課", "2回開いた。", "B", "4回開いた。", "A"],
          [2, "冊子の作成", "人権課", "原稿を集めた。", "C", null, null],
        ],
        { merges: ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:G2"] },
      ),
    );
    expect(tellPlan(plan)).toEqual([
      "1 講座の開催 |  | 人権課 |  | done",
      "2 冊子の作成 |  | 人権課 |  | delayed",
    ]);
  });

  test("a heading that nobody knows but that names something", () => {
    const plan = planOf(
      sheetOf([
        ["防災対策推進計画"],
        ["No", "対策項目", "内容", "所管課", "目標年度", "達成状況"],
        [1, "備蓄倉庫の整備", "倉庫を建てる。", "危機管理課", "令和7年度", "概ね達成"],
        [2, "耐震改修", "本庁舎を改修する。", "建築課", "令和8年度", "未達成"],
      ]),
    );
    expect(tellPlan(plan)).toEqual([
      "1 備蓄倉庫の整備 |  | 危機管理課 | ..2026-03-31 | done",
      "2 耐震改修 |  | 建築課 | ..2027-03-31 | delayed",
    ]);
  });
});

import { sheetOf, workbookOf } from "../../../support/sheet-of";
import { seedFaults } from "./seed-faults";

const LIST = sheetOf(
  [
    ["夕凪市議会改革実行計画"],
    ["（令和６年６月～令和１０年５月）"],
    [],
    ["項目番号", "検討項目", "主な内容", "担当", "実施時期", "結果"],
    ["1", "通年議会の導入", "①先進地の調査", "議会運営委員会", "R6.7～R6.10", "実施済"],
    [null, null, "②条例の改正", "議会運営委員会", "R7.3", "実施済"],
    ["2", "議会報告会の見直し", "①開催方法の検討", "広報広聴委員会", "R6.8～R7.1", "実施済"],
    [null, null, "②オンライン開催の試行", "広報広聴委員会", "R7.11", "未実施"],
    ["3", "議会のペーパーレス化", "①タブレットの導入", "議会事務局", "R6.12", "実施済"],
    [null, null, "②会議規則の改正", "議会運営委員会", "R7.6", "実施済"],
    [null, null, "③紙資料の廃止", "議会事務局", "R8.4～", "未実施"],
    ["4", "政務活動費の公開", "①収支報告書の公開", "議会事務局", "R7.5", "実施済"],
    [null, null, "②領収書の公開", "議会事務局", "R8.5", "未実施"],
    ["5", "議員研修の充実", "①年間計画の作成", "議会運営委員会", "毎年4月", "実施中"],
    [null, null, "②外部講師による研修", "議会事務局", "R7.10", "未実施"],
    ["6", "予算決算の審査の充実", "①常任委員会の設置", "議会運営委員会", "R7.9", "検討中"],
  ],
  {
    name: "実行計画",
    merges: [
      "A5:A6",
      "A2:F2",
      "B12:B13",
      "A12:A13",
      "A14:A15",
      "A1:F1",
      "A7:A8",
      "B7:B8",
      "B9:B11",
      "B14:B15",
      "B5:B6",
      "A9:A11",
    ],
  },
);

/** Lines of their own date and state under merged names, with the state under 結果. */
export const yunagiCity = seedFaults({
  name: "夕凪市",
  today: "2025-08-31",
  sound: workbookOf(LIST),
  faults: [
    { rule: "overdue-measure", at: "実行計画!F7", typed: "未実施" },
    { rule: "status-contradicts-period", at: "実行計画!F13", typed: "実施済" },
    { rule: "unreadable-period", at: "実行計画!E10", typed: "R7.16" },
    { rule: "missing-division", at: "実行計画!D11", typed: { D11: null } },
    { rule: "missing-period", at: "実行計画!E15", typed: { E15: null } },
    { rule: "period-outside-plan", at: "実行計画!E16", typed: "R11.9" },
    { rule: "surrounding-space", at: "実行計画!D12", typed: "議会事務局\n" },
    { rule: "outdated-era", at: "実行計画!E8", typed: "H37.11" },
    { rule: "unknown-status", at: "実行計画!F14", typed: "※" },
  ],
});

import { sheetOf, workbookOf, type Written } from "../../../support/sheet-of";
import { seedFaults } from "./seed-faults";

const day = (value: number): Written => ({ value, numberFormat: 'ggge"年"m"月"d"日"' });
const share = (value: number): Written => ({ value, numberFormat: "0%" });

const LIST = sheetOf(
  [
    ["きたなみ市男女共同参画計画　年次報告", null, null, null, null, null, null, null],
    [null, null, null, null, null, null, "報告時点", day(45747)],
    ["計画期間　令和４年度～令和８年度"],
    ["管理番号", "事業名", "事業の内容", "担当部署", "実施時期", "取組状況", "達成率", "備考"],
    ["基本目標Ⅰ　意識を変える"],
    ["1-1", "啓発講座の開催", "市民向けの講座を年三回開く。", "人権推進課", "毎年度", "継続", share(0.8)],
    [
      "1-2",
      "広報紙の特集",
      "六月号に特集の頁を設ける。",
      "広報課、人権推進課",
      "令和6年6月",
      "完了",
      share(1),
    ],
    [
      "1-3",
      "学校への出前授業",
      "中学校で授業を行う。",
      "学校教育課",
      "令和6年4月～令和7年2月",
      "完了",
      share(1),
    ],
    ["基本目標Ⅱ　働き方を変える"],
    [
      "2-1",
      "男性の育児休業の取得の促進",
      "対象の職員と面談する。",
      "職員課",
      "令和4年度～令和8年度",
      "実施中",
      share(0.65),
    ],
    ["2-2", "事業所の表彰", "働きやすい事業所を表彰する。", "商工観光課", "令和7年度～", "未着手", share(0)],
    [
      "2-3",
      "女性の起業の支援",
      "相談会と融資の案内を行う。",
      "商工観光課",
      "令和5年10月～令和7年9月",
      "実施中",
      share(0.7),
    ],
    [
      "2-4",
      "審議会の委員の登用",
      "委員の選任の際に協議する。",
      "総務課",
      "通年",
      "実施中",
      share(0.55),
      "1-1の講座の受講者にも声をかける。",
    ],
    ["基本目標Ⅲ　安心を支える"],
    ["3-1", "相談員の配置", "相談員を二人に増やす。", "人権推進課", "令和5年4月", "完了", share(1)],
    ["3-2", "一時保護の連携", "県の施設と手順を確かめる。", "こども家庭課", "令和6年度中", "完了", share(1)],
    [
      "3-3",
      "防災の備えの見直し",
      "避難所の間仕切りを増やす。",
      "危機管理課",
      "令和6年度～令和7年度",
      "実施中",
      share(0.4),
    ],
  ],
  { name: "年次報告", merges: ["A1:F1", "A5:H5", "A9:H9", "A14:H14"] },
);

const LEVELS = sheetOf(
  [
    ["成果指標の推移"],
    ["指標名", "現状値", "R4実績", "R5実績", "R6実績", "R7実績", "R8実績", "目標値"],
    [null, "R3", null, null, null, null, null, "R8"],
    ["審議会の女性委員の割合", share(0.28), share(0.29), share(0.31), share(0.32), null, null, share(0.4)],
    ["男性職員の育児休業の取得率", share(0.2), share(0.35), share(0.48), share(0.6), null, null, share(0.85)],
    ["啓発講座の参加者数（人）", 210, 245, 260, 288, null, null, 350],
    ["相談を受けた件数（件）", 134, 140, 151, 149, null, null, 180],
    ["表彰した事業所（社）", 3, 5, 6, 8, null, null, 15],
  ],
  { name: "成果指標", merges: ["A2:A3"] },
);

/** An annual report with real dates in eras, percentages and years in short. */
export const kitanamiCity = seedFaults({
  name: "きたなみ市",
  today: "2025-04-10",
  sound: workbookOf(LIST, LEVELS),
  faults: [
    { rule: "duplicate-measure-number", at: "年次報告!A12", typed: "2-2" },
    { rule: "missing-division", at: "年次報告!D15", typed: null },
    { rule: "unknown-division", at: "年次報告!D7", typed: "広報課、人権推進過" },
    { rule: "overdue-measure", at: "年次報告!F8", typed: { F8: "実施中", G8: share(0.9) } },
    { rule: "unreadable-period", at: "年次報告!E10", typed: "令和4年度～令和3年度" },
    { rule: "unknown-status", at: "年次報告!F13", typed: "ほぼ" },
    { rule: "status-contradicts-period", at: "年次報告!F11", typed: { F11: "完了", G11: share(1) } },
    { rule: "percent-scale", at: "年次報告!G17", typed: { value: 40, numberFormat: "0%" } },
    { rule: "missing-measure-name", at: "年次報告!B16", typed: null },
    { rule: "missing-actual", at: "成果指標!D6", typed: null },
    { rule: "number-stored-as-text", at: "成果指標!E7", typed: "１４９" },
    { rule: "percent-scale", at: "成果指標!H5", typed: { value: 85, numberFormat: "0%" } },
    { rule: "target-not-beyond-baseline", at: "成果指標!H6", typed: 150 },
    { rule: "unreadable-target", at: "成果指標!H8", typed: "一五" },
  ],
});

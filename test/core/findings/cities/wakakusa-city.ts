import { sheetOf, workbookOf } from "../../../support/sheet-of";
import { seedFaults } from "./seed-faults";

const LIST = sheetOf(
  [
    ["公共施設等総合管理計画（個別施設編）　進捗一覧"],
    ["対象期間　平成30年度～令和9年度"],
    ["No.", "施設・取組", "方針", "所管課", "着手予定", "完了予定", "概算事業費（百万円）", "現状", "備考"],
    [1, "中央公民館の長寿命化", "改修", "生涯学習課", "R6.4", "R8.3", 420, "工事中"],
    [2, "旧第三小学校の利活用", "転用", "企画政策課", "R5.10", "R7.3", 38, "完了", "令和7年2月供用開始"],
    [3, "北部支所と図書館分館の複合化", "複合化", "市民生活課", "R7.4", "R9.9", 960, "設計中"],
    [4, "勤労青少年ホームの廃止", "廃止", "商工観光課", "H31.4", "R2.3", 12, "完了"],
    [5, "市営住宅青葉団地の建替え", "建替え", "建築住宅課", "R4.7", "R9.3", 1850, "工事中"],
    [6, "給食センターの更新", "更新", "学校給食課", "R8.4", "R9.12", 2300, "未着手"],
    [7, "市民体育館の耐震改修", "改修", "スポーツ振興課", "R3.6", "R5.3", 310, "完了"],
    [8, "老人福祉センターの移管", "移管", "高齢福祉課", "R6.10", "R8.10", 5, "協議中"],
    [9, "庁舎の照明のLED化", "改修", "管財課", "R6.6", "R7.12", 88, "工事中"],
    [10, "消防第2分団詰所の統合", "統合", "危機管理室", "R7.8", "R8.8", 64, "設計中"],
    [11, "青少年野外活動センターの譲渡", "譲渡", "生涯学習課", "R8.6", "R9.3", 3, "未着手"],
    [12, "保健センターの空調更新", "更新", "健康推進課", "R5.5", "R6.10", 72, "完了"],
    [null, "合　計", null, null, null, null, 6122],
  ],
  { name: "進捗一覧", merges: ["A1:I1", "A2:I2"] },
);

/** Names under 施設・取組, starts and ends in short dates, the state under 現状. */
export const wakakusaCity = seedFaults({
  name: "わかくさ市",
  today: "2025-10-31",
  sound: workbookOf(LIST),
  faults: [
    { rule: "start-after-due", at: "進捗一覧!F4", typed: "R5.3" },
    { rule: "overdue-measure", at: "進捗一覧!H5", typed: "工事中" },
    { rule: "unknown-division", at: "進捗一覧!D14", typed: "生涯学習謀" },
    { rule: "printed-total-mismatch", at: "進捗一覧!G16", typed: 6212 },
    { rule: "unreadable-period", at: "進捗一覧!F8", typed: "R9.31" },
    { rule: "status-contradicts-period", at: "進捗一覧!H9", typed: "完了" },
    { rule: "number-stored-as-text", at: "進捗一覧!G12", typed: "８８" },
    { rule: "period-outside-plan", at: "進捗一覧!F11", typed: "R18.10" },
    { rule: "missing-status", at: "進捗一覧!H13", typed: { H13: null } },
    { rule: "surrounding-space", at: "進捗一覧!D6", typed: "市民生活課　" },
    { rule: "missing-division", at: "進捗一覧!D15", typed: { D15: null } },
  ],
});

import type { CellValue, WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { sheetOf, workbookOf } from "../support/sheet-of";

const HEADINGS = [
  "No.",
  "施策分野",
  "取組",
  "若手",
  "職場",
  "担当課",
  "目的",
  "内容",
  "目標",
  "時期",
  "実施状況",
  "備考",
];

const AREAS = [
  "学び続ける職員を支える",
  "力を引き出すしくみ",
  "働きやすい職場",
  "市民に近い市役所",
  "基盤を整える",
];
const TOPICS = [
  "窓口対応",
  "文書管理",
  "データ活用",
  "防災",
  "子育て支援",
  "契約事務",
  "健康づくり",
  "図書館",
  "水道",
  "広報",
];
const ACTIONS = [
  "研修の実施",
  "手引きの改定",
  "相談窓口の開設",
  "様式の統一",
  "動画教材の作成",
  "共同利用の検討",
  "点検の強化",
];
const DIVISIONS = [
  "総務部人事課",
  "総務部人事課、職員厚生課",
  "企画部情報政策課\n市民生活部市民課",
  "総務部総務課（、各職場）",
  "教育委員会事務局生涯学習課",
  "健康福祉部健康課・高齢福祉課",
  "消防本部総務課",
];
const STATUSES = ["◎", "○", "△", "－", "完了", "実施中", null];

/** Schedules as city halls write them; `n` varies the years and months. */
const PERIODS: readonly ((n: number) => string | null)[] = [
  (n) => `令和${String(5 + (n % 3))}年度`,
  (n) => `令和5年${String(4 + (n % 9))}月～令和6年${String(1 + (n % 3))}月`,
  (n) => `令和6年${String(1 + (n % 12))}月末まで`,
  (n) => `R6.${String(4 + (n % 9))}～R7.3`,
  (n) => `①原案：令和6年${String(4 + (n % 4))}月～7月\n②公表：令和6年${String(9 + (n % 4))}月`,
  (n) => `検討（R5）→試行（R6）→実施（R7～）${n % 2 === 0 ? "" : "※予算による"}`,
  (n) => `令和6年度第${String(1 + (n % 4))}四半期`,
  () => "毎年度6月～8月",
  () => "通年",
  () => "随時",
  () => "未定",
  (n) => `令和5年度　調査\n令和6年度　設計\n令和7年度　運用${n % 2 === 0 ? "開始" : ""}`,
  () => null,
];

function pick<T>(from: readonly T[], n: number): T {
  const found = from[n % from.length];
  if (found === undefined) throw new Error("Nothing to pick from");
  return found;
}

function rowValues(n: number): readonly (CellValue | null)[] {
  const topic = pick(TOPICS, n * 7);
  return [
    n + 1,
    pick(AREAS, Math.floor(n / 40)),
    `${topic}に関する${pick(ACTIONS, n * 3)}（その${String(n + 1)}）`,
    n % 3 === 0 ? "●" : null,
    n % 4 === 0 ? "●" : null,
    pick(DIVISIONS, n * 5),
    `${topic}にかかわる職員が、自信を持って市民に向き合えるようにする。`,
    `・${topic}の現状を調べ、所属ごとの課題を整理する。\n・改善の案をまとめ、関係する課と協議のうえ順に進める。`,
    `${topic}の研修を受けた職員の割合を、令和7年度までに${String(60 + (n % 40))}％以上とする。`,
    pick(PERIODS, n * 11)(n),
    pick(STATUSES, n * 2),
    n % 9 === 0 ? "次回の会議で報告する。" : null,
  ];
}

/**
 * A list workbook with the given number of measures, twelve columns and texts as varied as real ones.
 * The same number gives the same workbook.
 */
export function generatePlan(measures: number): WorkbookSnapshot {
  const rows = Array.from({ length: measures }, (_, n) => rowValues(n));
  return workbookOf(
    sheetOf(
      [["汐見市 総合行動計画　取組一覧"], ["計画期間：令和５年度～令和７年度"], [], HEADINGS, ...rows],
      { name: "取組一覧" },
    ),
  );
}

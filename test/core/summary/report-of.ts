import { reviewPlan } from "../../../src/core/review-workbook";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { buildReport } from "../../../src/core/summary/build-report";
import type { KeptReport } from "../../../src/core/summary/history/kept-report";
import type { Report } from "../../../src/core/summary/report";
import { dayOf } from "../../support/day-of";
import { sheetOf, workbookOf, type Written } from "../../support/sheet-of";

/** The report of a workbook on a day. */
export function reportOf(
  snapshot: WorkbookSnapshot,
  asOf: string,
  previous: KeptReport | null = null,
): Report {
  const today = dayOf(asOf);
  const { review, reading } = reviewPlan(snapshot, { today, asOf: today });
  return buildReport(review, { fieldsOf: (source) => reading.fieldsOf(source), previous });
}

const HEADING: readonly Written[] = ["番号", "取組名", "内容", "対象", "担当課", "時期", "実施状況"];

/** Seven measures of two areas: done, late, due soon, as needed, undecided, without status and cancelled. */
export function officePlan(): WorkbookSnapshot {
  return workbookOf(
    sheetOf(
      [
        ["令和5年度 はなみ市 事務改善計画"],
        ["※実施状況　○：予定どおり実施した　△：一部を実施した　×：実施していない"],
        HEADING,
        ["Ⅰ　窓口をよくする"],
        ["1", "案内表示を直す", "庁舎の表示を点検する", "来庁者", "市民課、管財課", "令和5年6月", "○"],
        ["2", "待ち時間を知らせる", "番号表示を置く", "来庁者", "市民課", "令和5年8月", "△"],
        ["3", "手続の冊子を作る", "冊子を配る", "転入者", "市民課", "令和5年10月", "×"],
        ["Ⅱ　仕事の手順を整える"],
        ["4", "手順書をそろえる", "様式を決める", "職員", "総務課", "随時", "△"],
        ["5", "会議を短くする", "時間を決める", "職員", "総務課", "未定", "×"],
        ["6", "=様式を減らす", "数を数える", "職員", "総務課", "令和5年7月"],
        ["7", "窓口の椅子を替える", "見積りを取る", "来庁者", "管財課", "令和5年5月", "中止"],
      ],
      { name: "取組一覧" },
    ),
  );
}

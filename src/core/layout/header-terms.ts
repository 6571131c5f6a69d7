import type { FieldName } from "../plan/plan";

/** The meanings of columns in an indicator table. */
export type IndicatorField =
  "indicatorNumber" | "indicatorName" | "indicatorUnit" | "baseline" | "goal" | "actual" | "note";

/** Terms set apart by blanks and line breaks; none of them holds a blank itself. */
function words({ raw }: TemplateStringsArray): readonly string[] {
  return raw.join(" ").trim().split(/\s+/u);
}

/**
 * Headings and labels by meaning, written as `normalizeLabel` leaves them.
 *
 * Source: headings of municipal plan workbooks; see docs/architecture.md, "Headings".
 */
export const FIELD_TERMS: Readonly<Record<FieldName, readonly string[]>> = {
  measureNumber: words`
    no 番号 整理番号 管理番号 項番 項目番号 取組番号 施策番号 事業番号 通し番号 通番 連番 整理no 取組no
    施策no 事業no 計画番号 id コード #
  `,
  name: words`
    取組 取組名 取組名称 取組項目 取組事項 取組内容名 具体的取組 具体的な取組 個別取組 施策 施策名
    施策名称 施策項目 個別施策 具体的施策 実施項目 実施事項 実施項目名 事業名 事業名称 事業 事務事業名 事務事業
    項目名 アクションプラン アクション アクション名 アクション項目 行動計画 改革項目 推進項目 プラン名
    対策項目 計画事業名 件名 取組の名称 施策の名称 事業の名称 対策 対策名 方策 取組施策 プロジェクト
    プロジェクト名 タスク タスク名
  `,
  subMeasure: words`
    主な取組 主な取組名 主な取組項目 細項目 小取組 個別事業 構成事業 主な事業 枝取組
  `,
  policyArea: words`
    施策分野 分野 政策分野 柱 基本方針 基本目標 基本施策 施策の柱 大項目 中項目 小項目 大分類 中分類
    小分類 体系 区分 分類 重点分野 取組方針 方針 実現への取組 施策区分 取組区分 基本的方向 施策の方向
    施策の方向性 取組の柱 カテゴリ カテゴリー 基本方向 基本政策 大綱 基本理念
  `,
  emphasis: words`重点 重点項目 重点取組 重点施策 重点事業 重点区分`,
  divisions: words`
    担当課 担当部署 主担当 主担当課 所管局 所管課 所管部署 所管 推進部署 担当所属 主管課 担当 担当局
    担当部局 所管部局 担当課室 担当課等 担当室 実施部署 実施課 実施主体 推進主体 関係課 主管部署 主管
    部署 部局 部局名 部署名 課室名 課名 担当課名 所属 所属名 所管課名 担当グループ オーナー 取組主体 事業主体
    推進課 関係部署 担当部 担当部課 主管部課 主管部局 責任部署 担当者所属 副担当 副担当課 連携課 協力課 主催 主催課
    部 局 課
  `,
  purpose: words`目的 ねらい 趣旨 取組目的 目的・効果 目的・ねらい 意図 事業目的 現状と課題 課題 背景`,
  content: words`
    内容 取組内容 実施内容 事業内容 概要 取組概要 施策内容 事業概要 施策概要 具体的内容 具体的な内容
    具体的な取組内容 取組の内容 取組の概要 内容・手法 手段 説明 具体的な取組概要
  `,
  audience: words`対象 対象者 対象職員 受講対象 対象所属 対象範囲`,
  target: words`目標 数値目標 到達目標 達成目標 目指す姿 めざす姿 成果目標 目標・効果 目標値 取組目標`,
  period: words`
    時期 実施時期 期間 実施期間 取組時期 取組期間 予定時期 実施予定時期 実施予定 予定 計画期間 実施年度
    取組年度 達成時期 実施日程 日程 実施月 開催時期 事業期間 時期・期間
  `,
  schedule: words`
    工程 スケジュール 行程 工程表 行程表 年次計画 実施スケジュール 年度別計画 実施計画 実施工程 取組の行程
    具体的な取組の行程 ロードマップ 取組スケジュール 年度計画 実施工程 取組工程 年次工程
  `,
  start: words`
    開始 開始日 着手 着手日 開始時期 開始年度 着手時期 開始予定 開始予定日 着手年度 始期
  `,
  due: words`
    期限 完了予定 予定日 完了予定日 達成期限 実施期限 終了 終了日 終了時期 終了年度 完了時期 完了期限
    目標期限 終了予定日 目標年度 達成年度 完了年度 期日 due 完了目標 完了目標時期 達成目標時期 目標時期
    完了見込 完成予定 終了予定 締切 終期 目標年次
  `,
  status: words`
    実施状況 進捗状況 達成状況 取組状況 進捗 状況 達成度 進捗度 評価 自己評価 備考完了 ステータス status
    進捗評価 実施結果 取組結果 実施区分 実績評価 達成区分 進捗区分 判定評価 進捗率 現在の状況 状態 現況
    進行状況 対応状況 進捗状況評価 総合評価 最終評価 内部評価 担当課評価 所管課評価 一次評価 事業評価
    着手状況 着手の状況 実施の状況 取組の状況 進捗の状況
  `,
  direction: words`
    今後の方向性 方向性 今後の方針 今後の予定 今後の対応 新規継続 新規・継続 新規・継続の別 新規/継続 拡充区分 新継
  `,
  remarks: words`備考 メモ 特記事項 補足 注記 摘要 コメント その他`,
  page: words`ページ 頁 掲載ページ p 掲載頁 該当ページ`,
};

/** Likewise for indicator tables; matched by what a heading contains, in this order. */
export const INDICATOR_TERMS: Readonly<Record<IndicatorField, readonly string[]>> = {
  indicatorNumber: FIELD_TERMS.measureNumber,
  indicatorName: words`
    指標 指標名 項目 成果指標 評価指標 指標項目 数値指標 目標項目 kpi 活動指標 目標指標 指標名称
    管理指標 調査項目 測定項目 指標の名称
  `,
  indicatorUnit: words`単位`,
  baseline: words`
    策定前 策定時 計画策定時 基準値 基準 現状値 現状 当初値 当初 現在値 基準年度 初期値 従前値 計画前
    基準年 ベース スタート値
  `,
  goal: words`目標 目標値 計画値 目標年度 最終目標 到達目標 数値目標`,
  actual: words`実績 実績値 達成値 結果 実測値 推移 年度実績 調査結果`,
  note: words`備考 出典 算出方法 定義 説明 調査名 測定方法 担当課 所管課 担当部署 担当 所管`,
};

/** Words of rows that add up others. */
export const TOTAL_TERMS: readonly string[] = words`計 合計 小計 総計 総数 合計件数 延べ 実数 件数計`;

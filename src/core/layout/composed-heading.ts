import type { FieldName } from "../plan/plan";

/** What measures are called, before the word that says what is told of them. */
const MEASURE = "(?:取組|施策|事業|事務事業|計画事業|措置|対策|改革|改善|活動|アクション|方策|推進)";

const UNIT =
  "(?:部局庁?|部署|部課|課室|課係|課|室|係|局|部|班|科|所|g|グループ|チーム|部門|機関|組織|所属|事務局)";
const CHARGE =
  "(?:主?担当|所管|主管|主務|推進|実施|責任|関係|関連|取組|総括|統括|作成|とりまとめ|取りまとめ)";
/** 担当係, 所管班, 主管部課名, 主な担当課, 関係各課, 担当者の所属: who does it, by whatever the units of a city hall are called. */
const NAMES_DIVISION = new RegExp(
  `^(?:主な|主たる)?${CHARGE}(?:${CHARGE})?(?:者?の|各)?${UNIT}等?名?$|^(?:部局|部課|課室|[部局課室])等?名$|^(?:推進|実施|取組|責任|総括|統括)担当$`,
  "u",
);

/** 進み具合, 対策の達成度合い, 検討結果: how far it is. */
const NAMES_STATUS =
  /^(?:取組|事業|施策|対策|計画|改革|検討|対応|実施|目標|成果)?の?(?:進み(?:具合|方)|進捗の?(?:具合|度合い?)|達成の?度(?:合い?)?|進度|(?<=[^の]の?)結果)$/u;
/** 措置の状況, 改善状況, 着手の状況, 取組における進捗状況. */
const NAMES_STATE =
  /^(?:(?:取組|事業|施策|計画|目標)(?:における|に対する|の))?(?:着手|実施|進捗|達成|措置|改善|是正|対応|取組|整備|検討)の?状況欄?$/u;
/** 各課評価, 委員会の評価, 担当課による自己評価, 1次評価結果; of whom, and never of which year. */
const NAMES_RATING =
  /^(?:各課|(?:担当|所管|主管)(?:部|課|部局|所属)|所属長?|[0-9一二三四五]次|最終|内部|外部|委員会?|審議会|協議会|庁内|本部|総合)(?:による|の)?(?:自己)?(?:評価|判定)(?:結果|区分)?$|^評(?:価区分|定)$/u;
/** 着手年月, 事業開始年度, 着手予定. */
const NAMES_START =
  /^(?:実施|事業|取組|工事|業務)?(?:開始|着手|着工|始期)(?:予定|見込み?|目標)?(?:年月日?|年度?|時期|日|月)?$/u;
/** 完了予定年月, 目標達成年度, 実施目標年度, 是正期限. */
const NAMES_DUE =
  /^(?:実施|事業|取組|目標)?(?:完了|終了|完成|達成|竣工)(?:予定|目標|見込)?(?:年月日?|年度?|時期|日|月|期限)$|^実施目標(?:年度|時期)$|^(?:改善|是正|措置|対応|処理)(?:予定|完了)?(?:期限|期日)$|^いつまでに?$/u;
/** 事業実施期間, 実施予定期間. */
const NAMES_PERIOD = /^(?:事業|取組|施策|工事|業務)?の?実施(?:予定)?(?:期間|時期|年次|年度|年月)$/u;
/** 今後の取組方針, 次年度の方向性, 今後の展開. */
const NAMES_DIRECTION =
  /^(?:今後|(?:次|翌|来)年度(?:以降)?|次期)の?(?:取組|事業|施策|対応)?の?(?:方向性?|方針|取扱い?|あり方|展開)$/u;
/** 措置内容, 改革の内容: what is done, by a word of its own. */
const NAMES_CONTENT = /^(?:措置|改善|是正|改革|推進|対応|見直し|計画|実施計画)の?内容$/u;

/** 措置番号, 改革項目の番号 and 措置の名称: whatever the plan calls its measures. */
const NAMES_NUMBER = new RegExp(`^${MEASURE}(?:項目|事項)?の?(?:番号|no\\.?|コード|id)$`, "u");
/** Those who follow up an audit take each 指摘事項 in hand as others do a 取組. */
const NAMES_NAME = new RegExp(
  `^${MEASURE}(?:項目|事項)?の?(?:名称?|件名|題名|タイトル)$|^(?:監査)?(?:の?指摘)(?:事項|の?内容)$`,
  "u",
);

/** 改革の柱, 基本目標名, 政策の基本方向, 取組分野: what measures are gathered under, whatever the plan calls it. */
const NAMES_AREA =
  /^(?:(?:[^\d]{1,6}の|推進|改革|重点)柱|(?:基本|政策|重点)?(?:目標|方針|施策|政策|戦略|分野)(?:名|体系|分類)|(?:改革|政策|施策)の(?:大綱|基本方向|方向性?|体系)|(?:取組|推進|目標|事業|改革)分野|重点(?:課題|テーマ|方針|戦略))$/u;

/** Headings that are put together of parts, of which not every combination can be listed. */
const COMPOSED: readonly (readonly [FieldName, RegExp])[] = [
  ["divisions", NAMES_DIVISION],
  ["status", NAMES_STATUS],
  ["status", NAMES_STATE],
  ["status", NAMES_RATING],
  ["start", NAMES_START],
  ["due", NAMES_DUE],
  ["period", NAMES_PERIOD],
  ["policyArea", NAMES_AREA],
  ["direction", NAMES_DIRECTION],
  ["content", NAMES_CONTENT],
  ["measureNumber", NAMES_NUMBER],
  ["name", NAMES_NAME],
];

/**
 * The meaning of a heading that is put together of a word for what is told and a word for whom or what it is told of.
 *
 * @param label as `normalizeLabel` leaves it, without brackets and what stands in them
 * @example findComposed("関係各課") // "divisions"
 */
export function findComposed(label: string): FieldName | undefined {
  return COMPOSED.find(([, pattern]) => pattern.test(label))?.[0];
}

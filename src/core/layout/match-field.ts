import type { FieldName } from "../plan/plan";
import { FIELD_TERMS } from "./header-terms";
import { normalizeLabel } from "./normalize-label";

/** A heading's meaning; `confidence` is 1 where the heading is a known term, less where it only ends in one. */
export interface FieldMatch {
  readonly field: FieldName;
  readonly confidence: number;
}

/** Headings are short; longer texts are content. */
const LONGEST_HEADING = 24;
const PARENTHESES = /[(（〔［【][^()（）〔〕［］【】]*[)）〕］】]/gu;
const LEADING_YEAR =
  /^(?:(?:令和|平成|昭和|[rhs])?(?:元|\d{1,4})(?:年度?|\/)?|年度)(?:\d{1,2}月末?|末|上半期|下半期|中間)?(?:時点|現在)?(?:における|の)?/u;
const SHORTEST_SUFFIX = 3;

const fieldByTerm: ReadonlyMap<string, FieldName> = new Map(
  (Object.keys(FIELD_TERMS) as FieldName[]).flatMap((field) =>
    FIELD_TERMS[field].map((term) => [term, field] as const),
  ),
);

const LONGEST_TERM = Math.max(...[...fieldByTerm.keys()].map((term) => term.length));

/** Words of two characters that tell what a heading means wherever they end it: 整備状況, 改善内容, 着工時期, 改革の柱. */
const TELLING_ENDINGS: ReadonlyMap<string, FieldName> = new Map<string, FieldName>([
  ["状況", "status"],
  ["進捗", "status"],
  ["評価", "status"],
  ["内容", "content"],
  ["時期", "period"],
  ["期限", "due"],
]);

/** 担当係, 所管班, 主管G, 担当者の所属: who does it, by whatever the units of a city hall are called. */
const NAMES_DIVISION =
  /^(?:主?担当|所管|主管|推進|実施|責任|関係|取組)(?:者?の)?(?:課|室|係|局|部|班|科|所|g|グループ|チーム|部門|機関|組織|所属)(?:名|等)?$/u;
/** 進み具合, 対策の達成度合い, 検討結果: how far it is. */
const NAMES_STATUS =
  /^(?:取組|事業|施策|対策|計画|改革|検討|対応|実施)?の?(?:進み(?:具合|方)|進捗の?(?:具合|度合い?)|達成の?度合い?|進度|(?<=[^の]の?)結果)$/u;
/** 着手年月, 事業開始年度, 着手予定. */
const NAMES_START =
  /^(?:実施|事業|取組|工事|業務)?(?:開始|着手|着工|始期)(?:予定|見込み?|目標)?(?:年月日?|年度?|時期|日|月)?$/u;
/** 完了予定年月, 目標達成年度. */
const NAMES_DUE =
  /^(?:実施|事業|取組|目標)?(?:完了|終了|完成|達成|竣工)(?:予定|目標|見込)?(?:年月日?|年度?|時期|日|月|期限)$/u;
/** 今後の取組方針, 次年度の方向性. */
const NAMES_DIRECTION =
  /^(?:今後|次年度|翌年度|来年度|次期)の?(?:取組|事業|施策|対応)?の?(?:方向性?|方針|取扱い?|あり方)$/u;

/** 措置番号, 改革項目の番号 and 措置の名称: whatever the plan calls its measures. */
const MEASURE_WORD = "(?:取組|施策|事業|措置|対策|改革|改善|活動|アクション|方策|推進)(?:項目|事項)?の?";
const NAMES_NUMBER = new RegExp(`^${MEASURE_WORD}(?:番号|no\\.?|コード)$`, "u");
const NAMES_NAME = new RegExp(`^${MEASURE_WORD}(?:名称?|件名|題名|タイトル)$`, "u");

/** Headings that are put together of parts, of which not every combination can be listed. */
const COMPOSED: readonly (readonly [FieldName, RegExp])[] = [
  ["divisions", NAMES_DIVISION],
  ["status", NAMES_STATUS],
  ["start", NAMES_START],
  ["due", NAMES_DUE],
  ["direction", NAMES_DIRECTION],
  ["measureNumber", NAMES_NUMBER],
  ["name", NAMES_NAME],
];

/** 前回状況 and 今回状況, 現在の進捗: when it was told. */
const TOLD_WHEN = /^(?:前回|今回|現在の?|現時点の?|最新の?|直近の?)/u;

/** 改革の柱, 基本目標名: what measures are gathered under, whatever the plan calls it. */
const NAMES_AREA =
  /^(?:(?:[^\d]{1,6}の|推進|改革|重点)柱|(?:基本|政策|重点)?(?:目標|方針|施策|政策|戦略|分野)(?:名|体系|分類))$/u;

/** What staff put before a word that they know: 具体的事業, 主要施策, 個別の取組. */
const QUALIFIER = /^(?:具体的な?|主要な?|個別の?|関連する?|該当する?|各種?|対象となる)/u;

/** 対策の内容, 事業の目的, 取組の時期: told of a measure by what measures are called. */
const OF_A_MEASURE = /^(?:取組|施策|事業|対策|改革|改善|活動|計画|実施|プロジェクト)の(?=.{2})/u;

/** A known term behind a qualifier, where it names measures or what they do. */
function findQualified(label: string): FieldName | undefined {
  const plain = label.replace(QUALIFIER, "");
  const field = plain === label ? undefined : fieldByTerm.get(plain);
  return field === "name" || field === "content" ? field : undefined;
}

const JOINT = /[・･/／]|及び|および|と/u;
/** What a heading may name beside measures or targets without meaning anything else: 施設・取組, 指標と目標. */
const BESIDE: ReadonlyMap<FieldName, RegExp> = new Map<FieldName, RegExp>([
  ["name", /^(?:施設|施設名|業務|業務名|制度|項目|改革|課題名|テーマ)$/u],
  ["target", /^(?:指標|評価指標|成果指標|数値指標|kpi|成果|効果)$/u],
]);

/** 担当課・関係課, 施設・取組, 指標と目標: parts that mean the same, or one that is told of the other. */
function findJoint(label: string): FieldName | undefined {
  const parts = label.split(JOINT);
  if (parts.length !== 2) return undefined;
  const fields = parts.map((part) => fieldByTerm.get(part));
  const [field, ...others] = [...new Set(fields.filter((found) => found !== undefined))];
  if (field === undefined || others.length > 0) return undefined;
  return parts.every((part, index) => fields[index] !== undefined || BESIDE.get(field)?.test(part))
    ? field
    : undefined;
}

/** The longest known term that a label ends in. */
function findSuffix(label: string): FieldName | undefined {
  for (let length = Math.min(label.length, LONGEST_TERM); length >= SHORTEST_SUFFIX; length--) {
    const found = fieldByTerm.get(label.slice(-length));
    if (found !== undefined) return found;
  }
  return TELLING_ENDINGS.get(label.slice(-2));
}

function match(raw: string): FieldMatch | undefined {
  const label = normalizeLabel(raw);
  if (label === "" || label.length > LONGEST_HEADING) return undefined;
  const exact = fieldByTerm.get(label);
  if (exact !== undefined) return { field: exact, confidence: 1 };
  const bare = normalizeLabel(raw.replace(PARENTHESES, ""));
  const withoutRemark = bare === label ? undefined : fieldByTerm.get(bare);
  if (withoutRemark !== undefined) return { field: withoutRemark, confidence: 0.95 };
  const undated = bare.replace(LEADING_YEAR, "");
  const withoutYear = undated === bare ? undefined : fieldByTerm.get(undated);
  if (withoutYear !== undefined) return { field: withoutYear, confidence: 0.9 };
  const composed = COMPOSED.find(([, pattern]) => pattern.test(bare))?.[0];
  if (composed !== undefined) return { field: composed, confidence: 0.9 };
  const told = fieldByTerm.get(bare.replace(TOLD_WHEN, ""));
  if (told === "status" && TOLD_WHEN.test(bare)) return { field: told, confidence: 0.9 };
  if (NAMES_AREA.test(bare)) return { field: "policyArea", confidence: 0.9 };
  const ofMeasure = fieldByTerm.get(bare.replace(OF_A_MEASURE, ""));
  if (ofMeasure !== undefined && OF_A_MEASURE.test(bare)) return { field: ofMeasure, confidence: 0.9 };
  const qualified = findQualified(bare);
  if (qualified !== undefined) return { field: qualified, confidence: 0.9 };
  const joint = findJoint(bare);
  if (joint !== undefined) return { field: joint, confidence: 0.9 };
  const suffix = findSuffix(bare);
  return suffix === undefined ? undefined : { field: suffix, confidence: 0.6 };
}

/** Headings repeat from sheet to sheet and card to card; the terms never change, so neither do their meanings. */
const known = new Map<string, FieldMatch | undefined>();
const MOST_KNOWN = 5_000;

/**
 * The meaning of a column heading or label.
 *
 * @example matchField("担当課\n（部署）") // { field: "divisions", confidence: 0.95 }
 */
export function matchField(raw: string): FieldMatch | undefined {
  if (raw.length > LONGEST_HEADING * 2) return undefined;
  if (known.has(raw)) return known.get(raw);
  const found = match(raw);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(raw, found);
  return found;
}

/** Known terms, plain or with a remark or year, are sure; a heading that only ends in one is not. */
const SURE = 0.9;

/** Tells a heading that is surely known from one that only resembles a known term. */
export function isSure(match: FieldMatch | undefined): match is FieldMatch {
  return match !== undefined && match.confidence >= SURE;
}

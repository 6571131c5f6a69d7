import type { FieldName } from "../plan/plan";
import { findComposed } from "./composed-heading";
import { FIELD_NAMES } from "./field-names";
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
  FIELD_NAMES.flatMap((field) => FIELD_TERMS[field].map((term) => [term, field] as const)),
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

/** 前回状況 and 今回状況, 現在の進捗: when it was told. */
const TOLD_WHEN = /^(?:前回|今回|現在の?|現時点の?|最新の?|直近の?)/u;

/** What staff put before a word that they know: 具体的事業, 主要施策, 個別の取組. */
const QUALIFIER = /^(?:具体的な?|主要な?|個別の?|関連する?|該当する?|各種?|対象となる)/u;

/** 対策の内容, 事業の目的, 取組の時期: told of a measure by what measures are called. */
const OF_A_MEASURE =
  /^(?:取組|施策|事業|事務事業|計画事業|措置|対策|改革|改善|活動|計画|実施|プロジェクト)の(?=.{2})/u;

/** A known term behind a qualifier, where it names measures or what they do. */
function findQualified(label: string): FieldName | undefined {
  const plain = label.replace(QUALIFIER, "");
  const field = plain === label ? undefined : fieldByTerm.get(plain);
  return field === "name" || field === "content" ? field : undefined;
}

/** Who was audited carries out what follows; elsewhere it may be those whom a measure is meant for. */
const AUDITED = /^(?:監査)?対象(?:課|部署|部局|機関)名?$/u;

const JOINT = /[・･/／]|及び|および|と/u;
/** What a heading may name beside measures or targets without meaning anything else: 施設・取組, 指標と目標. */
const BESIDE: ReadonlyMap<FieldName, RegExp> = new Map<FieldName, RegExp>([
  ["name", /^(?:施設|施設名|業務|業務名|制度|項目|改革|課題名|テーマ)$/u],
  ["target", /^(?:指標|評価指標|成果指標|数値指標|kpi|成果|効果)$/u],
]);

/**
 * 担当課・関係課, 施設・取組, 指標と目標: parts that mean the same, or one that is told of the other; 基本方針・施策・取組 are the
 * levels of one column, of which the innermost are the measures.
 */
function findJoint(label: string): FieldName | undefined {
  const parts = label.split(JOINT);
  if (parts.length < 2) return undefined;
  const fields = parts.map((part) => fieldByTerm.get(part));
  const areLevels = fields.every((found) => found === "policyArea" || found === "name");
  if (areLevels && fields.at(-1) === "name") return "name";
  if (parts.length > 2) return undefined;
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
  const composed = findComposed(bare);
  if (composed !== undefined) return { field: composed, confidence: 0.9 };
  const told = fieldByTerm.get(bare.replace(TOLD_WHEN, ""));
  if (told === "status" && TOLD_WHEN.test(bare)) return { field: told, confidence: 0.9 };
  const ofMeasure = fieldByTerm.get(bare.replace(OF_A_MEASURE, ""));
  if (ofMeasure !== undefined && OF_A_MEASURE.test(bare)) return { field: ofMeasure, confidence: 0.9 };
  const qualified = findQualified(bare);
  if (qualified !== undefined) return { field: qualified, confidence: 0.9 };
  const joint = findJoint(bare);
  if (joint !== undefined) return { field: joint, confidence: 0.9 };
  const suffix = findSuffix(bare) ?? (AUDITED.test(bare) ? "divisions" : undefined);
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

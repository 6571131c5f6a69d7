import { append } from "../append";
import type { Expression } from "../expression";
import { isYearOnly, matchAt } from "../mention";
import { clueOf, DOCUMENT_MARKS, hasAny, isClueAt, type Clue } from "../clue";
import { asHoldingYear } from "./as-holding-year";
import { isCited } from "./is-cited";
import { isFact } from "./is-fact";
import { namesLaterThing, preparesFor, servesLater } from "./is-later-thing";
import { hasAll, type Traits } from "../../text/trait-table";
import { traitOf, traitOfOthers } from "../text-traits";
import { isOf, unitClass } from "../unit-class";
import { lastBefore, skipBlanks } from "../word-table";
import { textBefore } from "./text-before";

/** 令和5年度実績, R5決算, 4月1日現在, 平成29年度比: the year of a figure. */
const DATA_AFTER =
  /\s*(?:の|末の?)?\s*(?:実績(?!報告|評価|確認|集計|公表|まとめ|取りまとめ|の(?:報告|評価|確認|集計|公表|取?りまとめ))|決算(?!書|審査|認定|報告|の(?:認定|審査|報告|公表))|(?<! )現在(?!進)|現在(?=\s*(?:$|[)\n、。]))|時点(?![でに])|対?比(?![率較の])|に(?:引き?続[きい]|続[きい]て?)|(?:の[^、。\s]{0,8})?と同(?:様|数|額|水準|程度|じ)|比較(?!検討)|[にと]比べ|に対し|の?(?:累計|推移)|[をと]比較|並み|の?水準|の[^、。\n]{1,20}?を維持|の\s*約?[\d,.]+\s*(?:倍|割(?=[増減にと程以]))|の[^、。をは\d\n]{0,12}?[\d,.]+[^\d、。\s]{0,4}?(?:から|より|に対し|に比べ|を[上下]回)|調査(?:結果|時)|の値|の?推計|の数値|分(?=[)は])|(?:から|より)?の?繰越|基準(?=[値に])|を基準(?:日|年度?)?と|(?:当初|補正)?予算(?!措置|で(?!は)|に(?:よ[りる]|計上)|案?の?策定|を|の?(?:要求|要望|編成)(?!まで)))/y;
const COMPARED =
  /(?:よりも?|を[上下]回)[^、。\n]{0,12}?(?:増|減|多く|少な|上回|下回|高[くめ]|低[くめ]|改善|短縮|向上|る)/y;
/** (R5：124件), (平成26年度決算99.0％): a year in brackets with its figure. */
const FIGURE_IN_BRACKETS =
  /[\s:は]*(?:実績|決算|末|約|累計)*[\s:]*[\d,.]+\s*(?:%|点|人|名|件|円|億|万|千|回|時間|日|社|か所|箇所|ポイント|台|戸|団体|t|kg)[^()]{0,12}\)/y;
/** に策定した計画, 策定の「…」: what was done then only tells which thing is meant. */
const PAST_RELATIVE =
  /(?:に?[^、。\s「」を()~]{0,18}?|、[^、。\s「」を()~\d]{0,18}?)(?:策定|制定|改定|改訂|公表|提示|示|発出|通知|発行|作成|整備|開始|導入|実施|設置|締結|決定|取りまとめ|とりまとめ|行|行わ|開催|採択|施行|創設|設立|開設|開館|完成|竣工|試行|検証|検討|見直|調査|開か)(?:した|し、公表した|された|われた|れた|った|しされた|してきた|済みの?|の)、?(?=[一-龠ァ-ヶA-Za-z「『(]|こども|ひとり|いじめ|まち|ふるさと|ごみ|がん)(?!上で|後|際|場合|結果|目途|予定|準備(?!会|室|委)|検討(?!会|委|組織)|ため|推進(?!会|本部|委|員)|着手|開始)/y;
/** 令和6年度版. */
const EDITION = clueOf(/(?:[一-龠]{2})?版/y, DOCUMENT_MARKS);
const NAME_BEFORE =
  /(?:計画|プラン|方針|戦略|ビジョン|指針|大綱|要[綱領]|条例|規則|法|構想|基準|通知|手引き?|マニュアル|ガイドライン|アンケート|調査|宣言|協定|予算|[」』])\s*$/;
/** 保全計画（令和7年度～令和16年度）策定: the years that the plan is for, whether its name stands here or in the line above. */
const DRAWN_UP_AFTER = /\)\s*の?(?:策定|改定|改訂)(?!\s*\()/y;
const PARTICLE_AFTER = /\)\s*(?:\(以下|に|の|を|と|で|は|が|へ|及び|」|』)/y;
/** 汐見市環境基本計画（令和5年度～令和9年度）: a name, where 計画（R5～R8）→工事 is a step. */
const PLAN_BEFORE = /[一-龠ァ-ヶー]{4}(?:計画|プラン|戦略|ビジョン|大綱|構想)\s*$/;
/** In years. */
const SHORTEST_PLAN = 4;
/** 98.0％以上（平成26年度: a line that ends before the figure of that year. */
const LIMIT_BEFORE = /\d[^\s\d、。]{0,3}(?:以[上下内]|未満)\s*$/;
const OPENING = unitClass("(");
/** A text of figures, units and marks alone cites nothing: whatever does needs a word. */
const WORDS = traitOfOthers(
  "0123456789 \n年度月末上中下旬半期第四令和平成元RH~-・、,/.:()→①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳までから",
);

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const NOTHING_QUOTED: readonly Stretch[] = [];

const QUOTES = traitOf("「『");

function quotedStretches(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const match of text.matchAll(/[「『][^「」『』]*[」』]/g)) {
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** Whether the place lies in brackets that hold nothing before it but blanks. */
function opensBrackets(text: string, at: number): boolean {
  return isOf(OPENING, text, lastBefore(text, at));
}

/** A closing bracket near by; looking further would take longer the longer the text is. */
function closingBracket(text: string, from: number): number {
  const near = text.slice(from, from + 21).indexOf(")");
  return near < 0 ? -1 : from + near;
}

function isPlanName(text: string, traits: Traits, expression: Expression): boolean {
  if (isClueAt(EDITION, text, expression.end, traits)) return true;
  if (!opensBrackets(text, expression.start)) return false;
  const open = text.lastIndexOf("(", expression.start);
  const close = closingBracket(text, expression.end);
  if (close < 0)
    return skipBlanks(text, expression.end) === text.length && LIMIT_BEFORE.test(textBefore(text, open));
  if (lastsAsPlans(expression) && PLAN_BEFORE.test(textBefore(text, open))) return true;
  if (expression.to !== null && matchAt(DRAWN_UP_AFTER, text, close) !== null) return true;
  return NAME_BEFORE.test(textBefore(text, open)) && matchAt(PARTICLE_AFTER, text, close) !== null;
}

/** To draw a plan up takes fewer years than it is in force. */
function lastsAsPlans({ from, to }: Expression): boolean {
  if (from === null || to === null || !isYearOnly(from) || !isYearOnly(to)) return false;
  return from.year !== null && to.year !== null && to.year - from.year >= SHORTEST_PLAN - 1;
}

/** Behind a beginning (令和6年度から策定した…) stands what begins then, so PAST_RELATIVE tells nothing there. */
const SAID_OF_FROM: readonly Clue[] = [
  clueOf(DATA_AFTER, "績計推算在点比続同較並準果時値維らよ対回倍割越分"),
  clueOf(COMPARED, "よ回", "増減多少上下高低改短向る"),
];
const SAID_OF_SPAN: readonly Clue[] = [
  ...SAID_OF_FROM,
  clueOf(PAST_RELATIVE, "開定訂表示出知行成備始入施置結り催択設立館工証討直査", "た済の"),
];

function isDated(expression: Expression): boolean {
  return expression.from !== null && expression.kind !== "recurring" && expression.kind !== "ongoing";
}

/** A year alone that a comparison starts from (前年度より) says nothing of when. */
export function isEarlierYear(expression: Expression): boolean {
  const moment = expression.from;
  if (moment === null || moment.relativeYear === null) return false;
  return moment.relativeYear < 0 && moment.month === null && moment.edge === null;
}

/** 昨年9月の方針改定では: seen from today, whatever year the text is about. */
function isLastYear({ from }: Expression): boolean {
  return from?.relativeYear === -1 && from.fromToday;
}

/**
 * Takes out the dates that say something other than when the work is done: years of a figure, of a document, of a
 * plan's name, and everything inside quotation marks.
 */
export function dropMentionedYears(
  text: string,
  traits: Traits,
  expressions: readonly Expression[],
): readonly Expression[] {
  if (!hasAll(traits, WORDS)) return expressions;
  const quoted = hasAll(traits, QUOTES) ? quotedStretches(text) : NOTHING_QUOTED;
  let result: Expression[] = [];
  let index = 0;
  for (const expression of expressions) {
    index += 1;
    if (quoted.length > 0 && isQuoted(quoted, expression)) continue;
    if (!isDated(expression)) {
      result = append(result, expression);
      continue;
    }
    const holding = asHoldingYear(text, expression);
    if (holding !== undefined) {
      result = append(result, holding);
      continue;
    }
    if (
      isEarlierYear(expression) ||
      isLastYear(expression) ||
      isSaidOfSomethingElse(text, traits, expression)
    )
      continue;
    if (namesLaterThing(text, expression, result.at(-1))) continue;
    if (isInBracketsWithFigure(text, expression)) continue;
    if (preparesFor(text, expression, expressions[index])) continue;
    result = append(result, expression);
  }
  return result;
}

function isQuoted(quoted: readonly Stretch[], { start, end }: Expression): boolean {
  return quoted.some((stretch) => stretch.start <= start && end <= stretch.end);
}

/** Whether the words around a date make it part of a name, a citation, a figure or a comparison. */
function isSaidOfSomethingElse(text: string, traits: Traits, expression: Expression): boolean {
  const { kind, end } = expression;
  if (isPlanName(text, traits, expression) || isCited(text, traits, expression)) return true;
  if (isFact(text, traits, expression)) return true;
  if (kind === "deadline" || end === text.length) return false;
  // 平成28年度～現在: since then.
  if (kind === "from" && text.startsWith("現在", end)) return false;
  if (servesLater(text, expression)) return true;
  return hasAny(kind === "from" ? SAID_OF_FROM : SAID_OF_SPAN, text, end, traits);
}

function isInBracketsWithFigure(text: string, expression: Expression): boolean {
  return opensBrackets(text, expression.start) && matchAt(FIGURE_IN_BRACKETS, text, expression.end) !== null;
}

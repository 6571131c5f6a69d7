import { hasAll } from "../../text/trait-table";
import { traitOf, traitsOf } from "../text-traits";
import { skipBlanks } from "../word-table";
import { isHiragana, isKanji, isOf, unitClass } from "../unit-class";

/** Longer stretches are prose, not names. */
export const LONGEST_LABEL = 40;

/** Words that announce a date and name nothing. */
const ANNOUNCEMENT =
  /^(?:実施|開催|取組|予定|提出|公表|完了)?(?:時期|期間|日程|予定日?|年度|年月日?|期限|期日|日時|日|月)$|^(?:毎年|例年|概ね|おおむね|およそ|約|遅くとも|及び|並びに|又は|または|および|ただし|但し|予定|(?:令和|平成|[RH])?\s?(?:\d+|元)年度?|第?[1-4一二三四][四4]半期|(?:第?\d[・、]?)+[月火水木金土日]曜日?|必要に応じて?|順次|半ば|なかば|目標|途中|各年|計|合計|年|原則|原則として|以降は?|その後|ほか|他|等|頃|中|隔[年月週]度?|[春夏秋冬][季期]?頃?|基本的に|うち|(?:号|時点|現在).*|各?\d+(?:日間?|回|年間|[かヶ]月間?)?(?:程度)?|(?:実施|策定|導入|対応)?(?:済み?|完了)|(?:年|月|週)間?に?(?:各|約|概ね)?\d+回.*)$/;
/** What the pattern begins with. */
const BEGINS_ANNOUNCEMENT = unitClass(
  "0123456789RH第一二三四元実開取予提公完時期日年月毎例概おおよそ約遅及並又またた但令平必順半な目途各計合原以そほ他等頃中隔春夏秋冬基う号現策導対済週",
);
/** A name ends in a noun; these endings belong to sentences. */
const SENTENCE_END =
  /(?:[をにでがのへとやもはりしてたるくずけせめえいう]|から|まで|より|など、|ため|つつ|ながら|とともに|[、。,])$/;
const NOUN_IN_HIRAGANA =
  /(?:など|まとめ|とりまとめ|見直し|取組み|取り組み|づくり|しくみ|仕組み|打合せ|問い合わせ|問合せ|お知らせ|取りやめ|見える化|振り返り|振返り|ふりかえり|立ち上げ|立上げ|引継ぎ|引き継ぎ|洗い出し|聞き取り|切り替え|切替え|呼びかけ|申し込み|受け入れ|受入れ|取扱い|手引き|のぼり|まつり|祭り)$/;
const CONJUNCTION =
  /(?:ながら|とともに|として|するとともに|ことで|により|においては|つつ|ため)、|や、|を[^、]{0,12}(?:し|て|行い|図り|進め|踏まえ)、|です|ます|する。/;
const FIGURE = /\d[\d,.]*\s*(?:%|点|人|件|円)/;
const LETTER = /[\p{L}〃]/u;

/** What {@link SENTENCE_END} ends with. */
const ENDS_SENTENCE = unitClass("をにでがのへとやもはりしてたるくずけせめえいうらつ、。,");
/** What the other patterns cannot do without. */
const CLAUSES = traitOf("、す");
const FIGURES = traitOf("0123456789") | traitOf("%点人件円");
const BRACKETS = traitOf("()");
const FULL_STOP = traitOf("。");

/** 実施済）, 2回程度（時期: cut out of something longer. */
function hasWholeBrackets(text: string): boolean {
  const opening = text.indexOf("(");
  const closing = text.indexOf(")");
  return opening < 0 ? closing < 0 : closing > opening && text.lastIndexOf(")") > text.lastIndexOf("(");
}

function announces(text: string, start: number, end: number): boolean {
  return (
    isOf(BEGINS_ANNOUNCEMENT, text, skipBlanks(text, start)) && ANNOUNCEMENT.test(text.slice(start, end))
  );
}

function isPlainLetter(code: number): boolean {
  return isKanji(code) || isHiragana(code) || (code >= 0x30a1 && code <= 0x30fa);
}

function hasLetter(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (isPlainLetter(text.charCodeAt(at))) return true;
  return LETTER.test(text.slice(start, end));
}

function endsSentence(text: string, start: number, end: number): boolean {
  if (!isOf(ENDS_SENTENCE, text, end - 1)) return false;
  const written = text.slice(start, end);
  return SENTENCE_END.test(written) && !NOUN_IN_HIRAGANA.test(written);
}

/**
 * Whether a stretch beside a date can name what the date belongs to.
 *
 * @param announced a colon behind it says so, whatever its ending
 */
export function isName(text: string, start: number, end: number, announced: boolean): boolean {
  if (end <= start || end - start > LONGEST_LABEL) return false;
  if (announces(text, start, end)) return false;
  const traits = traitsOf(text, start, end);
  if (hasAll(traits, FULL_STOP) || !hasLetter(text, start, end)) return false;
  if (hasAll(traits, FIGURES) && FIGURE.test(text.slice(start, end))) return false;
  if (hasAll(traits, CLAUSES) && CONJUNCTION.test(text.slice(start, end))) return false;
  if (hasAll(traits, BRACKETS) && !hasWholeBrackets(text.slice(start, end))) return false;
  return announced || !endsSentence(text, start, end);
}

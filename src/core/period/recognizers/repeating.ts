import { matchAt, type Mention, type Recognizer, standingMention } from "../mention";
import { endOfFigures, isFigure } from "../numeral";
import { lastBefore, skipBlanks, wordAt, wordTable } from "../word-table";
import { isKanji, isOf, unitAt, unitClass } from "../unit-class";

const TIMES = String.raw`(?:\s*(?:に|、)?\s*(?:各|概ね|約|最低|少なくとも)?\s*\d+(?:\s*[~\-・]\s*\d+)?\s*回(?:以上|程度|以内)?(?:ずつ)?)?`;
const EVERY_YEAR = new RegExp(
  String.raw`(?:毎 *(?:会計)?年度|毎 *年|例年(?!どおり|通り|並み)|(?<!の)各年度(?=$|[\s、。,末に(]|\d))${TIMES}`,
  "y",
);
const EVERY = new RegExp(
  String.raw`毎 *(?:偶数月|奇数月|四半期|半期|学期|月|週|日|朝|期)(?:の?末日?|初め|月初)?\s*(?:\d{1,2}日(?!間)(?:[・、,と]\d{1,2}日(?!間))*|(?:の)?(?:第?\d\s*[・,、と]?\s*){0,3}(?:週)?[月火水木金土日]曜日?|[上中下]旬)?${TIMES}`,
  "y",
);
const UNIT_EACH = new RegExp(
  String.raw`(?:[四4]半期|半期|半年|年度|学期|隔?月|各月|期|年|週|(?:定例)?(?:議|例)?会|開催)(?:ごと|毎)(?:に)?${TIMES}`,
  "y",
);
const NUMBER_EACH = new RegExp(
  String.raw`\d+(?:\s*[~\-]\s*\d+)?\s*(?:(?:年度?|[かヶケヵカ箇][月年]|週間?|日)\s*(?:ごと|毎|おき|に\s*(?:一度|\d+\s*[回度]))|月\s*(?:ごと|毎(?!\s*[年月週日度])|おき))${TIMES}`,
  "y",
);
/** The units of {@link NUMBER_EACH}, and what follows them in it. */
const NUMBER_UNITS = wordTable([
  "年度",
  "年",
  ...[..."かヶケヵカ箇"].flatMap((counter) => [`${counter}月`, `${counter}年`]),
  "月",
  "週間",
  "週",
  "日",
]);
const BEGINS_TIMES = unitClass("ご毎おに");
const OTHER =
  /(?:月次|週次|日次)(?=\s*(?:$|[\n、。/)])|で|に)|隔月|隔週|隔年(?:度)?|偶数月|奇数月|各月|各学期|各四半期|各半期|各(?:定例会|定例議会)(?:ごと|毎)?|定期的(?=に|な実施|$)/y;
/** 第2・第4水曜日: of every month, where it heads the text or a part; elsewhere it tells which day of a month. */
const WEEKDAY_OF_MONTH = /第[1-5](?:\s*[・、,]\s*第?[1-5])*\s*(?:週の?)?[月火水木金土日]曜日?/y;
const HEADS_PART = unitClass(":①②③④⑤⑥⑦⑧⑨⑩");
/** 月末 where no month stands before it: every month's. */
const MONTH_EDGE = /月(?:末日?|初め?)(?=\s*(?:$|[\n、。,/)]|に|まで))/y;
const COUNT =
  /(?:年間?|半年|年度|月|週|[四4]半期|半期|学期)(?:に)?\s*(?:各|概ね|約|延べ|最低|少なくとも)?\s*(?:\d+(?:\s*[~\-・]\s*\d+)?|数|複数|一|二|三|四|[1-9])\s*(?:回(?!目|答|線|収|復|の?接種)|度(?![目数合]))(?:以上|程度|以内|ずつ)*/y;

/** What the patterns begin with. */
const BEGINS_YEARLY = unitClass("毎例各");
const BEGINS_EACH = unitClass("毎隔偶奇各定月週日");
const BEGINS_UNIT = unitClass("四半年月学隔期週各定例議会開");

const BEGINS_EVERY = unitClass("毎");
const BEGINS_OTHER = unitClass("隔各");
/** The units of {@link UNIT_EACH}, {@link MONTH_EDGE} and {@link COUNT}, and what follows them in these. */
const UNITS = wordTable([
  ...["四半期", "半期", "半年", "年度", "学期", "隔月", "各月"],
  ...["月", "期", "年間", "年", "週"],
  ...["定例議会", "定例例会", "定例会", "議会", "例会", "会", "開催"],
]);
/** 四半期ごと（6月・9月…）, 3年ごと（次回：令和8年度）: where the dates follow, how often adds nothing, as 年2回. */
const BEGINS_SPREAD = unitClass("四半");
const BEGINS_EACH_TIME = unitClass("ご毎");
const BEGINS_EDGE = unitClass("末初");
const PARTICLE = unitClass("に");
const BEGINS_COUNT = unitClass("各概約延最少0123456789数複一二三四");

const ORDINAL = "第".charCodeAt(0);
const NUMERALS = unitClass("0123456789一二三四五六七八九十");

function recurring(start: number, end: number, countOnly: boolean, takesDate: boolean): Mention {
  return standingMention("recurring", start, end, countOnly, takesDate);
}

function readWeekday(text: string, at: number): Mention | undefined {
  const before = lastBefore(text, at);
  if (before >= 0 && !isOf(HEADS_PART, text, before)) return undefined;
  const match = matchAt(WEEKDAY_OF_MONTH, text, at);
  return match === null ? undefined : recurring(at, at + match[0].length, false, false);
}

function readRepeating(text: string, at: number): Mention | undefined {
  if (unitAt(text, at) === ORDINAL) return isFigure(unitAt(text, at + 1)) ? readWeekday(text, at) : undefined;
  if (isOf(BEGINS_YEARLY, text, at)) {
    const yearly = matchAt(EVERY_YEAR, text, at);
    if (yearly !== null) return recurring(at, at + yearly[0].length, false, true);
  }
  if (isOf(BEGINS_EACH, text, at)) {
    const each = matchAt(isOf(BEGINS_EVERY, text, at) ? EVERY : OTHER, text, at);
    if (each !== null) return recurring(at, at + each[0].length, isOf(BEGINS_OTHER, text, at), false);
  }
  return isOf(BEGINS_UNIT, text, at) && !isOf(NUMERALS, text, at - 1) ? readEach(text, at) : undefined;
}

/** 四半期毎, 年2回以上, 月末: what follows the unit tells which of them it can be. */
function readEach(text: string, at: number): Mention | undefined {
  const end = at + wordAt(UNITS, text, at).length;
  if (isOf(BEGINS_EACH_TIME, text, end)) {
    const each = matchAt(UNIT_EACH, text, at);
    const isSpread = isOf(BEGINS_SPREAD, text, at);
    return each === null ? undefined : recurring(at, at + each[0].length, isSpread, false);
  }
  if (isOf(BEGINS_EDGE, text, end)) {
    const edge = isKanji(unitAt(text, at - 1)) ? null : matchAt(MONTH_EDGE, text, at);
    return edge === null ? undefined : recurring(at, at + edge[0].length, false, false);
  }
  const from = skipBlanks(text, isOf(PARTICLE, text, end) ? end + 1 : end);
  const count = isOf(BEGINS_COUNT, text, from) ? matchAt(COUNT, text, at) : null;
  return count === null ? undefined : recurring(at, at + count[0].length, true, false);
}

/** 毎月, 毎年度10月, 四半期毎, 年2回以上, 偶数月, 隔年. */
export const repeating: Recognizer = {
  triggers: "毎例各隔偶奇定四半年月学期週日議会開第",
  read: readRepeating,
};

const RANGE_MARKS = unitClass("~-");

/** Where the unit behind 3 or 2～3 begins. */
function startOfUnit(text: string, at: number): number {
  const next = skipBlanks(text, endOfFigures(text, at));
  return isOf(RANGE_MARKS, text, next)
    ? skipBlanks(text, endOfFigures(text, skipBlanks(text, next + 1)))
    : next;
}

const FOUR = "4".charCodeAt(0);
const BEGINS_HALF = unitClass("半");

/** A look at what follows the unit spares most numbers the pattern. */
function mayRepeat(text: string, at: number): boolean {
  const start = startOfUnit(text, at);
  const unit = wordAt(NUMBER_UNITS, text, start);
  const next = skipBlanks(text, start + unit.length);
  return unit !== "" && isOf(BEGINS_TIMES, text, next);
}

function readRepeatingNumber(text: string, at: number): Mention | undefined {
  const isQuarter = text.charCodeAt(at) === FOUR && isOf(BEGINS_HALF, text, at + 1);
  if (!isQuarter && !mayRepeat(text, at)) return undefined;
  if (isOf(NUMERALS, text, at - 1)) return undefined;
  const match = matchAt(isQuarter ? UNIT_EACH : NUMBER_EACH, text, at);
  if (match !== null) return recurring(at, at + match[0].length, true, false);
  const count = isQuarter ? matchAt(COUNT, text, at) : null;
  return count === null ? undefined : recurring(at, at + count[0].length, true, false);
}

/** 3年に1回, 2か月ごと, 4半期ごと, 4半期に1回. */
export const repeatingNumber: Recognizer = {
  triggers: "0123456789",
  afterFigures: "年かヶケヵカ箇月週日半~-",
  read: readRepeatingNumber,
};

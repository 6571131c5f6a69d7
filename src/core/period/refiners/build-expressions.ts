import { append } from "../append";
import type { Expression, ExpressionKind } from "../expression";
import {
  type DateMention,
  dateMention,
  type EnumeratorMention,
  type Mention,
  type Moment,
  momentOf,
  namesYear,
} from "../mention";
import { readEdge } from "./read-edge";
import { readLength } from "./read-length";
import { readSuffix } from "./read-suffix";
import { isOf, unitClass, type UnitClass } from "../unit-class";
import { lastBefore, skipBlanks } from "../word-table";

const RANGE_GAP =
  /^(?:\s*\([^()\d]{1,10}\)|頃|ごろ|ころ|中)?\s*(?:~|-|(?:から|より)、?)\s*(?:概ね|おおむね|約)?\s*$/;
const ARROW_GAP = /^\s*→\s*$/;
/** What may stand between 毎年 and the months that it repeats in. */
const REPEAT_GAP = /^(?:[ 、,のにでは(:]*|(?:実施|開催) *\( *)(?:概ね|おおむね)?$/;
const COUNT_GAP =
  /^(?:[でに]?(?:実施|開催|程度))?[\s、,の(:)]*(?:(?:次回|前回|直近)(?:は|の(?:実施|開催)は?)?[\s:]*)?$|^\s*\(\s*[一-龠ァ-ヶー]{1,8}\s*:\s*$/;
const LIST_GAP = /^\s*(?:・|、|,|と|及び|\/)\s*$/;
const OPEN_BEFORE = /~\s*$|(?:^|\n)\s*-\s*$/;
/** 契約8月 is no 約8月. */
const APPROX_BEFORE = /(?:概ね|おおむね|およそ|(?<![一-龠])約)\s*$/;
const APPROX_GAP = /[頃約]|ごろ|ころ|概ね|おおむね/;
const DUE_BEFORE = /(?:期限|締め?切り?|〆切|納期)(?:は|日)?[:\s(]*$/;
const GROUP_GAP = /^[\s・、,及びと]*$/;
/** What {@link RANGE_GAP} begins with. */
const STARTS_RANGE = unitClass("~-かよ頃ごこ中( \n");
/** What the words before a date end with: 締切, 概ね, a mark. */
const ENDS_OPEN = unitClass("~-");
const ENDS_APPROX = unitClass("ねそ約");
const ENDS_DUE = unitClass(":(は日限切り期");
const PART_OF_NAME = /[一-龠ァ-ヶー]/;
const TILDE = unitClass("~");
const ARROW = unitClass("→");
const RUN_GAP = /^\s*[~-]\s*$/;
/** How far back a prefix is looked for. */
const LOOK_BACK = 12;

type Place = Expression["enumerators"][number];

const NO_PLACES: readonly Place[] = [];

/** Puts mentions together: ranges, the words around them, repeated dates, and the enumerators they belong to. */
export function buildExpressions(text: string, mentions: readonly Mention[]): Expression[] {
  const builder = new ExpressionBuilder(text, mentions);
  return builder.build();
}

class ExpressionBuilder {
  private expressions: Expression[] = [];
  private enumerators: Place[] = [];
  private lastEnumerator: EnumeratorMention | null = null;
  private previousEnd = 0;
  /** Whether the dates of a list are due: 納期：6月、8月. */
  private isDue = false;

  constructor(
    private readonly text: string,
    private readonly mentions: readonly Mention[],
  ) {}

  build(): Expression[] {
    let index = 0;
    while (index < this.mentions.length) index += this.step(index);
    return this.expressions;
  }

  /** Returns how many mentions were used. */
  private step(index: number): number {
    const mention = this.mentions[index];
    if (mention === undefined || mention.type === "number") return 1;
    if (mention.type === "enumerator") {
      this.addEnumerator(mention);
      return 1;
    }
    if (mention.type === "date") return this.addDates(index, mention, null);
    if (mention.takesDate) {
      const edge = readEdge(this.text, yearlyEdge(mention.end));
      if (edge.moment.edge !== null) return this.addEdge(mention.start, edge);
      const next = this.mentions[index + 1];
      if (next?.type === "date" && REPEAT_GAP.test(this.text.slice(mention.end, next.start))) {
        return 1 + this.addDates(index + 1, next, mention.start);
      }
    }
    const suffix = mention.kind === "ongoing" ? readSuffix(this.text, mention.end) : null;
    const within = mention.within ?? null;
    this.push({
      start: mention.start,
      end: suffix?.end ?? mention.end,
      kind: mention.kind,
      from: within,
      to: null,
      approx: false,
      forms: [mention.kind === "recurring" ? "repeating" : "standing"],
      enumerators: this.currentEnumerators(),
      countOnly: mention.countOnly,
    });
    return 1;
  }

  private addEdge(start: number, edge: DateMention): number {
    const suffix = readSuffix(this.text, edge.end);
    this.push({
      start,
      end: suffix.end,
      kind: "recurring",
      from: edge.moment,
      to: null,
      approx: suffix.approx,
      forms: ["repeating"],
      enumerators: this.currentEnumerators(),
      countOnly: false,
    });
    return 1;
  }

  private addEnumerator(mention: EnumeratorMention): void {
    const last = this.lastEnumerator;
    const gap = last === null ? "" : this.text.slice(last.end, mention.start);
    if (last !== null && RUN_GAP.test(gap)) this.enumerators.push(...this.runBetween(last, mention));
    if (last === null || !(GROUP_GAP.test(gap) || RUN_GAP.test(gap))) this.enumerators = [];
    this.enumerators.push({ start: mention.start, end: mention.end });
    this.lastEnumerator = mention;
  }

  /** ①～③: the enumerators that the mark leaves out have no characters of their own, so the mark stands for them. */
  private runBetween(first: EnumeratorMention, last: EnumeratorMention): Place[] {
    const from = this.text.charCodeAt(first.start);
    const to = this.text.charCodeAt(last.start);
    const isRun = first.end - first.start === 1 && to > from && to - from <= 20;
    if (!isRun) return [];
    return Array.from({ length: to - from - 1 }, (_, index) => ({
      start: first.end,
      end: last.start,
      implied: String.fromCharCode(from + index + 1),
    }));
  }

  private addDates(index: number, first: DateMention, repeatStart: number | null): number {
    const next = this.mentions[index + 1];
    const isRange = next?.type === "date" && this.isRange(index, first, next);
    const last = isRange ? next : first;
    const suffix = readSuffix(this.text, this.suffixStart(first.start, last.end));
    const start = repeatStart ?? first.start;
    const isOpenBefore =
      !isRange &&
      repeatStart === null &&
      this.stands(OPEN_BEFORE, ENDS_OPEN, start) &&
      !this.opensWork(start, suffix.end);
    const isDueBefore = this.stands(DUE_BEFORE, ENDS_DUE, start) || this.continuesDue(start);
    const length =
      !isRange && suffix.kind === "from" ? readLength(this.text, suffix.end, first.moment) : undefined;
    const to = isRange ? last.moment : (length?.last ?? null);
    let kind: ExpressionKind = "span";
    if (repeatStart !== null || this.continuesRepeat(first)) kind = "recurring";
    else if (!isRange && (suffix.kind === "deadline" || isOpenBefore || isDueBefore)) kind = "deadline";
    else if (to === null && suffix.kind === "from") kind = "from";
    else if (!isRange && suffix.inside && isThisYear(first.moment)) kind = "deadline";
    this.isDue = isDueBefore && kind === "deadline";
    const forms = isRange && first.form !== last.form ? [first.form, last.form] : [first.form];
    this.push({
      start: isOpenBefore ? lastBefore(this.text, start) : start,
      end: length?.end ?? suffix.end,
      kind,
      from: first.moment,
      to,
      approx:
        suffix.approx ||
        (isRange && last.start - first.end > 1 && APPROX_GAP.test(this.text.slice(first.end, last.start))) ||
        this.stands(APPROX_BEFORE, ENDS_APPROX, start) ||
        first.moment.approx ||
        last.moment.approx,
      forms: repeatStart === null ? forms : ["repeating", ...forms],
      enumerators: this.currentEnumerators(),
      countOnly: false,
    });
    return isRange ? 2 : 1;
  }

  /** Whether words that end in one of the marks stand before this place, behind the expression before. */
  private stands(words: RegExp, marks: UnitClass, start: number): boolean {
    const last = lastBefore(this.text, start);
    if (last < this.previousEnd || !isOf(marks, this.text, last)) return false;
    return words.test(this.text.slice(Math.max(this.previousEnd, start - LOOK_BACK), start));
  }

  private continuesDue(start: number): boolean {
    return this.isDue && LIST_GAP.test(this.text.slice(this.previousEnd, start));
  }

  /** 実施設計～令和9年度工事着手: a range of works, the last with its year. */
  private opensWork(start: number, end: number): boolean {
    const mark = lastBefore(this.text, start);
    return (
      mark > this.previousEnd &&
      PART_OF_NAME.test(this.text.charAt(mark - 1)) &&
      PART_OF_NAME.test(this.text.charAt(end))
    );
  }

  /** 毎年6月と12月: the second month repeats as the first does. */
  private continuesRepeat(date: DateMention): boolean {
    const last = this.expressions.at(-1);
    if (last?.kind !== "recurring" || last.from === null || namesYear(date.moment)) return false;
    return LIST_GAP.test(this.text.slice(this.previousEnd, date.start));
  }

  /** 令和6年度（第2四半期）から: behind the bracket that the date closes. */
  private suffixStart(start: number, end: number): number {
    const opened = this.text.charAt(end) === ")" && this.text.slice(start, end).includes("(");
    return opened ? end + 1 : end;
  }

  /** Whether two expressions belong to the same part and nothing but marks stands between them. */
  private adjoins(last: Expression, expression: Expression): boolean {
    if (last.enumerators[0]?.start !== expression.enumerators[0]?.start) return false;
    return COUNT_GAP.test(this.text.slice(this.previousEnd, expression.start));
  }

  private currentEnumerators(): readonly Place[] {
    return this.enumerators.length === 0 ? NO_PLACES : [...this.enumerators];
  }

  private isRange(index: number, first: DateMention, next: DateMention): boolean {
    const { text } = this;
    const isRangeMark = next.start - first.end === 1 && isOf(TILDE, text, first.end);
    if (isRangeMark || this.isGap(RANGE_GAP, STARTS_RANGE, first, next)) return true;
    if (!isOf(ARROW, text, skipBlanks(text, first.end)) || !ARROW_GAP.test(text.slice(first.end, next.start)))
      return false;
    const before = this.mentions[index - 1];
    const after = this.mentions[index + 2];
    const chained =
      (before !== undefined && ARROW_GAP.test(this.text.slice(before.end, first.start))) ||
      (after !== undefined && ARROW_GAP.test(this.text.slice(next.end, after.start)));
    return !chained;
  }

  /** Whether nothing but this stands between two dates; what it begins with spares most gaps the pattern. */
  private isGap(gap: RegExp, starts: UnitClass, first: DateMention, next: DateMention): boolean {
    return (
      first.end < next.start &&
      isOf(starts, this.text, first.end) &&
      gap.test(this.text.slice(first.end, next.start))
    );
  }

  private push(expression: Expression): void {
    const last = this.expressions.at(-1);
    if (last !== undefined && (expression.countOnly || last.countOnly) && this.adjoins(last, expression)) {
      if (expression.countOnly && last.kind !== "from" && last.kind !== "asNeeded") {
        this.previousEnd = expression.end;
        return;
      }
      // 年1回以上（必要に応じ随時）: two ways of taking place.
      if (last.countOnly && (expression.from !== null || expression.kind === "recurring"))
        this.expressions.pop();
    }
    this.expressions = append(this.expressions, expression);
    this.previousEnd = expression.end;
    this.lastEnumerator = null;
  }
}

/** 今年度中, 本年度中: by the end of the year, as 年度内. */
function isThisYear(moment: Moment): boolean {
  return moment.relativeYear === 0 && moment.month === null && moment.section === null;
}

/** The year that 毎年度 stands for, to read 末 or 当初 after it. */
function yearlyEdge(end: number): DateMention {
  return dateMention(end, end, momentOf({ yearUnit: "fiscal" }), "repeating");
}

import { append } from "../append";
import type { Expression, ExpressionKind } from "../expression";
import {
  type DateMention,
  dateMention,
  matchAt,
  type Mention,
  type Moment,
  momentOf,
  namesYear,
} from "../mention";
import { boundByRangeBefore, findBoundBehind } from "./bound-repeat";
import { EnumeratorGroup } from "./enumerator-group";
import { findRangeEnd } from "./find-range-end";
import { isExcludedAt } from "./is-excluded";
import { joinCount } from "./join-count";
import { isListGap } from "./list-gap";
import { readEdge } from "./read-edge";
import { readLength } from "./read-length";
import { readSuffix } from "./read-suffix";
import { repeatDatesBefore } from "./repeat-dates-before";
import { isApproxBefore, isDueBefore, isOpenBefore } from "./words-before";
import { lastBefore } from "../word-table";

/** What may stand between 毎年 and the months that it repeats in. */
const REPEAT_GAP = /^(?:[ 、,のにでは(:]*|(?:実施|開催) *\( *)(?:概ね|おおむね)?$/;
const REMARK_BEFORE_SUFFIX = /\([^()\d\n]{1,12}\)(?=まで|から|以[降後])/y;
const APPROX_GAP = /[頃約]|ごろ|ころ|概ね|おおむね/;

/** Puts mentions together: ranges, the words around them, repeated dates, and the enumerators they belong to. */
export function buildExpressions(text: string, mentions: readonly Mention[]): Expression[] {
  const builder = new ExpressionBuilder(text, mentions);
  return builder.build();
}

class ExpressionBuilder {
  private expressions: Expression[] = [];
  private readonly enumerators: EnumeratorGroup;
  /** Where the last expression ends. */
  private previousEnd = 0;
  /** Whether the dates of a list are due: 納期：6月、8月. */
  private isDue = false;

  constructor(
    private readonly text: string,
    private readonly mentions: readonly Mention[],
  ) {
    this.enumerators = new EnumeratorGroup(text);
  }

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
      this.enumerators.add(mention);
      return 1;
    }
    if (mention.type === "date") return this.addDates(index, mention, null);
    if (mention.takesDate) {
      const repeated = repeatDatesBefore(this.text, this.expressions, this.previousEnd, mention);
      if (repeated !== null) {
        this.previousEnd = repeated;
        return 1;
      }
      const edge = readEdge(this.text, yearlyEdge(mention.end));
      if (edge.moment.edge !== null) return this.addEdge(mention.start, edge);
      const next = this.mentions[index + 1];
      const takesNext =
        next?.type === "date" &&
        REPEAT_GAP.test(this.text.slice(mention.end, next.start)) &&
        !isExcludedAt(this.text, next.end);
      if (takesNext) return 1 + this.addDates(index + 1, next, mention.start);
    }
    if (mention.kind === "recurring" && !mention.countOnly) {
      if (boundByRangeBefore(this.text, this.expressions, this.previousEnd, mention)) {
        this.previousEnd = mention.end;
        return 1;
      }
      const bound = findBoundBehind(this.text, this.mentions, index);
      if (bound !== undefined) return 1 + this.addDates(index + 1, bound, mention.start);
    }
    const suffix = mention.kind === "ongoing" ? readSuffix(this.text, mention.end) : null;
    this.push({
      start: mention.start,
      end: suffix?.end ?? mention.end,
      kind: mention.kind,
      from: mention.within,
      to: null,
      approx: false,
      forms: [mention.kind === "recurring" ? "repeating" : "standing"],
      enumerators: this.enumerators.current(),
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
      enumerators: this.enumerators.current(),
      countOnly: false,
    });
    return 1;
  }

  private addDates(index: number, first: DateMention, repeatStart: number | null): number {
    const rangeEnd = findRangeEnd(this.text, this.mentions, index);
    const isRange = rangeEnd !== undefined;
    const last = rangeEnd ?? first;
    const suffix = readSuffix(this.text, this.suffixStart(first.start, last.end));
    const start = repeatStart ?? first.start;
    const opens =
      !isRange && repeatStart === null && isOpenBefore(this.text, this.previousEnd, start, suffix.end);
    const due = isDueBefore(this.text, this.previousEnd, start) || this.continuesDue(start);
    const length =
      !isRange && suffix.kind === "from" ? readLength(this.text, suffix.end, first.moment) : undefined;
    const to = isRange ? last.moment : (length?.last ?? null);
    let kind: ExpressionKind = "span";
    if (repeatStart !== null || this.continuesRepeat(first)) kind = "recurring";
    else if (!isRange && (suffix.kind === "deadline" || opens || (due && suffix.kind === null)))
      kind = "deadline";
    else if (to === null && suffix.kind === "from") kind = "from";
    else if (!isRange && suffix.inside && isThisYear(first.moment)) kind = "deadline";
    this.isDue = due && kind === "deadline";
    const forms = isRange && first.form !== last.form ? [first.form, last.form] : [first.form];
    this.push({
      start: opens ? lastBefore(this.text, start) : start,
      end: length?.end ?? suffix.end,
      kind,
      from: first.moment,
      to,
      approx:
        suffix.approx ||
        (isRange && last.start - first.end > 1 && APPROX_GAP.test(this.text.slice(first.end, last.start))) ||
        isApproxBefore(this.text, this.previousEnd, start) ||
        first.moment.approx ||
        last.moment.approx,
      forms: repeatStart === null ? forms : ["repeating", ...forms],
      enumerators: this.enumerators.current(),
      countOnly: false,
    });
    return isRange ? 2 : 1;
  }

  private continuesDue(start: number): boolean {
    return this.isDue && isListGap(this.text, this.previousEnd, start);
  }

  /** 毎年6月と12月: the second month repeats as the first does; but 6月（毎年）、9月. */
  private continuesRepeat(date: DateMention): boolean {
    const last = this.expressions.at(-1);
    if (this.text.charAt(this.previousEnd - 1) === ")") return false;
    if (last?.kind !== "recurring" || last.from === null || namesYear(date.moment)) return false;
    return isListGap(this.text, this.previousEnd, date.start);
  }

  /** 令和6年度（第2四半期）から, 4月1日（施行日）から: behind the bracket that the date closes or that explains it. */
  private suffixStart(start: number, end: number): number {
    if (this.text.charAt(end) === "(")
      return end + (matchAt(REMARK_BEFORE_SUFFIX, this.text, end)?.[0].length ?? 0);
    const opened = this.text.charAt(end) === ")" && this.text.slice(start, end).includes("(");
    return opened ? end + 1 : end;
  }

  private push(expression: Expression): void {
    const last = this.expressions.at(-1);
    const join = last === undefined ? "apart" : joinCount(this.text, last, this.previousEnd, expression);
    this.previousEnd = expression.end;
    if (join === "intoLast") return;
    if (join === "intoNext") this.expressions.pop();
    this.expressions = append(this.expressions, expression);
    this.enumerators.close();
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

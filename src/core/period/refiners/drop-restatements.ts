import { isYearOnly, namesYear } from "../mention";
import { isOf, unitClass } from "../unit-class";
import { lastBefore } from "../word-table";
import type { Dated } from "./resolve-expressions";

const OPENING = unitClass("(");
const OPENS = /^\s*(?:\(|:)?\s*$/;
const OPENS_BRACKETS = /^\s*\(\s*$/;

function isVague(dated: Dated): boolean {
  const { from, to } = dated.expression;
  return (
    dated.kind === "range" && to === null && from !== null && (from.section !== null || isYearOnly(from))
  );
}

/** 夏季（7～9月）: what the brackets say is more exact, even where it reaches beyond. */
function overlaps(inner: Dated, outer: Dated): boolean {
  if (inner.start === null || inner.end === null || outer.start === null || outer.end === null) return false;
  return inner.start <= outer.end && inner.end >= outer.start;
}

/** 7月～8月（夏休み期間）: a season says less than the months before it. */
function isLooser(inner: Dated, outer: Dated): boolean {
  const { from, to } = inner.expression;
  const isSeason = to === null && from !== null && from.section !== null && from.approx && !namesYear(from);
  return isSeason && outer.expression.from?.month !== null && overlaps(inner, outer);
}

/** A word for a part of the year, and the months that say which. */
function isInside(inner: Dated, outer: Dated): boolean {
  const start = inner.start ?? inner.end;
  const end = inner.end ?? inner.start;
  if (start === null || end === null || outer.start === null || outer.end === null) return false;
  return start >= outer.start && end <= outer.end;
}

function restates(text: string, inner: Dated, outer: Dated): boolean {
  if (inner.kind === "from") return inner.start !== null && inner.start === outer.start;
  // 令和6年度（当初）, but not 通年（年度当初に計画策定）.
  if (inner.kind === "deadline" && inner.expression.from?.edge === "beginning")
    return inner.end === outer.start && text.charAt(inner.expression.end) === ")";
  if (inner.kind === "deadline") return inner.end === outer.end;
  if (outer.kind === "deadline" && outer.expression.from?.edge === "beginning")
    return inner.start === outer.end && inner.kind === "range";
  if (outer.kind === "deadline") return inner.end === outer.end && inner.kind !== "recurring";
  return inner.start === outer.start && inner.end === outer.end && inner.start !== null;
}

const OCCASION = /^[一-龠ァ-ヶー]{1,8} *: *$/;

/** 年度末評価：3月末: the first is part of the name of what is done. */
function namesOccasion(last: Dated, gap: string): boolean {
  const { from, to, kind } = last.expression;
  const isWord = kind === "span" && to === null && from !== null && !namesYear(from) && from.month === null;
  return isWord && OCCASION.test(gap);
}

/** 随時監査 随時: the first is part of a name; 必要に応じ随時 says it twice. */
function namesStanding(text: string, last: Dated, item: Dated): boolean {
  const isStanding = last.expression.from === null && item.expression.from === null;
  if (!isStanding || last.kind !== item.kind || item.kind === "recurring") return false;
  return /^(?:[一-龠ァ-ヶー]{1,8}[ :]+|[ 、]*)$/.test(text.slice(last.expression.end, item.expression.start));
}

/** 令和8年度から令和11年度までの計画期間中, 令和11年度を最終年度とする: the plan's words name the years before them. */
function restatesPlan(item: Dated, last: Dated, gap: string): boolean {
  const isOfPlan = (item.expression.from?.planPart ?? null) !== null;
  if (!isOfPlan || !/^[のを]?$/.test(gap)) return false;
  return gap === "を" || (item.start === last.start && item.end === last.end);
}

/** 計画の期間：平成28年度から平成32年度: a heading, and the years that it is said of. */
function headsYears({ expression }: Dated, item: Dated, gap: string): boolean {
  if (expression.from?.planPart !== "whole" || !/^[はが:\s)】]*$/.test(gap)) return false;
  return (
    item.expression.to !== null || (/[:\n]/.test(gap) && isYearOnly(item.expression.from ?? expression.from))
  );
}

/** 12月議会前（11月）, 人事異動後（5月）: the bracket says when that is. */
const NEAR_OCCASION = /^の?[前後]\s*\(\s*$/;

/** 令和7年第3回定例会（9月）, 年度内3回（6月、10月）: the brackets say when in the year that is. */
const NUMBERED_OCCASION = /^\s*(?:の|に|中に)?第?\d{1,2}回[^()\d\n]{0,12}\(\s*$/;

function namesMeeting(item: Dated, last: Dated, gap: string): boolean {
  if (!NUMBERED_OCCASION.test(gap)) return false;
  if (last.expression.from?.edge === "within") return (item.end ?? "") <= (last.end ?? "");
  return isVague(last) && isInside(item, last);
}

/** 年度末の3月, 年度当初の4月: the month says which part of the year the word means. */
function isMonthOfEdge(item: Dated, last: Dated, gap: string): boolean {
  const edge = last.kind === "deadline" ? last.expression.from?.edge : null;
  if (gap !== "の" || last.expression.from?.month !== null || item.expression.from?.month === null)
    return false;
  return edge === "end" ? item.end === last.end : edge === "beginning" && item.start === last.end;
}

/** 年度末（2～3月）, 年度初め（4～5月）: the word is no single day. */
function saysWhichMonths(item: Dated, last: Dated, gap: string): boolean {
  const { from, to } = item.expression;
  if (to === null || from?.month === null || item.kind !== "range" || !OPENS_BRACKETS.test(gap)) return false;
  if (last.kind !== "deadline" || last.expression.from?.month !== null) return false;
  return last.expression.from.edge === "beginning" ? item.start === last.end : item.end === last.end;
}

/** 計画の最終年度である令和8年度: the words before the year say which of the plan's it is. */
function namesPlanYear({ expression }: Dated, gap: string): boolean {
  const part = expression.from?.planPart ?? null;
  return part !== null && part !== "whole" && /^(?:である|となる|に[当あ]たる|の)$/.test(gap);
}

/** 2年目・3年目（令和6年度・令和7年度）: the brackets count the years that the words before name. */
function countsPlanYear({ expression }: Dated, item: Dated): boolean {
  return expression.from?.planPart === "start" && item.expression.from?.yearUnit === "fiscal";
}

/**
 * Where brackets say the same thing again, one of the two is enough.
 *
 * 下期（10月以降） keeps 下期; 秋（10～11月） and 前期：6月 keep the months.
 */
export function dropRestatements(text: string, dated: readonly Dated[]): readonly Dated[] {
  if (dated.length < 2) return dated;
  const result: Dated[] = [];
  for (const item of dated) {
    const last = result.at(-1);
    if (last !== undefined && last.expression.end <= item.expression.start) {
      const gap = text.slice(last.expression.end, item.expression.start);
      const sameLine = !gap.includes("\n");
      const isInBrackets = isOf(OPENING, text, lastBefore(text, item.expression.start));
      if (namesStanding(text, last, item) || namesOccasion(last, gap)) result.pop();
      if (restatesPlan(item, last, gap)) continue;
      if (
        namesPlanYear(last, gap) ||
        headsYears(last, item, gap) ||
        isMonthOfEdge(item, last, gap) ||
        (isInBrackets &&
          (NEAR_OCCASION.test(gap) || namesMeeting(item, last, gap) || saysWhichMonths(item, last, gap)))
      )
        result.pop();
      else if (
        sameLine &&
        isInBrackets &&
        OPENS_BRACKETS.test(gap) &&
        (restates(text, item, last) || isLooser(item, last))
      )
        continue;
      const opens = last.expression.from?.section === null ? OPENS_BRACKETS : OPENS;
      if (
        sameLine &&
        isVague(last) &&
        opens.test(gap) &&
        (isInside(item, last) ||
          isRoundName(last, gap) ||
          isMadeExact(last, item, gap) ||
          countsPlanYear(last, item))
      ) {
        result.pop();
      }
    }
    result.push(item);
  }
  return result;
}

function isMadeExact(outer: Dated, inner: Dated, gap: string): boolean {
  const { from } = outer.expression;
  return (
    (from?.section !== null || from.planPart === "whole") &&
    OPENS_BRACKETS.test(gap) &&
    overlaps(inner, outer)
  );
}

/** 前期：9月末まで, 後期9～11月: a name of a round whatever the months. */
function isRoundName(outer: Dated, gap: string): boolean {
  return (gap === "" || gap.includes(":")) && outer.expression.kind === "span";
}

import { daysBetween, type CalendarDay } from "../calendar/calendar-day";
import type { Judgement } from "../review";
import { dayLiteral, textLiteral } from "./formula-text";
import { judgementText } from "./judgement-words";
import { looseEndOf, speaksOfParts, statusText, type MeasureCells } from "./judgement-formula";
import type { MeasureFacts, PartFacts } from "./measure-facts";
import { firstDueOfParts, whyPartsNotCheckable } from "./part-formula";
import { SETTING_NAMES } from "./own-names";
import { shortReason } from "./note-words";

const { asOf, marks } = SETTING_NAMES;

const BY_HAND = "【手入力の日付】";
const NO_STATUS = shortReason("noStatusField");
const NO_DATE = "期限が空欄です";
const UNKNOWN = "（状況の表記が凡例にありません）";
const PARTS_CHANGED = "（部分の状況が変わりました。列の追加をもう一度行うと、部分ごとに判定します）";
const PART_PASSED = shortReason("partPassed");

function late(days: string): string {
  return `"期限から"&${days}&"日過ぎています"`;
}

/** Why no judgement is given, as an expression. */
function whyNotCheckable(facts: MeasureFacts, cells: MeasureCells): string {
  const { loose, due } = facts;
  const withoutStatus = (otherwise: string): string =>
    facts.needsStatus ? `IF(${statusText(cells)}="",${textLiteral(NO_STATUS)},${otherwise})` : otherwise;
  if (loose !== null) {
    const reason = textLiteral(shortReason(loose));
    return withoutStatus(
      due === null ? reason : `IF(${cells.due}=${dayLiteral(due)},${reason},${textLiteral(NO_DATE)})`,
    );
  }
  return withoutStatus(textLiteral(due === null ? shortReason(facts.whyNoDue) : NO_DATE));
}

function sign(judgement: Judgement): string {
  return textLiteral(judgementText(judgement).slice(0, 1));
}

/** What there is to say of a measure whose parts are judged one by one. */
function partsNote({ parts }: PartFacts, judgement: string): string {
  const first = firstDueOfParts(parts);
  const lateness = first === undefined ? '""' : late(`(${asOf}-${first})`);
  const why = textLiteral(whyPartsNotCheckable(parts));
  return `IF(LEFT(${judgement},1)=${sign("overdue")},${lateness},IF(LEFT(${judgement},1)=${sign("notCheckable")},${why},""))`;
}

/** What there is to say of a status that the table of marks does not have, or that no longer says what it said. */
function statusRemark({ parts }: MeasureFacts, cells: MeasureCells): string {
  const text = statusText(cells);
  const unknown = `IF(AND(${text}<>"",SUMPRODUCT(EXACT(${marks},${text})*1)=0),${textLiteral(UNKNOWN)},"")`;
  const [label] = parts?.labels ?? [];
  if (parts === null) return unknown;
  const otherwise =
    label === undefined
      ? unknown
      : `IF(ISNUMBER(FIND(${textLiteral(label)},${text})),${textLiteral(PARTS_CHANGED)},${unknown})`;
  return `IF(EXACT(${text},${textLiteral(parts.text)}),"",${otherwise})`;
}

/**
 * What there is to say of a judgement, as a formula: days past the due date, why nothing can be judged, a date that was
 * entered by hand (told by comparing with what we wrote), a status that the table of marks does not have.
 */
export function buildNoteFormula(facts: MeasureFacts, cells: MeasureCells): string {
  const { judgement, due, written } = cells;
  const end = facts.due === null ? looseEndOf(facts) : undefined;
  const dueOrEnd = end === undefined ? due : `IF(ISNUMBER(${due}),${due},${end})`;
  const passed =
    facts.firstEnd === null
      ? '""'
      : `IF(AND(${dayLiteral(facts.firstEnd)}<${asOf},OR(${judgement}=${textLiteral(judgementText("onSchedule"))},${judgement}=${textLiteral(judgementText("dueSoon"))})),${textLiteral(PART_PASSED)},"")`;
  const whole = `IF(LEFT(${judgement},1)=${sign("overdue")},${late(`(${asOf}-${dueOrEnd})`)},IF(LEFT(${judgement},1)=${sign("notCheckable")},${whyNotCheckable(facts, cells)},${passed}))`;
  const main =
    facts.parts === null
      ? whole
      : `IF(${speaksOfParts(facts.parts, facts, cells)},${partsNote(facts.parts, judgement)},${whole})`;
  const changed = written.map(({ cell, content }) => `N(${cell})<>${content}`);
  const byHand = changed.length === 0 ? "" : `IF(OR(${changed.join(",")}),${textLiteral(BY_HAND)},"")&`;
  const remark = cells.share !== null ? "" : `&${statusRemark(facts, cells)}`;
  return `=${byHand}${main}${remark}`;
}

/** What the formula shows on the 基準日 of the review. */
export function noteValue(
  facts: MeasureFacts,
  context: {
    readonly asOf: CalendarDay;
    readonly hasText: boolean;
    readonly isKnownText: boolean;
    readonly isShare: boolean;
    readonly isByHand: boolean;
  },
): string {
  const { judged, loose } = facts;
  const main = (): string => {
    switch (judged.judgement) {
      case "overdue":
        return `期限から${String(judged.daysLate)}日過ぎています`;
      case "notCheckable":
        if (facts.parts !== null) return whyPartsNotCheckable(facts.parts.parts);
        if (facts.needsStatus && !context.hasText) return NO_STATUS;
        if (loose !== null) return shortReason(loose);
        return facts.due === null ? shortReason(facts.whyNoDue) : NO_DATE;
      case "onSchedule":
      case "dueSoon":
        return facts.parts === null &&
          facts.firstEnd !== null &&
          daysBetween(facts.firstEnd, context.asOf) > 0
          ? PART_PASSED
          : "";
      case "notStartedYet":
      case "done":
      case "cancelled":
        return "";
    }
  };
  const isUnknown = facts.parts === null && !context.isShare && context.hasText && !context.isKnownText;
  const unknown = isUnknown ? UNKNOWN : "";
  return `${context.isByHand ? BY_HAND : ""}${main()}${unknown}`;
}

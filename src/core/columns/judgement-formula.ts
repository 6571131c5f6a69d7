import type { Judgement } from "../review";
import { dayLiteral, textLiteral } from "./formula-text";
import { judgementLiteral } from "./judgement-words";
import type { MeasureFacts, PartFacts } from "./measure-facts";
import { partsVerdict } from "./part-formula";
import { SETTING_NAMES } from "./own-names";
import {
  shareExpression,
  statusExpression,
  trimmedText,
  type StatusShare,
  type StatusSource,
} from "./status-source";

const { asOf, warningDays, planEnd, marks, codes } = SETTING_NAMES;

/** The cells of a row that its formulas refer to, as references. */
export interface MeasureCells {
  readonly start: string;
  readonly due: string;
  /** The status, then those that hold where it is blank: the measure's that this one is a part of. */
  readonly statuses: readonly StatusSource[];
  /** What numbers in the status cell are. */
  readonly share: StatusShare;
  readonly judgement: string;
  /** What we wrote in the date columns of ours, as expressions: staff have overwritten what differs. */
  readonly written: readonly { readonly cell: string; readonly content: string }[];
  /** The judgements of the measure's parts, where it has any. */
  readonly parts: { readonly judgements: string; readonly count: number } | null;
}

/** The status as it is looked up: without blanks around it, of whatever width. */
export function statusText({ statuses }: Pick<MeasureCells, "statuses">): string {
  const [own = '""', ...others] = statuses.map(statusExpression);
  return trimmedText(others.reduce((text, other) => `IF(${text}="",${other},${text})`, own));
}

/** What stands between the labels of a status of several parts. */
const BETWEEN_PARTS = [" ", "、", ",", "\n"];

/**
 * The code of a status of several parts that all bear the same mark by now (①○ ②○), as an expression; 0 where they do
 * not. What the parts say one by one, formulas cannot tell: the next run does.
 */
function sharedCode({ labels }: PartFacts, cells: MeasureCells): string {
  const said = [...BETWEEN_PARTS, ...labels].reduce(
    (text, cut) => `SUBSTITUTE(${text},${cut === "\n" ? "CHAR(10)" : textLiteral(cut)},"")`,
    statusText(cells),
  );
  return `SUMPRODUCT(MAX((LEN(${said})>0)*(LEN(SUBSTITUTE(${said},${marks},""))=0)*${codes}))`;
}

/** 1 work has begun, 2 done, 3 cancelled, 0 all else: by the table of marks, or by the share. */
function statusCode(cells: MeasureCells, parts: PartFacts | null): string {
  const listed = `SUMPRODUCT(MAX(EXACT(${marks},${statusText(cells)})*${codes}))`;
  const looked = parts === null ? listed : `MAX(${listed},${sharedCode(parts, cells)})`;
  const share = shareExpression(cells.statuses[0], cells.share);
  if (share === null) return looked;
  const { isNumber, percentage } = share;
  return `IF(${isNumber},IF(${percentage}>=100,2,IF(${percentage}>0,1,0)),${looked})`;
}

/** The end of work that has no date of its own, as an expression; `undefined` where it never ends. */
export function looseEndOf({ looseEnd }: MeasureFacts): string | undefined {
  if (looseEnd === null) return undefined;
  return looseEnd === "planEnd" ? planEnd : dayLiteral(looseEnd);
}

/** Whether the row still says what it said of the measure's parts, as an expression. */
export function speaksOfParts({ text }: PartFacts, { due }: MeasureFacts, cells: MeasureCells): string {
  const written = due === null ? "0" : dayLiteral(due);
  return `AND(EXACT(${statusText(cells)},${textLiteral(text)}),N(${cells.due})=${written})`;
}

/** The judgement of work that is neither done nor cancelled; what has begun does not wait for its start. */
function openVerdict(facts: MeasureFacts, { start, due }: MeasureCells, hasBegun: boolean): string {
  const waiting = (otherwise: string): string =>
    hasBegun ? otherwise : `IF(N(${start})>${asOf},${judgementLiteral("notStartedYet")},${otherwise})`;
  const later = `IF(${due}-${asOf}<=${warningDays},${judgementLiteral("dueSoon")},${waiting(judgementLiteral("onSchedule"))})`;
  const dated = `IF(${due}<${asOf},${judgementLiteral("overdue")},${later})`;
  const dateless = (): string => {
    if (facts.loose === null || facts.due !== null) return waiting(judgementLiteral("notCheckable"));
    const end = looseEndOf(facts);
    if (end === undefined) return judgementLiteral("notCheckable");
    return `IF(${end}<${asOf},${judgementLiteral("overdue")},${judgementLiteral("notCheckable")})`;
  };
  const open = `IF(ISNUMBER(${due}),${dated},${dateless()})`;
  if (facts.loose === null || facts.due === null) return open;
  return `IF(AND(${due}=${dayLiteral(facts.due)},${asOf}<=${due}),${judgementLiteral("notCheckable")},${open})`;
}

/**
 * The judgement of a measure as a formula on 基準日 and the cells of its row: what `judgeMeasure` says, for any 基準日.
 *
 * Where staff put another day in place of one that we wrote, that day counts, also for 随時 and 通年.
 */
export function buildJudgementFormula(facts: MeasureFacts, cells: MeasureCells): string {
  const byStatus = `CHOOSE(1+${statusCode(cells, facts.parts)},${openVerdict(facts, cells, false)},${openVerdict(facts, cells, true)},${judgementLiteral("done")},${judgementLiteral("cancelled")})`;
  const whole = facts.needsStatus
    ? `IF(${statusText(cells)}="",${judgementLiteral("notCheckable")},${byStatus})`
    : byStatus;
  const known =
    facts.parts === null
      ? whole
      : `IF(${speaksOfParts(facts.parts, facts, cells)},${partsVerdict(facts.parts.parts)},${whole})`;
  if (cells.parts === null) return `=${known}`;
  const { judgements, count } = cells.parts;
  const countOf = (judgement: Judgement): string => `COUNTIF(${judgements},${judgementLiteral(judgement)})`;
  const settled = `${countOf("done")}+${countOf("cancelled")}=${String(count)}`;
  const byParts = `IF(${countOf("done")}>0,${judgementLiteral("done")},${judgementLiteral("cancelled")})`;
  return `=IF(AND(${statusText(cells)}="",${settled}),${byParts},${known})`;
}

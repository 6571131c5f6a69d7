import { dateMention, draftOf, isYearOnly, matchAt, type DateMention, type Edge } from "../mention";
import { skipBlanks } from "../word-table";
import { isOf, unitClass } from "../unit-class";

const EDGE =
  /(末日?(?![端梢])|当初(?!予算|計画|予定|見込|想定|案)|初め|はじめ|始め|初頭|早々|明け|内(?![部容外閣装示訳覧線規定科用務]))(?:時点(?=[でに]))?/y;
/** What the pattern begins with. */
const STARTS = unitClass("末当初は始早明内");

const EARLY = /^(?:初|は|始|早|明)/;

const EDGES: Readonly<Record<string, Edge>> = {
  末: "end",
  末日: "end",
  当初: "beginning",
  初め: "beginning",
  はじめ: "beginning",
  始め: "beginning",
  初頭: "beginning",
  内: "within",
};

/** Reads what follows a date directly: its end (9月末日), its beginning (令和6年度当初), 内. */
export function readEdge(text: string, mention: DateMention): DateMention {
  const { moment } = mention;
  if (moment.edge !== null || moment.day !== null || moment.days !== null) return mention;
  if (mention.end >= text.length) return mention;
  let at = skipBlanks(text, mention.end);
  if (text.charAt(at) === "の") at = skipBlanks(text, at + 1);
  if (!isOf(STARTS, text, at)) return mention;
  const match = matchAt(EDGE, text, at);
  if (match?.[1] === undefined) return mention;
  const edged = draftOf(moment);
  if (EARLY.test(match[1]) && moment.yearUnit === "calendar" && isYearOnly(moment)) {
    // 令和7年初め is no single day, as 令和7年度当初 is.
    edged.month = 1;
    edged.approx = true;
  } else {
    edged.edge = EDGES[match[1]] ?? null;
    if (edged.edge === null) return mention;
  }
  return dateMention(mention.start, at + match[0].length, edged, mention.form);
}

import {
  dateMention,
  matchAt,
  type Mention,
  type Moment,
  momentOf,
  type Recognizer,
  type Section,
} from "../mention";

const SEASON =
  /([今来翌]?)(春|夏|秋|冬)(?:(?:季|期)(?=\s*(?:$|[\n、。,;/・:()~\-→]|頃|ごろ|以降|まで|から|に|実施|開催|予定|と(?=[春夏秋冬])|及び))|(?:季|期)?休(?:(?:業|み)(?:期間)?(?=\s*(?:$|[\n、。,)~])|中|に)|暇(?:期間)?(?=中))|(?=\s*(?:$|[\n、。,;/・:()~\-→]|頃|ごろ|以降|以後|まで|から|より|に|実施|開催|予定|を目途|を目処|と(?=[春夏秋冬])|及び)))/y;
/** Behind its year it needs no more than to be no part of a word: 令和7年秋の開設. */
const SEASON_OF_YEAR = /()(春|夏|秋|冬)(?:季|期)?(?![一-龠ァ-ヶー季期])/y;
const YEAR_BEFORE = /(?:年度?の?\s?|[春夏秋冬](?:と|・|、|及び))$/;
/** 秋　アンケート. */
const SEASON_AT_HEAD = /()(春|夏|秋|冬)(?:季|期)?(?= )/y;
const BEFORE_SEASON = /[一-龠ァ-ヶ]/;

/** Source: the months that the Japan Meteorological Agency counts to each season. */
const SEASONS: Readonly<Record<string, Section>> = { 春: [3, 5], 夏: [6, 8], 秋: [9, 11], 冬: [12, 2] };

/** What stands before the season lets it stand in front of more than particles. */
function matchFree(text: string, at: number): RegExpExecArray | null {
  if (at === 0 || text.charAt(at - 1) === "\n") return matchAt(SEASON_AT_HEAD, text, at);
  return YEAR_BEFORE.test(text.slice(Math.max(0, at - 4), at)) ? matchAt(SEASON_OF_YEAR, text, at) : null;
}

function readSeason(text: string, at: number): Mention | undefined {
  const match = matchAt(SEASON, text, at) ?? matchFree(text, at);
  if (match?.[2] === undefined) return undefined;
  const before = text.charAt(at - 1);
  if (BEFORE_SEASON.test(before) && !/[年度毎]/.test(before)) return undefined;
  const section = SEASONS[match[2]] ?? null;
  const relativeYear = match[1] === "来" || match[1] === "翌" ? 1 : match[1] === "今" ? 0 : null;
  const moment: Moment = momentOf({
    section,
    relativeYear,
    yearUnit: relativeYear === null ? null : "calendar",
    approx: true,
  });
  return dateMention(at, at + match[0].length, moment, "season");
}

/** 夏頃, 来春, 秋季: words that stand free, not parts of names. */
export const season: Recognizer = { triggers: "春夏秋冬今来翌", read: readSeason };

import { matchAt, type Mention, type Recognizer } from "../mention";

const ONGOING =
  /通年(?!度)|年間を通[じし]て?|年間通[じし]て?|一年を通[じし]て?|1年を通[じし]て?|年度を通[じし]て?|通期(?!$)|常時|一年中|年中(?=$|[\s、。実])/y;
/** 年間 is a period only where nothing else stands beside it: 年間計画 is none. */
const WHOLE_YEAR = /年間(?=\s*(?:$|[\n、。/)]))/y;
const AS_NEEDED =
  /随時|適宜|都度|適時|必要に応じて?(?=\s*(?:$|[\n、。/()]|実施|開催|随時))|必要の都度|必要時/y;
const UNDECIDED =
  /未定|調整中|未確定|別途(?:調整|通知|連絡|協議|指示|定める|決定|設定)|追って(?:連絡|通知)|検討中(?=\s*(?:$|[\n、。/)]))|後日(?:連絡|通知|決定|調整)|TBD/y;
/** Two characters spread over the width of a cell: 通　年（8月を除く）. */
const SPREAD: readonly (readonly [pattern: RegExp, kind: "ongoing" | "asNeeded" | "undecided"])[] = [
  [/通 +年(?![間度])/y, "ongoing"],
  [/常 +時/y, "ongoing"],
  [/随 +時|適 +宜/y, "asNeeded"],
  [/未 +定/y, "undecided"],
];

function readSpread(text: string, at: number): Mention | undefined {
  if (text.charAt(at + 1) !== " " || /[一-龠]/.test(text.charAt(at - 1))) return undefined;
  for (const [pattern, kind] of SPREAD) {
    const match = matchAt(pattern, text, at);
    if (match !== null) return standing(kind, at, match[0]);
  }
  return undefined;
}

function readStanding(text: string, at: number): Mention | undefined {
  const before = text.charAt(at - 1);
  const ongoing =
    matchAt(ONGOING, text, at) ?? (/[一-龠\d]/.test(before) ? null : matchAt(WHOLE_YEAR, text, at));
  if (ongoing !== null) return standing("ongoing", at, ongoing[0]);
  const asNeeded = matchAt(AS_NEEDED, text, at);
  if (asNeeded !== null) return standing("asNeeded", at, asNeeded[0]);
  const undecided = matchAt(UNDECIDED, text, at);
  return undecided === null ? readSpread(text, at) : standing("undecided", at, undecided[0]);
}

function standing(kind: "ongoing" | "asNeeded" | "undecided", start: number, written: string): Mention {
  return { type: "standing", kind, start, end: start + written.length, countOnly: false, takesDate: false };
}

/** 通年, 随時, 未定 and their like. */
export const standingWord: Recognizer = {
  triggers: "通年一1常随適都必未調別追検後T",
  afterFigures: "年",
  read: readStanding,
};

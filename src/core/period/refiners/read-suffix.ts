import { matchAt } from "../mention";
import { skipBlanks } from "../word-table";
import { endOfOpening, openingOf } from "../opening";
import { isOf, unitClass } from "../unit-class";

/** What the words after a date make of it. */
export interface Suffix {
  readonly end: number;
  readonly kind: "deadline" | "from" | null;
  readonly approx: boolean;
  /** 中: inside, at whatever time. */
  readonly inside: boolean;
}

const APPROX = openingOf(/頃|ごろ|ころ|前後/y, "頃ごこ前");
const INSIDE = openingOf(/中(?![期央間学小核旬心堅途止立国長高部])(?:頃|ごろ)?/y, "中");
/** Also 令和8年4月の開館までに. */
const DEADLINE = openingOf(
  /(?:の(?!予算)[一-龠ァ-ヶー]{1,8}(?:\([^()\n]{1,12}\))?)?(?:まで(?!も)(?:の間|のうち)?|迄)に?/y,
  "のま迄",
);
const AIM = openingOf(
  /(?:を|の)?(?:一定の)?(?:目途|目処|めど|メド|目安)(?:として|とし|に|と)?|を目標(?:年[度次]|時期)?(?:として|とし|に|と)/y,
  "をの一目めメ",
);
const FROM = openingOf(
  /(?:以降|以後)(?:に|は)?|(?:から|より)(?!も)(?:順次)?|を(?:起点|始期)(?:として|とし|とする)/y,
  "以かよを",
);
/** 令和7年度の採用試験から、, 令和7年4月採用者から適用, 令和7年度分から: the first of what is held from then on. */
const FROM_THING = openingOf(
  /の[一-龠ァ-ヶー]{2,8}(?:から|より)(?=\s*$|[、\n]|適用|導入|開始|実施|対象|活用|反映|運用|変更|見直|公表)|(?:分|(?:採用|入庁|入学|入園|入所|契約|発注|申請|受付|登録|認定|購入|交付|診療|利用|使用|支給|支払|課税|賦課|請求|施行|着工|検針|(?:当初|補正)?予算|決算)[一-龠]{0,3})から(?![^、。\n]{0,12}(?:[増減除]|差し引|改善|向上|[上下]回)|\s*\d)(?=\s*$|[、\n一-龠ァ-ヶA-Za-z])/y,
  "の分採入契発申受登認購交診利使支課賦請施着検当補予決",
);
/** R7～, R7-：工事, （R7→）: the mark is open where nothing that it could lead to stands behind it. */
const OPEN_TILDE = openingOf(/~|-(?=\s*(?:$|[\n:)]))|→(?=\s*(?:$|\)))/y, "~-→");
const EXPECTED = openingOf(/\(?(?:予定|見込み?)\)?(?!者|地|表|額|価)/y, "(予見");
const DUE = openingOf(
  /を期限(?:として|とし|に|と)|(?:期限(?!まで|内|切)|締め?切り?|〆切|必着)/y,
  "を期締〆必",
);
const WITHIN_SPAN = openingOf(/のうち|にかけて|の間|の期間/y, "のに");
/** Most dates are followed by something else, or by nothing. */
const STARTS = unitClass(
  [APPROX, INSIDE, DEADLINE, AIM, FROM, FROM_THING, OPEN_TILDE, EXPECTED, DUE, WITHIN_SPAN]
    .map(({ starts }) => starts)
    .join(""),
);

/** まで, 頃, （予定）: more than these stand behind no date. */
const MOST_ENDINGS = 5;

/** 平成29年度より3%減: a comparison, not a beginning. */
const COMPARISON =
  /より(?:も)?[^、。\n]{0,12}?(?:増|減|多く|少な|上回|下回|高[くめ]|低[くめ]|改善|短縮|向上)/y;

/**
 * Reads the words directly after a date: まで, から, 以降, ～, 頃, 中, 目途, 予定.
 *
 * @param at the unit after the date
 */
export function readSuffix(text: string, at: number): Suffix {
  let end = at;
  let kind: Suffix["kind"] = null;
  let approx = false;
  let inside = false;
  for (let round = 0; round < MOST_ENDINGS && end < text.length; round += 1) {
    const from = skipBlanks(text, end);
    if (!isOf(STARTS, text, from)) break;
    let next = endOfOpening(APPROX, text, from) || endOfOpening(EXPECTED, text, from);
    if (next > 0) approx = true;
    else if (kind !== "from" && (next = endOfOpening(AIM, text, from)) > 0) {
      kind = "deadline";
      approx = true;
    } else if (
      kind === null &&
      (next = endOfOpening(DEADLINE, text, from) || endOfOpening(DUE, text, from)) > 0
    )
      kind = "deadline";
    else if (kind === null && (next = endOfOpening(INSIDE, text, from)) > 0) inside = true;
    else if (kind === null && (next = endOfBeginning(text, from)) > 0) kind = "from";
    else if ((next = endOfOpening(WITHIN_SPAN, text, from)) === 0) break;
    end = next;
  }
  return { end, kind, approx, inside };
}

/** から, 以降, ～: but no より of a comparison. */
function endOfBeginning(text: string, at: number): number {
  if (text.charAt(at) === "よ" && matchAt(COMPARISON, text, at) !== null) return 0;
  return (
    endOfOpening(FROM, text, at) || endOfOpening(OPEN_TILDE, text, at) || endOfOpening(FROM_THING, text, at)
  );
}

import type { TargetOp } from "../target";
import type { Stretch } from "./find-clauses";
import { endsTelling } from "./goal-evidence";

/** A target that names a direction or the baseline and no level. */
export interface RelativeTarget {
  readonly start: number;
  readonly end: number;
  readonly op: TargetOp;
  readonly value: number | null;
  readonly unit: string;
  readonly maintain: boolean;
  /** true where figures before it belong to the name of what is counted. */
  readonly isCounted?: boolean;
}

type Rule = readonly [pattern: RegExp, op: TargetOp, share: number | null, maintain?: true];

const BASE = String.raw`(?:基準(?:値|年度?)|前回(?:調査|計画)?(?:値|結果|実績)?|(?:前年度?|昨年度?|\ue000(?:末|当初)?の?)(?:の)?(?:実績(?:値)?|水準|値|数値|結果|残高|決算額?|予算額?|件数|人数|数)?|現状(?:値|の水準)?|策定時|従前|現行(?:値|水準)?|過去\d{1,2}(?:か年|年間?)の?平均値?|実績値?)(?:[(（][^()（）]{0,40}[)）])?`;

/** A comparison with something earlier; により alone compares nothing. */
const COMPARED = String.raw`(?:(?:年度?|末|当初|実績値?|現状|従来|従前|以前|前回(?:調査|結果|計画|評価)?|値|時点?|水準|\d[^\s\d、。()]{0,4}(?=(?:\([^()]*\))?より)|\ue000)(?:\([^()]{0,40}\))?(?:より|に比べ(?:て)?|と比較して?|比で?)も?)`;

/** What is measured or counted, so that more or less of it can be told: 受講者数, 実施事例, 参加者. */
const COUNTED = String.raw`(?<=(?:[数率合額間量点度積]|医療費|寿命|格差|事例|機会|(?:参加|利用|応募|受験|受講|登録|来場|来館|入館|受診|修了|移住)者)(?:\([^()]{0,20}\))?)`;

const RISING = "(?:増加?|増やす|拡大|向上|上昇|延伸)";
const FALLING = "(?:減少?|減らす|縮小|低下|低減|削減)";
/** 増加させる, 減少傾向へ, 増加を目指す（令和10年度）. */
const TO_END =
  "(?:させる|させます|させ|する|します|ます|(?:傾向)?(?:へ|に|を(?:目指す|めざす|目指します|めざします))?)?(?=\\s*(?:\\([^()]{0,40}\\)\\s*)?(?:\\n\\s*[\ue000~]+(?:末|まで|時点)?\\s*)?$)";
/** Nothing that is measured stands before it. */
const ALONE = "\\s*(?:→\\s*)?(?:(?:さらなる|更なる|毎年度?の?)\\s*)?";

/** 喫煙者の減少, 該当者及び予備群の減少: who are to become fewer or more; 高齢者の増加 is told. */
const PEOPLE =
  "(?<=(?<!高齢|障がい|障害|介護|要支援|受給)者|予備群|(?:[るた]|ている)(?:人|者|児|方)|患者|[子児]の割合)";

/** The first rule that fits decides; \ue000 stands for a year. */
const RULES: readonly Rule[] = [
  [/半減/, "<baseline", 50],
  [/倍増/, ">baseline", 100],
  [new RegExp(`${BASE}以上`), ">=baseline", null],
  [/(?:現状|現行|現在|従前)の?(?:水準|値)?(?:の|を)?維持以上/, ">=baseline", null],
  // At most what the baseline is: a level that is held.
  [new RegExp(`${BASE}以[下内]`), "<=", null, true],
  [new RegExp(`${BASE}並みに?`), "=", null, true],
  [new RegExp(`${BASE}(?:を(?:上回|超え)|超え?(?:に|と|を目|\\s*$))`), ">baseline", null],
  [new RegExp(`${BASE}を下回(?!ら)`), "<baseline", null],
  [new RegExp(`${BASE}を下回らない`), ">=baseline", null],
  [
    new RegExp(
      `(?<=\ue000(?:末|当初)?)(?:\\([^()]{0,40}\\))?の?(?:水準|値|規模)(?:\\([^()]{0,40}\\))?(?:(?:まで|に|へ)(?:に)?(?:回復|戻)|[をに](?:維持|確保))`,
    ),
    "=",
    null,
    true,
  ],
  [/(?<=\ue000(?:末|当初)?)(?:の水準|実績)?(?:\([^()]{0,40}\))?並みに?/, "=", null, true],
  [/同(?:水準|程度|レベル|規模)(?:と(?:する|し)|を(?:維持|確保)|に(?:する|し))/, "=", null, true],
  [
    /(?:現状|現行|現在|従前|基準値?|策定時|策定前)の?(?:水準|値|率|数)?(?:を|の|で)?(?:維持|継続|据え?置)/,
    "=",
    null,
    true,
  ],
  [
    /(?:対前年度?比?|前年度?比|(?:前年度?|昨年度?|\ue000)(?:末|当初)?(?:の)?(?:実績)?(?:比|対比)?[^、。]{0,4})(?:で|の)?(?:増|プラス|アップ|向上)/,
    ">baseline",
    null,
  ],
  [
    /(?:対前年度?比?|前年度?比|(?:前年度?|昨年度?|\ue000)(?:末|当初)?(?:の)?(?:実績)?(?:比|対比)?[^、。]{0,4})(?:で|の)?(?:減|マイナス|ダウン|低下)/,
    "<baseline",
    null,
  ],
  [
    new RegExp(`${COMPARED}[^。]{0,14}?(?:増や|増加|増|多く|向上|高め|高く|上昇|改善|拡大|引き上げ)`),
    ">baseline",
    null,
  ],
  [
    new RegExp(`${COMPARED}[^。]{0,14}?(?:減ら|減少|減|少な|削減|縮減|短縮|低く|低減|下げ|抑)`),
    "<baseline",
    null,
  ],
  [
    new RegExp(
      `${COUNTED}(?:の|が|を(?:[^、。をがは]{0,8}[でに])?)?(?:増加|拡大|向上|上昇|延伸|増やす|増やし|増)${TO_END}`,
    ),
    ">baseline",
    null,
  ],
  [
    new RegExp(
      `${COUNTED}(?:の|が|を(?:[^、。をがは]{0,8}[でに])?)?(?:減少|縮小|削減|縮減|低減|短縮|抑制|低下|減らす|減らし|減)${TO_END}`,
    ),
    "<baseline",
    null,
  ],
  [new RegExp(`${PEOPLE}の(?:増加|拡大)${TO_END}`), ">baseline", null],
  [new RegExp(`${PEOPLE}の(?:減少|減|低減|抑制)${TO_END}`), "<baseline", null],
  [new RegExp(`→\\s*(?:[^→、。\\d]{1,30}の)?${RISING}${TO_END}`), ">baseline", null],
  [new RegExp(`→\\s*(?:[^→、。\\d]{1,30}の)?${FALLING}${TO_END}`), "<baseline", null],
  [new RegExp(`^${ALONE}${RISING}${TO_END}`), ">baseline", null],
  [new RegExp(`^${ALONE}${FALLING}${TO_END}`), "<baseline", null],
];

/** A word that every rule has one of: a look before the search. */
const ANY_RULE =
  /[増減維並超戻据善拡削縮抑延昇高低短少]|以[上下内]|[上下]回|回復|同[水程レ規]|継続|プラス|アップ|マイナス|ダウン|向上|多く|確保|[上下]げ/;

/** 前年度から増加した: tells what happened. */
const TOLD =
  /^[加少やらえ]?(?:し(?:まし)?(?:た|て(?:い[るまく]|おり|きた))|っ(?:た|て)|(?:と|に)なっ(?:た|て)|傾向|が(?:見られ|続)|る?(?:と|こと(?:が|も))(?:見込|予想|予測|推計|想定|懸念))/;

/** Whether the words behind a change (増, 上昇) tell that it has come about. */
export function tellsChange(rest: string): boolean {
  return TOLD.test(rest);
}

/** Reads a clause without a figure: 対前年比増, 令和2年度実績より増加, 前年度実績以上, 半減, 同水準. */
export function findRelative(masked: string, clause: Stretch): RelativeTarget | undefined {
  const text = masked.slice(clause.start, clause.end);
  if (!ANY_RULE.test(text)) return undefined;
  for (const [pattern, op, share, maintain] of RULES) {
    const match = pattern.exec(text);
    if (match === null || endsTelling(text) || tellsChange(text.slice(match.index + match[0].length)))
      continue;
    const start = clause.start + match.index;
    return {
      start,
      end: start + match[0].length,
      op,
      value: share,
      unit: share === null ? "" : "%",
      maintain: maintain === true,
    };
  }
  return undefined;
}

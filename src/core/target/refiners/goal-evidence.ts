import type { QuantityMention } from "../recognizers/quantity";

/**
 * What the words around a figure say of it: that it is to be reached, or that it only tells how things are, whom
 * something is for, or which part of a whole is meant. A figure at the end of its words needs no such sign.
 */

/** What a city does a number of times or for a number of things; the figure then says how many are wanted. */
const ACT =
  "(?:実施|開催|開設|開講|整備|設置|導入|派遣|策定|育成|養成|確保|認定|認証|廃止|見直|委託|委嘱|民営化|統合|統廃合|配置|配備|採用|採択|" +
  "切り?替え|[開閉休廃](?:校|園|館|所|鎖|局|場|院|庁)|増員|増設|増築|新設|建設|建替|改修|更新|売却|登録|締結|創出|誘致|支援|訪問|発行|発信|掲載|作成|制定|公開|配信|受け?入|受け付|来[訪場館]|獲得|選定|指定|移行|" +
  "取得|受講|参加|達成|維持|継続|運行|運用|運営|実現|実証|展開|普及|供給|提供|保全|除却|解消|完了|終了|終え|完成|着手|認可|助産|植栽|間伐|耐震化|処遇|創設|結成|組織化|" +
  "[一-龠ァ-ヶー]{1,10}化|進め|行[いうえっ]|始め|得[るたて]|つく[りる]|作[りるっ]|設け|受け入れ|取り組|生み出|開[くき]|増や|減ら)";

/** Examining or telling sets no figure. */
const NO_ACT =
  "(?:対象|検討|検証|確認|分析|調査|把握|精査|周知|踏まえ|踏襲|抽出|参考|参照|公表|報告|整理|求め|超え|予定|見込|占め|有[しす]|抱え|含[むみめ]|除[きく]|" +
  "想定|前提|基準と|上限と|下限と|限度|「|\ue001|経[てた]|過ぎ|要[しす]|考慮|勘案|比較|評価|中心|拠点|会場|単位|目安|区分|目標と(?:した|する[^。、\\s(]))";

/** 算入率70％の起債を活用する: which one is used. */
const USED = /^の[^、。\n\d()]{1,16}?を(?:活用|利用|使用|充当|適用)/;
/** Up to the next 、, over brackets. */
const NEAR = "[^、。\\n\\d]{0,24}?";

/** 3年以内とする見直し: what the figure belongs to is a rule. */
const RULE = "(?:見直|改正|改定|規定|制度|基準|条例|ルール|運用|取扱|特例|要件|措置)";

/** The figure itself is what is to be reached: 80％とする, 5件を目指す, 100人に増やす. */
const REACHED = new RegExp(
  "^(?:の水準|の割合|の状態|体制)?(?:" +
    `と(?:する(?!${RULE})|し|なる(?:よう|こと)|設定|定め)|` +
    "の(?:回復|達成|確保|維持|実現|堅持)\\s*$|の[一-龠]{2,4}を(?:目指|めざ|達成|確保)|" +
    "を(?:目指|めざ|目標(?!とした|とする[^。、\\s(])|目途|達成|維持|確保|継続|堅持|保|キープ|クリア|実現|下限|上限(?!と)|上回|下回|超え)|" +
    "(?:に|へ|まで)\\s*(?:する|し|します|(?:なる|できる)(?:よう|こと)|まで|増|減|拡|伸|高|抑|縮|引|向上|上昇|到達|達する|近づ|改善|維持|設置|整備|配置|導入|派遣|開設|" +
    "短縮|削減|保|留め|とど|上げ|下げ|倍増|低減|圧縮|限定|回復|戻|収め|おさめ|上方|押し)|" +
    "する(?=\\s*(?:$|。))|が[^、。\\d]{1,20}(?:する|なる)こと(?:を(?:目指|めざ|目標)|が目標)|" +
    "(?:へ|に|まで)\\s*$|(?:である|となる)(?:こと|よう))",
);

/** A noun that the figure belongs to, as far as no particle sets it apart: の施設で is where, not what. */
const NOUN = "(?:(?!(?<!ま)で(?!き)|に(?!関|よる|係|向け|対する)|は|から|が)[^、。\\n\\d()])";

/** The figure counts what is done: 5回開催する, 3か所の施設を整備する, 2名を派遣する. */
const DONE = new RegExp(
  `^(?:ずつ|ほど|分)?(?:を|の|で)?(?:新規に?|新たに|計画的に|継続して|順次)?${ACT}|` +
    "^(?!検討|検証|確認|分析|調査|把握|報告|予定)[一-龠]{2,4}(?:する|します)(?=\\s*(?:$|[。、]))|" +
    "^(?!検討|検証|確認|分析|調査|把握|報告|予定|見込|程度|体制|規模|以[上下内])[一-龠]{2}\\s*$|" +
    `^を\ue000{2,}(?:末|中|当初)?(?:までに|に|で|から)、?${ACT}|` +
    `^を[^、。\\n\\d]{1,12}[にへ](?:指定|選定|認定|転換|転用|統合|再編|移管|譲渡|移譲|移行|委託|集約|移転|改組)|` +
    `^(?:について|に関して)、?\ue000{2,}[^、。\\d\ue000]{0,6}までに、?(?!${NEAR}${NO_ACT})${NEAR}${ACT}|` +
    `^(?:分|相当)?の${NOUN}{1,30}?[をの](?:${NEAR})${ACT}|^の${NOUN}{1,24}?に(?:取り?組)|` +
    "^の(?:収入|歳入|増収|財源|効果|(?:削減|縮減|改善)効果)",
);
/** のバス路線について、見直しを行う: what is done to the things counted. */
export const DONE_TO = new RegExp(
  `^の${NOUN}{1,20}?(?:について|に(?:対し|関し)て?)、?(?!${NEAR}${NO_ACT})${NEAR}${ACT}`,
);
/** 年3回研修を実施する: how often, before what is done. */
const TIMES = new RegExp(`^は?${NOUN}{1,20}?を${NEAR}${ACT}`);
const OBJECT = new RegExp(
  `^(?:ずつ)?(?:の[^、。\\n\\d()をがはで]{1,30}?)?を(?!${NO_ACT})(?!${NEAR}${NO_ACT})`,
);
/** Of these a limit, too, only says which ones: 10万円以上の契約を対象とする. */
const NO_LIMIT = new RegExp(
  `^とする${RULE}|^(?:の[^、。\\n\\d()]{1,30}?)?を${NEAR}(?:対象|中心|除[きく]|有[しす]|抱え|含[むみめ]|超え)`,
);
const NO_OBJECT = new RegExp(`^とする${RULE}|^(?:の[^、。\\n\\d()]{1,30}?)?を${NEAR}${NO_ACT}`);

/** A particle, or a word that the figure runs on into: without a sign of a goal it only describes. */
const RUNS_ON =
  /^(?!目標|現状|実績|基準|対(?:前年|\ue000)|(?:増加|減少|拡大|縮小|向上|低下)\s*$)(?:[をがのにでとはもへや]|から|まで|より|について|に対|のうち|[一-龠ぁ-ん])/;

/** 900人の処遇を見直す: people count only people. */
const POSSESSED = new RegExp(
  `^の(?!${NOUN}{0,24}?(?:[者員人士師生手]|人材|リーダー|サポーター|ボランティア|メンバー|スタッフ|アドバイザー|コーディネーター|アテンド|体制|定員|枠|増|減|確保|参加|受講|育成|養成|採用|派遣|雇用|就[職労]|[移定]住|受け?入れ?|利用)[をの、])${NOUN}{1,24}?を`,
);

/** 満足度90％以上が…: of how many it is said, as goals are. */
const SHARE_OF = /^(?:の[^、。\n\d()]{1,20}?)?が/;

/** 80％以上の施設で: which ones are meant, not how many. */
const WHICH_ONES =
  /^(?:の|である|となる|ある)[^、。\n\d()を]{1,24}?(?:で|に|は|について|に対|と|から|へ|のうち|を(?:対象|中心))/;

const PAST = "(?:[しれっいきちりえけせてめげべねぎびみじん得見来出経]た|んだ|いだ|ました|でした|だった)";
const LASTING = "(?:(?:て|で)(?:いる|います|おり|おります|いた|いました|いて|きた|きており))";
/** The predicate that a figure belongs to tells what was or is. */
const TOLD = new RegExp(
  `(?:${PAST}|${LASTING}|済み?(?:である|であり|で|です)?|中である|傾向にある|である|であり|であるが)(?:こと(?:から|を|に)|ため|が|ところ|もの|ので|状況(?:である|です)?)?$`,
);
const PAST_END = new RegExp(`${PAST}$`);
const LASTING_END = new RegExp(`${LASTING}$`);

/** The words of the figure's own predicate: up to the comma behind it. */
function ownWords(rest: string): string {
  return (/^[^、。\n]*/.exec(rest.replace(/\([^()]*\)/g, ""))?.[0] ?? "").trim();
}

/**
 * Whether the predicate that a figure belongs to tells what was or is.
 *
 * A predicate left open or out (3回開催し、素案を取りまとめた) takes the mood of the sentence's end.
 */
export function isTold(rest: string, sentenceTells: boolean): boolean {
  return TOLD.test(ownWords(rest)) || (sentenceTells && !REACHED.test(withoutBracket(rest)));
}

/** 目標定員を285名としています, …とする目標を掲げている: what has been set is wanted. */
const SETS_GOAL =
  /目標[^。]{0,24}(?:[とに](?:して|定めて|設定して)|を(?:掲げて|設定して|定めて))い(?:る|ます)$/;

/** Whether a sentence ends in the past, or in what is going on (…しています). */
export function endsTelling(sentence: string): boolean {
  const end = sentence.replace(/\([^()]*\)/g, "").trimEnd();
  if (SETS_GOAL.test(end)) return false;
  return PAST_END.test(end) || LASTING_END.test(end);
}

function withoutBracket(rest: string): string {
  return rest.replace(/^\s*\([^()]*\)/, "").trimStart();
}

/** 月500件 正答率 90％: behind the blank the next figure's name begins. */
export const ANOTHER_NAME =
  /^[\s\u3000]+[^\s\d、。をがはにでの()]{2,20}(?:\([^()]*\))?[\s:]*(?:約|年間?|月間?|\ue000)*\s*\d/;

/**
 * What the words directly behind a figure say of it.
 *
 * - `reached` that it is to be reached: 80％とする
 * - `done` that something is to be done so many times or to so many: 5回開催する, 3か所の施設を整備する
 * - `object` that something else happens to so many: 12団体を巡る
 * - `describes` which ones or where: 80％以上の施設で
 * - `runsOn` that it is part of other words: 5名体制
 * - `none` nothing: it ends its words
 */
export type Evidence = "reached" | "done" | "object" | "describes" | "runsOn" | "none";

type Weighed = Pick<QuantityMention, "op" | "unit">;

/**
 * Weighs the words behind a figure.
 *
 * A share or limit can be said of a subject (80％が…); 回 can stand before what is done.
 */
export function weighWordsBehind(rest: string, { op, unit }: Weighed): Evidence {
  const words = withoutBracket(rest);
  if (ANOTHER_NAME.test(rest)) return "none";
  if (REACHED.test(words)) return "reached";
  if ((op === null ? NO_OBJECT : NO_LIMIT).test(words)) return "describes";
  if ((op !== null || unit === "%") && SHARE_OF.test(words)) return "reached";
  if (unit === "%" && op === null && USED.test(words)) return "describes";
  if (unit === "人" && POSSESSED.test(words)) return "describes";
  if (DONE.test(words) || (unit === "回" && TIMES.test(words))) return "done";
  if (WHICH_ONES.test(words)) return "describes";
  if (OBJECT.test(words)) return "object";
  return RUNS_ON.test(words) ? "runsOn" : "none";
}

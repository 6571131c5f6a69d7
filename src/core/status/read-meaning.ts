import type { StatusState } from "../plan/plan";
import { compactText } from "../text/normalize-text";
import { readCount } from "./read-count";

/** A month that a meaning names, e.g. 10月以降. */
export interface MentionedMonth {
  /** 1 to 12. */
  readonly month: number;
  readonly bound: "from" | "until" | "in";
}

/** What the words of a status say. */
export interface MeaningReading {
  /** null where the words speak of no progress, or contradict each other. */
  readonly state: StatusState | null;
  /** The words that decided, in the order of the grammar. */
  readonly evidence: readonly string[];
  readonly months: readonly MentionedMonth[];
}

const ACT =
  "(?:実施|着手|開始|完了|達成|対応|策定|検討|実行|取り?組|整備|導入|開催|処理|作成|始め|始まっ|取りかかっ|取り掛かっ)";
const NOT_DONE =
  "(?:し?(?:て|ては)?い(?:ない|ません)|でき(?:て(?:い)?ない|なかった|ず|ません)|しなかった|せず|なし|に至(?:ら(?:ず|ない|なかった)|って(?:い)?ない))";
const ON_PLAN = "(?:予定|計画|工程|例年|従来|目標値?|期待|想定)(?:の)?(?:通り?|どおり|とおり)";
/** みられない, していない behind 進捗. */
const NOT_SEEN = "(?:み|見)られ(?:ない|ず|ません)";
const LATER =
  "(?:以降|今後|これから|引き続き|引続き|年度内|年度中|年度末|次年度|来年度|翌年度|翌年|下半期|下期|後期|後半|継続)";

/**
 * The grammar, first match wins. Partial and negated words come before the plain ones that they contain.
 * `not` takes back a match: 遅れなく is no delay.
 */
const GRAMMAR: readonly { readonly state: StatusState; readonly words: RegExp; readonly not?: RegExp }[] = [
  {
    state: "inProgress",
    words: /一部(?:を|は|の)?(?:中止|廃止|休止|縮小|未実施|未着手|未完了)/,
  },
  {
    state: "cancelled",
    words:
      /^cancel(?:l?ed)?$|中止|廃止|取り?やめ|取り?止め|断念|打ち?切り|見送り|見送った|見合わせ(?!て(?:い)?た)|統合(?:し|して|された?|により|に伴い|のため)、?(?:事業(?:を|は)?)?(?:終了|廃止)|休止|中断|実施しない(?:こと)?/,
    not: /(?:中止|廃止|休止)(?:を|も|の)?(?:含め)?(?:検討|予定|可能性|せず)/,
  },
  {
    // 目標には至っていないが、一定の進捗がみられる
    state: "inProgress",
    words:
      /(?:至(?:って(?:い)?ない|らない|らなかった)|届かない|未達成?(?:である|だ)?)(?:が|ものの)、?[^。]{0,16}(?:進捗|進展|成果|改善)[^。]{0,6}(?:あ[るり]|[み見]られ|認め|して)(?!ない|ず)/,
  },
  {
    state: "delayed",
    words: new RegExp(
      `^delayed?$|改善(?:が|を)(?:必要|要する|求め)|達成[にはがもを]{0,3}(?:困難|至っ(?:て(?:い)?)?ない|至ら|危ぶ)|(?:進捗|進展|成果|効果)(?:は|が)?${NOT_SEEN}|進捗して(?:い)?ない|順調に(?:は)?(?:(?:推移|進捗)して|進んで)(?:は)?(?:い)?(?:ない|ません)|下落|悪化|見通しが?も?立[たっ](?:て(?:い)?)?(?:ない|ず)|遅れ|繰り?越|先送り|不十分|順調(?:で|では)(?:は)?(?:ない|ありません)|進んで(?:い)?(?:ない|ません)|遅延|遅滞|入札(?:が|は|の)?不[調落]|停滞|滞って|ずれ込|延期|難航|未達成?|達成(?:困難|${NOT_DONE})|(?:予定|計画|目標|見込み?|期待)値?(?:を(?:かなり|大きく|大幅に|やや|若干)?下回|に(?:は)?(?:届か|達し|及ば)(?:ず|な|て(?:い)?な|ません))|` +
        `${ON_PLAN}に?(?:${ACT}?${NOT_DONE}|進(?:んで(?:い)?(?:ない|ません)|まな|まず)|[^、。]{0,16}でき(?:なかった|ず|て(?:い)?ない|ませんでした)|(?:で|では)ない)`,
    ),
    not: /遅(?:れ|延|滞)(?:は|も)?(?:なく|なし|無し|ない|ありません|を取り戻|を解消)/,
  },
  {
    state: "inProgress",
    words: /^(?:doing|inprogress|wip|ongoing)$|未完了?|未了|(?:完了|終了)(?:し)?て(?:い)?ない/,
  },
  {
    state: "notStarted",
    words: new RegExp(
      `未(?:実施|着手|開始|対応|検討|実行|策定|整備|導入|開催|処理|作成|取組|措置|改善|済)|(?:${ACT}|行)(?:${NOT_DONE}|って(?:い)?ない|っていません)|(?:実績|進捗|進展)なし|取り?組んで(?:い)?(?:ない|ません)|(?:なされ|行われ|(?:実施|検討|整備)され)て(?:い)?(?:ない|ません)|手つかず|(?:着手|実施|開始|導入)の?(?:時期|年度|日程?)?(?:は|が)?未定|^未$|^(?:todo|notstarted|open)$|(?:着手|実施|開始)前`,
    ),
  },
  {
    state: "inProgress",
    words: new RegExp(
      `(?:実施|完了|着手|開催|対応|策定|導入|作成)(?:し|済み?|した|しており|しました)(?:(?:て|で|であり|だが)?[、,。]|だが|ものの|であるが).*(?:${LATER}|予定|残り)|待ち(?=$|[)、。])|` +
        `一部.*(?:予定|${LATER})|も(?:継続|実施|取り?組|行)`,
    ),
  },
  {
    state: "done",
    words:
      /目標値?(?:を|に)(?:大きく|大幅に)?(?:上回[りっる]|超え|達し)|目標値?以上(?!に[^、。]{0,6}(?:進|推移))|目標値?と同等|(?:完了|終了|達成)して(?:い)?(?:る|ます)(?=$|[)、。])/,
    not: /一部|見込|予定|ほぼ|概ね|おおむね|(?:至っ|達し)て(?:い)?ない|[のな]い(?=$|[)、。])/,
  },
  {
    state: "inProgress",
    words:
      /(?:完了|終了|達成|竣工|完工)(?:予定|見込|の見込|する見込)|概成|ほぼ(?:完了|終了|達成)|(?:おおむね|概ね|ほぼ)?順調|^遅(?:れ|延|滞)(?:は|も)?(?:なし|無し|ない|ありません)$/,
  },
  {
    state: "notStarted",
    words: new RegExp(
      `${ACT}(?:する|を)?(?:予定|見込)(?!通|どお|とお)|(?:予定|計画)(?:して|され)?(?:いる|です)?$|これから${ACT}|(?!継続)${LATER}(?:に|、)?${ACT}`,
    ),
  },
  {
    state: "inProgress",
    words: new RegExp(
      `(?:一部(?:の[^、。]{1,8}(?:で|に))?|部分的に?|半分|途中|のみ)(?:程度)?(?:を|は|が)?(?:${ACT}|済|終了)|一部$|^約?(?:半分|半数|半ば)(?:程度)?$|[2-9]分の\\d[^、。]{0,6}達成|(?:取り?組み?|事業|検討|作業|準備)[をの]?開始|(?:以内|まで)に(?:は)?(?:完了|終了|達成)(?:する|させる)|予算(?:に|へ)?計上|予算化|予算措置|着手|着工|再開|(?:予定|計画)を(?:大きく|大幅に)?上回|(?:予定|計画|目標値?)以上に[^、。]{0,4}(?:進|推移)|進展(?:が|は)?(?:あ[っりる]|し[たて])|(?:大部分|一部分|大半)[がを](?:達成|完了|実施|終了)|準備|調整|(?:(?<!保留|確認|照会)中|途上)(?=$|[)、,。・])|進行|推進中|(?:進|取り?組|行)んで(?:い)?[るま]|て(?:い)?(?:る|ます)(?:$|[。)]|が|ものの)|つつある|^前倒し(?:で)?$|` +
        `${ON_PLAN}に?(?:進|推移)|^(?:今の(?:ところ|段階)|現(?:在|時点)で?)?は?、?(?:おおむね|概ね|ほぼ)?(?:${ON_PLAN}|計画並み?)(?:の?もの)?$|予定より(?:早|進)|^(?:予定|計画)以上$|継続|前倒しで(?:進|推移)|^(?:毎[年月週日]度?|随時|適宜|定期的に|常時|通年で?)、?実施|検討(?!済|した|を終|結果)`,
    ),
  },
  {
    state: "done",
    words: new RegExp(
      `^(?:done|completed?|closed|finished)$|完了|終了|達成|完成|竣工|完工|(?:供用|運用|稼働)を?開始|目標を(?:大きく|大幅に)?上回|可決|議決|本格(?:運用|実施|稼働|導入)(?:へ|に)移行|前倒し(?:で|し(?:て)?)、?(?:実施|開催|導入|終了)|${ACT}(?:済|した|しました|できた|できました|を行った|を終え)|済み?(?:$|[)、,。])|(?:${ON_PLAN}|(?:予定|計画|目標)(?:以上|を上回る(?:形|内容|規模)))に?(?:て|で)?${ACT}|` +
        `^(?:おおむね|概ね|ほぼ)?実施$|^[^、。]{1,24}を(?:実施|開催|策定|作成|整備|導入|改[正定訂]|公表|設置|締結)$|(?:行|終わ|終|決ま)(?:った|りました|えた)|(?:し|され|でき|まし)た(?:$|[)、,。])|ことができ(?:た|ました)`,
    ),
  },
];

/** 実施済み（一部次年度へ繰越し）: a remark that leaves a part open. */
const LEFT_OVER =
  /\((一部(?:を|は|の)?[^()]{0,12}(?:繰り?越|未|継続|予定|以降|次年度|来年度|翌年度|遅れ)|継続(?:中|実施)?(?=\)))[^()]*\)/;

/** A meaning, or a status in words, is never longer; what is, is prose. */
const LONGEST_MEANING = 200;

/** Of △10％以内 no progress is told. */
const SHARE = /(?<![△▲±\d.])(\d+(?:\.\d+)?)(%|割)(以上|超|以下|未満|程度)?/;
const MONTH = /(?<!\d)(1[0-2]|[1-9])月(以降|以後|から|~|まで|末まで|中旬?まで)?/g;
/** 目標の達成に向けて進展があった: what has been aimed at is not yet so. */
const TOWARDS = /(?:目標|目的|計画)?[のを]?達成[にへ]向け[てた]?/g;
const ASIDE = /\([^()]*\)/g;

function readShare(text: string): StatusState | null {
  const match = SHARE.exec(text);
  if (match === null) return null;
  const value = Number(match[1]) * (match[2] === "割" ? 10 : 1);
  if (match[3] === "未満" || match[3] === "以下") return value === 0 ? "notStarted" : "inProgress";
  if (value >= 100) return "done";
  return value === 0 && match[3] !== "超" ? "notStarted" : "inProgress";
}

function readMonths(text: string): readonly MentionedMonth[] {
  return [...text.matchAll(MONTH)].map(([, month, bound = ""]) => ({
    month: Number(month),
    bound: bound === "" ? "in" : bound.endsWith("まで") ? "until" : "from",
  }));
}

function readWords(text: string): { readonly state: StatusState; readonly word: string } | undefined {
  for (const { state, words, not } of GRAMMAR) {
    const found = words.exec(text);
    if (found !== null && found[0] !== "" && not?.test(text) !== true) return { state, word: found[0] };
  }
  return undefined;
}

/**
 * Reads what the words of a status, or of a legend's meaning, say of progress.
 *
 * A share (`進捗率80%`) counts before words; remarks in parentheses count only where nothing else speaks. Texts of more
 * than 200 characters are prose and say nothing.
 *
 * @example readMeaning("予定通り実施し、一部12月以降も実施予定").state // "inProgress"
 */
export function readMeaning(meaning: string): MeaningReading {
  const compact = compactText(meaning);
  if (compact.length > LONGEST_MEANING) return { state: null, evidence: [], months: [] };
  const months = readMonths(compact);
  const main = compact.replace(ASIDE, "").replace(TOWARDS, "");
  const share = readShare(main);
  if (share !== null) return { state: share, evidence: [SHARE.exec(main)?.[0] ?? ""], months };
  const count = readCount(main);
  if (count !== undefined && count.state !== "done")
    return { state: count.state, evidence: [count.words], months };
  const found = readWords(main.toLowerCase()) ?? readWords(compact.replace(/[()]/g, ""));
  if (found !== undefined) {
    const left = found.state === "done" ? LEFT_OVER.exec(compact)?.[1] : undefined;
    if (left !== undefined) return { state: "inProgress", evidence: [found.word, left], months };
    return { state: found.state, evidence: [found.word], months };
  }
  const aside = readShare(compact);
  return { state: aside, evidence: aside === null ? [] : [SHARE.exec(compact)?.[0] ?? ""], months };
}

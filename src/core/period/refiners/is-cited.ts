import type { Expression } from "../expression";
import { matchAt } from "../mention";
import { clueOf, DOCUMENT_MARKS, hasAny, isClueAt, PAST, type Clue } from "../clue";
import { hasAll, type Traits } from "../../text/trait-table";
import { endOfOpening, openingOf } from "../opening";
import { isOf, unitClass } from "../unit-class";
import { lastBefore } from "../word-table";
import { textBefore } from "./text-before";

/** 令和4年法律第77号, 令和5年3月31日付け総行第45号. */
const NUMBERED_DOCUMENT = /[^、。()「」\n\d]{0,16}第\s*[\d〇一二三四五六七八九十百]+\s*号/y;
/** 令和5年4月1日付け通知. */
const LETTER =
  /(?:\s*付け?|(?<=付|付け))(?:の|で)?[^、。()\n]{0,16}?(?:通知|依頼|事務連絡|告示|公布|決裁|公報|官報)/y;
const DOCUMENT =
  /[^\s、。:()~\n]{0,20}?(?:計画|プラン|方針|戦略|ビジョン|指針|大綱|構想|指示|答申|提言|通知|通達|決定|告示|報告書?|勧告|事務連絡|ガイドライン|マニュアル|要領|要綱|宣言|協定|改正)(?:等)?(?:に(?:基づ|掲げ|位置|沿|則|従|準|よ[りるっ])|を(?:踏まえ|受け|基に|もとに)|で(?:示|定)|の(?:趣旨|内容|規定))|[^\s、。:()~\n]{0,12}?(?:報酬改定|税制改正)に(?:対応|伴)/y;
/** 令和6年度の試行結果を踏まえ: what is known by then. */
const LEARNT =
  /の[^、。\s「」()~]{1,12}?(?:結果|成果|実績|状況|課題|反省|教訓|開催|実施|検証|議論|意見|評価)(?:等)?(?:を(?:踏まえ|受け|基に|もとに|[生活]か|反映|鑑み|勘案)|に(?:基づ|応じ|鑑み))|の[^、。\s「」()~]{1,12}?を(?:調べ|調査し|分析し|集計し|確認し)た(?:ところ|結果)/y;
/** 平成30年7月豪雨, 令和6年能登半島地震, 2025年大阪・関西万博: the year is part of the name. */
const DISASTER =
  /(?:の)?[一-龠ァ-ヶー・]{0,14}(?:豪雨|地震|台風|大雨|洪水|噴火|津波|水害|豪雪|大雪|大震災|大火|万博|博覧会|国体|スポーツ大会|オリンピック|サミット)(?!対策|対応訓練|訓練|避難|防災|計画|想定)/y;
/** 令和2年国勢調査によると: the source of a figure. */
const STATISTICS =
  /\s*(?:の|に実施した)?[^、。()\s\d]{0,12}?(?:国勢調査|センサス|統計(?:調査)?|(?:意識|実態|基礎|意向)調査|調査(?=の?結果を)|アンケート(?:調査)?|白書)(?:に(?:よ(?:れば|ると|る)|おける|おいて|基づ)|で(?:は|、)|の(?:結果|数値|人口|値)|の?結果|を(?:基|もと))/y;
/** 現状値（令和4年度）, 【現状】令和4年度, 最初の3月31日まで: a figure's year, a rule of age. */
const FIGURE_BEFORE =
  /(?:現状値?|(?<![一-龠])基準(?:値|年度?|(?=:))|策定時(?:点|の値)?|従前値?|実績値|初期値|計画策定前)[\s:(【】は]*$|前回\($/;
const RULE_BEFORE = /最初の\s*$|第\s?\d+\s?号[:、]\s*$/;
/** 2040年問題, 2040年を見据えた: how far one looks ahead. */
const HORIZON =
  /問題|(?:の)?(?:ゼロ)?カーボン|目標(?:に向け|と整合)|(?:頃|ごろ)?(?:まで)?(?:の[^、。\s()~]{1,12}?)?を(?:も)?(?:見据え|見通し|展望し|視野に)/y;
/** 令和3年に発覚した事案, 昭和45年に建設された校舎, 令和8年3月に閉校する学校: when a thing came or comes about, and
 * 令和8年3月末で契約が満了するため: why something is done. */
const CAME_ABOUT =
  /に(?:始ま|終わ|決ま)った(?=[一-龠ァ-ヶA-Za-z「『])|(?:[にで]|、)?[^、。\s「」を()~]{0,14}?(?:[一-龠]{2}され(?:た|ていた)|[一-龠]{2}した|[^、。\s()~]{0,10}?(?:(?:終了|満了|失効|到来|退職|閉[校園館]|廃[止校園])(?:する|となる)|開催される|(?:期限|期日|満期|時期|周年|節目)を迎える))(?=[一-龠ァ-ヶA-Za-z「『])(?!上で|後|際|場合|結果|ため)|[でに、][^、。\n\s]{0,14}?(?:終了|満了|失効|到来|退職|廃止)する(?:ため|こと(?:から|に(?:伴|よ)|を踏まえ|に備え))/y;
/** 令和6年10月の組織再編後の状況を, 平成16年の合併時に引き継いだ施設: the event that something else comes after. */
const EVENT_BEFORE =
  /の[^、。\s「」()~]{1,12}?(?:後の|後は(?=毎|随時|継続)|(?:時に|により)[^、。\s「」()~]{0,8}?(?:した|[いん]だ|った|れた))(?=[一-龠ァ-ヶA-Za-z])/y;
/** 法の改正（令和7年4月1日施行）を踏まえ, 重点計画（令和5年6月閣議決定）: a bracket that says which. */
const CLOSES_REASON =
  /[^()\n]{0,12}閣議(?:決定|了解)\)|[^()\n]{1,12}\)\s*(?:等)?(?:による|により)|[^()\n]{0,12}\)\s*(?:等)?(?:を踏まえ|を受け|に基づ|に沿|に則|に伴|に準|に対応|の趣旨|では[、\s]|によ(?:ると|れば)|の(?:結果|経験|成果|反省|教訓|課題))/y;
/** 令和2年度から令和6年度までの「第3次大綱」を策定した: the years that a plan is for. */
const YEARS_OF_PLAN =
  /(?:の期間における|の|を(?:計画)?期間とする)[^、。「」『』\n]{0,12}[「『](?:[^」』\n]{0,40}(?:計画|プラン|大綱|ビジョン|方針|戦略|プログラム)[^」』\n]{0,12}[」』]|[^」』\n]{1,40}[」』][をが]策定)|(?:(?:の期間)?における|を(?:計画)?期間とする)[^、。\n]{0,24}?(?:計画|プラン|大綱|ビジョン|方針|戦略|指針)|(?:の\d{1,2}[か箇]?年(?:間|度)?)?\s?の[^、。「」\n\d]{1,20}(?:計画|プラン|大綱|ビジョン|戦略)(?:として(?=[、「『])|[をが]\s?策\s?定)/y;
/** 令和4年度からスタートする次期計画: which of the plans. */
const BEGINS_LATER = openingOf(
  /(?:(?:スタート|開始|施行|適用)(?:する|される)|始まる)(?:[次新]|改正|国の|第\s?\d)/y,
  "ス開施適始",
);
/** How far back the word for a source is looked for. */
const SOURCE_LOOK_BACK = 80;
/** 出典：全国会議（平成27年2月開催）資料: where something comes from. */
const SOURCE_BEFORE = clueOf(/(?:^|[\n(※])\s*出典[^。\n]*$/, DOCUMENT_MARKS);
/** 昭和56年5月31日以前に着工した住宅, 令和3年10月以来の改定, 令和6年度以降に生まれた子: which things are meant. */
const BOUND = /\s*以前(?:に|の|から|より)|(?:に[^、。\n]{1,20}?て)?以来/y;
const BOUND_BEHIND =
  /\s*[^、。\s\n]{0,10}?(?:された|した|られた|まれた)(?=[一-龠ァ-ヶ])(?!上で|後|際|場合|結果|ため)/y;
const PARTICLE = unitClass("の");
const ENDS_RULE = unitClass("の:、");
const TIME_PARTICLE = unitClass("に");
const OPENING = unitClass("(");
/** What the words before end with: a look at it spares most dates the patterns. */
const ENDS_FIGURE = unitClass("状値年度時点前:(【】は");

const LOOKS_AHEAD = clueOf(HORIZON, "問見展視カ目");
/** What the names of plans and other documents end with. */
const ENDS_DOCUMENT = "画ン針略綱想示申言知達定告務ル領改ジム";

const CITES: readonly Clue[] = [
  clueOf(BOUND, "前来"),
  clueOf(NUMBERED_DOCUMENT, DOCUMENT_MARKS),
  clueOf(LETTER, "知頼絡示布裁報"),
];
const SPAN_CITES: readonly Clue[] = [
  clueOf(DOCUMENT, ENDS_DOCUMENT, "基掲位沿則従準よ踏受も示定趣内規対伴"),
  clueOf(LEARNT, "結成実状課反教催証論見価調分集確", "踏受基も生活映応鑑勘調分集確"),
  clueOf(STATISTICS, "勢サ統調ケ白"),
  clueOf(CAME_ABOUT, "さしす迎な始終決", PAST),
  LOOKS_AHEAD,
  clueOf(EVENT_BEFORE, "後時よ"),
];
const PLANS_YEARS = clueOf(YEARS_OF_PLAN, ENDS_DOCUMENT);
const NAMES_DISASTER = clueOf(DISASTER, "雨震風水噴津雪火博体会クト");

/** Whether a date tells which document, event or figure is meant, and so not when the work is done. */
export function isCited(text: string, traits: Traits, expression: Expression): boolean {
  const { start, end, kind, from, to } = expression;
  const last = lastBefore(text, start);
  if (isOf(ENDS_RULE, text, last) && RULE_BEFORE.test(textBefore(text, start))) return true;
  if (
    hasAll(traits, SOURCE_BEFORE.traits) &&
    SOURCE_BEFORE.pattern.test(text.slice(Math.max(0, start - SOURCE_LOOK_BACK), start))
  )
    return true;
  if (kind === "deadline") return isClueAt(LOOKS_AHEAD, text, end, traits);
  const hasMore = end < text.length;
  if (hasMore && hasAny(CITES, text, end, traits)) return true;
  if (kind === "from") {
    if (hasMore && endOfOpening(BEGINS_LATER, text, end) > 0) return true;
    return (
      hasMore &&
      isOf(TIME_PARTICLE, text, end - 1) &&
      /以[降後]に$/.test(text.slice(start, end)) &&
      matchAt(BOUND_BEHIND, text, end) !== null
    );
  }
  if (kind !== "span") return false;
  if (isOf(ENDS_FIGURE, text, last) && FIGURE_BEFORE.test(textBefore(text, start))) return true;
  if (!hasMore) return false;
  if (from?.planPart === "whole" && text.startsWith("であっても", end)) return true;
  if (hasAny(SPAN_CITES, text, end, traits)) return true;
  if (to !== null && isClueAt(PLANS_YEARS, text, end, traits)) return true;
  if (isOf(OPENING, text, last) && matchAt(CLOSES_REASON, text, end) !== null) return true;
  const isNamed = from?.yearUnit === "calendar" || isOf(PARTICLE, text, end);
  return isNamed && isClueAt(NAMES_DISASTER, text, end, traits);
}

import { matchAt, type Mention, type Recognizer, standingMention } from "../mention";
import { isOf, unitClass } from "../unit-class";
import { listOf, unitLists } from "../unit-lists";

type StandingKind = "ongoing" | "asNeeded" | "undecided";

interface StandingForm {
  readonly kind: StandingKind;
  /** What the pattern begins with. */
  readonly starts: string;
  /** What stands second in it: a look at that spares most places the pattern. */
  readonly seconds: string;
  readonly pattern: RegExp;
  /** What must not stand before it. */
  readonly notAfter?: RegExp;
}

const STANDING_FORMS: readonly StandingForm[] = [
  {
    kind: "ongoing",
    starts: "通年一1常",
    seconds: "年間度期時中",
    pattern:
      /通年(?!度)|年間を通[じし]て?|年間通[じし]て?|一年を通[じし]て?|1年を通[じし]て?|年度を通[じし]て?|通期(?!$)|常時|一年中|年中(?=$|[\s、。実])/y,
  },
  // 年間 is a period only where nothing else stands beside it: 年間計画 is none.
  {
    kind: "ongoing",
    starts: "年",
    seconds: "間",
    pattern: /年間(?=\s*(?:$|[\n、。/)]|\([^()]*除))/y,
    notAfter: /[一-龠\d]/,
  },
  {
    kind: "asNeeded",
    starts: "随適都必不",
    seconds: "時宜定度要",
    pattern:
      /随時|適宜|不定期|都度|適時|必要に応じて?(?=\s*(?:$|[\n、。/()①-⑳]|実施|開催|随時))|必要の都度|必要時/y,
  },
  {
    kind: "undecided",
    starts: "未調別追検後協確T",
    seconds: "定整確決途っ討議認日B",
    pattern:
      /未定|調整中|未確定|未決定|別途(?:調整|通知|連絡|協議|指示|定める|決定|設定)|追って(?:連絡|通知)|(?:検討|協議|確認)中(?=\s*(?:$|[\n、。/()]))|調整予定|後日(?:連絡|通知|決定|調整)|TBD/y,
  },
  // Only where it is all that is said: 今後検討会を開く is something else.
  {
    kind: "undecided",
    starts: "今要",
    seconds: "後調検協決設確",
    pattern:
      /(?:今後(?:の)?|要)(?:調整|検討|協議|決定|設定|確認)(?:予定|中|のうえ決定)?(?=\s*(?:$|[\n、。/)]))/y,
    notAfter: /[一-龠]/,
  },
  // Two characters spread over the width of a cell: 通　年（8月を除く）.
  { kind: "ongoing", starts: "通常", seconds: " ", pattern: /通 +年(?![間度])|常 +時/y, notAfter: /[一-龠]/ },
  { kind: "asNeeded", starts: "随適", seconds: " ", pattern: /随 +時|適 +宜/y, notAfter: /[一-龠]/ },
  { kind: "undecided", starts: "未", seconds: " ", pattern: /未 +定/y, notAfter: /[一-龠]/ },
];

const formsByStart = unitLists(
  STANDING_FORMS.map((form) => ({ ...form, seconds: unitClass(form.seconds) })),
  ({ starts }) => starts,
);

function readStanding(text: string, at: number): Mention | undefined {
  for (const { kind, seconds, pattern, notAfter } of listOf(formsByStart, text.charCodeAt(at))) {
    const match = isOf(seconds, text, at + 1) ? matchAt(pattern, text, at) : null;
    if (match !== null && !(notAfter?.test(text.charAt(at - 1)) ?? false))
      return standing(kind, at, match[0]);
  }
  return undefined;
}

function standing(kind: StandingKind, start: number, written: string): Mention {
  return standingMention(kind, start, start + written.length);
}

/** 通年, 随時, 未定 and their like. */
export const standingWord: Recognizer = {
  triggers: STANDING_FORMS.map(({ starts }) => starts).join(""),
  afterFigures: "年",
  read: readStanding,
};

import { datum, figure, type RuleTexts } from "../rule-texts";
import { day, measure } from "./wording.ja";

/** What the rules on dates and what is late say in Japanese. */
export const periodTextsJa: Readonly<Record<string, RuleTexts>> = {
  "missing-period": {
    title: "時期の記入漏れ",
    description: "時期やスケジュールの欄があるシートで、いつ行うかが書かれていない取組を知らせます。",
    messages: {
      missing: (data) => ({
        message: `${measure(data)}に時期がありません`,
        why: "期限が決まらないため、遅れているかどうかを判定できません。",
        action:
          "時期を記入してください。決まっていなければ「未定」、年間を通して行うなら「通年」と記入できます。",
      }),
      missingEverywhere: (data) => ({
        message: `時期の欄がすべて空欄です（${figure(data, "count")}件）`,
        why: "期限が決まらないため、遅れているかどうかを判定できません。",
        action:
          "時期を記入してください。決まっていなければ「未定」、年間を通して行うなら「通年」と記入できます。",
      }),
    },
  },
  "unreadable-period": {
    title: "読み取れない時期",
    description: "暦にない日付や、始まりと終わりが逆の期間など、時期として読めない記載を知らせます。",
    messages: {
      impossible: (data) => ({
        message: `時期「${datum(data, "text")}」は暦にない日付です`,
        why: `${measure(data)}の期限を判定できません。`,
        action: "日付を確かめて、直してください。",
      }),
      reversed: (data) => ({
        message: `時期「${datum(data, "text")}」は終わりが始まりより前です`,
        why: `${measure(data)}の期限を判定できません。年度は4月から翌年3月までとして読んでいます。`,
        action: "始まりと終わりの月を確かめてください。",
      }),
      implausible: (data) => ({
        message: `時期「${datum(data, "text")}」の年がかけ離れています`,
        why: `${measure(data)}の期限が、計画の期間から大きく外れます。`,
        action: "年の数字を確かめてください。",
      }),
      needsYear: (data) => ({
        message: `時期「${datum(data, "text")}」がどの年度か分かりません`,
        why: `計画が複数の年度にわたるため、${measure(data)}の期限を決められません。`,
        action: "「令和6年10月」のように年を添えるか、毎年のことであれば「毎年10月」と書いてください。",
      }),
      noDate: (data) => ({
        message: `時期「${datum(data, "text")}」を日付として読めません`,
        why: `${measure(data)}は、期限で判定できません。`,
        action: "おおよその時期が決まっていれば、「9月末まで」のように書き添えてください。",
      }),
    },
  },
  "period-without-year": {
    title: "年度の分からない時期",
    description: "複数年度の計画で、年の書かれていない時期が一つのシートに続いていれば、まとめて知らせます。",
    messages: {
      often: (data) => ({
        message: `年度の分からない時期が${figure(data, "count")}か所にあります（「${datum(data, "text")}」など）`,
        why: "計画が複数の年度にわたるため、取組の期限を決められません。",
        action: "「令和6年10月」のように年を添えるか、毎年のことであれば「毎年10月」と書いてください。",
      }),
    },
  },
  "period-outside-plan": {
    title: "計画期間の外にある時期",
    description:
      "計画期間より前に終わる時期や、計画期間の後に始まる時期、計画期間をはるかに過ぎて続く時期を知らせます。",
    messages: {
      before: (data) => ({
        message: `時期「${datum(data, "text")}」は計画期間より前です`,
        why: `${measure(data)}は、計画が始まる${day(data, "first")}より前に終わることになります。`,
        action: "年度を確かめてください。前の計画の記載が残っていることがあります。",
      }),
      runsBeyond: (data) => ({
        message: `時期「${datum(data, "text")}」の終わりが計画期間をはるかに過ぎています`,
        why: `${measure(data)}は、計画が終わる${day(data, "last")}より後まで続くことになります。`,
        action: "年度を書き間違えていないか、確かめてください。",
      }),
      after: (data) => ({
        message: `時期「${datum(data, "text")}」は計画期間より後です`,
        why: `${measure(data)}は、計画が終わる${day(data, "last")}より後に始まることになります。`,
        action: "年度を確かめてください。次の計画で行うものであれば、備考に書き添えてください。",
      }),
    },
  },
  "overdue-measure": {
    title: "期限超過",
    description: "期限が基準日より前で、完了していない取組を知らせます。期限当日は超過に数えません。",
    messages: {
      overdue: (data) => ({
        message: `${measure(data)}が期限を${figure(data, "daysLate")}日過ぎています`,
        why: `期限は${day(data, "due")}、状況は「${datum(data, "status")}」です。`,
        action: `${datum(data, "divisions") === "" ? "担当課" : datum(data, "divisions")}に状況を確認してください。`,
      }),
      overdueWithoutStatus: (data) => ({
        message: `${measure(data)}が期限を${figure(data, "daysLate")}日過ぎています`,
        why: `期限は${day(data, "due")}で、状況が記入されていません。`,
        action: `${datum(data, "divisions") === "" ? "担当課" : datum(data, "divisions")}に確認して、状況を記入してください。`,
      }),
    },
  },
};

import { datum, type RuleTexts } from "../rule-texts";
import { day, measure } from "./wording.ja";

/** What the rules on schedules and statuses say in Japanese. */
export const scheduleTextsJa: Readonly<Record<string, RuleTexts>> = {
  "start-after-due": {
    title: "開始と期限の逆転",
    description: "開始の欄の日付が、期限の欄の日付より後になっていないかを確かめます。",
    messages: {
      reversed: (data) => ({
        message: `${measure(data)}の期限が開始より前です`,
        why: `開始は「${datum(data, "start")}」、期限は「${datum(data, "due")}」です。期限を過ぎたかどうかを正しく判定できません。`,
        action: "開始と期限の日付を確かめてください。",
      }),
    },
  },
  "as-of-outside-plan": {
    title: "計画期間から外れた基準日",
    description: "ブックの基準日が、計画の始まる前や終わって1年以上後になっていないかを確かめます。",
    messages: {
      before: (data) => ({
        message: `基準日 ${day(data, "asOf")} は計画が始まる前です`,
        why: `計画は${day(data, "first")}に始まります。このままでは、どの取組も期限前と判定されます。`,
        action: "基準日を今回の報告の日に直してください。",
      }),
      after: (data) => ({
        message: `基準日 ${day(data, "asOf")} は計画の終わりから1年以上後です`,
        why: `計画は${day(data, "last")}に終わっています。`,
        action: "基準日と計画期間の年度を確かめてください。",
      }),
    },
  },
  "outdated-era": {
    title: "改元前の元号",
    description: "「平成32年度」のように、実際にはなかった元号の年が残っていないかを確かめます。",
    messages: {
      era: (data) => ({
        message: `「${datum(data, "text")}」は改元前の書き方です`,
        why: `西暦${datum(data, "year")}年として読んでいますが、読む人には分かりにくい年です。`,
        action: "いまの元号に書き換えてください。",
      }),
    },
  },
  "missing-status": {
    title: "状況の記入漏れ",
    description: "ほとんどの取組に状況が書かれているシートで、空欄の取組を知らせます。",
    options: {
      fewestGiven: "状況がこの件数以上書かれているシートだけを見ます",
      leastShare: "状況がこの割合以上書かれているシートだけを見ます",
    },
    messages: {
      missing: (data) => ({
        message: `${measure(data)}の状況が空欄です`,
        why: "ほかの取組には記入があります。報告がまだ届いていないのかもしれません。",
        action: `${datum(data, "divisions") === "" ? "担当課" : datum(data, "divisions")}に確認して、状況を記入してください。`,
      }),
      missingHere: (data) => ({
        message: `${measure(data)}の状況が、このシートでは空欄です`,
        why: `「${datum(data, "sheet")}」では「${datum(data, "status")}」です。このシートだけを見る人には、報告がないように見えます。`,
        action: "同じ状況を、このシートにも記入してください。",
      }),
    },
  },
  "status-contradicts-period": {
    title: "状況と時期の矛盾",
    description:
      "始まる前の取組が完了になっていないか、終わったはずの取組が「これから実施」になっていないかを、基準日と凡例の意味から確かめます。",
    messages: {
      doneBeforeStart: (data) => ({
        message: `${measure(data)}は、始まる前に完了になっています`,
        why: `状況は「${datum(data, "status")}」ですが、時期「${datum(data, "period")}」は基準日（${day(data, "asOf")}）より後です。`,
        action: "状況と時期のどちらが正しいか、担当課に確認してください。",
      }),
      partDoneBeforeStart: (data) => ({
        message: `${measure(data)}の${datum(data, "part")}は、始まる前に完了になっています`,
        why: `状況は「${datum(data, "status")}」ですが、${datum(data, "part")}の時期は「${datum(data, "period")}」です。`,
        action: "状況と時期のどちらが正しいか、担当課に確認してください。",
      }),
      laterThanSchedule: (data) => ({
        message: `${measure(data)}は、時期が終わっているのに「${datum(data, "meaning")}」です`,
        why: `時期は${day(data, "due")}までですが、状況は${datum(data, "month")}月以降の予定を表しています。`,
        action: "実施したのであれば状況を、延期したのであれば時期を直してください。",
      }),
    },
  },
};

import type { FindingData } from "./finding";
import { datum, type FindingText, type RuleTexts } from "./rule-texts";
import { consistencyTextsJa } from "./texts/consistency.ja";
import { excelTextsJa } from "./texts/excel.ja";
import { indicatorTextsJa } from "./texts/indicator.ja";
import { mappingTextsJa } from "./texts/mapping.ja";
import { scheduleTextsJa } from "./texts/schedule.ja";
import { structureTextsJa } from "./texts/structure.ja";
import { day, measure, quoted, years } from "./texts/wording.ja";

function mismatch(what: string): (data: FindingData) => FindingText {
  return (data) => ({
    message: `${what}がシートによって違います（${datum(data, "number") === "" ? datum(data, "name") : `No.${datum(data, "number")}`}）`,
    why: `${datum(data, "hereSheet")}「${datum(data, "here")}」／${datum(data, "thereSheet")}「${datum(data, "there")}」`,
    action: "正しいほうにそろえてください。",
  });
}

/** What the rules say in Japanese. */
export const messagesJa: Readonly<Record<string, RuleTexts>> = {
  "duplicate-measure-number": {
    title: "番号の重複",
    description: "同じシートの同じ見出しの中で、取組の番号が重なっていないかを確かめます。",
    messages: {
      duplicate: (data) => ({
        message: `番号 ${datum(data, "number")} が2か所以上にあります`,
        why: `${quoted(data, "names", "が同じ番号です。")}番号が重なると、個票や前回の報告との対応が取れません。`,
        action: "どちらかの番号を直してください。",
      }),
    },
  },
  "missing-measure-number": {
    title: "番号の記入漏れ",
    description: "番号の欄があるシートで、番号のない取組を知らせます。",
    messages: {
      missing: (data) => ({
        message: `${measure(data)}に番号がありません`,
        why: "番号がないと、ほかのシートや前回の報告と照らし合わせられません。",
        action: "番号を記入してください。",
      }),
      missingEverywhere: (data) => ({
        message: `番号の欄がすべて空欄です（${datum(data, "count")}件）`,
        why: "番号がないと、ほかのシートや前回の報告と照らし合わせられません。",
        action: "番号を記入してください。番号を付けない計画であれば、そのままで構いません。",
      }),
    },
  },
  "missing-measure-name": {
    title: "取組名の記入漏れ",
    description: "番号だけがあり、取組名のない行を知らせます。",
    messages: {
      missing: (data) => ({
        message: `${measure(data)}に取組名がありません`,
        why: "名前のない取組は、一覧や集計に載せられません。",
        action: "取組名を記入してください。使わない行であれば番号を消してください。",
      }),
    },
  },
  "missing-division": {
    title: "担当課の記入漏れ",
    description: "担当課の欄があるシートで、担当の書かれていない取組を知らせます。",
    messages: {
      missing: (data) => ({
        message: `${measure(data)}に担当課がありません`,
        why: "どこに確認すればよいかが分からず、課別の集計にも入りません。",
        action: "担当課を記入してください。",
      }),
      missingEverywhere: (data) => ({
        message: `担当課の欄がすべて空欄です（${datum(data, "count")}件）`,
        why: "どこに確認すればよいかが分からず、課別の集計もできません。",
        action: "担当課を記入してください。",
      }),
    },
  },
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
        message: `時期の欄がすべて空欄です（${datum(data, "count")}件）`,
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
        action: "「令和6年10月」のように、年度か年を添えてください。",
      }),
      noDate: (data) => ({
        message: `時期「${datum(data, "text")}」を日付として読めません`,
        why: `${measure(data)}は、期限で判定できません。`,
        action: "おおよその時期が決まっていれば、「9月末まで」のように書き添えてください。",
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
        message: `${measure(data)}が期限を${datum(data, "daysLate")}日過ぎています`,
        why: `期限は${day(data, "due")}、状況は「${datum(data, "status")}」です。`,
        action: `${datum(data, "divisions") === "" ? "担当課" : datum(data, "divisions")}に状況を確認してください。`,
      }),
      overdueWithoutStatus: (data) => ({
        message: `${measure(data)}が期限を${datum(data, "daysLate")}日過ぎています`,
        why: `期限は${day(data, "due")}で、状況が記入されていません。`,
        action: `${datum(data, "divisions") === "" ? "担当課" : datum(data, "divisions")}に確認して、状況を記入してください。`,
      }),
    },
  },
  "unknown-status": {
    title: "読み取れない状況",
    description: "凡例にも一般的な言い方にもない状況の記載を知らせます。",
    messages: {
      unknown: (data) => ({
        message: `状況「${datum(data, "text")}」の意味が分かりません`,
        why: "完了したかどうかを判定できないため、未完了として扱います。",
        action: "「完了」「実施中」「未着手」など、計画で決めた言い方にそろえてください。",
      }),
      notInLegend: (data) => ({
        message: `状況「${datum(data, "text")}」は凡例にありません`,
        why: `凡例の記号は ${datum(data, "marks", " ")} です。凡例にない記載は、意味を取り違えられ、集計からも漏れます。`,
        action: "凡例の記号に直すか、凡例に書き加えてください。",
      }),
    },
  },
  "status-variant": {
    title: "状況の記号の字形違い",
    description: "見た目が同じで文字コードの違う記号（○と〇など）が混ざっていないかを確かめます。",
    messages: {
      variant: (data) => ({
        message: `「${datum(data, "mark")}」の字形が混ざっています（${datum(data, "count")}か所）`,
        why: `「${datum(data, "variants", "」「")}」は見た目が似ていますが別の文字です。COUNTIF などの集計から漏れます。`,
        action: `「${datum(data, "mark")}」にそろえてください。`,
      }),
    },
    fixes: {
      unify: (data) => `「${datum(data, "mark")}」にそろえる（${datum(data, "count")}か所）`,
    },
  },
  "cross-sheet-mismatch": {
    title: "シート間の食い違い",
    description:
      "同じ取組が複数のシートにあるとき、番号・取組名・担当課・重点・目標・状況・時期・方向性・見出しが違っていないかを確かめます。",
    messages: {
      measureNumber: mismatch("番号"),
      name: mismatch("取組名"),
      divisions: mismatch("担当課"),
      emphasis: mismatch("重点"),
      target: mismatch("目標"),
      status: mismatch("状況"),
      period: mismatch("時期"),
      direction: mismatch("今後の方向性"),
      area: (data) => ({
        message: "見出しがシートによって違います",
        why: `${datum(data, "hereSheet")}「${datum(data, "here")}」／${datum(data, "thereSheet")}「${datum(data, "there")}」`,
        action: "正しいほうにそろえてください。",
      }),
    },
  },
  "missing-actual": {
    title: "実績の記入漏れ",
    description: "終わった年度の実績が入っていない指標を知らせます。",
    messages: {
      missing: (data) => ({
        message: `指標「${datum(data, "name")}」の${years(data, "years")}の実績がありません`,
        why: "年度が終わっているのに実績がないため、進捗を計算できません。",
        action: "実績を記入してください。調査を行わない年度であれば「－」と記入してください。",
      }),
      missingEverywhere: (data) => ({
        message: `${years(data, "years")}の実績の欄がすべて空欄です（${datum(data, "count")}指標）`,
        why: "年度が終わっているのに実績がないため、進捗を計算できません。",
        action: "実績を記入してください。調査を行わない年度であれば「－」と記入してください。",
      }),
      unreadable: (data) => ({
        message: `指標「${datum(data, "name")}」の実績「${datum(data, "text")}」を数値として読めません`,
        why: "数値として読めない実績は、進捗の計算に入りません。",
        action: "「80.0%」のように、数値と単位だけを記入してください。説明は備考へお書きください。",
      }),
    },
  },
  "percent-scale": {
    title: "割合の桁違い",
    description: "0.8 と 80 % のように、百倍または百分の一になっている割合を知らせます。",
    messages: {
      fraction: (data) => ({
        message: `指標「${datum(data, "name")}」の実績 ${datum(data, "written")} は ${datum(data, "read")}% のことと思われます`,
        why: "ほかの値は%ですが、このセルだけ百分の一の値です。",
        action: `表示形式を%にするか、${datum(data, "read")}% と記入してください。`,
      }),
      cellFraction: (data) => ({
        message: `「${datum(data, "name")}」の ${datum(data, "written")} は ${datum(data, "read")}% のことと思われます`,
        why: "並ぶ値は%ですが、このセルだけ百分の一の値です。",
        action: `表示形式を%にするか、${datum(data, "read")}% と記入してください。`,
      }),
      cellHundredfold: (data) => ({
        message: `「${datum(data, "name")}」の ${datum(data, "written")} は ${datum(data, "read")}% のことと思われます`,
        why: "表示形式が%のセルに百倍の値が入っています。",
        action: `${datum(data, "read")}% と記入してください。`,
      }),
      hundredfold: (data) => ({
        message: `指標「${datum(data, "name")}」の実績が百倍になっています`,
        why: `%のセルに ${datum(data, "written")} が入っており、そのままでは ${String(Number(datum(data, "written")) * 100)}% です。${datum(data, "read")}% として計算しました。`,
        action: `${datum(data, "read")}% と記入し直してください。`,
      }),
    },
    fixes: {
      showPercent: (data) => `${datum(data, "read")}% と表示されるように、表示形式を%にする`,
      divide: (data) => `${datum(data, "read")}% に直す`,
    },
  },
  "target-not-beyond-baseline": {
    title: "目標と基準値の逆転",
    description: "「以上」なのに基準値より低いなど、目標が基準値の反対側にある指標を知らせます。",
    messages: {
      againstName: (data) => ({
        message: `指標「${datum(data, "name")}」の目標が基準値より悪い水準と思われます`,
        why: `基準値 ${datum(data, "baseline")}${datum(data, "unit")} に対して、目標は ${datum(data, "target")}${datum(data, "unit")} です。`,
        action: "基準値と目標値が入れ替わっていないか、確かめてください。",
      }),
      wrongSide: (data) => ({
        message: `指標「${datum(data, "name")}」の目標が基準値より悪い水準です`,
        why: `基準値 ${datum(data, "baseline")}${datum(data, "unit")} に対して、目標は ${datum(data, "target")}${datum(data, "unit")} です。進捗率は計算しません。`,
        action: "基準値と目標値が入れ替わっていないか、確かめてください。",
      }),
    },
  },
  "unreadable-target": {
    title: "読み取れない目標",
    description: "比べられる値として読めない目標を知らせます。",
    messages: {
      unreadable: (data) => ({
        message: `指標「${datum(data, "name")}」の目標を値として読めません`,
        why: `「${datum(data, "text")}」から目標値を取り出せないため、進捗を計算できません。`,
        action: "「90%以上」のように、値と単位が分かる書き方にしてください。",
      }),
    },
  },
  "formula-error": {
    title: "数式のエラー",
    description: "#REF! などのエラーが表示されているセルを知らせます。",
    messages: {
      error: (data) => ({
        message: `${datum(data, "error")} と表示されています`,
        why: "エラーのあるセルは、値として読めません。参照している集計も正しくなりません。",
        action: "数式の参照先を直してください。不要な数式であれば消してください。",
      }),
    },
  },
  ...structureTextsJa,
  ...mappingTextsJa,
  ...scheduleTextsJa,
  ...indicatorTextsJa,
  ...consistencyTextsJa,
  ...excelTextsJa,
};

import { datum, figure, type RuleTexts } from "../rule-texts";
import { measure, quoted } from "./wording.ja";

/** What the rules on numbers, names and divisions say in Japanese. */
export const measureTextsJa: Readonly<Record<string, RuleTexts>> = {
  "duplicate-measure-number": {
    title: "番号の重複",
    description: "同じシートの同じ見出しの中で、取組や指標の番号が重なっていないかを確かめます。",
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
        message: `番号の欄がすべて空欄です（${figure(data, "count")}件）`,
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
    description: "担当課の欄があるシートで、担当の書かれていない取組や指標を知らせます。",
    messages: {
      missing: (data) => ({
        message: `${measure(data)}に担当課がありません`,
        why: "どこに確認すればよいかが分からず、課別の集計にも入りません。",
        action: "担当課を記入してください。",
      }),
      missingEverywhere: (data) => ({
        message: `担当課の欄がすべて空欄です（${figure(data, "count")}件）`,
        why: "どこに確認すればよいかが分からず、課別の集計もできません。",
        action: "担当課を記入してください。",
      }),
    },
  },
};

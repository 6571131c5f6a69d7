import { datum, figure, type RuleTexts } from "../rule-texts";
import { day, years } from "./wording.ja";

/** What the rules on indicators say in Japanese. */
export const indicatorTextsJa: Readonly<Record<string, RuleTexts>> = {
  "actual-in-future-year": {
    title: "先の年度の実績",
    description: "基準日にまだ始まっていない年度の欄に、実績が入っていないかを確かめます。",
    messages: {
      future: (data) => ({
        message: `指標「${datum(data, "name")}」の${years(data, "years")}に実績が入っています`,
        why: `${years(data, "years")}は、基準日（${day(data, "asOf")}）にはまだ始まっていません。列を間違えていることがあります。`,
        action: "実績の年度を確かめて、正しい列に移してください。",
      }),
    },
  },
  "actual-out-of-range": {
    title: "かけ離れた実績",
    description: "100%を超える割合や、ほかの値と桁の違う実績がないかを確かめます。",
    options: {
      factor: "ほかの値の何倍（何分の一）から知らせるか",
    },
    messages: {
      beyondAll: (data) => ({
        message: `指標「${datum(data, "name")}」の実績 ${figure(data, "value")}${datum(data, "unit")} は割合の範囲を外れています`,
        why: "基準値も目標も0%から100%の間です。入力の誤りがあると、進捗率が大きく狂います。",
        action: "元の数値を確かめて、記入し直してください。",
      }),
      jump: (data) => ({
        message: `指標「${datum(data, "name")}」の実績 ${figure(data, "value")}${datum(data, "unit")} がほかの値とかけ離れています`,
        why: `ほかの値は ${figure(data, "usual")}${datum(data, "unit")} 前後です。桁を間違えていることがあります。`,
        action: "元の数値を確かめてください。正しい値であれば、理由を備考にお書きください。",
      }),
    },
  },
  "unit-mismatch": {
    title: "単位の不一致",
    description: "一つの指標の基準値・目標・実績が、同じ単位で書かれているかを確かめます。",
    messages: {
      differs: (data) => ({
        message: `指標「${datum(data, "name")}」の単位がそろっていません`,
        why: `「${datum(data, "unit")}」と「${figure(data, "usual")}」が混ざっているため、進捗を計算できません。`,
        action: "同じ単位にそろえてください。",
      }),
    },
  },
  "indicator-without-target": {
    title: "目標のない指標",
    description: "ほかの指標には目標があるのに、目標が空欄の指標を知らせます。",
    messages: {
      missing: (data) => ({
        message: `指標「${datum(data, "name")}」に目標がありません`,
        why: "目標がないと、順調かどうかを判定できません。",
        action: "目標を記入してください。目標を置かない指標であれば「－」と記入してください。",
      }),
    },
  },
};

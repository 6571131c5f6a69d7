import { compactText } from "../text/normalize-text";

const BRACKETS = /[[\](){}<>【】「」『』〔〕《》〈〉]/gu;
const EDGE_MARKS = /^[・:;.,※*●○■□◆◇▼▽▶☆★-]+|[:;.,*※-]+$/gu;
const NUMBER_SIGN = /^(?:no\.?|n[o°º]\.?)$/u;

/**
 * A heading or label reduced to what tells its meaning: half width, lower case, no white space, brackets, colons or bullets,
 * and one spelling of 取組.
 *
 * @example normalizeLabel("［主担当］") // "主担当"
 * @example normalizeLabel("主な取り組み") // "主な取組"
 */
export function normalizeLabel(raw: string): string {
  const folded = compactText(raw).toLowerCase().replace(BRACKETS, "").replace(EDGE_MARKS, "");
  if (NUMBER_SIGN.test(folded) || folded === "№") return "no";
  return folded
    .replaceAll("取り組み", "取組")
    .replaceAll("取組み", "取組")
    .replaceAll("とりくみ", "取組")
    .replaceAll("とりまとめ課", "主管課");
}

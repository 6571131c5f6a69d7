import type { Expression } from "../expression";
import { matchAt } from "../mention";
import { endOfOpening, openingOf } from "../opening";

/** In the figure's sentence the year says when it must hold. */
const MUST_HOLD =
  /^[^。\n]*?\d[^。\n]{0,12}?(?:以上|以下|以内|未満|とします|とする|を目指|をめざ|を達成|[にへ](?:引き?[上下]げ|高め|増や|減ら|向上|縮減|削減))|^[^。\n]*?\d(?:%|割)の?(?:削減|縮減|低減|減少?|増加?)(?:$|[。\n」を)]|する|します|とし)|^[^。\n]*?ゼロ(?:とします|とする|にする)/;
/** 令和5年度決算において黒字とする: no figure is needed. */
const ACCOUNTS_HOLD = /^\s*決算(?:において|で)[^。\n]*?(?:とします|とする|を(?:達成|確保|維持|目指))/;
const HOLDS_AT = openingOf(
  /\s*(?:(?:末|決算|中)?に?おける|(?:末|中)?において|(?:末)?時点[でに]|の(?!\s*約?\d)|決算(?:における|において|で)|中の|(?:現在|時点)(?:の|で|における)(?=[^、。\n年]{1,30}?(?:\d[^。\n年]{0,12}?|ゼロ)(?:と(?:する|します)|を(?:目指|めざ|達成)))|末?には?、?(?=(?:[^、。\n%]{0,12}(?:比で?|に比べて?|より))?\s*約?\d[\d,.]*(?:%|割|ポイント|[^\s\d、。]{1,3}?(?:以[上下内])?(?:と(?:する|します)|に(?:する|します|引き?[上下]げ|高め|増や|減ら|削減|縮減))))|末?には?、?(?=[^、。\n\d]{1,16}を(?:年間|累計|延べ|計)?\s*約?\d[\d,.]*[^\s\d、。]{0,4}?(?:以[上下内]|未満)?(?:と(?:する(?![一-龠])|します)|に(?:する|します|引き?[上下]げ|高め|増や|減ら|削減|縮減))))/y,
  "末決中にお時の現",
);
/** 令和5年の事故件数412件から: where the figure comes from, not when it must hold. */
const STARTS_FROM =
  /の[^、。をは\d\n]{0,12}?[\d,.]+[^\d、。\s]{0,4}?(?:から|を、?(?:\d+年後の)?(?:令和|平成|[RH]\d|20\d\d))/y;
const LOOK_AHEAD = 120;

/** Where a figure must hold: the year becomes a deadline. */
export function asHoldingYear(text: string, expression: Expression): Expression | undefined {
  if (expression.kind !== "span" || expression.to !== null || expression.from?.year === null)
    return undefined;
  if (endOfOpening(HOLDS_AT, text, expression.end) === 0) return undefined;
  if (matchAt(STARTS_FROM, text, expression.end) !== null) return undefined;
  const rest = text.slice(expression.end, expression.end + LOOK_AHEAD);
  return MUST_HOLD.test(rest) || ACCOUNTS_HOLD.test(rest) ? { ...expression, kind: "deadline" } : undefined;
}

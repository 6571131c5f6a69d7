import type { Language } from "../calendar/era";
import type { Indicator } from "../plan/plan";
import { formatTarget } from "../target/format-target";
import { formatQuantity } from "../text/format-number";
import { compactText } from "../text/normalize-text";

/** More than a card or a cell of a table can show, in letters. */
const LONGEST = 24;

/** A figure with its unit and no word: the level to come to. A cell that holds 0.75 may ask for 75 %. */
const BARE_FIGURE = /^[-−△▲]?[0-9.,]+[^0-9.,、。:~→]{0,8}$/u;
const COMPARED = /以上|以下|以内|未満|超|まで|毎|維持|程度|約|増|減|向上/u;
/** 59点 → 65点: the baseline has a place of its own. */
const FROM_TO = /→|⇒|➡|から/u;

/**
 * The target of an indicator for people to read: as staff wrote it, and what it asks for where it stands in a longer text.
 * A bare figure gets its unit and no comparison, for nobody wrote one.
 *
 * @returns empty where there is none
 * @example formatIndicatorTarget(indicator, "ja") // "毎年度1,200人以上"
 */
export function formatIndicatorTarget({ target, targetText }: Indicator, language: Language): string {
  const written = (target?.source.text ?? targetText?.text ?? "").trim().replaceAll(/\s+/gu, " ");
  if (target === null) return written;
  const compact = compactText(written);
  const isBare = BARE_FIGURE.test(compact) && !COMPARED.test(compact);
  if (isBare && target.value !== null) return formatQuantity(target.value, target.unit);
  const isPlain = written !== "" && written.length <= LONGEST && !FROM_TO.test(written);
  return language === "ja" && isPlain ? written : formatTarget(target, language);
}

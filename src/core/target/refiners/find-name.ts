import { YEAR_MARK, type Stretch } from "./find-clauses";

const LEAD =
  /^(?:[\s、。,:・→/\-)\]】●■◆○□◇]|【(?:現状|目標|基準|実績)値?】?|まで(?=に)|までに|までの|末|当初|現在|における|において|決算|実績|時点(?:での?|の)?|中(?=に|の)|年度|にかけて|から(?=の)|より|ごと|比で|比|で(?![きあす])|[のには](?=[^\s]))+/;
const TRAIL =
  /(?:[\s、,:・→(【]|に(?:ついて(?:は)?|関して)|として|一人当たり|1人当たり|さらに|新たに|年間|毎年度?|毎月|月|(?<=[をがはに])[年週]|目標値?|現状値?|基準値?|実績値?|現状|[をはがのでにと])+$/;
const DIRECTION = /(?:の)?(?:向上|拡大|増加|減少|削減|縮減|改善|上昇|低減)$/;
/** 売却等により, 全庁展開を推進し: how, not what. */
const ADVERBIAL = /(?:により|によって|て|し|ため|通じ|向け|図り|行い)$/;
const NOT_A_NAME =
  /^(?:比で?|年|末|に|を|の|で|は|まで|[(【]?(?:目標|実績|現状|基準)(?:値|年度)?[)】]?|策定時|参考|最終|中間|現在|累計|約|ただし|また|さらに|全体で|[^\p{L}]*)$/u;
const LONGEST_NAME = 60;

function clean(text: string, piece: Stretch): Stretch | null {
  let { start, end } = piece;
  start += LEAD.exec(text.slice(start, end))?.[0].length ?? 0;
  const remark = text.slice(start, end).search(/\s+\([^()]*\)\s*・?\s*$/);
  if (remark > 0) end = start + remark;
  end -= TRAIL.exec(text.slice(start, end))?.[0].length ?? 0;
  const comma = text.slice(start, end).lastIndexOf("、");
  const isInBrackets = comma >= 0 && text.slice(start + comma, end).search(/^[^(]*\)/) >= 0;
  if (comma >= 0 && !isInBrackets) start += comma + 1;
  const written = text.slice(start, end);
  if (ADVERBIAL.test(written)) return null;
  if (end - start > LONGEST_NAME || NOT_A_NAME.test(written)) return null;
  const direction = DIRECTION.exec(written);
  if (direction !== null && /[数率額合量点度値比間]$/.test(written.slice(0, direction.index)))
    end = start + direction.index;
  return end > start ? { start, end } : null;
}

/**
 * The name of what a figure measures: the last words before it that are neither a year nor grammar.
 *
 * @param masked the text with years blanked out
 */
export function nameBefore(text: string, masked: string, from: number, to: number): Stretch | null {
  let end = to;
  while (end > from) {
    let start = end;
    while (start > from && masked.charAt(start - 1) !== YEAR_MARK) start -= 1;
    const name = clean(text, { start, end });
    if (name !== null) return name;
    end = start;
    while (end > from && masked.charAt(end - 1) === YEAR_MARK) end -= 1;
  }
  return null;
}

const NAME_AFTER =
  /^\s*(?:の|、|,)?\s*([^、。を\n()→\d]{2,40}?)(?:を|が|の(?:実施|確保|達成|開催|導入|整備|作成)|する|します|$|[、。\n(])/;

/** 毎年度４件以上の協働事業を実施: the name follows the figure. */
export function nameAfter(text: string, from: number, to: number): Stretch | null {
  const match = NAME_AFTER.exec(text.slice(from, to));
  if (
    match?.[1] === undefined ||
    NOT_A_NAME.test(match[1]) ||
    /^(?:とする|とします|にする|を|に|程度|実施|達成|維持)/.test(match[1])
  )
    return null;
  const start = from + match[0].indexOf(match[1]);
  return { start, end: start + match[1].length };
}

/** What stands for itself, as first and last units: most of what is written. */
const PLAIN_RANGES = [
  "\n\n",
  " ~",
  "、】",
  "・・",
  "→→",
  "①⑳",
  "××",
  "※※",
  "○○",
  "●●",
  "◎◎",
  "△▲",
  "□■",
  "☆★",
];
const KANA_RANGES = ["ぁゖ", "ァヺ"];

/** Kinds of units: 0 may need folding, 1 stands for itself, 2 kana does too, 3 stands for itself behind kana. */
const unitKinds = new Uint8Array(0x1_0000);
for (const range of PLAIN_RANGES) unitKinds.fill(1, range.charCodeAt(0), range.charCodeAt(1) + 1);
for (const range of KANA_RANGES) unitKinds.fill(2, range.charCodeAt(0), range.charCodeAt(1) + 1);
unitKinds[0x30fc] = 3;

/** The kind of a unit. Kanji are told by their range: they lie far apart in the table, and to fetch each anew takes longer. */
export function kindOf(code: number): number {
  return code >= 0x4e00 && code <= 0x9fff ? 1 : (unitKinds[code] ?? 0);
}

/** Whether a unit is certainly no blank, as most units of most texts are: ASCII signs, kana and kanji. */
export function isSolid(code: number): boolean {
  return (code > 0x3000 && code < 0xfe00) || (code > 0x20 && code < 0x7f);
}

/** Whether a unit is kana, or the sound mark that prolongs it. */
export function isKana(code: number): boolean {
  return kindOf(code) >= 2;
}

/** Where the units from a place on that are uniform already end; a prolonged sound mark must follow kana. */
export function endOfPlain(raw: string, from: number, followsKana: boolean): number {
  let isBehindKana = followsKana;
  for (let at = from; at < raw.length; at += 1) {
    const kind = kindOf(raw.charCodeAt(at));
    if (kind === 0 || (kind === 3 && !isBehindKana)) return at;
    isBehindKana = kind >= 2;
  }
  return raw.length;
}

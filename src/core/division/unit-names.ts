/**
 * How names of divisions are built: a bureau, perhaps a department, and a section, each with its own ending
 * (総務局 + 人事課). Endings as data; what looks like one and is none, too.
 */

/** Endings of what can stand before a section: the part that carries over to the next name. */
const BUREAU_ENDING =
  "(?:[市区町村]長公?室|公室|保健所|委員会事務局|委員会|事務局|局|本部|部|区役所|区|支所|病院|企業団|会計室|署)";

/** Endings of sections and of everything smaller, and of institutions. */
const SECTION_ENDING =
  "(?:課|室|係|担当|班|グループ|チーム|センター|所|館|署|園|校|病院|事務組合|公社|協会|財団|機構|庁|会議|議会)";

/** 地区, 内部, 薬局…: characters of an ending inside another word. */
const FALSE_BEFORE =
  /(?:地区|校区|学区|特区|市区|街区|内部|外部|全部|一部|幹部|各部|薬局|郵便局|放送局|結局)$/;
const FALSE_AFTER =
  /^(?:区(?:政|画|分|長|域|間|民|役|別|割|制)|部(?:長|落|会|活|品|門|局|署|分|数|隊)|局(?:長|地|面|部)|署(?:長|名))/;

const BUREAU_AT_END = new RegExp(`${BUREAU_ENDING}$`);
const SECTION_AT_END = new RegExp(`${SECTION_ENDING}$`);
const UNIT_AT_END = new RegExp(`(?:${BUREAU_ENDING}|${SECTION_ENDING}|職場|所属|部局|部署|局区|全庁|機関)$`);

/** Sections that belong to no bureau, or institutions with a name of their own: no bureau carries over to them. */
const INDEPENDENT =
  /^(?:会計室|出納室|危機管理室|市長公?室|町長公?室|村長室|議会.*|監査.*室)$|(?:役所|役場|支所|出張所|保健所|保育所|事務所|事業所|発電所|刑務所)$/;

/** Names of no section in particular. */
const GENERIC =
  /^(?:各|全|庁内|関係|関連|当該|所管|所属|主管|担当|業務|事業|その他)|の|(?:関係|主管|所管|担当|実施|所属)(?:各)?(?:課|室|部署|所属)等?$|^.{1,2}$/;

/** Every workplace of the city is meant. */
const EACH_WORKPLACE =
  /^(?:各|全|全ての|すべての|庁内各|全庁各|庁内全)(?:職場|所属|課|課室|課公所|課室公所|課所|課所室|部署|部局|部課)(?:等)?$|^(?:全庁|全部局|全所属|全課|庁内各課|全職場)$/;

/** Buildings that ・ strings together inside one name: 保育所・幼稚園担当. */
const FACILITY =
  /^(?:保育所|保育園|幼稚園|児童館|公民館|図書館|博物館|美術館|資料館|体育館|文化会館|市民館|集会所|事業所|避難所|学校|小学校|中学校|病院|研究所|支所|区役所|本庁|センター|総合支所)$/;

/** Whether a name ends like that of a bureau, ward, commission or department. */
export function endsAsBureau(name: string): boolean {
  return BUREAU_AT_END.test(name) && !FALSE_BEFORE.test(name);
}

/** Whether a name ends like that of any division. */
export function endsAsUnit(name: string): boolean {
  return UNIT_AT_END.test(name) && !/(?:地区|校区|学区|内部|外部|薬局)$/.test(name);
}

/** Whether a name stands for sections in general (関係課, 職種・分野の主管課). */
export function isGenericName(name: string): boolean {
  return GENERIC.test(name);
}

/** Whether a name stands for every workplace of the city (各職場, 全庁). */
export function meansEachWorkplace(name: string): boolean {
  return EACH_WORKPLACE.test(name);
}

/** Whether a name is the kind of a building and no name of its own (公民館, 小学校). */
export function isFacilityWord(name: string): boolean {
  return FACILITY.test(name);
}

/** Lengths of the bureaus that a name begins with, shortest first: 健康局高齢部介護課 has 健康局 and 健康局高齢部. */
function bureauCuts(name: string): readonly number[] {
  const cuts: number[] = [];
  for (let cut = 2; cut <= name.length - 2; cut += 1) {
    const head = name.slice(0, cut);
    if (!endsAsBureau(head) || FALSE_AFTER.test(name.slice(cut - 1))) continue;
    // 委員会 goes on as 委員会事務局.
    if (name.startsWith("事務局", cut) && /委員会$|議会$/.test(head)) continue;
    if (endsAsUnit(name.slice(cut))) cuts.push(cut);
  }
  return cuts;
}

/**
 * The bureau that a section's name begins with and that a section named next to it shares.
 *
 * Beside a department (X局Y部) it is the bureau alone: what follows may be another department's.
 *
 * @returns `undefined` for a bare section (人事課) and for a bureau itself.
 * @example bureauOf("総務局人事課") // "総務局"
 */
export function bureauOf(name: string): string | undefined {
  const cut = bureauCuts(name).at(-1);
  return cut === undefined ? undefined : name.slice(0, cut);
}

/** Whether a name is a mere section, to which the bureau before it can carry over. */
export function isBareSection(name: string): boolean {
  return (
    /(?:課|室|所|担当|センター|係)$/.test(name) &&
    SECTION_AT_END.test(name) &&
    bureauOf(name) === undefined &&
    !isGenericName(name) &&
    !INDEPENDENT.test(name)
  );
}

import { endsAsUnit } from "./unit-names";

/** What may stand behind a name: others that are not named, its head, what it does here. */
const TRAILING =
  /(?:ほか|他|など|等|長|のみ|分|を?取り?まとめ|とりまとめ|が?(?:総括|統括|主管|主担当|担当|中心|所管)|(?:と|との)(?:連携|協力|調整|協議))$/;
/** R6～, 令和6年度から: since when it has been responsible. */
const SINCE =
  /^(?:(?:令和|平成|[RH])(?:\d{1,2}|元)(?:\.\d{1,2}){0,2}|\d{4})(?:年度?)?(?:\d{1,2}月)?(?:当初|末)?(?:~|-|→|から|より|以降|以後|まで)?(?:は|の)?:?/;
const REMARK = /[※*].*$/;

/** R5まで：情報システム課. */
const UNTIL = /^[^:]{2,12}まで(?:は)?:?\s*(.+)$/;

const EDGES = /^:|・$/g;
/** ほか各課, 他関係課. */
const OTHERS = /^(?:ほか|他の?)(?=各|全|関係|関連|\d)/;
/** 福祉部：障害福祉課. */
const BUREAU_COLON = /^([^:]*(?:部|局|委員会|本部|支所)):(?=.)/;

/** A name as it is known: without blanks, footnotes, 「ほか」, 「長」 or the year since when. */
export function tidyName(text: string): string {
  const name = text
    .replace(/\s+/g, "")
    .replace(REMARK, "")
    .replace(EDGES, "")
    .replace(OTHERS, "")
    .replace(BUREAU_COLON, "$1");
  const since = SINCE.exec(name)?.[0] ?? "";
  const bare = endsAsUnit(name.slice(since.length)) ? name.slice(since.length) : name;
  const short = bare.replace(TRAILING, "");
  return short !== bare && short.length > 1 && endsAsUnit(short) && !endsAsUnit(bare) ? short : bare;
}

/** An old name as parentheses or arrows give it. */
export interface RenamedDivision {
  readonly name: string;
  readonly formerName: string | null;
}

/** 情報政策課→デジタル推進課: the name behind the arrow is the present one. */
export function readRenaming(text: string): RenamedDivision {
  const names = text.split("→").map(tidyName);
  const name = names.at(-1) ?? "";
  const formerName = names.at(-2) ?? null;
  const isRenaming = formerName !== null && endsAsUnit(formerName) && endsAsUnit(name);
  return isRenaming ? { name, formerName } : { name: tidyName(text), formerName: null };
}

/** （旧情報政策課）: the name without 旧; null for any other parenthesis. */
export function formerNameIn(aside: string): string | null {
  const match = /^(?:旧|元・?|前)(?:称|名称|組織)?:?\s*(.+)$/.exec(aside.trim()) ?? UNTIL.exec(aside.trim());
  const name = tidyName(match?.[1] ?? "");
  return name !== "" && endsAsUnit(name) ? name : null;
}

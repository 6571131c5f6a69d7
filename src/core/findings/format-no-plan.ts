import type { Language } from "../calendar/era";
import type { Plan } from "../plan/plan";

/** Why a workbook gave nothing, and what can be done about it. */
export interface NoPlanAdvice {
  readonly title: string;
  readonly body: string;
}

const TITLES: Readonly<Record<Language, string>> = {
  ja: "取組も指標も見つかりませんでした",
  en: "No measures or indicators were found",
};

const NOTHING: Readonly<Record<Language, string>> = {
  ja: "「取組名」「番号」「担当課」「時期」などの見出しがある表か、項目名の付いた個票があると読み取れます。",
  en: "A table with headings such as 取組名, 番号, 担当課 or 時期, or forms with labelled fields, can be read.",
};

const SET_ASIDE: Readonly<Record<Language, (sheets: readonly string[]) => string>> = {
  ja: (sheets) =>
    `シート「${sheets.join("」「")}」の表には、時期・状況・目標など進捗を確かめる欄がありません。` +
    "計画の表であれば、見出しの対応を指定すると読み取れます。",
  en: (sheets) =>
    `The table on ${sheets.map((name) => `"${name}"`).join(", ")} has no schedule, status or target to follow. ` +
    "If it is a plan after all, map its headings.",
};

/**
 * What to tell where a workbook holds no plan; `null` where it holds one.
 *
 * @example formatNoPlan(plan, "ja")?.title // "取組も指標も見つかりませんでした"
 */
export function formatNoPlan(
  { measures, indicators, sheets }: Plan,
  language: Language,
): NoPlanAdvice | null {
  if (measures.length > 0 || indicators.length > 0) return null;
  const setAside = sheets.filter(({ isSetAside }) => isSetAside).map(({ name }) => name);
  const body = setAside.length === 0 ? NOTHING[language] : SET_ASIDE[language](setAside);
  return { title: TITLES[language], body };
}

/** The same in one line, for reports; `null` where there is a plan. */
export function formatNoPlanLine(plan: Plan, language: Language): string | null {
  const advice = formatNoPlan(plan, language);
  if (advice === null) return null;
  return language === "ja" ? `${advice.title}。${advice.body}` : `${advice.title}. ${advice.body}`;
}

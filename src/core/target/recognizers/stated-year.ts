import { toFiscalYear, type FiscalYear } from "../../calendar/fiscal-year";
import type { Mention, Moment } from "../../period/mention";
import { attachYears } from "../../period/refiners/attach-years";
import { distributeUnits } from "../../period/refiners/distribute-units";
import { scanMentions } from "../../period/scan-mentions";
import type { TargetContext } from "../target";
import { joinDoubledYears } from "./doubled-years";
import { nameShortYears } from "./name-short-years";

/** A year that the text states, with its place in the normalised text. */
export interface StatedYear {
  readonly start: number;
  readonly end: number;
  /** null for 毎年度 and for years that only the reader's calendar could tell (前年度). */
  readonly year: FiscalYear | null;
  readonly kind: "year" | "everyYear" | "previousYear";
  /** true for 計画最終年度: the words name no year. */
  readonly isOfPlan?: boolean;
}

/** All that the period reader knows of a text and the target reader needs. */
export interface StatedYears {
  readonly years: readonly StatedYear[];
  readonly enumerators: readonly { readonly start: number; readonly end: number }[];
}

const EVERY_YEAR = /^(?:毎年度?|例年|各年度)/;

/** 計画初年度, 2年目. */
function planYear({ relativeYear }: Moment, { planStart }: TargetContext): FiscalYear | null {
  if (planStart === undefined || planStart === null) return null;
  return toFiscalYear(planStart + (relativeYear ?? 0)) ?? null;
}

function fiscalYearOfMoment(moment: Moment, context: TargetContext): FiscalYear | null {
  if (moment.planPart === "start") return planYear(moment, context);
  if (moment.planPart !== null) return context.planEnd ?? null;
  if (moment.year === null) return null;
  const isBeforeApril = moment.yearUnit === "calendar" && moment.month !== null && moment.month < 4;
  return toFiscalYear(isBeforeApril ? moment.year - 1 : moment.year) ?? null;
}

/** Only what names a year: a bare month, a quarter or 6/15 says nothing of a target's year. */
function toStatedYear(text: string, mention: Mention, context: TargetContext): StatedYear | undefined {
  const { start, end } = mention;
  if (mention.type === "standing") {
    const every = mention.takesDate ? EVERY_YEAR.exec(text.slice(start, end)) : null;
    return every === null
      ? undefined
      : { start, end: start + every[0].length, year: null, kind: "everyYear" };
  }
  if (mention.type !== "date") return undefined;
  const { moment } = mention;
  // 14日 alone is a length of time here.
  if (moment.month === null && (moment.day !== null || moment.days !== null)) return undefined;
  if (moment.relativeYear !== null && moment.relativeYear < 0)
    return { start, end, year: null, kind: "previousYear" };
  const year = fiscalYearOfMoment(moment, context);
  return { start, end, year, kind: "year", ...(moment.planPart === null ? {} : { isOfPlan: true }) };
}

/** 1/2 may be a share; 10/中旬 can only be a part of a month. */
function isYearLike(mention: Mention): boolean {
  return mention.type !== "date" || mention.form !== "slash" || mention.moment.day === null;
}

/** Finds the years of a normalised text, ranges as their last year. */
export function findStatedYears(text: string, context: TargetContext): StatedYears {
  const mentions = attachYears(text, distributeUnits(text, scanMentions(text))).filter(isYearLike);
  const years: StatedYear[] = [];
  for (const mention of mentions) {
    const stated = toStatedYear(text, mention, context);
    if (stated !== undefined) years.push(stated);
  }
  return {
    years: joinDoubledYears(text, nameShortYears(text, years, context)),
    enumerators: mentions.filter((mention) => mention.type === "enumerator"),
  };
}

import type { Recognizer } from "../mention";
import { bareNumber } from "./bare-number";
import { enumerator } from "./enumerator";
import { eraDate } from "./era-date";
import { fiscalWord } from "./fiscal-word";
import { loneDay, loneThird } from "./lone-day";
import { monthDate } from "./month-date";
import { planSpan } from "./plan-span";
import { planYear } from "./plan-year";
import { relativeYear } from "./relative-year";
import { repeating, repeatingNumber } from "./repeating";
import { season } from "./season-date";
import { halfYear, quarter } from "./section-date";
import { shortYear } from "./short-year";
import { dottedDate, slashDate } from "./slash-date";
import { standingWord } from "./standing";
import { fiscalLetters, westernDate } from "./western-date";

/** Every written form, the more telling first: at one place the first that matches wins. */
export const recognizers: readonly Recognizer[] = [
  eraDate,
  fiscalLetters,
  westernDate,
  repeating,
  repeatingNumber,
  quarter,
  monthDate,
  enumerator,
  slashDate,
  dottedDate,
  shortYear,
  loneDay,
  halfYear,
  loneThird,
  season,
  planSpan,
  planYear,
  relativeYear,
  standingWord,
  fiscalWord,
  bareNumber,
];

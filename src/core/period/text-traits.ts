import { MOST_UNITS, numberOf, numberUnit } from "./unit-class";

/** A sum of traits: one bit for each set of units of which a text holds some. */
export type Traits = number;

/** The engine adds up so many bits without boxing the sum. */
const MOST_TRAITS = 30;

const traitsByNumber = new Uint32Array(MOST_UNITS);
let known = 0;

function nextTrait(): Traits {
  if (known === MOST_TRAITS) throw new Error(`More than ${String(MOST_TRAITS)} traits.`);
  known += 1;
  return 2 ** (known - 1);
}

/**
 * The trait of texts that hold one of these units; made once, for many texts.
 *
 * Most texts lack what a stage looks for. One look at every unit tells so for all stages, where each of them would
 * search the text anew.
 *
 * @param units characters of one UTF-16 unit each
 */
export function traitOf(units: string): Traits {
  const trait = nextTrait();
  for (let at = 0; at < units.length; at += 1) {
    const number = numberUnit(units.charCodeAt(at));
    traitsByNumber[number] = (traitsByNumber[number] ?? 0) | trait;
  }
  return trait;
}

/** The trait of texts that hold any other unit than these. */
export function traitOfOthers(units: string): Traits {
  const trait = nextTrait();
  const numbers = new Set([...units].map((unit) => numberUnit(unit.charCodeAt(0))));
  for (let number = 0; number < MOST_UNITS; number += 1) {
    if (!numbers.has(number)) traitsByNumber[number] = (traitsByNumber[number] ?? 0) | trait;
  }
  return trait;
}

/** All traits of a stretch of a text. */
export function traitsOf(text: string, start = 0, end = text.length): Traits {
  let traits = 0;
  for (let at = start; at < end; at += 1) traits |= traitsByNumber[numberOf(text.charCodeAt(at))] ?? 0;
  return traits;
}

/** Whether a text of these traits has each of the wanted ones. */
export function hasAll(traits: Traits, wanted: Traits): boolean {
  return (traits & wanted) === wanted;
}

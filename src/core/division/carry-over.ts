import { endsAsUnit } from "./unit-names";

/** 総務部人事課人事係: a section with a part of it. */
const PART_OF_SECTION = /^(.+?[課室])[^課室]{1,12}(?:係|班|担当|グループ|チーム)$/;
const BARE_PART = /^[^課室部局\s]{1,12}(?:係|班|担当|グループ|チーム)$/;
/** 同部, 同課 or 同 alone; not in 同和対策課. */
const SAME = /^同(?!和|窓|盟|級|上|行)(部|局|本部|区|支所|委員会|課|室)?(?=.{2})/;

/**
 * The section that a part named next to this one stands in, too.
 *
 * @returns null for a name that is no part of a section
 * @example sectionOf("総務部人事課人事係") // "総務部人事課"
 */
export function sectionOf(name: string): string | null {
  return PART_OF_SECTION.exec(name)?.[1] ?? null;
}

/** Whether a name is a mere part (給与係), to which the section before it can carry over. */
export function isBarePart(name: string): boolean {
  return BARE_PART.test(name);
}

/** A name that says the bureau or section before it once more. */
export interface SameAgain {
  /** What stands behind 同. */
  readonly rest: string;
  readonly refersTo: "bureau" | "section";
}

/**
 * Reads 同保育課, 同部環境保全課 and 同課給与係.
 *
 * @returns undefined for any other name
 */
export function readSame(name: string): SameAgain | undefined {
  const match = SAME.exec(name);
  if (match === null) return undefined;
  const rest = name.slice(match[0].length);
  if (!endsAsUnit(rest)) return undefined;
  return { rest, refersTo: match[1] === "課" || match[1] === "室" ? "section" : "bureau" };
}

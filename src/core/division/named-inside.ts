import { isRole } from "./division-role";
import type { Chunk } from "./read-chunk";
import { splitLines } from "./split-names";
import { formerNameIn, tidyName } from "./tidy-name";
import { endsAsBureau, endsAsUnit, isBareSection, isGenericName } from "./unit-names";

/** （総務課、財政課と連携）: who is asked, not who is responsible. */
const ASKED = /と(?:の)?(?:連携|協力|調整|協議|共有)(?:して|し|する)?$/;

/** 各区役所（総務課・区民課）: the sections are those of each. */
const EACH_OFFICE = /^各(?:区役所|区|総合支所|支所|地域局|行政センター|事務所|保健所)$/;
/** 建設部（各課）. */
const EACH_SECTION = /^(?:各|全|関係各?)(?:課|係|室)$/;

/** Whether a name in a parenthesis is each section of the bureau before it, and not added to it (、各課). */
function isEachWithin(one: Chunk, { asides }: Chunk): boolean {
  return EACH_SECTION.test(tidyName(one.name)) && !asides.some(({ text }) => /^\s*[、,]/.test(text));
}

/** The divisions that the parentheses of a name add to it. */
export function namedInside({ asides }: Chunk, name: string): readonly Chunk[] {
  return asides
    .filter(({ text }) => formerNameIn(text) === null && !ASKED.test(text.trim()))
    .flatMap(({ text, start }) => {
      const chunks = splitLines(text, start).flatMap((line) => line.chunks);
      const named = chunks.filter((one) => endsAsUnit(tidyName(one.name)) && !isRole(tidyName(one.name)));
      const [only, other] = named;
      // 教育総務課（教育委員会）: where it belongs.
      const isHome =
        only !== undefined &&
        other === undefined &&
        !/^\s*[、,]/.test(text) &&
        endsAsBureau(tidyName(only.name)) &&
        !/^各/.test(tidyName(only.name));
      return isHome && isBareSection(name) ? [] : named;
    });
}

/**
 * 総務部（人事課、契約課）: whether the names in a bureau's parentheses are its own sections.
 *
 * @param named what {@link namedInside} gives for the chunk
 */
export function areSectionsOf(name: string, chunk: Chunk, named: readonly Chunk[]): boolean {
  if (!endsAsBureau(name) || named.length === 0) return false;
  if (isGenericName(name) && !EACH_OFFICE.test(name)) return false;
  return named.every((one) => isBareSection(tidyName(one.name)) || isEachWithin(one, chunk));
}

import { normalizeText, rawSlice, rawSpan, type NormalizedText } from "../text/normalize-text";
import type { TextSpan } from "../text/text-span";
import type { Chunk } from "./read-chunk";
import { splitLines } from "./split-names";
import { formerNameIn, readRenaming, tidyName } from "./tidy-name";
import {
  bureauOf,
  endsAsBureau,
  endsAsUnit,
  isBareSection,
  isGenericName,
  meansEachWorkplace,
} from "./unit-names";

/** A division that a cell names. */
export interface DivisionName {
  /** Full name in one spelling, with the bureau that carries over. */
  readonly name: string;
  /** As written. */
  readonly raw: string;
  readonly span: TextSpan;
  /** The bureau that the text does not write here and that was taken from the name before. */
  readonly inherited: string | null;
  /** What its parenthesis or label says of its part: 総括, 主担当. */
  readonly role: string | null;
  /** The name it had before, where the text tells it: （旧情報政策課）. */
  readonly formerName: string | null;
}

export interface DivisionReading {
  /** Names, each once, in the order of the text. */
  readonly divisions: string[];
  /** Whether every workplace is meant as well (各職場). */
  readonly eachWorkplace: boolean;
  readonly items: readonly DivisionName[];
}

const ROLE =
  /^(?:総括|統括|総合調整|取り?まとめ|とりまとめ|主管|主務|主担当?|副担当?|正|副|窓口|幹事|事務局|庶務|調整|連携|協力|関係|全体|進行管理)(?:課|室|部署|担当)?$/;
const SUBUNIT = /(?:係|班|担当|グループ|チーム)$/;
const NOTHING = /^(?:[-ー]|なし|無し|未定|調整中|同上|〃|"|検討中|該当なし)$/;
/** （総務課、財政課と連携）: who is asked, not who is responsible. */
const ASKED = /と(?:の)?(?:連携|協力|調整|協議|共有)(?:して|し|する)?$/;

/** A cell with more characters than this holds prose that nobody meant as a list of divisions. */
const LONGEST_CELL = 1000;

/** What carries over while names are read from left to right. */
interface Carry {
  /** Bureau of the section before, on the same line. */
  bureau: string | null;
  /** A bureau that stood alone on its line, as a heading of the sections below it. */
  heading: string | null;
}

/** The divisions that the parentheses of a name add to it. */
function namedInside({ asides }: Chunk, name: string): readonly Chunk[] {
  return asides
    .filter(({ text }) => formerNameIn(text) === null && !ASKED.test(text.trim()))
    .flatMap(({ text, start }) => {
      const chunks = splitLines(text, start).flatMap((line) => line.chunks);
      const named = chunks.filter((one) => endsAsUnit(tidyName(one.name)) && !ROLE.test(tidyName(one.name)));
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

class DivisionReader {
  readonly items: DivisionName[] = [];
  private readonly source: NormalizedText;

  constructor(source: NormalizedText) {
    this.source = source;
  }

  read(): DivisionReading {
    const carry: Carry = { bureau: null, heading: null };
    for (const line of splitLines(this.source.text)) {
      if (!line.continues) carry.bureau = null;
      for (const chunk of line.chunks) this.readChunk(chunk, carry, line.chunks.length === 1);
    }
    const divisions = [...new Set(this.items.map(({ name }) => name))];
    return { divisions, eachWorkplace: divisions.some(meansEachWorkplace), items: this.items };
  }

  private readChunk(chunk: Chunk, carry: Carry, isAlone: boolean): void {
    const renamed = readRenaming(chunk.name);
    const { name } = renamed;
    const formerName = chunk.asides.map(({ text }) => formerNameIn(text)).find((one) => one !== null);
    const named = namedInside(chunk, name);
    const role =
      chunk.label ??
      chunk.asides.map(({ text }) => text.replace(/\s+/g, "")).find((text) => ROLE.test(text)) ??
      null;
    if (name === "") {
      // 「(各職場)」 is a name in parentheses, 「(研修分)」 above the names only a remark.
      for (const one of named) this.readChunk(one, carry, false);
      return;
    }
    if (NOTHING.test(name)) return;
    if (
      endsAsBureau(name) &&
      !isGenericName(name) &&
      named.length > 0 &&
      named.every((one) => isBareSection(tidyName(one.name)))
    ) {
      // 総務部（人事課、契約課）: the bureau is written once for the sections in the parenthesis.
      for (const one of named) this.add(one, name + tidyName(one.name), name, null);
      return;
    }
    const namesOthers = named.filter(
      (one) => !SUBUNIT.test(tidyName(one.name)) || bureauOf(tidyName(one.name)) !== undefined,
    );
    if (namesOthers.length === 0 || !isGenericName(name) || meansEachWorkplace(name))
      this.add(chunk, name, this.carried(name, carry), role, formerName ?? renamed.formerName);
    this.remember(name, carry, isAlone);
    for (const one of namesOthers) this.readChunk(one, carry, false);
  }

  private carried(name: string, carry: Carry): string | null {
    return isBareSection(name) ? (carry.bureau ?? carry.heading) : null;
  }

  private remember(name: string, carry: Carry, isAlone: boolean): void {
    const bureau = bureauOf(name);
    const inherits = isBareSection(name) && (carry.bureau ?? carry.heading) !== null;
    if (inherits) return;
    carry.bureau = bureau ?? null;
    const isHeading = isAlone && bureau === undefined && endsAsBureau(name) && !isGenericName(name);
    carry.heading = isHeading ? name : null;
  }

  private add(
    chunk: Chunk,
    name: string,
    inherited: string | null,
    role: string | null,
    formerName: string | null = null,
  ): void {
    const full = inherited === null || name.startsWith(inherited) ? name : inherited + name;
    this.items.push({
      name: full,
      raw: rawSlice(this.source, chunk.start, chunk.end),
      span: rawSpan(this.source, chunk.start, chunk.end),
      inherited,
      role,
      formerName,
    });
  }
}

/** A bureau alone on a line above its sections is no division of its own. */
function withoutHeadings(reading: DivisionReading): DivisionReading {
  const items = reading.items.filter(({ name }, index) => {
    const next = reading.items[index + 1];
    return !(
      endsAsBureau(name) &&
      next?.inherited === name &&
      next.raw !== name &&
      !next.raw.startsWith(name)
    );
  });
  return { ...reading, items, divisions: [...new Set(items.map(({ name }) => name))] };
}

/**
 * Reads the divisions that a cell names.
 *
 * Names are separated by 、 , / ; or a line break, and by ・ where names of divisions stand on both its sides
 * (職種・分野の主管課 is one name). The bureau of a section carries over to the bare sections after it on the same
 * line; a bureau alone on its line carries over to the sections below it. Parentheses give a role (総括課), more
 * divisions (、各職場) or the concrete names of a general one. Texts of more than 1,000 characters name none.
 *
 * @example parseDivisions("総務局人事課・職員研修所").divisions // ["総務局人事課", "総務局職員研修所"]
 */
export function parseDivisions(text: string): DivisionReading {
  if (text.length > LONGEST_CELL) return { divisions: [], eachWorkplace: false, items: [] };
  return withoutHeadings(new DivisionReader(foldBrackets(normalizeText(text))).read());
}

/** 〔各支所〕 and 〈各支所〉 as parentheses; offsets stay. */
function foldBrackets(normalized: NormalizedText): NormalizedText {
  const text = normalized.text.replace(/[〔〈《]/g, "(").replace(/[〕〉》]/g, ")");
  return text === normalized.text ? normalized : { ...normalized, text };
}

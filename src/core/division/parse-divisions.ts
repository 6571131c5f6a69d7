import { normalizeText, rawSlice, rawSpan, type NormalizedText } from "../text/normalize-text";
import type { TextSpan } from "../text/text-span";
import { isBarePart, readSame, sectionOf } from "./carry-over";
import { isRole } from "./division-role";
import { areSectionsOf, namedInside } from "./named-inside";
import type { Chunk } from "./read-chunk";
import { splitLines } from "./split-names";
import { formerNameIn, readRenaming, tidyName } from "./tidy-name";
import { bureauOf, endsAsBureau, isBareSection, isGenericName, meansEachWorkplace } from "./unit-names";

/** A division that a cell names. */
export interface DivisionName {
  /** Full name in one spelling, with the bureau that carries over. */
  readonly name: string;
  /** As written. */
  readonly raw: string;
  readonly span: TextSpan;
  /** The bureau or section that the text does not write here and that was taken from the name before. */
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

const SUBUNIT = /(?:係|班|担当|グループ|チーム)$/;
/** ほか4課 counts divisions and names none. */
const NOTHING =
  /^(?:\d+(?:課|部局?|局|室|係|所属|部署|団体)|[-ー]|なし|無し|未定|調整中|同上|〃|"|検討中|該当なし)$/;
/** A cell with more characters than this holds prose that nobody meant as a list of divisions. */
const LONGEST_CELL = 1000;

/** What carries over while names are read from left to right. */
interface Carry {
  /** Bureau of the section before, on the same line. */
  bureau: string | null;
  /** A bureau that stood alone on its line, as a heading of the sections below it. */
  heading: string | null;
  /** The section of the part before (総務部人事課 of its 人事係), or the section itself. */
  section: string | null;
}

class DivisionReader {
  readonly items: DivisionName[] = [];
  private readonly source: NormalizedText;

  constructor(source: NormalizedText) {
    this.source = source;
  }

  read(): DivisionReading {
    const carry: Carry = { bureau: null, heading: null, section: null };
    for (const line of splitLines(this.source.text)) {
      if (!line.continues) carry.bureau = carry.section = null;
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
      chunk.asides.map(({ text }) => text.replace(/\s+/g, "")).find((text) => isRole(text)) ??
      null;
    if (name === "") {
      // 「(各職場)」 is a name in parentheses, 「(研修分)」 above the names only a remark.
      for (const one of named) this.readChunk(one, carry, false);
      return;
    }
    if (NOTHING.test(name)) return;
    if (this.addSame(chunk, name, carry, role)) return;
    if (areSectionsOf(name, chunk, named)) {
      // 総務部（人事課、契約課）: the bureau is written once for the sections in the parenthesis.
      for (const one of named) this.add(one, name + tidyName(one.name), name, null);
      return;
    }
    const namesOthers = named.filter(
      (one) => !SUBUNIT.test(tidyName(one.name)) || bureauOf(tidyName(one.name)) !== undefined,
    );
    const areRoles = namesOthers.every(({ label }) => label !== null && isRole(label.replace(/:$/, "")));
    if (areRoles || !isGenericName(name) || meansEachWorkplace(name))
      this.add(chunk, name, this.carried(name, carry), role, formerName ?? renamed.formerName);
    this.remember(name, carry, isAlone);
    for (const one of namesOthers) this.readChunk(one, carry, false);
  }

  /** 同保育課, 同課給与係: what stands before is the same again. */
  private addSame(chunk: Chunk, name: string, carry: Carry, role: string | null): boolean {
    const same = readSame(name);
    const before = same?.refersTo === "section" ? carry.section : (carry.bureau ?? carry.heading);
    if (same === undefined || before === null) return false;
    this.add(chunk, same.rest, before, role);
    return true;
  }

  private carried(name: string, carry: Carry): string | null {
    if (isBarePart(name) && carry.section !== null && sectionOf(this.items.at(-1)?.name ?? "") !== null)
      return carry.section;
    return isBareSection(name) ? (carry.bureau ?? carry.heading) : null;
  }

  private remember(name: string, carry: Carry, isAlone: boolean): void {
    const full = this.items.at(-1)?.name ?? name;
    carry.section = sectionOf(full) ?? (/[課室]$/.test(full) ? full : null);
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

import { parseCalendarDay, type CalendarDay } from "../calendar/calendar-day";
import type { IgnoredFinding, Review } from "../review";
import { formatAddress } from "../sheet/address";
import type { SetSetting } from "../sheet/edit";
import { isJsonObject, parseJson } from "../text/parse-json";
import type { Finding } from "./finding";

/** Where a workbook keeps which findings were set aside; see `WorkbookSnapshot.settings`. */
export const IGNORED_SETTING = "ignored";

/** A finding set aside, as the workbook keeps it. Sheet and cell are where it stood: a hint, for rows move. */
interface IgnoredEntry {
  readonly rule: string;
  readonly sheet: string;
  readonly cell: string;
  readonly fingerprint: string;
  readonly by: string;
  readonly on: CalendarDay;
}

function readEntry(value: unknown): readonly IgnoredEntry[] {
  if (!isJsonObject(value)) return [];
  const { rule, sheet, cell, fingerprint, by, on } = value;
  const day = typeof on === "string" ? parseCalendarDay(on) : undefined;
  const isSound = [rule, sheet, cell, fingerprint].every((part) => typeof part === "string");
  if (!isSound || day === undefined) return [];
  return [
    {
      rule: String(rule),
      sheet: String(sheet),
      cell: String(cell),
      fingerprint: String(fingerprint),
      by: typeof by === "string" ? by : "",
      on: day,
    },
  ];
}

function readEntries(text: string | undefined): readonly IgnoredEntry[] {
  const stored = parseJson(text);
  return Array.isArray(stored) ? stored.flatMap(readEntry) : [];
}

function addressOf({ at }: Finding): string {
  return formatAddress(at.row, at.column);
}

function toEntry({ finding, by, on }: IgnoredFinding): IgnoredEntry {
  const { rule, at, fingerprint } = finding;
  return { rule, sheet: at.sheet, cell: addressOf(finding), fingerprint, by, on };
}

/** How far an entry is from a finding: another rule or text is farther than any other place. */
function distance({ rule, fingerprint, sheet, cell }: IgnoredEntry, finding: Finding): number {
  if (rule !== finding.rule || fingerprint !== finding.fingerprint) return 3;
  if (sheet !== finding.at.sheet) return 2;
  return cell === addressOf(finding) ? 0 : 1;
}

/** The finding that an entry means: by what it says; of several that say the same, the one at the old place. */
function findMeant(
  entry: IgnoredEntry,
  byFingerprint: ReadonlyMap<string, readonly Finding[]>,
  taken: ReadonlyMap<Finding, IgnoredFinding>,
): Finding | undefined {
  const candidates = (byFingerprint.get(entry.fingerprint) ?? []).filter(
    (finding) => finding.rule === entry.rule && !taken.has(finding),
  );
  return [...candidates].sort((a, b) => distance(entry, a) - distance(entry, b))[0];
}

/**
 * Parts the findings that were set aside in this workbook from the others.
 *
 * An entry holds as long as the finding says the same of the same text; where the cell was changed it no longer does.
 *
 * @param stored the workbook's setting `ignored`
 */
export function setAside(
  findings: readonly Finding[],
  stored: string | undefined,
): Pick<Review, "findings" | "ignored"> {
  const entries = readEntries(stored);
  if (entries.length === 0) return { findings, ignored: [] };
  const byFingerprint = new Map<string, Finding[]>();
  for (const finding of findings) {
    const same = byFingerprint.get(finding.fingerprint);
    if (same === undefined) byFingerprint.set(finding.fingerprint, [finding]);
    else same.push(finding);
  }
  const taken = new Map<Finding, IgnoredFinding>();
  for (const entry of entries) {
    const finding = findMeant(entry, byFingerprint, taken);
    if (finding !== undefined) taken.set(finding, { finding, by: entry.by, on: entry.on });
  }
  return {
    findings: findings.filter((finding) => !taken.has(finding)),
    ignored: findings.flatMap((finding) => taken.get(finding) ?? []),
  };
}

/** Tells whether a finding of a review was set aside. */
export function isIgnored(review: Pick<Review, "ignored">, finding: Finding): boolean {
  return review.ignored.some(
    ({ finding: { fingerprint, at } }) =>
      fingerprint === finding.fingerprint &&
      at.sheet === finding.at.sheet &&
      at.row === finding.at.row &&
      at.column === finding.at.column,
  );
}

type Ignoring = Pick<Review, "ignored" | "settings">;

function writeEntries({ settings }: Ignoring, entries: readonly IgnoredEntry[]): SetSetting {
  return {
    kind: "setSetting",
    key: IGNORED_SETTING,
    expected: settings[IGNORED_SETTING] ?? null,
    value: entries.length === 0 ? null : JSON.stringify(entries),
  };
}

/** Entries that mean nothing now stay: their rule may be off today. */
function storedEntries({ settings }: Ignoring): readonly IgnoredEntry[] {
  return readEntries(settings[IGNORED_SETTING]);
}

/**
 * The edit that sets a finding aside in the workbook; the next review lists it under `ignored`.
 *
 * @param by who decides so, for those who ask later; may be ""
 */
export function ignoreFinding(review: Ignoring, finding: Finding, by: string, on: CalendarDay): SetSetting {
  const entries = storedEntries(review);
  return writeEntries(
    review,
    isIgnored(review, finding) ? entries : [...entries, toEntry({ finding, by, on })],
  );
}

/** The edit that takes it back: the next review reports the finding again. */
export function takeBackIgnored(review: Ignoring, finding: Finding): SetSetting {
  const entries = storedEntries(review);
  const own = [...entries].sort((a, b) => distance(a, finding) - distance(b, finding))[0];
  const isOwn = own !== undefined && own.rule === finding.rule && own.fingerprint === finding.fingerprint;
  return writeEntries(review, isOwn ? entries.filter((entry) => entry !== own) : entries);
}

import { toFiscalYear, type FiscalYear } from "../core/calendar/fiscal-year";
import { isJsonObject } from "../core/text/parse-json";

/** One text to read in bulk, with the years it is read against. */
export interface ReadingRecord {
  readonly id: string;
  readonly text: string;
  readonly fiscalYear: FiscalYear | null;
  readonly planStart: FiscalYear | null;
  readonly planEnd: FiscalYear | null;
}

/** Why a file of records cannot be used; the message is for people and names the record. */
export class RecordError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "RecordError";
  }
}

function readYear(value: unknown, field: string, place: string): FiscalYear | null {
  if (value === undefined || value === null) return null;
  const year = typeof value === "number" ? toFiscalYear(value) : undefined;
  if (year === undefined) throw new RecordError(`${place}.${field}`);
  return year;
}

function readRecord(value: unknown, index: number): ReadingRecord {
  const place = `[${String(index)}]`;
  if (!isJsonObject(value)) throw new RecordError(place);
  const { id, text } = value;
  if (typeof id !== "string" && typeof id !== "number") throw new RecordError(`${place}.id`);
  if (typeof text !== "string") throw new RecordError(`${place}.text`);
  return {
    id: String(id),
    text,
    fiscalYear: readYear(value["fy"], "fy", place),
    planStart: readYear(value["planStartFY"], "planStartFY", place),
    planEnd: readYear(value["planEndFY"], "planEndFY", place),
  };
}

/**
 * Reads the JSON that `shinchoku read` takes.
 *
 * @throws RecordError naming the place of the first thing that is not as it should be
 * @example readRecords('[{"id":"a","text":"7月","fy":2024}]')[0]?.text // "7月"
 */
export function readRecords(json: string): readonly ReadingRecord[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json.replace(/^\uFEFF/, ""));
  } catch (cause) {
    throw new RecordError("JSON", { cause });
  }
  if (!Array.isArray(parsed)) throw new RecordError("[]");
  return parsed.map(readRecord);
}

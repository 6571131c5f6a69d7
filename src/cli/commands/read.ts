import { parsePeriods } from "../../core/period/parse-period";
import { parseTargets } from "../../core/target/parse-target";
import type { Quantity } from "../../core/target/target";
import type { Command, CommandHost } from "../command-host";
import { parseLanguage, parseOptions } from "../parse-options";
import { printableJson } from "../printable";
import { readRecords, RecordError, type ReadingRecord } from "../read-records";
import { UsageError } from "../usage-error";

function periodItems({ text, fiscalYear, planStart, planEnd }: ReadingRecord): object {
  const { periods, problems, notes } = parsePeriods(text, { fiscalYear, planStart, planEnd });
  const remarks = [...problems, ...notes].map(({ code }) => code);
  return {
    items: periods.map(({ label, kind, start, end, approx }) => ({ label, kind, start, end, approx })),
    ...(remarks.length === 0 ? {} : { note: remarks.join(", ") }),
  };
}

function quantity({ value, unit, fiscalYear }: Quantity): object {
  return { value, unit, fy: fiscalYear };
}

function targetItems({ text, planStart, planEnd }: ReadingRecord): object {
  return {
    items: parseTargets(text, { planStart, planEnd }).targets.map(({ name, baseline, target }) => ({
      name,
      baseline: baseline === null ? null : quantity(baseline),
      target: target === null ? null : { op: target.op, ...quantity(target) },
    })),
  };
}

const READERS: Readonly<Record<string, (record: ReadingRecord) => object>> = {
  periods: periodItems,
  targets: targetItems,
};

function loadRecords(path: string, host: CommandHost): readonly ReadingRecord[] {
  const text = host.readText(path);
  if (text === undefined) throw new UsageError({ code: "unreadable-file", given: path });
  try {
    return readRecords(text);
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    throw new UsageError({ code: "bad-records", given: path, detail: error.message }, { cause: error });
  }
}

/** `shinchoku read`: reads many texts at once, JSON in and JSON out. */
export const read: Command = (args, host) => {
  const { values, positionals } = parseOptions(args, { lang: { type: "string" } });
  parseLanguage(values.lang);
  const [kind, path, extra] = positionals;
  const reader = kind === undefined || !Object.hasOwn(READERS, kind) ? undefined : READERS[kind];
  if (reader === undefined) throw new UsageError({ code: "bad-kind", given: kind ?? "" });
  if (path === undefined) throw new UsageError({ code: "missing-file" });
  if (extra !== undefined) throw new UsageError({ code: "extra-argument", given: extra });
  const results = loadRecords(path, host).map((record) => ({ id: record.id, ...reader(record) }));
  host.write(`${printableJson(results, 1)}\n`);
  return Promise.resolve(0);
};

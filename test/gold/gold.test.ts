import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { toFiscalYear, type FiscalYear } from "../../src/core/calendar/fiscal-year";
import { parsePeriods } from "../../src/core/period/parse-period";
import { parseTargets } from "../../src/core/target/parse-target";

/**
 * Labelled texts that stand beside the project, not in it. Where the folder is missing the checks are skipped, and say so.
 */
const FOLDER = path.resolve(__dirname, "../../../shared/gold");
const isThere = existsSync(FOLDER);
const describeGold = isThere ? describe : describe.skip;

/** Shares of records that must be exactly right. */
const PERIODS_RIGHT = 0.98;
const TARGETS_RIGHT = 0.96;

interface GoldRecord<T> {
  readonly id: string;
  readonly text: string;
  readonly fy?: number | null;
  readonly planStartFY: number | null;
  readonly planEndFY: number | null;
  readonly items: readonly T[];
}

interface GoldPeriod {
  readonly kind: string;
  readonly start: string | null;
  readonly end: string | null;
}

interface GoldQuantity {
  readonly op?: string;
  readonly value: number | null;
  readonly fy: number | null;
}

interface GoldTarget {
  readonly baseline: GoldQuantity | null;
  readonly target: GoldQuantity | null;
}

function readGold<T>(name: string): readonly GoldRecord<T>[] {
  return JSON.parse(readFileSync(path.join(FOLDER, name), "utf8")) as readonly GoldRecord<T>[];
}

function year(value: number | null | undefined): FiscalYear | null {
  return value === null || value === undefined ? null : (toFiscalYear(value) ?? null);
}

/** Compares record by record, prints the figure and the misses, and returns the share that is exactly right. */
function score<T>(
  what: string,
  records: readonly GoldRecord<T>[],
  expected: (record: GoldRecord<T>) => readonly string[],
  read: (record: GoldRecord<T>) => readonly string[],
): number {
  const misses = records.flatMap((record) => {
    const [wanted, found] = [expected(record), read(record)];
    return wanted.join("\n") === found.join("\n")
      ? []
      : [`${record.id} ${record.text}\n  wanted ${wanted.join(" | ")}\n  found  ${found.join(" | ")}`];
  });
  const right = records.length - misses.length;
  const share = right / records.length;
  process.stdout.write(
    `${what}: ${String(right)} of ${String(records.length)} exactly right\n${misses.join("\n")}\n`,
  );
  return share;
}

if (!isThere) process.stdout.write(`skipped: ${FOLDER} is not there\n`);

describeGold("the labelled texts beside the project", () => {
  test("periods are right in kind, start and end", () => {
    const share = score(
      "periods",
      readGold<GoldPeriod>("periods.json"),
      ({ items }) => items.map(({ kind, start, end }) => `${kind} ${start ?? "-"} ${end ?? "-"}`),
      ({ text, fy, planStartFY, planEndFY }) =>
        parsePeriods(text, {
          fiscalYear: year(fy),
          planStart: year(planStartFY),
          planEnd: year(planEndFY),
        }).periods.map(({ kind, start, end }) => `${kind} ${start ?? "-"} ${end ?? "-"}`),
    );
    expect(share).toBeGreaterThanOrEqual(PERIODS_RIGHT);
  });

  test("targets are right in baseline, comparator, value and year", () => {
    const line = (baseline: unknown, op: unknown, value: unknown, fiscalYear: unknown): string =>
      [baseline, op, value, fiscalYear].map((part) => String(part ?? "-")).join(" ");
    const share = score(
      "targets",
      readGold<GoldTarget>("targets.json"),
      ({ items }) =>
        items.map(({ baseline, target }) => line(baseline?.value, target?.op, target?.value, target?.fy)),
      ({ text, planStartFY, planEndFY }) =>
        parseTargets(text, { planStart: year(planStartFY), planEnd: year(planEndFY) }).targets.map(
          ({ baseline, target }) => line(baseline?.value, target?.op, target?.value, target?.fiscalYear),
        ),
    );
    expect(share).toBeGreaterThanOrEqual(TARGETS_RIGHT);
  });
});

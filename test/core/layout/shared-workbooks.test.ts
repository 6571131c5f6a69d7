import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { readXlsx } from "../../../src/adapters/xlsx/read-xlsx";
import { buildPlan, type PlanReading } from "../../../src/core/plan/build-plan";
import type { FieldName, Measure } from "../../../src/core/plan/plan";

/**
 * Workbooks of real plans that stand beside the project, not in it: counted by eye, in the printed plans and on the
 * sheets. Where the folder is missing the counts are skipped, and say so.
 */
const FOLDER = path.resolve(__dirname, "../../../../shared/workbooks");
const isThere = existsSync(FOLDER);
const describeShared = isThere ? describe : describe.skip;
if (!isThere) process.stdout.write(`skipped: ${FOLDER} is not there\n`);

/** What a reader of the printed plan counts. */
interface Expected {
  readonly workbook: string;
  readonly measures: number;
  readonly parts: number;
  readonly numbered: number;
  readonly withDivisions: number;
  /** How many headings stand over a measure: level by level, how many measures have so many. */
  readonly areaDepths: Readonly<Record<number, number>>;
  /** Measures and parts with a period that can be told, or with bars. */
  readonly dated: number;
  readonly steps: number;
  readonly withTarget: number;
  readonly withStatus: number;
  readonly withDirection: number;
  readonly indicators: number;
  /** Of these, those with a baseline to measure from. */
  readonly withBaseline: number;
}

const EXPECTED: readonly Expected[] = [
  {
    workbook: "hr-plan",
    measures: 35,
    parts: 0,
    numbered: 35,
    withDivisions: 35,
    areaDepths: { 2: 35 },
    dated: 35,
    steps: 95,
    withTarget: 35,
    withStatus: 0,
    withDirection: 0,
    indicators: 4,
    withBaseline: 4,
  },
  {
    workbook: "compliance",
    measures: 42,
    parts: 0,
    numbered: 42,
    withDivisions: 42,
    areaDepths: { 1: 42 },
    dated: 35,
    steps: 0,
    withTarget: 0,
    withStatus: 42,
    withDirection: 6,
    indicators: 0,
    withBaseline: 0,
  },
  {
    workbook: "management-plan",
    measures: 105,
    parts: 55,
    numbered: 105,
    withDivisions: 160,
    areaDepths: { 2: 29, 3: 112, 4: 19 },
    dated: 143,
    steps: 0,
    withTarget: 144,
    withStatus: 8,
    withDirection: 0,
    indicators: 11,
    withBaseline: 11,
  },
  {
    workbook: "action-plan",
    measures: 56,
    parts: 0,
    numbered: 56,
    withDivisions: 0,
    areaDepths: { 2: 56 },
    dated: 0,
    steps: 0,
    withTarget: 0,
    withStatus: 0,
    withDirection: 56,
    indicators: 15,
    withBaseline: 13,
  },
  {
    workbook: "response-policy",
    measures: 25,
    parts: 1,
    numbered: 0,
    withDivisions: 26,
    areaDepths: { 2: 26 },
    dated: 26,
    steps: 43,
    withTarget: 0,
    withStatus: 0,
    withDirection: 0,
    indicators: 0,
    withBaseline: 0,
  },
];

function read(workbook: string): PlanReading {
  return buildPlan(readXlsx(readFileSync(path.join(FOLDER, `${workbook}.xlsx`))));
}

function countOf<T>(items: readonly T[], test: (item: T) => boolean): number {
  return items.filter(test).length;
}

function depths(measures: readonly Measure[]): Readonly<Record<number, number>> {
  const counts: Record<number, number> = {};
  for (const { area } of measures) counts[area.length] = (counts[area.length] ?? 0) + 1;
  return counts;
}

function figures(workbook: string): Expected {
  const { plan, fieldsOf } = read(workbook);
  const { measures, indicators } = plan;
  const has = (measure: Measure, field: FieldName): boolean =>
    measure.sources.some((source) => fieldsOf(source).texts(field).length > 0);
  return {
    workbook,
    measures: countOf(measures, ({ parent }) => parent === null),
    parts: countOf(measures, ({ parent }) => parent !== null),
    numbered: countOf(measures, ({ number }) => number !== null),
    withDivisions: countOf(measures, ({ divisions }) => divisions.length > 0),
    areaDepths: depths(measures),
    dated: countOf(measures, ({ periods, schedule }) => periods.length + schedule.length > 0),
    steps: measures.reduce((sum, { schedule }) => sum + schedule.length, 0),
    withTarget: countOf(measures, (measure) => has(measure, "target")),
    withStatus: countOf(measures, ({ status }) => status !== null),
    withDirection: countOf(measures, ({ direction }) => direction !== null),
    indicators: indicators.length,
    withBaseline: countOf(indicators, ({ baseline }) => baseline !== null),
  };
}

describeShared("the workbooks of real plans", () => {
  test.each(EXPECTED)("$workbook gives as much as its printed plan shows", (expected) => {
    expect(figures(expected.workbook)).toEqual(expected);
  });
});

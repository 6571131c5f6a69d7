import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readXlsx } from "../../src/adapters/xlsx/read-xlsx";
import { buildPlan } from "../../src/core/plan/build-plan";
import type { PlanSheet } from "../../src/core/plan/plan";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { readSamples } from "../support/samples";
import { MUTATIONS, type Mutation, type Pick } from "./mutations";
import { firstDifference, planModel, type PlanModel } from "./plan-model";

/** Real plans beside the project; where they are missing the samples of the project stand alone. */
const SHARED = path.resolve(__dirname, "../../../shared/workbooks");
/** Chance decides over rows, words and columns: as many draws for each workbook. */
const DRAWS = 12;
const FEWEST_SAME = 0.98;
/** The share of mutations that may go without a workbook where the real plans are missing. */
const MOST_LEFT_OUT = 0.2;

interface Subject {
  readonly name: string;
  readonly workbook: WorkbookSnapshot;
  readonly layouts: readonly PlanSheet[];
  readonly model: PlanModel;
}

function toSubject(name: string, bytes: Uint8Array): Subject {
  const workbook = readXlsx(bytes);
  return { name, workbook, layouts: buildPlan(workbook).plan.sheets, model: planModel(workbook) };
}

function readSubjects(): readonly Subject[] {
  const samples = [...readSamples()].map(([name, bytes]) => toSubject(name, bytes));
  if (!existsSync(SHARED)) return samples;
  const shared = readdirSync(SHARED).map((name) => toSubject(name, readFileSync(path.join(SHARED, name))));
  return [...samples, ...shared];
}

/** A linear congruential generator with the constants of Numerical Recipes. */
function chance(seed: number): Pick {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return below <= 0 ? 0 : Math.floor((state / 2 ** 32) * below);
  };
}

interface Outcome {
  readonly mutation: string;
  readonly workbook: string;
  readonly miss: string | undefined;
}

function outcomesOf(subject: Subject, mutation: Mutation): readonly Outcome[] {
  const outcomes: Outcome[] = [];
  const seen = new Set<string>([JSON.stringify(subject.workbook)]);
  for (let draw = 1; draw <= DRAWS; draw++) {
    const mutant = mutation.mutate(subject.workbook, subject.layouts, chance(draw * 7919));
    const key = JSON.stringify(mutant);
    if (seen.has(key)) continue;
    seen.add(key);
    outcomes.push({
      mutation: mutation.name,
      workbook: subject.name,
      miss: firstDifference(subject.model, planModel(mutant)),
    });
  }
  return outcomes;
}

describe("a workbook that staff have changed without changing its plan", () => {
  const subjects = readSubjects();
  const outcomes = subjects.flatMap((subject) =>
    MUTATIONS.flatMap((mutation) => outcomesOf(subject, mutation)),
  );

  const same = (of: readonly Outcome[]): readonly Outcome[] => of.filter(({ miss }) => miss === undefined);

  const byMutation = MUTATIONS.map(({ name }) => {
    const own = outcomes.filter(({ mutation }) => mutation === name);
    return { name, own, share: `${String(same(own).length)} of ${String(own.length)}` };
  });
  // The samples give some mutations nothing to change; with the real plans beside them every mutation has work.
  const isLeftOut = ({ own }: { readonly own: readonly Outcome[] }): boolean =>
    own.length === 0 && !existsSync(SHARED);
  const leftOut = byMutation.filter(isLeftOut);
  for (const { name } of leftOut)
    process.stdout.write(`skipped: no sample lets "${name}" change it, and ${SHARED} is not there\n`);

  test("meets nearly every mutation in the samples alone", () => {
    expect(leftOut.length).toBeLessThan(MUTATIONS.length * MOST_LEFT_OUT);
  });

  describe.each(byMutation.filter((each) => !isLeftOut(each)))("$name", ({ own, share }) => {
    test(`reads as before (${share})`, () => {
      expect(own.length).toBeGreaterThan(0);
      expect(own.filter(({ miss }) => miss !== undefined)).toEqual([]);
    });
  });

  test(`reads as before in at least ${String(FEWEST_SAME * 100)} % of all ${String(outcomes.length)} mutants`, () => {
    expect(same(outcomes).length / outcomes.length).toBeGreaterThanOrEqual(FEWEST_SAME);
  });
});

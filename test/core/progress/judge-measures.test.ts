import { judgeMeasures } from "../../../src/core/progress/judge-measures";
import type { JudgementContext } from "../../../src/core/progress/judge-measure";
import { day, measure, period, status, year } from "./samples";

const context: JudgementContext = {
  asOf: day("2025-03-31"),
  planStart: year(2023),
  planEnd: year(2025),
  warningDays: 30,
};
const overdue = {
  periods: [period("deadline", null, "2024-09-30")],
  due: day("2024-09-30"),
  recordsStatus: true,
};
const part = { parent: "1", recordsStatus: true };

function judgements(...measures: Parameters<typeof judgeMeasures>[0][number][]): readonly string[] {
  return judgeMeasures(measures, context).map(({ judgement }) => judgement);
}

test("a measure without a status is done when all its parts are", () => {
  const whole = measure({ ...overdue, status: null });
  const done = measure({ ...part, status: status("done") });
  expect(judgements(whole, done, done)).toEqual(["done", "done", "done"]);
});

test("its own dates judge it while a part is open", () => {
  const whole = measure({ ...overdue, status: null });
  const done = measure({ ...part, status: status("done") });
  const open = measure({ ...part, ...overdue, status: status("inProgress") });
  expect(judgements(whole, done, open)).toEqual(["overdue", "done", "overdue"]);
});

test("a status of its own counts before its parts", () => {
  const whole = measure({ ...overdue, status: status("inProgress") });
  const done = measure({ ...part, status: status("done") });
  expect(judgements(whole, done)).toEqual(["overdue", "done"]);
});

test("parts of one measure say nothing of the next", () => {
  const whole = measure({ ...overdue, status: null });
  const done = measure({ ...part, status: status("done") });
  expect(judgements(whole, done, whole)).toEqual(["done", "done", "overdue"]);
});

test("parts that were all given up leave a measure given up, unless one was finished", () => {
  const whole = measure({ ...overdue, status: null });
  const given = measure({ ...part, status: status("cancelled") });
  const done = measure({ ...part, status: status("done") });
  expect(judgements(whole, given)).toEqual(["cancelled", "cancelled"]);
  expect(judgements(whole, given, done)).toEqual(["done", "cancelled", "done"]);
});

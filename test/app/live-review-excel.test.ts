import { ExcelPort } from "../../src/adapters/excel/excel-port";
import { ReviewSession } from "../../src/app/review-session";
import type { Cell, WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { createReviewer } from "../../src/core/live/create-reviewer";
import { dayOf } from "../support/day-of";
import { installOfficeJs } from "../support/office-js";
import { smallPlan } from "../support/plan-workbook";

const STATUS_OF_SECOND = { row: 4, column: 4 };

/** A reviewed workbook, open in the emulated Excel through the real office.js. */
async function openLive(workbook = smallPlan()) {
  const { host, bridge } = installOfficeJs(workbook);
  const port = new ExcelPort();
  const reviewer = createReviewer();
  const defects: unknown[] = [];
  const session = new ReviewSession({
    port,
    review: reviewer.review,
    today: () => dayOf("2023-10-01"),
    now: () => 1_700_000_000_000,
    nextFrame: () => Promise.resolve(),
    reportDefect: (error) => defects.push(error),
    language: "auto",
    live: {
      port,
      // Excel's own pace is kept; only the waiting for further changes is cut short.
      after: (milliseconds, run) => {
        const timer = setTimeout(run, milliseconds / 20);
        return () => {
          clearTimeout(timer);
        };
      },
      update: reviewer.update,
      isWanted: true,
    },
  });
  await session.validate();
  const overdue = () => session.getState().completed?.review.summary.overdue;
  return { host, bridge, session, defects, overdue, sheet: host.model.activeSheet };
}

/** Waits until something holds, or long enough to know that it never will. */
async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !holds(); turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 5));
}

/** Long enough for a change to have been followed. */
async function quiet(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 400));
}

describe("following a workbook in Excel", () => {
  test("shows what a person enters, without a click and without work to be seen", async () => {
    const { host, session, sheet, overdue, defects } = await openLive();
    expect([overdue(), session.getState().live.isOn]).toEqual([1, true]);
    const phases = new Set<string>();
    session.subscribe(() => phases.add(session.getState().phase.kind));
    host.model.enterText(sheet, STATUS_OF_SECOND.row, STATUS_OF_SECOND.column, "完了");
    await until(() => overdue() === 0);
    expect(overdue()).toBe(0);
    expect([...phases]).toEqual(["ready"]);
    expect(defects).toEqual([]);
    await session.close();
  });

  test("shows what a co-author enters, and the findings that go with it", async () => {
    const { host, session, sheet } = await openLive();
    const rules = () => session.getState().completed?.review.findings.map(({ rule }) => rule) ?? [];
    expect(rules()).toContain("duplicate-measure-number");
    host.model.enterText(sheet, 5, 0, "3", "co-author");
    await until(() => !rules().includes("duplicate-measure-number"));
    expect(rules()).not.toContain("duplicate-measure-number");
    await session.close();
  });

  test("does not follow what the session writes itself", async () => {
    const { bridge, session, overdue } = await openLive();
    await session.write("fix", {
      edits: [
        {
          kind: "setCell",
          sheet: "取組一覧",
          ...STATUS_OF_SECOND,
          expected: { value: "実施中" },
          content: { value: "完了" },
        },
      ],
    });
    expect(overdue()).toBe(0);
    const { completed } = session.getState();
    const requests = bridge.requests.length;
    await quiet();
    expect(session.getState().completed).toBe(completed);
    expect(bridge.requests).toHaveLength(requests);
    await session.close();
  });

  describe("where formulas make it look at the whole workbook after a while", () => {
    /** The plan, with a formula and a merged note under it, on a second sheet as well. */
    function withFormula(): WorkbookSnapshot {
      const [plan] = smallPlan().sheets;
      if (plan === undefined) throw new Error("The plan has no sheet.");
      const merges = [{ top: 7, left: 0, bottom: 7, right: 4 }];
      const count: Cell = { row: 8, column: 4, value: 2, formula: '=COUNTIF(E4:E6,"実施中")' };
      const sheet = { ...plan, merges, cells: [...plan.cells, count] };
      return { ...smallPlan(), sheets: [sheet, { ...sheet, name: "控え" }] };
    }

    /** How many requests asked for something. */
    const countAsked = (requests: readonly { readonly body: string }[], what: string): number =>
      requests.filter(({ body }) => body.toLowerCase().includes(what)).length;
    const MERGES = "getmergedareasornullobject";
    /** Asked for once in each reading of the whole. */
    const LISTS = "calculationmode";

    test("asks for no merged cells after an entry: Excel would clear what could be undone", async () => {
      const { host, bridge, session, sheet, overdue } = await openLive(withFormula());
      const before = bridge.requests.length;
      host.model.enterText(sheet, STATUS_OF_SECOND.row, STATUS_OF_SECOND.column, "完了");
      await until(() => countAsked(bridge.requests.slice(before), LISTS) > 0);
      await quiet();
      expect(countAsked(bridge.requests.slice(before), LISTS)).toBe(1);
      expect(countAsked(bridge.requests.slice(before), MERGES)).toBe(0);
      expect(overdue()).toBe(0);
      expect(session.getState().completed?.review.plan.measures).toHaveLength(3);
      await session.close();
    });

    test("asks for those of a sheet into which several cells came, and finds them", async () => {
      const { host, bridge, session, sheet } = await openLive(withFormula());
      const before = bridge.requests.length;
      const area = { top: 9, left: 0, bottom: 9, right: 1 };
      const writes = [{ row: 9, column: 0, state: { value: "備考" } }];
      sheet.merges = [...sheet.merges, area];
      host.model.writeCells(sheet, area, writes, "person");
      await until(() => countAsked(bridge.requests.slice(before), LISTS) > 0);
      await quiet();
      expect(countAsked(bridge.requests.slice(before), MERGES)).toBe(1);
      await session.close();
    });
  });

  test("ends with the session: nothing is read afterwards", async () => {
    const { host, bridge, session, sheet, overdue } = await openLive();
    await session.close();
    const requests = bridge.requests.length;
    host.model.enterText(sheet, STATUS_OF_SECOND.row, STATUS_OF_SECOND.column, "完了");
    await quiet();
    expect(overdue()).toBe(1);
    expect(bridge.requests).toHaveLength(requests);
  });
});

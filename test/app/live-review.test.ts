import { MemoryPort } from "../../src/adapters/memory/memory-port";
import { ReviewSession } from "../../src/app/review-session";
import { PortError, type CellsChange } from "../../src/app/workbook-port";
import { createReviewer } from "../../src/core/live/create-reviewer";
import type { Area, Cell, WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { patchSnapshot } from "../../src/core/live/patch-snapshot";
import { smallPlan } from "../support/plan-workbook";
import { dayOf } from "../support/day-of";
import { ManualTimer } from "./manual-timer";

const SHEET = "取組一覧";
const STATUS_OF_SECOND = { row: 4, column: 4 };

function one({ row, column }: Pick<Cell, "row" | "column">): Area {
  return { top: row, left: column, bottom: row, right: column };
}

function withCell(snapshot: WorkbookSnapshot, cell: Cell): WorkbookSnapshot {
  const patched = patchSnapshot(snapshot, SHEET, one(cell), [cell]);
  if (patched === undefined) throw new Error("There is no such sheet");
  return patched;
}

/** A workbook in memory that counts how it is read. */
class CountingPort extends MemoryPort {
  whole = 0;
  areas = 0;
  watchers = 0;
  beforeArea: () => Promise<void> = () => Promise.resolve();

  /** The workbook as it is, without counting as a reading. */
  current(): Promise<WorkbookSnapshot> {
    return super.readSnapshot();
  }

  override readSnapshot(...args: Parameters<MemoryPort["readSnapshot"]>) {
    this.whole += 1;
    return super.readSnapshot(...args);
  }

  override async readArea(...args: Parameters<MemoryPort["readArea"]>) {
    this.areas += 1;
    await this.beforeArea();
    return super.readArea(...args);
  }

  override async watch(listener: (change: CellsChange) => void) {
    this.watchers += 1;
    const end = await super.watch(listener);
    return () => {
      this.watchers -= 1;
      return end();
    };
  }
}

interface Setting {
  readonly snapshot?: WorkbookSnapshot;
  readonly isWanted?: boolean;
}

async function liveSession({ snapshot = smallPlan(), isWanted = true }: Setting = {}) {
  const port = new CountingPort(snapshot);
  const timer = new ManualTimer();
  const defects: unknown[] = [];
  const reviewer = createReviewer();
  const session = new ReviewSession({
    port,
    review: reviewer.review,
    today: () => dayOf("2023-10-01"),
    now: () => 1_700_000_000_000,
    nextFrame: () => Promise.resolve(),
    reportDefect: (error) => defects.push(error),
    language: "auto",
    live: { port, after: timer.after, update: reviewer.update, isWanted },
  });
  await session.validate();
  const phases: string[] = [];
  session.subscribe(() => phases.push(session.getState().phase.kind));
  /** A person, or a co-author, puts something into a cell. */
  const edit = async (cell: Cell, change: Partial<CellsChange> = {}) => {
    const next = withCell(await port.current(), cell);
    port.announce(next, { sheet: SHEET, area: one(cell), isOwn: false, isRemote: false, ...change });
  };
  return { port, timer, defects, session, phases, edit };
}

const done: Cell = { ...STATUS_OF_SECOND, value: "完了" };

describe("a workbook that is followed", () => {
  it("shows what a person changes, without being asked and without looking busy", async () => {
    const { session, timer, edit, phases, port } = await liveSession();
    expect(session.getState().completed?.review.summary.overdue).toBe(1);
    await edit(done);
    await timer.pass(200);
    expect(session.getState().completed?.review.summary).toMatchObject({
      overdue: 0,
      byJudgement: { done: 2 },
    });
    expect(new Set(phases)).toEqual(new Set(["ready"]));
    expect([port.areas, port.whole]).toEqual([1, 1]);
  });

  it("shows what a co-author changes", async () => {
    const { session, timer, edit } = await liveSession();
    await edit({ row: 5, column: 0, value: "3" }, { isRemote: true });
    await timer.pass(3_000);
    const rules = session.getState().completed?.review.findings.map(({ rule }) => rule);
    expect(rules).not.toContain("duplicate-measure-number");
  });

  it("takes several changes in a row together, and the same cell once", async () => {
    const { session, timer, edit, port, phases } = await liveSession();
    await edit({ ...done, value: "実施" });
    await edit({ ...done, value: "完了" });
    await edit({ row: 5, column: 4, value: "完了" });
    await timer.pass(200);
    expect(session.getState().completed?.review.summary.byJudgement.done).toBe(3);
    expect([port.areas, phases.length]).toEqual([2, 1]);
  });

  it("reads all again where rows moved or the host names no cells", async () => {
    const { session, timer, port } = await liveSession();
    const longer = withCell(withCell(smallPlan(), { row: 6, column: 0, value: "4" }), {
      row: 6,
      column: 1,
      value: "動線の見直し",
    });
    port.announce(longer, { sheet: SHEET, area: null, isOwn: false, isRemote: false });
    await timer.pass(200);
    expect(session.getState().completed?.review.measures).toHaveLength(4);
    expect([port.areas, port.whole]).toEqual([0, 2]);
  });

  it("reads all again after some quiet where cells are computed from others", async () => {
    const total: Cell = { row: 8, column: 1, value: 1, formula: '=COUNTIF(E4:E6,"完了")' };
    const { timer, edit, port, session } = await liveSession({ snapshot: withCell(smallPlan(), total) });
    await edit(done);
    await timer.pass(1_500);
    expect(port.whole).toBe(1);
    await timer.pass(1_500);
    expect(port.whole).toBe(2);
    await timer.pass(10_000);
    expect(port.whole).toBe(2);
    expect(session.getState().completed?.review.summary.overdue).toBe(0);
  });

  it("keeps still where the cell holds what it held", async () => {
    const { session, timer, edit } = await liveSession();
    const before = session.getState();
    await edit({ ...STATUS_OF_SECOND, value: "実施中" });
    await timer.pass(5_000);
    expect(session.getState()).toBe(before);
    expect(timer.pending).toBe(0);
  });

  it("reads all again where the sheet is gone", async () => {
    const { session, timer, port, defects } = await liveSession();
    port.announce(
      { dateSystem: 1900, names: [], sheets: [] },
      { sheet: SHEET, area: one(done), isOwn: false, isRemote: false },
    );
    await timer.pass(1_000);
    expect(session.getState().completed?.review.measures).toEqual([]);
    expect(session.getState().phase.kind).toBe("ready");
    expect(defects).toEqual([]);
  });
});

describe("own writings", () => {
  it("do not come back as changes", async () => {
    const { session, timer, port } = await liveSession();
    await session.write("fix", {
      edits: [
        {
          kind: "setCell",
          sheet: SHEET,
          ...STATUS_OF_SECOND,
          expected: { value: "実施中" },
          content: { value: "完了" },
        },
      ],
    });
    port.announce(await port.current(), { sheet: SHEET, area: one(done), isOwn: true, isRemote: false });
    const { completed } = session.getState();
    await timer.pass(5_000);
    expect(session.getState().completed).toBe(completed);
    expect([port.areas, port.whole]).toEqual([0, 2]);
  });
});

describe("changes at a bad moment", () => {
  it("wait until a review under way has ended", async () => {
    const { session, timer, edit } = await liveSession();
    const reviewing = session.validate();
    await edit(done);
    await reviewing;
    await timer.pass(400);
    expect(session.getState().completed?.review.summary.overdue).toBe(0);
  });

  it("do not overtake a review that somebody asks for while they are read", async () => {
    const { session, timer, edit, port } = await liveSession();
    let asked: Promise<unknown> | undefined;
    port.beforeArea = () => {
      asked ??= session.validate();
      return Promise.resolve();
    };
    await edit(done);
    await timer.pass(600);
    expect((await asked) as { kind: string }).toMatchObject({ kind: "ready" });
    expect(session.getState().completed?.review.summary.overdue).toBe(0);
  });

  it("are followed once the host no longer waits for an entry", async () => {
    const { session, timer, edit, port } = await liveSession();
    port.beforeArea = () => Promise.reject(new PortError("cell-editing"));
    await edit(done);
    await timer.pass(500);
    expect(session.getState().completed?.review.summary.overdue).toBe(1);
    port.beforeArea = () => Promise.resolve();
    await timer.pass(3_000);
    expect(session.getState().completed?.review.summary.overdue).toBe(0);
  });

  it("are followed, and nothing is shown, where the host fails a single time", async () => {
    const { session, timer, edit, port } = await liveSession();
    const phases = new Set<string>();
    session.subscribe(() => phases.add(session.getState().phase.kind));
    port.beforeArea = () => {
      port.beforeArea = () => Promise.resolve();
      return Promise.reject(new PortError("host-failed"));
    };
    await edit(done);
    await timer.pass(3_000);
    expect(session.getState().completed?.review.summary.overdue).toBe(0);
    expect([...phases]).toEqual(["ready"]);
  });

  it("show the host's trouble, and report a defect", async () => {
    const { session, timer, edit, port, defects } = await liveSession();
    port.beforeArea = () => Promise.reject(new PortError("host-failed"));
    await edit(done);
    await timer.pass(500);
    expect(session.getState().phase.kind).toBe("ready");
    await timer.pass(3_000);
    expect(session.getState().phase).toEqual({ kind: "failed", code: "host-failed" });
    const defect = new Error("an adapter broke");
    port.beforeArea = () => Promise.reject(defect);
    await edit(done);
    await timer.pass(500);
    expect(session.getState().phase).toEqual({ kind: "failed", code: "defect" });
    expect(defects).toEqual([defect]);
    expect(timer.pending).toBe(0);
  });
});

describe("following switched off", () => {
  it("means that nobody listens and nothing is read", async () => {
    const { session, timer, edit, port } = await liveSession({ isWanted: false });
    expect(port.watchers).toBe(0);
    await edit(done);
    await timer.pass(5_000);
    expect(session.getState().completed?.review.summary.overdue).toBe(1);
    expect(session.getState().live).toEqual({ isWanted: false, isOn: false });
  });

  it("ends the listening, and switched on again catches up", async () => {
    const { session, timer, edit, port } = await liveSession();
    expect([port.watchers, session.getState().live]).toEqual([1, { isWanted: true, isOn: true }]);
    await session.chooseLive(false);
    expect([port.watchers, session.getState().live]).toEqual([0, { isWanted: false, isOn: false }]);
    await edit(done);
    await timer.pass(3_000);
    expect(session.getState().completed?.review.summary.overdue).toBe(1);
    await session.chooseLive(true);
    await timer.pass(3_000);
    expect(session.getState().completed?.review.summary.overdue).toBe(0);
    expect(port.watchers).toBe(1);
    await session.close();
    expect([port.watchers, timer.pending]).toEqual([0, 0]);
  });

  it("is how it stays where the host refuses to tell of changes; a defect is reported", async () => {
    const { session, port, defects } = await liveSession({ isWanted: false });
    port.watch = () => Promise.reject(new PortError("host-failed"));
    await session.chooseLive(true);
    await session.validate();
    expect(session.getState()).toMatchObject({
      phase: { kind: "ready" },
      live: { isWanted: true, isOn: false },
    });
    expect(defects).toEqual([]);
    const defect = new Error("no such event");
    port.watch = () => Promise.reject(defect);
    await session.validate();
    expect(defects).toEqual([defect]);
  });
});

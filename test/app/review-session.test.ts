import { MemoryPort } from "../../src/adapters/memory/memory-port";
import { ReviewSession, type SessionEnvironment } from "../../src/app/review-session";
import { PortError, type EditablePort } from "../../src/app/workbook-port";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { dayOf } from "../support/day-of";
import { smallPlan } from "../support/plan-workbook";
import { DeferredPort } from "./deferred-port";

function sessionOver(port: EditablePort, changes: Partial<SessionEnvironment> = {}) {
  const defects: unknown[] = [];
  const session = new ReviewSession({
    port,
    review: reviewWorkbook,
    today: () => dayOf("2023-10-01"),
    now: () => 1_700_000_000_000,
    nextFrame: () => Promise.resolve(),
    reportDefect: (error) => defects.push(error),
    language: "auto",
    ...changes,
  });
  const phases: string[] = [];
  session.subscribe(() => {
    const { kind } = session.getState().phase;
    if (phases.at(-1) !== kind) phases.push(kind);
  });
  return { session, phases, defects };
}

describe("validate", () => {
  it("reads, shows that it reviews, and ends with the review and the moment it was made", async () => {
    const { session, phases } = sessionOver(new MemoryPort(smallPlan()));
    const outcome = await session.validate();
    expect(phases).toEqual(["reading", "reviewing", "ready"]);
    expect(outcome).toEqual({ kind: "ready", ...session.getState().completed });
    expect(session.getState().completed?.reviewedAt).toBe(1_700_000_000_000);
    expect(session.getState().completed?.review.measures).toHaveLength(3);
  });

  it("lets the screen show the state before the work that blocks it", async () => {
    const order: string[] = [];
    const { session } = sessionOver(new MemoryPort(smallPlan()), {
      nextFrame: () => {
        order.push(`frame while ${session.getState().phase.kind}`);
        return Promise.resolve();
      },
      review: (snapshot, options) => {
        order.push("review");
        return reviewWorkbook(snapshot, options);
      },
    });
    await session.validate();
    expect(order).toEqual(["frame while reviewing", "review"]);
  });

  it("shows how far the reading has come", async () => {
    const port = new DeferredPort();
    const { session } = sessionOver(port);
    const outcome = session.validate();
    port.read(0).report({ done: 3, total: 12 });
    expect(session.getState().phase).toEqual({ kind: "reading", progress: { done: 3, total: 12 } });
    port.read(0).succeed(smallPlan());
    expect((await outcome).kind).toBe("ready");
  });

  it("keeps its state serialisable", async () => {
    const { session } = sessionOver(new MemoryPort(smallPlan()));
    await session.validate();
    expect(JSON.parse(JSON.stringify(session.getState()))).toEqual(session.getState());
  });
});

describe("trouble while validating", () => {
  it("of the host is an outcome with its code, and the earlier review stays", async () => {
    const port = new DeferredPort();
    const { session, defects } = sessionOver(port);
    const first = session.validate();
    port.read(0).succeed(smallPlan());
    await first;
    const second = session.validate();
    port.read(1).fail(new PortError("cell-editing"));
    expect(await second).toEqual({ kind: "failed", code: "cell-editing" });
    expect(session.getState().phase).toEqual({ kind: "failed", code: "cell-editing" });
    expect(session.getState().completed?.review.measures).toHaveLength(3);
    expect(defects).toEqual([]);
  });

  it("of our own making is reported as a defect and does not leave the session working for ever", async () => {
    const defect = new Error("a rule broke");
    const { session, defects } = sessionOver(new MemoryPort(smallPlan()), {
      review: () => {
        throw defect;
      },
    });
    expect(await session.validate()).toEqual({ kind: "failed", code: "defect" });
    expect(session.getState().phase).toEqual({ kind: "failed", code: "defect" });
    expect(defects).toEqual([defect]);
  });
});

describe("overlapping attempts", () => {
  it("leave only the newest one's result", async () => {
    const port = new DeferredPort();
    const { session } = sessionOver(port);
    const older = session.validate();
    const newer = session.validate();
    port.read(1).succeed(smallPlan());
    expect((await newer).kind).toBe("ready");
    const settled = session.getState();
    port.read(0).report({ done: 1, total: 1 });
    port.read(0).succeed({ dateSystem: 1900, sheets: [], names: [] });
    expect(await older).toEqual({ kind: "superseded" });
    expect(session.getState()).toBe(settled);
  });

  it("do not let the older one's failure show", async () => {
    const port = new DeferredPort();
    const { session } = sessionOver(port);
    const older = session.validate();
    const newer = session.validate();
    port.read(0).fail(new PortError("host-failed"));
    expect(await older).toEqual({ kind: "superseded" });
    expect(session.getState().phase.kind).toBe("reading");
    port.read(1).succeed(smallPlan());
    expect((await newer).kind).toBe("ready");
  });
});

describe("cancel", () => {
  it("goes back to where the session was and ignores what the host still answers", async () => {
    const port = new DeferredPort();
    const { session } = sessionOver(port);
    const outcome = session.validate();
    session.cancel();
    expect(session.getState().phase).toEqual({ kind: "idle" });
    port.read(0).succeed(smallPlan());
    expect(await outcome).toEqual({ kind: "superseded" });
    expect(session.getState()).toMatchObject({ phase: { kind: "idle" }, completed: null });
  });

  it("while the review waits for its frame keeps the review from running", async () => {
    const { session } = sessionOver(new MemoryPort(smallPlan()), {
      nextFrame: () => {
        session.cancel();
        return Promise.resolve();
      },
    });
    expect(await session.validate()).toEqual({ kind: "superseded" });
    expect(session.getState().completed).toBeNull();
  });

  it("changes nothing where nothing is under way", () => {
    const { session } = sessionOver(new MemoryPort(smallPlan()));
    const before = session.getState();
    session.cancel();
    expect(session.getState()).toBe(before);
  });
});

describe("chooseAsOf", () => {
  it("reviews again, with the new date", async () => {
    const { session } = sessionOver(new MemoryPort(smallPlan()));
    await session.validate();
    expect(session.getState().completed?.review.summary.overdue).toBe(1);
    await session.chooseAsOf(dayOf("2023-07-31"));
    expect(session.getState().completed?.review.asOf).toBe("2023-07-31");
    expect(session.getState().completed?.review.summary.overdue).toBe(0);
    await session.chooseAsOf(null);
    expect(session.getState().completed?.review.asOf).toBe("2023-10-01");
  });

  it("waits for the first review where there was none yet", async () => {
    const { session, phases } = sessionOver(new MemoryPort(smallPlan()));
    expect(await session.chooseAsOf(dayOf("2023-07-31"))).toBeNull();
    expect(phases).not.toContain("reading");
    await session.validate();
    expect(session.getState().completed?.review.asOf).toBe("2023-07-31");
  });

  it("does nothing where the date is the same", async () => {
    const { session } = sessionOver(new MemoryPort(smallPlan()));
    await session.validate();
    const before = session.getState();
    expect(await session.chooseAsOf(null)).toBeNull();
    expect(session.getState()).toBe(before);
  });
});

describe("jumpTo", () => {
  it("selects the cell in the workbook", async () => {
    const port = new MemoryPort(smallPlan());
    const { session } = sessionOver(port);
    expect(await session.jumpTo({ sheet: "取組一覧", row: 4, column: 0 })).toEqual({ ok: true });
    expect(port.selectedCell).toEqual({ sheet: "取組一覧", row: 4, column: 0 });
  });

  it("keeps the reason where the sheet is gone, until a jump succeeds", async () => {
    const { session } = sessionOver(new MemoryPort(smallPlan()));
    const gone = await session.jumpTo({ sheet: "昨年度", row: 0, column: 0 });
    expect(gone).toEqual({ ok: false, code: "cell-not-found" });
    expect(session.getState().jumpFailure).toBe("cell-not-found");
    await session.jumpTo({ sheet: "取組一覧", row: 0, column: 0 });
    expect(session.getState().jumpFailure).toBeNull();
  });
});

describe("chooseLanguage", () => {
  it("changes the language and nothing else", () => {
    const { session } = sessionOver(new MemoryPort(smallPlan()));
    const before = session.getState();
    session.chooseLanguage("en");
    expect(session.getState()).toEqual({ ...before, language: "en" });
  });
});

describe("subscribe", () => {
  it("ends with the function that it returns", async () => {
    const { session } = sessionOver(new MemoryPort(smallPlan()));
    let calls = 0;
    const stop = session.subscribe(() => (calls += 1));
    session.chooseLanguage("ja");
    stop();
    await session.validate();
    expect(calls).toBe(1);
  });
});

describe("writing", () => {
  const secondTwo = { sheet: "取組一覧", row: 5, column: 0 } as const;
  const renumber = {
    kind: "setCell",
    ...secondTwo,
    expected: { value: "2" },
    content: { value: "3" },
  } as const;

  it("applies edits, reviews anew, and keeps what takes them back", async () => {
    const { session, phases } = sessionOver(new MemoryPort(smallPlan()));
    await session.validate();
    const outcome = await session.write("fix", { edits: [renumber] });
    expect(outcome).toEqual({ kind: "written", task: "fix", applied: 1, rejected: [] });
    expect(phases.slice(3)).toEqual(["writing", "reading", "reviewing", "ready"]);
    expect(session.getState().completed?.review.measures.map(({ measure }) => measure.number)).toEqual([
      "1",
      "2",
      "3",
    ]);
    expect(session.getState().undo?.edits).toHaveLength(1);
  });

  it("takes the last writing back, once", async () => {
    const { session } = sessionOver(new MemoryPort(smallPlan()));
    await session.validate();
    const before = session.getState().completed?.review;
    await session.write("fix", { edits: [renumber] });
    expect(await session.undo()).toMatchObject({ kind: "written", task: "undo", applied: 1 });
    expect(session.getState().completed?.review).toEqual(before);
    expect(await session.undo()).toEqual({ kind: "refused" });
  });

  it("reports edits that somebody was ahead of, and writes the others", async () => {
    const { session } = sessionOver(new MemoryPort(smallPlan()));
    const stale = { ...renumber, row: 4, expected: { value: "9" } };
    const outcome = await session.write("fix", { edits: [stale, renumber] });
    expect(outcome).toMatchObject({ applied: 1, rejected: [{ edit: stale, reason: "changed" }] });
    expect(session.getState().written?.rejected).toHaveLength(1);
    session.closeReport();
    expect(session.getState().written).toBeNull();
  });

  it("works out what to write from the workbook as it is now", async () => {
    const port = new MemoryPort(smallPlan());
    const { session } = sessionOver(port);
    await session.validate();
    await port.applyEdits([renumber]);
    const seen: (string | null)[] = [];
    const outcome = await session.writeFrom("columns", (_, review) => {
      seen.push(...review.measures.map(({ measure }) => measure.number));
      return null;
    });
    expect([outcome, seen]).toEqual([{ kind: "refused" }, ["1", "2", "3"]]);
    expect(session.getState().phase.kind).toBe("ready");
  });

  it("says so where the host fails, and keeps the review", async () => {
    const port = new DeferredPort();
    port.applyEdits = () => Promise.reject(new PortError("cell-editing"));
    const { session } = sessionOver(port);
    const first = session.validate();
    port.read(0).succeed(smallPlan());
    await first;
    expect(await session.write("fix", { edits: [renumber] })).toEqual({
      kind: "failed",
      code: "cell-editing",
    });
    expect(session.getState()).toMatchObject({ phase: { kind: "failed" }, written: null });
    expect(session.getState().completed?.review.measures).toHaveLength(3);
  });

  it("offers no way back where a sheet was taken out, which nothing brings back", async () => {
    const { session } = sessionOver(new MemoryPort(smallPlan()));
    await session.validate();
    await session.write("summary", { edits: [{ kind: "addSheet", name: "集計" }] });
    expect(session.getState().undo?.task).toBe("summary");
    await session.write("removeSummary", { edits: [{ kind: "removeSheet", name: "集計" }, renumber] });
    expect(session.getState()).toMatchObject({ written: { applied: 2 }, undo: null });
  });

  it("happens once, however often its button is pressed", async () => {
    const { session } = sessionOver(new MemoryPort(smallPlan()));
    await session.validate();
    const first = session.write("fix", { edits: [renumber] });
    expect(await session.write("fix", { edits: [renumber] })).toEqual({ kind: "refused" });
    expect(await first).toMatchObject({ kind: "written", applied: 1, rejected: [] });
    expect(session.getState()).toMatchObject({ phase: { kind: "ready" }, written: { task: "fix" } });
  });

  it("that comes to nothing lets the review go on that it interrupted", async () => {
    const port = new MemoryPort(smallPlan());
    const { session } = sessionOver(port);
    await session.validate();
    await port.applyEdits([renumber]);
    const interrupted = session.validate();
    expect(await session.writeFrom("clean", () => null)).toEqual({ kind: "refused" });
    expect(await interrupted).toEqual({ kind: "superseded" });
    const numbers = session.getState().completed?.review.measures.map(({ measure }) => measure.number);
    expect(numbers).toEqual(["1", "2", "3"]);
  });

  it("reports what was left out before anything was written", async () => {
    const { session } = sessionOver(new MemoryPort(smallPlan()));
    await session.validate();
    const rejected = [{ edit: renumber, reason: "sheet-protected" }] as const;
    const outcome = await session.writeFrom("fix", () => ({ edits: [], rejected }));
    expect(outcome).toEqual({ kind: "written", task: "fix", applied: 0, rejected });
    expect(session.getState().undo).toBeNull();
  });

  it("cannot be cancelled half way", async () => {
    const { session } = sessionOver(new MemoryPort(smallPlan()));
    const writing = session.write("fix", { edits: [renumber] });
    session.cancel();
    expect(await writing).toMatchObject({ kind: "written" });
  });
});

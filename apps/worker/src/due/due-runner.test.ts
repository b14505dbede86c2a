import { describe, expect, it } from "vitest";
import { createDueRunner, type DueWork } from "./due-runner.ts";

/** Rows in memory, due at once, and everything that a test wants to see happen. */
function world(given: Partial<DueWork<number>> = {}) {
  const rows: number[] = [];
  const done: number[] = [];
  const reports: string[] = [];
  const listeners = new Set<(types: ReadonlySet<string>) => void>();
  const waiting: { until: () => boolean; resolve: () => void }[] = [];
  const seen = () => {
    for (const one of waiting) if (one.until()) one.resolve();
  };
  const work: DueWork<number> = {
    name: "test",
    concurrency: 3,
    take: async (limit) => rows.splice(0, limit),
    work: async (row) => void done.push(row),
    nextIn: async () => null,
    wakeOn: (types) => types.has("wanted"),
    log: {
      onCommit(listener) {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    },
    report: (_, what) => void reports.push(what),
    ...given,
  };
  const noting: DueWork<number> = {
    ...work,
    work: (row, signal) => work.work(row, signal).finally(seen),
    report: (error, what) => {
      work.report(error, what);
      seen();
    },
  };
  return {
    rows,
    done,
    reports,
    listeners,
    start: () => createDueRunner(noting),
    commit(...types: string[]) {
      for (const listener of listeners) listener(new Set(types));
    },
    until: (until: () => boolean) =>
      until() ? Promise.resolve() : new Promise<void>((resolve) => void waiting.push({ until, resolve })),
  };
}

describe("a runner of due rows", () => {
  it("works on what is due when it starts, however much it is", async () => {
    const test = world();
    test.rows.push(1, 2, 3, 4, 5, 6, 7, 8);
    const runner = test.start();
    await test.until(() => test.done.length === 8);
    expect(test.done).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    await runner.stop();
  });

  it("is woken by a commit of what it waits for", async () => {
    const test = world();
    const runner = test.start();
    await new Promise(setImmediate);
    test.rows.push(1);
    test.commit("other");
    await new Promise(setImmediate);
    expect(test.done).toEqual([]);
    test.commit("wanted");
    await test.until(() => test.done.length === 1);
    await runner.stop();
    expect(test.listeners.size).toBe(0);
  });

  it("hears a commit that comes while it takes", async () => {
    let taken = 0;
    const test = world({
      take: async (limit) => {
        taken += 1;
        if (taken === 1) {
          test.commit("wanted");
          return [];
        }
        return test.rows.splice(0, limit);
      },
    });
    test.rows.push(1);
    const runner = test.start();
    await test.until(() => test.done.length === 1);
    await runner.stop();
    expect(test.done).toEqual([1]);
  });

  it("doesn't run in circles around a row that is due and that it can't take", async () => {
    const looks: number[] = [];
    const looked = Promise.withResolvers<void>();
    const test = world({
      take: async () => {
        if (looks.push(performance.now()) === 5) looked.resolve();
        return [];
      },
      nextIn: async () => -5,
    });
    const runner = test.start();
    await looked.promise;
    await runner.stop();
    expect((looks[4] as number) - (looks[0] as number)).toBeGreaterThan(80);
  });

  it("comes back when the next row is due", async () => {
    let due = false;
    const test = world({
      take: async (limit) => (due ? test.rows.splice(0, limit) : []),
      nextIn: async () => {
        due = true;
        return 5;
      },
    });
    test.rows.push(1);
    const runner = test.start();
    await test.until(() => test.done.length === 1);
    await runner.stop();
    expect(test.done).toEqual([1]);
  });

  it("comes back for what its work puts off", async () => {
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
    const test = world({
      work: async (row) => {
        if (test.done.push(row) === 1) {
          await begun;
          test.rows.push(2);
          return 5;
        }
        return null;
      },
    });
    test.rows.push(1);
    const runner = test.start();
    await new Promise(setImmediate);
    begin();
    await test.until(() => test.done.length === 2);
    await runner.stop();
    expect(test.done).toEqual([1, 2]);
  });

  it("never has more at work than it may", async () => {
    const open: (() => void)[] = [];
    let most = 0;
    const test = world({
      work: async (row) => {
        const { promise, resolve } = Promise.withResolvers<void>();
        open.push(resolve);
        most = Math.max(most, open.length);
        if (open.length === 3) setImmediate(() => open.splice(0).forEach((finish) => finish()));
        await promise;
        test.done.push(row);
      },
    });
    test.rows.push(1, 2, 3, 4, 5, 6);
    const runner = test.start();
    await test.until(() => test.done.length === 6);
    expect(most).toBe(3);
    await runner.stop();
  });

  it("outlives errors of its work and of the database", async () => {
    let outage = 2;
    const test = world({
      take: async (limit) => {
        outage -= 1;
        if (outage >= 0) throw new Error("the database is away");
        return test.rows.splice(0, limit);
      },
      work: async (row) => {
        if (row === 1) throw new Error("a bug");
        test.done.push(row);
      },
    });
    test.rows.push(1, 2);
    const runner = test.start();
    await test.until(() => test.done.length === 1);
    await runner.stop();
    expect(new Set(test.reports)).toEqual(
      new Set(["test: could not take what is due", "test: the work on a row failed"]),
    );
  });

  it("finishes what runs when it is stopped, and tells it to begin nothing new", async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    let told: AbortSignal | undefined;
    const began = Promise.withResolvers<void>();
    const test = world({
      work: async (row, signal) => {
        told = signal;
        began.resolve();
        await promise;
        test.done.push(row);
      },
    });
    test.rows.push(1);
    const runner = test.start();
    await began.promise;
    const stopped = runner.stop();
    expect(told?.aborted).toBe(true);
    expect(test.done).toEqual([]);
    resolve();
    await stopped;
    expect(test.done).toEqual([1]);
  });
});

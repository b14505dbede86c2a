import { afterEach, expect, test, vi } from "vitest";
import { createLogger, silentLogger } from "./log.ts";
import { createShutdown, type ShutdownOptions } from "./shutdown.ts";

const undo: (() => void)[] = [];
afterEach(() => {
  for (const step of undo.splice(0)) step();
});

function shutdown(options: Partial<ShutdownOptions> = {}) {
  return createShutdown({ log: silentLogger(), ...options });
}

test("runs drain steps at once, then close steps from the latest to the first", async () => {
  const order: string[] = [];
  const ending = shutdown();
  ending.on("close", "database", () => order.push("database"));
  ending.on("close", "pool", async () => {
    await Promise.resolve();
    order.push("pool");
  });
  const rest = Promise.withResolvers<void>();
  ending.on("drain", "rest", async () => {
    order.push("rest begins");
    await rest.promise;
    order.push("rest ends");
  });
  ending.on("drain", "grpc", () => {
    order.push("grpc");
    rest.resolve();
  });
  expect(await ending.start("test")).toBe(0);
  expect(order).toEqual(["rest begins", "grpc", "rest ends", "pool", "database"]);
});

test("tells everybody before the first step", async () => {
  const ending = shutdown();
  const seen: boolean[] = [];
  ending.on("drain", "rest", () => seen.push(ending.signal.aborted));
  await ending.start("SIGTERM");
  expect(seen).toEqual([true]);
  expect(ending.signal.reason).toBe("SIGTERM");
});

test("happens once, however often it is asked for", async () => {
  const ending = shutdown();
  const step = vi.fn();
  ending.on("close", "pool", step);
  expect(ending.start("a")).toBe(ending.start("b"));
  await ending.start("c");
  expect(step).toHaveBeenCalledTimes(1);
});

test("a failing step is logged, does not stop the others and fails the exit", async () => {
  const lines: string[] = [];
  const ending = shutdown({ log: createLogger({ to: { write: (line) => lines.push(line) } }) });
  const database = vi.fn();
  ending.on("close", "database", database);
  ending.on("close", "pool", () => {
    throw new Error("no");
  });
  expect(await ending.start("test")).toBe(1);
  expect(database).toHaveBeenCalledOnce();
  expect(lines.join("")).toContain('"step":"pool"');
});

test("a step that never ends is given up after its time", async () => {
  const ending = shutdown({ graceMs: 5, closeMs: 5 });
  const forever = () => new Promise(() => undefined);
  ending.on("drain", "rest", forever);
  ending.on("close", "pool", forever);
  expect(await ending.start("test")).toBe(1);
});

test("keeps the exit code of a crash", async () => {
  expect(await shutdown().start("uncaught exception", 70)).toBe(70);
});

test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("%s shuts down and exits with 0", async (signal) => {
  const exited = Promise.withResolvers<number>();
  undo.push(shutdown({ exit: exited.resolve }).listen());
  process.emit(signal);
  expect(await exited.promise).toBe(0);
});

test("a second signal exits at once", async () => {
  const exit = vi.fn();
  const ending = shutdown({ exit });
  const held = Promise.withResolvers<void>();
  ending.on("drain", "rest", () => held.promise);
  undo.push(ending.listen());
  process.emit("SIGINT");
  expect(exit).not.toHaveBeenCalled();
  process.emit("SIGINT");
  expect(exit).toHaveBeenCalledWith(130);
  held.resolve();
  await ending.start("again");
});

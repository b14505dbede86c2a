import { expect, it } from "vitest";
import { createLogger } from "./log.ts";
import { createLineWriter } from "./log-lines.ts";

it("writes lines as the logger itself does", () => {
  const lines: Record<string, unknown>[] = [];
  const log = createLogger({
    fields: { app: "rest" },
    to: { write: (line) => void lines.push(JSON.parse(line)) },
  });
  createLineWriter(log)('"status":200', "request");
  log.info({ status: 200 }, "request");
  const [quick, usual] = lines;
  expect({ ...quick, time: "" }).toEqual({ ...usual, time: "" });
  expect(Object.keys(quick ?? {})).toEqual(Object.keys(usual ?? {}));
  expect(quick?.["time"]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
});

it("writes nothing below the logger's level", () => {
  const lines: string[] = [];
  const log = createLogger({ level: "warn", to: { write: (line) => void lines.push(line) } });
  createLineWriter(log)('"status":200', "request");
  expect(lines).toEqual([]);
});

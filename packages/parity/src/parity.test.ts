import v2 from "@trefoil/openapi/v2.json" with { type: "json" };
import { type OperationName, operations } from "@trefoil/sdk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ordersUnlikeTheirEvents, stockUnlikeItsEvents, streamsOutOfStep } from "./checks.ts";
import { compared, differences } from "./difference.ts";
import { type Contract, promisedErrors } from "./promised-errors.ts";
import { scenarios } from "./scenarios/index.ts";
import type { Play, Stage } from "./stage.ts";
import { openStages, type Stages } from "./testing/open-stages.ts";

let stages: Stages;
/** What each operation failed with, anywhere. */
const met = new Map<OperationName, Set<string>>();

beforeAll(async () => {
  stages = await openStages();
});
afterAll(() => stages.close());

function note({ entries }: Play): void {
  for (const { operation, outcome } of entries) {
    if (!("reason" in outcome)) continue;
    const reasons = met.get(operation) ?? new Set();
    met.set(operation, reasons.add(outcome.reason));
  }
}

describe("the same in every protocol", () => {
  it.each(scenarios.map((scenario, number) => [scenario.name, scenario, number] as const))(
    "%s",
    async (_name, scenario, number) => {
      const play = (stage: Stage) => stage.play(scenario, number);
      const [first, ...others] = scenario.alone
        ? await Array.fromAsync(stages.all, play)
        : await Promise.all(stages.all.map(play));
      note(first as Play);
      for (const other of others) {
        const [here, there] = compared(first as Play, other);
        expect(differences(here, there)).toEqual([]);
        expect(there.events).toEqual(here.events);
        expect(there.rows).toEqual(here.rows);
      }
    },
  );

  it("leaves the same on record", async () => {
    const [first, ...others] = await Promise.all(stages.all.map((stage) => stage.everything()));
    for (const other of others) {
      for (const [table, rows] of Object.entries(other)) {
        expect({ [table]: rows }).toEqual({ [table]: first?.[table] });
      }
    }
  });
});

describe("what is on record after all of it", () => {
  it("has every order's row as the fold of its events", async () => {
    for (const { site } of stages.all) expect(await ordersUnlikeTheirEvents(site)).toEqual([]);
  });

  it("has every stream without a gap, and every resource at its last event's version", async () => {
    for (const { site } of stages.all) expect(await streamsOutOfStep(site)).toEqual([]);
  });

  it("has stock as its last event says", async () => {
    for (const { site } of stages.all) expect(await stockUnlikeItsEvents(site)).toEqual([]);
  });
});

describe("the errors of an operation", () => {
  const promised = promisedErrors(v2 as unknown as Contract);

  /** Of the whole shop or of HTTP, not of an operation; other tests see to them. */
  const general = new Set(
    (
      "RATE_LIMITED NOT_ACCEPTABLE URI_TOO_LONG MALFORMED_JSON BODY_TOO_LARGE UNSUPPORTED_MEDIA_TYPE INTERNAL " +
      "OVERLOADED DATABASE_UNAVAILABLE DEADLINE_EXCEEDED VERSION_REQUIRED TOO_MANY_STREAMS"
    ).split(" "),
  );

  it.each(Object.keys(operations) as OperationName[])("%s are all met, and all promised", (operation) => {
    const expected = [...(promised.get(operation) ?? [])].filter((reason) => !general.has(reason));
    const seen = [...(met.get(operation) ?? [])].filter((reason) => !general.has(reason));
    expect(seen.sort()).toEqual(expected.sort());
  });
});

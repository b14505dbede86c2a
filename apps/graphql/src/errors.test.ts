/** Every reason, as GraphQL tells it. */
import { invalidInput, type Reason, reasons, ShopError } from "@trefoil/domain";
import { EdgeError, type EdgeReason, edgeReasons } from "@trefoil/http";
import { GraphQLError, GraphQLObjectType, GraphQLSchema, GraphQLString } from "graphql";
import { describe, expect, it } from "vitest";
import type { GraphContext } from "./context.ts";
import { codeOf, RequestError, tell } from "./errors.ts";
import { createEngine } from "./execution/engine.ts";
import { type GraphqlReason, graphqlReasons } from "./reasons.ts";

const traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
const traceparent = `00-${traceId}-00f067aa0ba902b7-01`;

/** contracts.md, Errors: what GraphQL says of each kind, and the HTTP status of a request that fails as a whole. */
const codes = {
  INVALID_ARGUMENT: ["BAD_USER_INPUT", 400],
  UNAUTHENTICATED: ["UNAUTHENTICATED", 401],
  PERMISSION_DENIED: ["FORBIDDEN", 403],
  NOT_FOUND: ["NOT_FOUND", 404],
  ALREADY_EXISTS: ["CONFLICT", 409],
  FAILED_PRECONDITION: ["FAILED_PRECONDITION", 409],
  ABORTED: ["ABORTED", 409],
  RESOURCE_EXHAUSTED: ["RATE_LIMITED", 429],
  DEADLINE_EXCEEDED: ["DEADLINE_EXCEEDED", 504],
  UNAVAILABLE: ["SERVICE_UNAVAILABLE", 503],
  INTERNAL: ["INTERNAL_SERVER_ERROR", 500],
} as const;
const narrowed: Partial<Record<Reason, number>> = { IDEMPOTENCY_KEY_REUSED: 422, VERSION_MISMATCH: 412 };

const violations = [
  { field: "items[0].quantity", reason: "TOO_LARGE", description: "must be at most 1000" },
] as const;

/** A field that fails as the shop does, run interpreted and compiled. */
async function failing(thrown: unknown) {
  const logged: unknown[] = [];
  const log = { error: (fields: unknown) => void logged.push(fields) } as never;
  const fail = async () => {
    throw thrown;
  };
  const Query = new GraphQLObjectType({
    name: "Query",
    fields: { fails: { type: GraphQLString, resolve: fail } },
  });
  const engine = createEngine({ schema: new GraphQLSchema({ query: Query }), introspection: true, log });
  const context = { call: { traceparent } } as GraphContext;
  const answers = [];
  for (let run = 0; run < 3; run += 1) {
    answers.push(await engine.execute(engine.prepare({ query: "{ fails }" }), context));
  }
  expect(answers[2]).toEqual(answers[0]);
  return { answer: answers[2], logged };
}

describe("a field that fails", () => {
  for (const [reason, { kind, meaning }] of Object.entries(reasons)) {
    it(`with ${reason} tells code, reason, violations and trace id`, async () => {
      const error = new ShopError(reason as Reason, undefined, { violations, retryAfterSeconds: 7 });
      const [code] = codes[kind];
      const { answer } = await failing(error);
      expect(answer).toEqual({
        data: { fails: null },
        errors: [
          {
            message: meaning,
            path: ["fails"],
            locations: [{ line: 1, column: 3 }],
            extensions: { code, reason, violations, traceId, retryAfterSeconds: 7 },
          },
        ],
      });
    });
  }

  it("by a bug says nothing of itself but where, and the log has it", async () => {
    const { answer, logged } = await failing(new TypeError("SELECT secret FROM keys"));
    expect(answer?.errors?.[0]).toMatchObject({
      message: reasons.INTERNAL.meaning,
      path: ["fails"],
      extensions: { code: "INTERNAL_SERVER_ERROR", reason: "INTERNAL", traceId },
    });
    expect(JSON.stringify(answer)).not.toContain("secret");
    expect(logged[0]).toMatchObject({ err: { message: "SELECT secret FROM keys" }, traceparent });
  });
});

describe("a request that fails as a whole", () => {
  for (const [reason, { kind, meaning }] of Object.entries(reasons)) {
    it(`with ${reason} has the status of its kind`, () => {
      const [code, status] = codes[kind];
      const told = tell(new ShopError(reason as Reason), traceId);
      expect(told).toMatchObject({ status: narrowed[reason as Reason] ?? status });
      expect(told.errors).toEqual([{ message: meaning, extensions: { code, reason, traceId } }]);
    });
  }

  for (const [reason, { status, meaning }] of Object.entries(edgeReasons)) {
    it(`with ${reason} of HTTP has its status`, () => {
      const told = tell(new EdgeError(reason as EdgeReason), traceId);
      expect([told.status, told.errors]).toEqual([
        status,
        [{ message: meaning, extensions: { code: "BAD_REQUEST", reason, traceId } }],
      ]);
    });
  }

  for (const [reason, { status, code, meaning }] of Object.entries(graphqlReasons)) {
    it(`with ${reason} of GraphQL has its status and code`, () => {
      const told = tell(new RequestError(reason as GraphqlReason), traceId);
      expect([told.status, told.errors]).toEqual([
        status,
        [{ message: meaning, extensions: { code, reason, traceId } }],
      ]);
    });
  }

  it("says when to come again, and what a token lacks", () => {
    expect(tell(new ShopError("RATE_LIMITED", undefined, { retryAfterSeconds: 9 }), traceId).headers).toEqual(
      ["Retry-After", "9"],
    );
    expect(tell(new ShopError("OVERLOADED"), traceId).headers).toEqual(["Retry-After", "1"]);
    expect(tell(new ShopError("TOKEN_EXPIRED"), traceId).headers[0]).toBe("WWW-Authenticate");
  });

  it("stays short, whatever it quotes", () => {
    const long = "x".repeat(100_000);
    const document = new RequestError(
      "DOCUMENT_INVALID",
      Array.from({ length: 50 }, () => new GraphQLError(long)),
    );
    const field = { field: long, reason: "UNKNOWN_FIELD" as const, description: long };
    const input = invalidInput(Array.from({ length: 100 }, () => field));
    for (const error of [document, input]) {
      expect(JSON.stringify(tell(error, traceId).errors).length).toBeLessThan(10_000);
    }
  });

  it("by a bug says nothing of itself", () => {
    expect(tell(new TypeError("secret"), traceId)).toMatchObject({
      status: 500,
      errors: [{ message: reasons.INTERNAL.meaning }],
    });
  });
});

it("no reason means two things", () => {
  const all = [...Object.keys(reasons), ...Object.keys(edgeReasons), ...Object.keys(graphqlReasons)];
  expect(new Set(all).size).toBe(all.length);
  expect(codeOf("SKU_TAKEN")).toBe("CONFLICT");
});

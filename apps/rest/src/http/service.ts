/** Serves one request by its row: who calls, what is asked, is it valid, run it, answer. */
import { invalidInput, ShopError } from "@trefoil/domain";
import type { InvalidRequest, ValidRequest } from "@trefoil/openapi";
import type { Logger } from "@trefoil/platform";
import { type Admission, admit, refuseDoubledHeaders } from "../context.ts";
import { problem } from "../errors.ts";
import type { Desk } from "../row.ts";
import type { Answer } from "./answer.ts";
import { checkMediaType, HungUp, hasBody, readJsonBody } from "./body.ts";
import { createDeadlines } from "./deadlines.ts";
import { EdgeError } from "./edge-error.ts";
import type { Exchange } from "./exchange.ts";
import { refuseRemoval } from "./merge-patch.ts";
import { negotiate } from "./negotiate.ts";
import type { Served } from "./version.ts";

export interface Service {
  /** Never rejects. */
  serve(exchange: Exchange, served: Served, params: Readonly<Record<string, string>>): Promise<void>;
  answer(exchange: Exchange, answer: Answer): void;
  fail(exchange: Exchange, error: unknown): void;
}

interface Given {
  readonly desk: Desk;
  readonly admission: Admission;
  readonly deadlineMs: number;
  readonly log: Logger;
}

export function createService({ desk, admission, deadlineMs, log }: Given): Service {
  const deadlines = createDeadlines(deadlineMs, (exchange) =>
    fail(exchange, new ShopError("DEADLINE_EXCEEDED")),
  );

  async function serve(
    exchange: Exchange,
    served: Served,
    params: Readonly<Record<string, string>>,
  ): Promise<void> {
    exchange.operation = served.contract.operationId;
    let place: number | undefined;
    try {
      negotiate(exchange, served);
      refuseDoubledHeaders(exchange);
      await admit(exchange, admission);
      const request = await read(exchange, served, params);
      if (served.row.streams) exchange.abortOnClose();
      else place = deadlines.start(exchange);
      const answer = await served.row.serve(request, exchange, desk);
      if (answer !== undefined) desk.responder.respond(exchange, answer);
    } catch (error) {
      fail(exchange, error);
    } finally {
      if (place !== undefined) deadlines.stop(place);
    }
  }

  function fail(exchange: Exchange, error: unknown): void {
    if (error instanceof HungUp) return desk.responder.abandon(exchange);
    if (!(error instanceof ShopError || error instanceof EdgeError)) {
      const { operation, traceparent } = exchange;
      log.error({ err: error, operation, traceparent }, "a request failed by a bug");
    }
    try {
      desk.responder.respond(exchange, problem(error, exchange));
    } catch (bug) {
      desk.responder.giveUp(exchange, bug);
    }
  }

  return { serve, fail, answer: desk.responder.respond };
}

async function read(
  exchange: Exchange,
  { contract, row, validate }: Served,
  path: Readonly<Record<string, string>>,
): Promise<ValidRequest<unknown>> {
  const { request } = exchange;
  let body: unknown;
  if (contract.requestBody !== undefined && hasBody(request)) {
    checkMediaType(request, contract.requestBody.mediaTypes);
    if (!row.streams) body = await readJsonBody(request);
    if (contract.method === "PATCH") refuseRemoval(body, contract);
  }
  const valid = validate({ path, query: exchange.query, headers: request.headers, body });
  if (!valid.ok) throw refusal(valid);
  exchange.valid = true;
  exchange.idempotencyKey = (valid.headers as Record<string, string>)["Idempotency-Key"];
  const { fields, include } = valid.query as Partial<Record<"fields" | "include", readonly string[]>>;
  exchange.fields = fields;
  exchange.include = include;
  return valid;
}

function refusal({ reason, violations }: InvalidRequest): Error {
  return reason === "VERSION_REQUIRED"
    ? new EdgeError(reason, undefined, { violations })
    : invalidInput(violations);
}

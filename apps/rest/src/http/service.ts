/** Serves one request by its row: who calls, what is asked, is it valid, run it, answer. */
import { invalidInput } from "@trefoil/domain";
import {
  checkMediaType,
  EdgeError,
  type Exchange,
  type Front,
  hasBody,
  readJsonBody,
  refuseDoubledHeaders,
} from "@trefoil/http";
import type { InvalidRequest, ValidRequest } from "@trefoil/openapi";
import { refuseRemoval } from "./merge-patch.ts";
import { negotiate } from "./negotiate.ts";
import type { Served } from "./version.ts";

/** Never rejects. */
export type Serve = (
  exchange: Exchange,
  served: Served,
  params: Readonly<Record<string, string>>,
) => Promise<void>;

export function createService(front: Front): Serve {
  const { responder, streams, deadlines } = front;
  const desk = { shop: front.process.shop, responder, streams };

  return async (exchange, served, params) => {
    exchange.operation = served.contract.operationId;
    let place: number | undefined;
    try {
      negotiate(exchange, served);
      refuseDoubledHeaders(exchange.request);
      await front.admit(exchange);
      await front.spend(exchange);
      const request = await read(exchange, served, params);
      if (served.row.streams) exchange.abortOnClose();
      else place = deadlines.start(exchange);
      const answer = await served.row.serve(request, exchange, desk);
      if (answer !== undefined) responder.respond(exchange, answer);
    } catch (error) {
      front.fail(exchange, error);
    } finally {
      if (place !== undefined) deadlines.stop(place);
    }
  };
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
